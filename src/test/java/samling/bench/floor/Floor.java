package samling.bench.floor;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The pages of the workload by Jackson, flexmark and FreeMarker in a bare loop: no checks, no
 * places of values, no wording, no index, no swap. No catalogue can be made faster on these
 * libraries as they come.
 */
final class Floor {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer HTML = HtmlRenderer.builder().build();

  private final Path output;
  private final Template template;
  private final String edited;
  private final Map<String, Object> shared = new LinkedHashMap<>();

  private Floor(Path output, Template template, String edited) {
    this.output = output;
    this.template = template;
    this.edited = edited;
  }

  /**
   * Builds the site.
   *
   * @param arguments a site of Samling's, the folder for its pages, the folder of the template, and
   *     the id of a course if only pages that tell of it are to be made
   */
  public static void main(String[] arguments) throws IOException {
    Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);
    freemarker.setDirectoryForTemplateLoading(new File(arguments[2]));
    Template template = freemarker.getTemplate("page.ftlh", "UTF-8");
    String edited = arguments.length > 3 ? arguments[3] : "";
    new Floor(Path.of(arguments[1]), template, edited).build(Path.of(arguments[0], "content"));
  }

  private void build(Path content) throws IOException {
    List<Entry> courses = read(content.resolve("courses"), "kurs");
    List<Entry> groups = read(content.resolve("groups"), "grupper");
    List<Entry> news = read(content.resolve("announcements"), "aktuelt");
    shared.put("tema", keys(Files.readString(content.resolve("topics.yaml"))));
    shared.put("arrangorer", keys(Files.readString(content.resolve("organisations.yaml"))));
    shared.put("steder", keys(Files.readString(content.resolve("venues.yaml"))));
    shared.put("all", courses.stream().collect(Collectors.toMap(Entry::id, c -> c)));
    shared.put("next", grouped(courses, Floor::before));
    shared.put("followers", grouped(groups, g -> g.all("follows")));
    Stream.of(courses, groups, news)
        .flatMap(List::stream)
        .filter(this::tells)
        .parallel()
        .forEach(e -> write(e.path(), Map.of("kind", e.kind(), "entry", e, "html", html(e))));
    lists("kurs", courses);
    lists("grupper", groups);
    lists("aktuelt", news);
    terms("tema", courses, groups, e -> e.all("topics"));
    terms("arrangorer", courses, List.of(), e -> e.all("organisers"));
    terms("steder", courses, groups, Entry::venues);
    write("/", Map.of("kind", "list", "name", "Kurs", "entries", courses.subList(0, 12)));
  }

  /** Whether the page of an entry is to be made: its own, or one that names what was edited. */
  private boolean tells(Entry of) {
    return edited.isEmpty()
        || of.id().equals(edited)
        || before(of).contains(edited)
        || of.all("courses").contains(edited)
        || of.all("follows").contains(edited)
        || (shared.get("next") instanceof Map<?, ?> next
            && next.get(of.id()) instanceof List<?> after
            && tellOf(after));
  }

  private boolean tellOf(List<?> entries) {
    return edited.isEmpty()
        || entries.stream().anyMatch(e -> e instanceof Entry of && of.id().equals(edited));
  }

  private static String html(Entry entry) {
    return HTML.render(PARSER.parse(entry.markdown()));
  }

  private static List<Entry> read(Path folder, String kind) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.sorted().toList();
    }
    return files.parallelStream()
        .map(file -> entry(file, kind))
        .sorted(Comparator.comparing(Entry::order))
        .toList();
  }

  private static Entry entry(Path file, String kind) {
    try {
      String text = Files.readString(file);
      String name = file.getFileName().toString();
      String id = name.substring(0, name.indexOf('.'));
      int end = name.endsWith(".md") ? text.indexOf("\n---\n", 3) : text.length();
      Map<?, ?> keys = keys(text.substring(0, end));
      String markdown =
          name.endsWith(".md") ? text.substring(end + 5) : String.valueOf(keys.get("description"));
      return new Entry(kind, id, keys, markdown);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<?, ?> keys(String text) {
    return YAML.readValue(text, Map.class);
  }

  private static List<String> before(Entry course) {
    return course.keys().get("prerequisites") instanceof List<?> all
        ? all.stream()
            .map(p -> ((Map<?, ?>) p).get("course"))
            .filter(String.class::isInstance)
            .map(String::valueOf)
            .toList()
        : List.of();
  }

  private static Map<String, List<Entry>> grouped(
      List<Entry> entries, Function<Entry, List<String>> by) {
    Map<String, List<Entry>> found = new TreeMap<>();
    entries.forEach(
        e -> by.apply(e).forEach(k -> found.computeIfAbsent(k, x -> new ArrayList<>()).add(e)));
    return found;
  }

  private void lists(String kind, List<Entry> entries) {
    if (tellOf(entries)) {
      write("/" + kind + "/", Map.of("kind", "list", "name", kind, "entries", entries));
    }
  }

  private void terms(
      String kind, List<Entry> courses, List<Entry> groups, Function<Entry, List<String>> by) {
    Map<String, List<Entry>> found = grouped(courses, by);
    Map<String, List<Entry>> also = grouped(groups, by);
    write("/" + kind + "/", Map.of("kind", "terms", "name", kind, "terms", found));
    found.entrySet().parallelStream()
        .filter(term -> tellOf(term.getValue()))
        .forEach(
            term -> {
              List<Entry> entries = new ArrayList<>(term.getValue());
              entries.addAll(also.getOrDefault(term.getKey(), List.of()));
              String path = "/" + kind + "/" + term.getKey() + "/";
              write(path, Map.of("kind", "list", "name", term.getKey(), "entries", entries));
            });
  }

  private void write(String path, Map<String, Object> own) {
    Map<String, Object> model = new LinkedHashMap<>(shared);
    model.putAll(own);
    model.put("path", path);
    StringWriter page = new StringWriter(16_384);
    try {
      template.process(model, page);
      Path folder = Files.createDirectories(output.resolve(path.substring(1)));
      Files.writeString(folder.resolve("index.html"), page.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TemplateException e) {
      throw new IllegalStateException(e);
    }
  }
}

package samling.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samling.docs.SiteRecords.Shape;
import samling.docs.SiteRecords.Value;

/** The documentation of what templates see, made from the records they are given. */
final class TemplateValuesDoc {
  private static final Pattern LIST = Pattern.compile("List<(.*)>");
  private static final Map<String, String> PLAIN =
      Map.of(
          "String", "text",
          "boolean", "true or false",
          "int", "number",
          "Integer", "number",
          "Map<String, String>", "texts by name");

  private final Map<String, Shape> types;
  private final SortedSet<String> met = new TreeSet<>();
  private final Deque<String> waiting = new ArrayDeque<>();
  private final StringBuilder out = new StringBuilder();

  private TemplateValuesDoc(Map<String, Shape> types) {
    this.types = types;
  }

  /** The whole page. */
  static String write() throws IOException {
    TemplateValuesDoc doc = new TemplateValuesDoc(SiteRecords.read());
    doc.all(intro());
    return doc.out.toString();
  }

  private static String intro() throws IOException {
    String name = "/samling/docs/templates-intro.md";
    try (InputStream in = TemplateValuesDoc.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    }
  }

  private void all(String intro) {
    List<Shape> pages = types.values().stream().filter(type -> !type.kind().isEmpty()).toList();
    out.append(intro).append("## Pages\n\n");
    out.append(
        "Every page has `head`, its `kind`, which is the template's name, and its `file`.\n");
    for (Shape page : pages) {
      heading("### " + page.kind(), page);
      String folder = page.name().startsWith("Paper.") ? "handouts/" : "pages/";
      out.append("Template: `").append(folder).append(page.kind()).append(".ftlh`\n");
      table(page);
    }
    Shape site = Objects.requireNonNull(types.get("SiteView"));
    heading("## site", site);
    table(site);
    out.append("\n## Parts\n\nWhat pages and the site are made of.\n");
    parts(pages);
  }

  /** Everything that can be reached from a page or the site, by name. */
  private void parts(List<Shape> pages) {
    SortedSet<String> reached = new TreeSet<>();
    waiting.addAll(met);
    while (!waiting.isEmpty()) {
      String name = waiting.remove();
      if (reached.add(name)) {
        Objects.requireNonNull(types.get(name)).values().forEach(value -> find(name, value));
        waiting.addAll(met);
      }
    }
    for (String name : reached) {
      Shape type = Objects.requireNonNull(types.get(name));
      if (!pages.contains(type)) {
        heading("### " + name, type);
        table(type);
      }
    }
  }

  private void heading(String heading, Shape type) {
    out.append('\n').append(heading).append("\n\n").append(type.summary()).append('\n');
    if (!type.kind().isEmpty()) {
      out.append('\n');
    }
  }

  private void table(Shape type) {
    out.append("\n| Value | Is | |\n|---|---|---|\n");
    for (Value value : type.values()) {
      String is = find(type.name(), value);
      out.append("| `").append(value.name()).append("` | ").append(is);
      out.append(value.optional() ? ", *may be missing*" : "").append(" |");
      out.append(about(value)).append(" |\n");
    }
  }

  private static String about(Value value) {
    String about = value.about().replace("|", "\\|");
    return about.isEmpty()
        ? ""
        : " " + about.substring(0, 1).toUpperCase(Locale.ROOT) + about.substring(1);
  }

  /** The type in words; a record is linked, and remembered. */
  private String find(String within, Value value) {
    return find(within, value.type());
  }

  private String find(String within, String type) {
    Matcher list = LIST.matcher(type);
    if (list.matches()) {
      return "list of " + find(within, list.group(1)).replaceAll("^(text|number)$", "$1s");
    }
    String plain = PLAIN.get(type);
    if (plain != null) {
      return plain;
    }
    String name = resolve(within, type);
    met.add(name);
    return "[" + name + "](#" + name.toLowerCase(Locale.ROOT).replace(".", "") + ")";
  }

  /** The full name of a type as seen from within another. */
  private String resolve(String within, String type) {
    for (String around = within; ; around = around.substring(0, around.lastIndexOf('.'))) {
      if (types.containsKey(around + "." + type)) {
        return around + "." + type;
      } else if (!around.contains(".")) {
        break;
      }
    }
    if (!types.containsKey(type)) {
      throw new IllegalStateException("No words for the type " + type + " in " + within);
    }
    return type;
  }
}

package samling.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import samling.catalogue.Lazy;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.diagnostic.Suggestion;
import samling.read.FolderWalk.Found;
import samling.source.Span;

/** The files below {@code content/}: which are content, and what they are. */
final class ContentFolder {

  static final String FOLDER = "content";

  static final Map<String, FileKind> FILES = new LinkedHashMap<>();
  static final Map<String, FileKind> FOLDERS = new LinkedHashMap<>();

  static {
    FILES.put("site.yaml", FileKind.SITE);
    FILES.put("organisations.yaml", FileKind.ORGANISATIONS);
    FILES.put("venues.yaml", FileKind.VENUES);
    FILES.put("topics.yaml", FileKind.TOPICS);
    FILES.put("audiences.yaml", FileKind.AUDIENCES);
    FILES.put("people.yaml", FileKind.PEOPLE);
    FILES.put("pathways.yaml", FileKind.PATHWAYS);
    FOLDERS.put("courses", FileKind.COURSE);
    FOLDERS.put("groups", FileKind.GROUP);
    FOLDERS.put("announcements", FileKind.ANNOUNCEMENT);
    FOLDERS.put("pages", FileKind.PAGE);
  }

  /** A name that ends in a language, but not after a dot. */
  private static final Pattern TRANSLATION = Pattern.compile("([a-z0-9-]+)[_ ](nb|nn|sv|en)");

  /** Endings of files that somebody may have meant as content. */
  private static final Set<String> MEANT = Set.of("yaml", "yml", "json", "md", "markdown");

  private final FolderWalk walk;
  private final Consumer<Diagnostic> faults;
  private final List<ContentFile> files = new ArrayList<>();

  private ContentFolder(FolderWalk walk, Consumer<Diagnostic> faults) {
    this.walk = walk;
    this.faults = faults;
  }

  /** Every file of content, in the order of paths. */
  static List<ContentFile> list(FolderWalk walk, Consumer<Diagnostic> faults) {
    ContentFolder folder = new ContentFolder(walk, faults);
    List<Found> all = walk.children(FOLDER);
    Lazy<Set<String>> names = names(all);
    for (Found found : all) {
      folder.take(found, names);
    }
    return folder.files;
  }

  /** What files are called; for faults alone, as mostly nobody asks. */
  private static Lazy<Set<String>> names(List<Found> files) {
    return Lazy.of(() -> files.stream().map(Found::name).collect(Collectors.toSet()));
  }

  private void take(Found found, Lazy<Set<String>> beside) {
    String name = found.ownName();
    FileKind list = FILES.get(name);
    FileKind each = FOLDERS.get(name);
    if (list != null && !found.folder()) {
      files.add(new ContentFile(list, found.path(), found.name(), name, null));
    } else if (each != null && found.folder()) {
      List<Found> all = walk.files(found.name());
      Lazy<Set<String>> names = names(all);
      all.forEach(file -> takeEntity(each, file, names));
    } else {
      Set<String> names = found.folder() ? FOLDERS.keySet() : FILES.keySet();
      Optional<String> meant =
          Translated.file(name, names).or(() -> Suggestion.closest(name, names));
      Diagnostic fault = unknown(found, meant, beside);
      boolean folder = found.folder() && meant.isEmpty();
      faults.accept(folder ? fault.with(Help.of("folders", List.copyOf(FOLDERS.keySet()))) : fault);
    }
  }

  private void takeEntity(FileKind kind, Found found, Lazy<Set<String>> beside) {
    boolean markdown = kind.isMarkdown();
    String ending = kind.ending();
    String name = found.ownName();
    if (!name.endsWith(ending)) {
      faults.accept(
          isPlainText(name)
              ? plainText(found, ending)
              : unknown(found, meant(name, ending), beside));
      return;
    }
    String stem = name.substring(0, name.length() - ending.length());
    int dot = markdown ? stem.indexOf('.') : -1;
    String id = dot < 0 ? stem : stem.substring(0, dot);
    String translation = dot < 0 ? null : stem.substring(dot + 1);
    if (!Format.ID.accepts(id)) {
      Diagnostic fault = badId(found, id, markdown);
      Optional<String> original = original(found, ending, beside);
      faults.accept(original.map(o -> fault.with(Help.of("copy", o))).orElse(fault));
    }
    files.add(new ContentFile(kind, found.path(), found.name(), id, translation));
  }

  /** Whether a file may be content that was saved as plain text, but may be a note as well. */
  private static boolean isPlainText(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".txt")
        && name.indexOf('.') == name.length() - ".txt".length();
  }

  private static Diagnostic plainText(Found found, String ending) {
    String name = found.ownName().replaceFirst("\\.[^.]*$", ending);
    return Diagnostic.of(Rule.STRAY_FILE, Span.ofFile(found.name()), found.ownName())
        .with(Help.of("rename", name))
        .with(Help.plain());
  }

  /** The name a file should have had, if it was meant as content. */
  private static Optional<String> meant(String name, String ending) {
    if (name.toLowerCase(Locale.ROOT).endsWith(".txt")) {
      return meant(name.substring(0, name.length() - ".txt".length()), ending);
    }
    int dot = name.lastIndexOf('.');
    String given = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    boolean content = dot > 0 && MEANT.contains(given) && !name.startsWith("README");
    return content ? Optional.of(name.substring(0, dot) + ending) : Optional.empty();
  }

  private static Diagnostic unknown(Found found, Optional<String> meant, Lazy<Set<String>> beside) {
    Span span = Span.ofFile(found.name());
    if (meant.isEmpty()) {
      return Diagnostic.of(Rule.STRAY_FILE, span, found.ownName()).with(Help.plain());
    }
    String key = !found.folder() && has(found, meant.get(), beside) ? "copy" : "";
    return Diagnostic.of(Rule.UNKNOWN_FILE, span, found.ownName())
        .with(new Help(key, List.of(meant.get())));
  }

  /** Whether there is a file of this name in the folder that another lies in. */
  private static boolean has(Found found, String name, Lazy<Set<String>> beside) {
    String folder = found.name().substring(0, found.name().lastIndexOf('/') + 1);
    return beside.get().contains(folder + name);
  }

  /**
   * What a file is most likely a copy of: programs that keep folders on several machines alike name
   * one after its original and the machine, and people who copy get a word or a number behind it.
   */
  private static Optional<String> original(Found found, String ending, Lazy<Set<String>> beside) {
    String name = found.ownName();
    for (int end = name.length() - ending.length() - 1; end > 0; end--) {
      String original = name.substring(0, end) + ending;
      if (" -_(".indexOf(name.charAt(end)) >= 0 && has(found, original, beside)) {
        return Optional.of(original);
      }
    }
    return Optional.empty();
  }

  private static Diagnostic badId(Found found, String id, boolean markdown) {
    Matcher translation = TRANSLATION.matcher(id);
    List<Help> help =
        markdown && translation.matches()
            ? List.of(Help.of("write", translation.group(1) + "." + translation.group(2) + ".md"))
            : Advice.on(Format.ID, id);
    return new Diagnostic(Rule.BAD_ID, Span.ofFile(found.name()), List.of(id), help);
  }
}

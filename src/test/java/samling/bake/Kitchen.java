package samling.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samling.site.SiteFile;

/** A site folder for one test: its templates and what to bake with them. */
final class Kitchen {

  /** What a template sees as {@code page}. */
  record Seen(String kind, String path, Object value) {}

  private final Path folder;
  private final List<Seen> pages = new ArrayList<>();
  private final List<SiteFile> files = new ArrayList<>();
  private Object view = Map.of("name", "Kurs & treff");

  Kitchen(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("content"));
  }

  Kitchen file(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  Kitchen template(String name, String text) throws IOException {
    return file("templates/" + name, text);
  }

  /** One page with a template of its own kind. */
  Kitchen page(String kind, String template, Object value) throws IOException {
    template("pages/" + kind + ".ftlh", template);
    return map(kind, "pages/" + kind + ".ftlh").page(kind, kind + "/index.html").value(value);
  }

  Kitchen map(String kind, String template) throws IOException {
    Path properties = folder.resolve("jbake.properties");
    String before = Files.exists(properties) ? Files.readString(properties) : "";
    return file("jbake.properties", before + "template." + kind + ".file=" + template + "\n");
  }

  Kitchen page(String kind, String path) {
    pages.add(new Seen(kind, path, ""));
    return this;
  }

  private Kitchen value(Object value) {
    Seen last = pages.remove(pages.size() - 1);
    pages.add(new Seen(last.kind(), last.path(), value));
    return this;
  }

  Kitchen asset(String path, String text) {
    files.add(new SiteFile(path, text.getBytes(StandardCharsets.UTF_8)));
    return this;
  }

  Kitchen view(Object seen) {
    this.view = seen;
    return this;
  }

  BakeSettings settings() {
    return BakeSettings.of(folder);
  }

  List<Sheet> sheets() {
    return pages.stream()
        .map(p -> new Sheet(p.kind(), p.path(), () -> new Sheet.Filling(p, view, null)))
        .toList();
  }

  BakeResult bake() throws IOException {
    return Bake.with(settings()).bake(sheets(), List.of(), () -> files, this::write, () -> {});
  }

  private void write(String path, byte[] bytes) {
    Path file = output().resolve(path);
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path output() {
    return folder.resolve("out");
  }

  /** The text of the only page. */
  String text() throws IOException {
    BakeResult result = bake();
    if (!result.faults().isEmpty()) {
      throw new AssertionError(result.faults().toString());
    }
    return Files.readString(output().resolve(result.written().get(0)));
  }

  /** The only fault. */
  TemplateFault fault() throws IOException {
    List<TemplateFault> faults = bake().faults();
    if (faults.size() != 1) {
      throw new AssertionError(faults.toString());
    }
    return faults.get(0);
  }

  /** Every file under a folder with its text, by path. */
  static Map<String, String> tree(Path root) throws IOException {
    try (Stream<Path> found = Files.walk(root)) {
      return found
          .filter(Files::isRegularFile)
          .sorted()
          .collect(Collectors.toMap(file -> root.relativize(file).toString(), Kitchen::read));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package samling.bake.stock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samling.bake.BakeSettings;
import samling.bake.Sheet;
import samling.site.SiteFile;

/** A site with a page for every Markdown file of its content, and its assets under new names. */
record TinySite(List<Sheet> sheets, List<SiteFile> files) {

  record Note(List<String> lines, Optional<String> none, int count) {}

  record View(String name, Optional<String> x) {}

  static TinySite of(BakeSettings settings) throws IOException {
    List<Sheet> sheets = new ArrayList<>();
    View view = new View("Kurs & treff", Optional.empty());
    for (Path file : files(settings.content(), ".md")) {
      String path = settings.content().relativize(file).toString().replace(".md", "/index.html");
      Note note = new Note(Files.readAllLines(file), Optional.empty(), 12_345);
      sheets.add(new Sheet("sheet", path, note, view));
    }
    List<SiteFile> assets = new ArrayList<>();
    for (Path file : files(settings.assets(), "")) {
      assets.add(new SiteFile("assets/1a2b-" + file.getFileName(), Files.readAllBytes(file)));
    }
    return new TinySite(sheets, assets);
  }

  private static List<Path> files(Path folder, String end) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(folder)) {
      List<Path> files = new ArrayList<>(found.filter(Files::isRegularFile).toList());
      files.removeIf(file -> !file.toString().endsWith(end));
      Collections.sort(files);
      return files;
    }
  }
}

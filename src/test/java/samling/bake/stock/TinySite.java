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
import samling.site.Page;
import samling.site.Site;
import samling.site.SiteFile;

/** A site with a page for every Markdown file of its content, and its assets under new names. */
record TinySite(List<Page> pages, List<SiteFile> files) implements Site {

  record Sheet(String path, List<String> lines, Optional<String> none, int count) implements Page {
    @Override
    public String kind() {
      return "sheet";
    }
  }

  record View(String name, Optional<String> x) {}

  static TinySite of(BakeSettings settings) throws IOException {
    List<Page> pages = new ArrayList<>();
    for (Path file : files(settings.content(), ".md")) {
      String path = settings.content().relativize(file).toString().replace(".md", "/index.html");
      pages.add(new Sheet(path, Files.readAllLines(file), Optional.empty(), 12_345));
    }
    List<SiteFile> assets = new ArrayList<>();
    for (Path file : files(settings.assets(), "")) {
      assets.add(new SiteFile("assets/1a2b-" + file.getFileName(), Files.readAllBytes(file)));
    }
    return new TinySite(pages, assets);
  }

  @Override
  public Object view(Page page) {
    return new View("Kurs & treff", Optional.empty());
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

package samling.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.*;
import org.junit.jupiter.api.Test;
import samling.Folders;
import samling.diagnostic.Diagnostic;
import samling.read.Reader;
import samling.read.SiteFolder;

class EditorAgreementTest {
  @Test
  void explore() throws Exception {
    Path home = Files.createTempDirectory("ed");
    EditorFolder.write(home, samling.catalogue.Language.EN);
    StringBuilder out = new StringBuilder();
    try (LanguageServer server =
        new LanguageServer(home, Files.readString(home.resolve(".vscode/settings.json")))) {
      List<Path> sites = new ArrayList<>();
      sites.add(Path.of("src/test/editor/broken"));
      try (var s = Files.list(Path.of("src/test/catalogues"))) {
        for (Path c : s.sorted().toList()) {
          Path site = Files.createTempDirectory("cat");
          Folders.copy(c.resolve("site"), site);
          Folders.copy(c.resolve("broken"), site);
          sites.add(site);
        }
      }
      try (var s = Files.list(Path.of("src/test/resources/samling/read/bad"))) {
        for (Path c : s.sorted().toList()) {
          Path site = Files.createTempDirectory("bad");
          String kind = c.getFileName().toString().replaceAll("\\..*", "");
          String to =
              switch (kind) {
                case "course" -> "courses/x.yaml";
                case "group" -> "groups/x.yaml";
                case "announcement", "page" -> "";
                default -> kind + ".yaml";
              };
          if (to.isEmpty()) continue;
          Files.createDirectories(site.resolve("content/" + to).getParent());
          Files.copy(c, site.resolve("content/" + to));
          sites.add(site);
        }
      }
      int same = 0;
      for (Path site : sites) {
        Map<String, List<Diagnostic>> told = new TreeMap<>();
        for (Diagnostic d : Reader.read(SiteFolder.of(site)).diagnostics())
          told.computeIfAbsent(d.span().file(), f -> new ArrayList<>()).add(d);
        for (String f : Folders.files(site)) {
          if (!f.endsWith(".yaml")) continue;
          List<LanguageServer.Fault> e = server.open(f, Files.readString(site.resolve(f)));
          Set<String> ep = new TreeSet<>();
          for (var x : e) ep.add(x.line() + ":" + x.column());
          Set<String> cp = new TreeSet<>();
          for (Diagnostic d : told.getOrDefault(f, List.of()))
            cp.add(d.span().line() + ":" + d.span().column());
          for (var x : e)
            if (!cp.contains(x.line() + ":" + x.column()))
              out.append(
                  "EDITOR "
                      + site.getFileName()
                      + "/"
                      + f
                      + ":"
                      + x.line()
                      + ":"
                      + x.column()
                      + " "
                      + x.message()
                      + "\n");
            else same++;
          for (Diagnostic d : told.getOrDefault(f, List.of()))
            if (!ep.contains(d.span().line() + ":" + d.span().column()))
              out.append(
                  "CHECK  "
                      + site.getFileName()
                      + "/"
                      + f
                      + ":"
                      + d.span().line()
                      + ":"
                      + d.span().column()
                      + " "
                      + d.rule()
                      + "\n");
        }
      }
      out.append("same " + same);
    }
    Files.writeString(Path.of("/tmp/schema/diff.txt"), out);
  }
}

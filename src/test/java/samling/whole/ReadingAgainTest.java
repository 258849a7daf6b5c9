package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Demo;
import samling.Folders;
import samling.catalogue.Content;
import samling.catalogue.Course;
import samling.read.OpenSite;
import samling.read.Reader;
import samling.read.Reading;
import samling.read.SiteFolder;
import samling.source.Asset;

/** A site that is edited by the hundred: reading what has changed gives what reading all gives. */
class ReadingAgainTest {

  private static final int ROUNDS = 160;

  @TempDir private Path folder;
  private Path site;
  private SiteFolder there;
  private OpenSite open;

  @BeforeEach
  void copy() throws IOException {
    site = Demo.copyTo(folder.resolve("site")).toRealPath();
    there =
        new SiteFolder(site, Map.of("css/x.css", new Asset("css/x.css", new byte[] {'x'}, true)));
    open = new OpenSite(there);
    open.read();
  }

  @Test
  void afterAnyEditsTheReadingIsTheSame() throws IOException {
    Random random = new Random(250);
    for (int round = 0; round < ROUNDS; round++) {
      Set<Path> changed = new TreeSet<>();
      for (int i = random.nextInt(3); i >= 0; i--) {
        edit(random, changed);
      }
      if (round % 9 == 8) {
        mendAll(changed);
      }
      same(open.read(changed), Reader.read(there), "round " + round + ": " + changed);
    }
  }

  @Test
  void whatDidNotChangeIsTheSameValue() throws IOException {
    Reading before = open.read();
    List<Course> courses = List.copyOf(before.content().catalogue().courses().values());
    String file = courses.get(0).source().span().file();
    Files.writeString(site.resolve(file), "\n# Edited.\n", StandardOpenOption.APPEND);
    Reading after = open.read(List.of(site.resolve(file)));
    assertThat(after.content().texts().get(file)).isNotSameAs(before.content().texts().get(file));
    assertThat(after.content().catalogue().courses().get(courses.get(1).id()))
        .isSameAs(courses.get(1));
    assertThat(after.content().catalogue().venues())
        .isSameAs(before.content().catalogue().venues());
  }

  private void edit(Random random, Set<Path> changed) throws IOException {
    List<String> files =
        Folders.files(site).stream().filter(f -> f.matches("(content|assets)/.*")).toList();
    Path file = site.resolve(files.get(random.nextInt(files.size())));
    Path target =
        file.resolveSibling(
            List.of(
                    "new.yaml",
                    "new.md",
                    "new.sv.md",
                    "om-oss.sv.md",
                    "Ny fil.yaml",
                    "~$x.yaml",
                    "a/b.yaml",
                    "b.txt")
                .get(random.nextInt(8)));
    if (Files.isSymbolicLink(file) && Files.exists(file)) {
      changed.add(file.toRealPath()); // where a watcher sees what is written through a link
    }
    switch (random.nextInt(10)) {
      case 0 -> Files.delete(file);
      case 1 -> {
        if (Files.isRegularFile(target) || !Files.exists(target)) {
          parents(target, changed);
          Files.deleteIfExists(target);
          Files.move(file, target);
          changed.add(target);
        }
      }
      case 2 -> {
        if (!Files.exists(target)) {
          parents(target, changed);
          Files.createSymbolicLink(target, random.nextBoolean() ? file : Path.of("/etc/hostname"));
          changed.add(target);
        }
      }
      case 3 -> {
        Path around = file.getParent();
        Path away = around.resolveSibling("away" + random.nextInt(3));
        boolean deep = site.relativize(around).getNameCount() > 1;
        if (deep && !Files.exists(away)) {
          Files.move(around, away);
          changed.add(around);
          changed.add(away);
          if (random.nextBoolean()) {
            Files.move(away, around);
          }
          return;
        }
      }
      case 4 -> write(target, Files.readAllBytes(file), changed);
      case 5 ->
          Files.write(
              site.resolve("content/site.yaml"),
              Mutation.gentle(Files.readAllBytes(site.resolve("content/site.yaml")), random));
      case 6 -> Files.write(file, Mutation.rough(Files.readAllBytes(file), random));
      default -> Files.write(file, Mutation.gentle(Files.readAllBytes(file), random));
    }
    changed.add(file);
    changed.add(site.resolve("content/site.yaml"));
  }

  private void write(Path file, byte[] bytes, Set<Path> changed) throws IOException {
    if (!Files.isDirectory(file)) {
      parents(file, changed);
      Files.write(file, bytes);
      changed.add(file);
    }
  }

  private static void parents(Path file, Set<Path> changed) throws IOException {
    if (!Files.isDirectory(file.getParent())) {
      try {
        Files.createDirectories(file.getParent());
      } catch (FileAlreadyExistsException e) {
        Files.delete(file.getParent());
        Files.createDirectories(file.getParent());
      }
      changed.add(file.getParent());
    }
  }

  /** Puts the demo back, file by file. */
  private void mendAll(Set<Path> changed) throws IOException {
    for (String file : Folders.files(site)) {
      Files.delete(site.resolve(file));
      changed.add(site.resolve(file));
    }
    for (String part : List.of("content", "assets")) {
      if (!Files.exists(site.resolve(part))) {
        changed.add(site.resolve(part));
      }
      for (String file : Folders.files(Path.of(part))) {
        Path target = site.resolve(part).resolve(file);
        for (Path up = target.getParent(); up.startsWith(site); up = up.getParent()) {
          if (Files.isRegularFile(up)) {
            Files.delete(up);
          }
          if (!Files.exists(up)) {
            changed.add(up);
          }
        }
        Files.createDirectories(target.getParent());
        Files.copy(Path.of(part).resolve(file), target);
        changed.add(target);
      }
    }
  }

  private static void same(Reading again, Reading fresh, String what) {
    assertThat(again.diagnostics()).as(what).isEqualTo(fresh.diagnostics());
    Content known = again.content();
    Content other = fresh.content();
    assertThat(known.catalogue()).as(what).isEqualTo(other.catalogue());
    assertThat(List.copyOf(known.catalogue().courses().keySet()))
        .isEqualTo(List.copyOf(other.catalogue().courses().keySet()));
    assertThat(known.references()).as(what).isEqualTo(other.references());
    assertThat(known.unreadable()).as(what).isEqualTo(other.unreadable());
    assertThat(texts(known)).as(what).isEqualTo(texts(other));
    assertThat(assets(known)).as(what).isEqualTo(assets(other));
  }

  private static Map<String, String> texts(Content content) {
    return content.texts().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().text()));
  }

  private static Map<String, String> assets(Content content) {
    Map<String, String> all = new TreeMap<>();
    content
        .assets()
        .forEach(
            (path, asset) ->
                all.put(
                    path,
                    asset.builtIn()
                        + " "
                        + Arrays.hashCode(asset.bytes())
                        + new String(asset.bytes(), StandardCharsets.ISO_8859_1).length()));
    return all;
  }
}

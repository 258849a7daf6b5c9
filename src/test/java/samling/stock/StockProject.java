package samling.bake.stock;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * A user's project with stock JBake: its dependencies, Samling's among them, come by Maven, and
 * what runs are processes of their own.
 */
final class StockProject {

  /** What a process printed, and how it ended. */
  record Ended(int exitCode, String output) {}

  /**
   * No release has this version, so that no installed Samling can step in for the one under test.
   */
  private static final String VERSION = "0-under-test";

  private static final Path PROJECT = Path.of("src/test/stock-jbake");

  private final Path folder;
  private final Path repository;

  private StockProject(Path folder, Path repository) {
    this.folder = folder;
    this.repository = repository;
  }

  /** Packs Samling and puts it into a repository where Maven finds it. */
  static StockProject in(Path folder) throws IOException {
    Path repository = folder.resolve("repository");
    Path place = Files.createDirectories(repository.resolve("samling/samling/" + VERSION));
    String pom =
        Files.readString(Path.of("pom.xml"))
            .replaceFirst("<version>[^<]*</version>", "<version>" + VERSION + "</version>");
    Files.writeString(place.resolve("samling-" + VERSION + ".pom"), pom);
    pack(folder.resolve("classes"), place.resolve("samling-" + VERSION + ".jar"));
    return new StockProject(folder, repository);
  }

  private static void pack(Path classes, Path jar) throws IOException {
    copy(Path.of("target/classes"), classes);
    copy(Path.of("target/test-classes/samling/bake"), classes.resolve("samling/bake"));
    copy(Path.of("target/test-classes/samling/builtin"), classes.resolve("samling/builtin"));
    Path services = Files.createDirectories(classes.resolve("META-INF/services"));
    Files.writeString(
        services.resolve("org.jbake.render.RenderingTool"), TinyExtension.class.getName());
    ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
    if (tool.run(System.out, System.err, "cf", jar.toString(), "-C", classes.toString(), ".")
        != 0) {
      throw new IOException("no jar was made");
    }
  }

  /** Has Maven bake a site with the JBake plugin and tell the class path of the stock launcher. */
  Ended generate(Path site, Path output) throws IOException, InterruptedException {
    return maven(
        "-Dstock.site=" + site.toAbsolutePath(),
        "-Dstock.output=" + output,
        "-Dmdep.outputFile=" + classPathFile(),
        "dependency:build-classpath",
        "org.jbake:jbake-maven-plugin:generate");
  }

  private Ended maven(String... arguments) throws IOException, InterruptedException {
    boolean windows = File.separatorChar == '\\';
    List<String> command = new ArrayList<>();
    command.add(Path.of(windows ? "mvnw.cmd" : "mvnw").toAbsolutePath().toString());
    Collections.addAll(command, "--batch-mode", "--no-transfer-progress", "-f");
    command.add(PROJECT.resolve("pom.xml").toString());
    // What is downloaded goes into the user's own repository and is there the next time.
    command.add("-Dmaven.repo.local.tail=" + repository);
    command.add("-Dmaven.repo.local.tail.ignoreAvailability=true");
    command.add("-Dsamling.version=" + VERSION);
    command.add("-Dstock.target=" + folder.resolve("target"));
    command.addAll(List.of(arguments));
    return run(command);
  }

  /** The class path that {@link #generate} told, JBake's own jar first. */
  List<Path> classPath() throws IOException {
    String line = Files.readString(classPathFile()).strip();
    return Arrays.stream(line.split(File.pathSeparator)).map(Path::of).toList();
  }

  private Path classPathFile() {
    return folder.resolve("classpath.txt");
  }

  /** Runs the stock launcher. */
  Ended main(List<Path> classPath, Path site, Path output)
      throws IOException, InterruptedException {
    String joined =
        String.join(File.pathSeparator, classPath.stream().map(Path::toString).toList());
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return run(
        List.of(
            java.toString(),
            "-Dlogback.configurationFile=" + PROJECT.resolve("logback.xml").toUri(),
            "-cp",
            joined,
            "org.jbake.launcher.Main",
            "-b",
            site.toString(),
            output.toString()));
  }

  private Ended run(List<String> command) throws IOException, InterruptedException {
    Path log = Files.createTempFile(folder, "run", ".log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!process.waitFor(10, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("no end of " + command);
    }
    return new Ended(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> found = Files.walk(from)) {
      for (Path file : found.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}

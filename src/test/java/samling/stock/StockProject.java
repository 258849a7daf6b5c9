package samling.stock;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import samling.Ended;
import samling.Program;

/**
 * A user's project with stock JBake: its dependencies, Samling's among them, come by Maven, and
 * what runs are processes of their own.
 */
final class StockProject {

  /**
   * No release has this version, so that no installed Samling can step in for the one under test.
   */
  private static final String VERSION = "0-under-test";

  private static final long SECONDS = 600;
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
    Files.copy(Program.jar(), place.resolve("samling-" + VERSION + ".jar"));
    return new StockProject(folder, repository);
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
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dlogback.configurationFile=" + PROJECT.resolve("logback.xml").toUri(),
            "-cp",
            joined,
            "org.jbake.launcher.Main",
            "-b",
            site.toString(),
            output.toString()));
  }

  private static Ended run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("MAVEN_OPTS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1");
    return Ended.of(builder, SECONDS);
  }
}

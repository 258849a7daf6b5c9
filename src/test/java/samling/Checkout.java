package samling;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A copy of the launcher in a folder of its own, where a Java and a Maven are only played. */
record Checkout(Path folder) {

  /** What a run of the launcher left. */
  record Outcome(int exitCode, String output, String errors) {}

  static Checkout in(final Path folder) throws IOException {
    final Checkout checkout = new Checkout(folder);
    checkout.write("pom.xml", "<project/>");
    checkout.write("src/main/java/Main.java", "class Main {}");
    Files.copy(Path.of("samling"), checkout.root().resolve("samling"));
    checkout.play("mvnw", "sleep 0.2; mkdir -p \"$target/lib\"; : >\"$target/samling.jar\"");
    checkout.java("17.0.1");
    return checkout;
  }

  Path root() {
    return folder.resolve("sam ling");
  }

  Path java() {
    return folder.resolve("a jdk");
  }

  /** Plays a Java that prints its arguments, each in angle brackets, and can keep classes. */
  void java(final String version) throws IOException {
    java(
        version,
        "for each; do case $each in -XX:SharedArchiveFile=*) : >\"${each#*=}\" ;; esac; done");
  }

  /** Has the Java that is played do something else than print its arguments. */
  void javaRuns(final String commands) throws IOException {
    executable(java().resolve("bin/java"), "#!/bin/sh\n" + commands);
  }

  /** The same, with the commands for keeping classes. */
  void java(final String version, final String keep) throws IOException {
    final String script =
        """
        #!/bin/sh
        case $* in
          *-version) echo 'openjdk version "%1$s"' >&2 ;;
          *-Xshare:dump*) %2$s ;;
          *) for each; do printf '<%%s>' "$each"; done ;;
        esac
        """;
    executable(java().resolve("bin/java"), script.formatted(version, keep));
    executable(java().resolve("bin/javac"), "#!/bin/sh\n");
    Files.writeString(java().resolve("release"), "JAVA_VERSION=\"%s\"\n".formatted(version));
  }

  /**
   * Plays a Maven that counts its runs; the commands find the folder to fill in {@code $target}.
   */
  void play(final String name, final String commands) throws IOException {
    final String script =
        """
        #!/bin/sh
        echo run >>runs
        for each; do case $each in -Dsamling.target=*) target=${each#*=} ;; esac; done
        """;
    executable(root().resolve(name), script + commands + "\n");
  }

  void write(final String name, final String text) throws IOException {
    final Path file = root().resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  int builds() throws IOException {
    final Path runs = root().resolve("runs");
    return Files.exists(runs) ? Files.readAllLines(runs).size() : 0;
  }

  /** The names in the launcher's own folder. */
  List<String> kept() throws IOException {
    try (Stream<Path> files = Files.list(root().resolve("target/launcher"))) {
      return files.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  Outcome run(final String... arguments) throws IOException, InterruptedException {
    return finish(start(root().resolve("samling"), arguments));
  }

  Process start(final Path launcher, final String... arguments) throws IOException {
    return start(Map.of(), launcher, arguments);
  }

  /** The same, in a locale: whatever of it is not named is not set. */
  Outcome runIn(final Map<String, String> locale, final String... arguments)
      throws IOException, InterruptedException {
    return finish(start(locale, root().resolve("samling"), arguments));
  }

  private Process start(
      final Map<String, String> locale, final Path launcher, final String... arguments)
      throws IOException {
    final List<String> command = new ArrayList<>(List.of("sh", launcher.toString()));
    command.addAll(List.of(arguments));
    final ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    final Map<String, String> environment = builder.environment();
    environment.remove("JAVA_HOME");
    environment.remove("SAMLING_JAVA_OPTS");
    environment.keySet().removeIf(name -> name.equals("LANG") || name.startsWith("LC_"));
    environment.putAll(locale);
    environment.put("CDPATH", "/");
    environment.put("IFS", "am");
    environment.merge(
        "PATH", java().resolve("bin").toString(), (old, own) -> own + File.pathSeparator + old);
    return builder.start();
  }

  static Outcome finish(final Process process) throws InterruptedException {
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the launcher did not end");
    }
    try {
      return new Outcome(
          process.exitValue(),
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8),
          new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    } catch (final IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void executable(final Path file, final String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    if (!file.toFile().setExecutable(true)) {
      throw new IOException("cannot make executable: " + file);
    }
  }
}

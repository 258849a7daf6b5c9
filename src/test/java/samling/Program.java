package samling;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Samling in a process of its own: its jar, its libraries, and a Java. */
public final class Program {

  private static final long SECONDS = 120;
  private static @Nullable Path packed;
  private static @Nullable Path archive;

  private final List<String> options = new ArrayList<>();
  private final Map<String, String> environment = new TreeMap<>();
  private List<String> wrapper = List.of();

  /** The jar with Samling's classes, made once for all tests. */
  public static synchronized Path jar() throws IOException {
    Path known = packed;
    if (known == null) {
      Path folder = Folders.deletedAtEnd(Files.createTempDirectory("samling-program"));
      known = folder.resolve("samling.jar");
      ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
      String classes = Path.of("target/classes").toString();
      if (tool.run(System.out, System.err, "cf", known.toString(), "-C", classes, ".") != 0) {
        throw new IOException("no jar was made");
      }
      packed = known;
    }
    return known;
  }

  /** A program for short runs. */
  public static Program of(String... options) {
    Program program = new Program();
    program.options.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    program.options.addAll(List.of(options));
    return program;
  }

  /** The same, with its classes prepared by a run that built this site, so that it starts fast. */
  public static Program quick(Path site) throws IOException, InterruptedException {
    return of("-XX:SharedArchiveFile=" + archive(site), "-Xshare:auto", "-Xlog:disable");
  }

  private static synchronized Path archive(Path site) throws IOException, InterruptedException {
    Path known = archive;
    if (known == null) {
      known = jar().resolveSibling("samling.jsa");
      String output = jar().resolveSibling("site").toString();
      of("-XX:ArchiveClassesAtExit=" + known, "-Xlog:disable", "-Xlog:all=off")
          .run("build", site.toString(), "--output", output);
      archive = known;
    }
    return known;
  }

  /** Sets a variable of the environment. */
  public Program with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Starts the program through a shell that first runs this command. */
  public Program after(String command) {
    wrapper = List.of("sh", "-c", command + "; exec \"$@\"", "sh");
    return this;
  }

  /** Runs to the end. */
  public Ended run(String... arguments) throws IOException, InterruptedException {
    return Ended.of(builder(arguments), SECONDS);
  }

  /** Starts, and leaves the end to the caller; what is printed is dropped. */
  public Process start(String... arguments) throws IOException {
    return builder(arguments)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private ProcessBuilder builder(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(wrapper);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(), "samling.cli.Main"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    return builder;
  }

  /** The jar, then every library of the tests' own class path. */
  private static String classPath() throws IOException {
    List<String> path = new ArrayList<>(List.of(jar().toString()));
    String tests = System.getProperty("java.class.path");
    Arrays.stream(tests.split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar"))
        .forEach(path::add);
    return String.join(File.pathSeparator, path);
  }
}

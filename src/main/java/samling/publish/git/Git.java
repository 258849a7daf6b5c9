package samling.publish.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import samling.publish.PublishRefused;
import samling.publish.PublishRefused.Reason;

/** The Git program, at work in a repository of its own that no other work touches. */
final class Git {
  private static final int LINES_TOLD = 4;

  /** The program's name where it is installed. */
  static final String PROGRAM = "git";

  private final String program;
  private final Path folder;
  private final Map<String, String> variables = new TreeMap<>();

  /**
   * @param folder an empty folder
   */
  Git(String program, Path folder) {
    this.program = program;
    this.folder = folder;
    variables.put("GIT_DIR", folder.toString());
    variables.put("GIT_INDEX_FILE", folder.resolve("samling-index").toString());
    variables.put("GIT_TERMINAL_PROMPT", "0");
    variables.put("LC_ALL", "C.UTF-8");
  }

  /** Sets a variable for all calls to come. */
  void set(String variable, String value) {
    variables.put(variable, value);
  }

  /** How a call ended. */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Ended(int code, byte[] out, String told) {
    String line() {
      return new String(out, UTF_8).strip();
    }
  }

  /** Runs Git and refuses to go on where it fails. */
  Ended run(byte[] in, String... arguments) throws IOException, PublishRefused {
    Ended ended = call(in, arguments);
    if (ended.code() != 0) {
      throw new PublishRefused(Reason.GIT, List.of(), ended.told());
    }
    return ended;
  }

  Ended run(String... arguments) throws IOException, PublishRefused {
    return run(new byte[0], arguments);
  }

  /** Runs Git, however it ends. */
  Ended call(byte[] in, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    // What a hook or another program has set up is for another repository.
    builder.environment().keySet().removeIf(Git::namesARepository);
    builder.environment().putAll(variables);
    Path told = Files.createTempFile("samling-git", ".txt");
    try {
      Process process = builder.redirectError(told.toFile()).start();
      Thread feeder = new Thread(() -> feed(process, in), "samling-git");
      feeder.start();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (InputStream answer = process.getInputStream()) {
        answer.transferTo(out);
      }
      return new Ended(process.waitFor(), out.toByteArray(), plain(Files.readString(told, UTF_8)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      Files.deleteIfExists(told);
    }
  }

  private static boolean namesARepository(String variable) {
    return List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY")
        .contains(variable);
  }

  private static void feed(Process process, byte[] in) {
    try (OutputStream out = process.getOutputStream()) {
      new ByteArrayInputStream(in).transferTo(out);
    } catch (IOException e) {
      process.toHandle(); // it ended without reading all; its exit code tells the rest
    }
  }

  /** The last lines, without a user's secret in an address. */
  private static String plain(String told) {
    List<String> lines = told.lines().filter(line -> !line.isBlank()).toList();
    return String.join(" ", lines.subList(Math.max(0, lines.size() - LINES_TOLD), lines.size()))
        .replaceAll("://[^/@\\s]+@", "://");
  }
}

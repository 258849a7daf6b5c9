package samling.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * What the preview answers.
 *
 * @param status the HTTP status
 * @param headers more than those of every answer
 * @param bytes all there is to say, unless it goes on
 * @param stream what goes on for as long as the browser listens
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
public record Answer(
    int status, Map<String, String> headers, byte[] bytes, Optional<Stream> stream) {

  /** An answer that does not end by itself. */
  @FunctionalInterface
  public interface Stream {
    void to(java.io.OutputStream out) throws IOException, InterruptedException;
  }

  public static Answer of(int status, String type, byte[] bytes) {
    return new Answer(status, Map.of("Content-Type", type), bytes, Optional.empty());
  }

  public static Answer text(int status, String text) {
    return of(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  static Answer redirect(String path) {
    return new Answer(302, Map.of("Location", path), new byte[0], Optional.empty());
  }

  static Answer stream(String type, Stream stream) {
    return new Answer(200, Map.of("Content-Type", type), new byte[0], Optional.of(stream));
  }
}

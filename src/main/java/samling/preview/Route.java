package samling.preview;

import java.io.IOException;

/**
 * Something the preview serves beside the site, below {@code /-/}: no page of a site can lie there,
 * for no id is a hyphen.
 *
 * @param name the part of the path after {@code /-/}; the route has all that lies below as well
 */
public record Route(String name, Handler handler) {

  /** Answers requests; by several threads at a time. */
  @FunctionalInterface
  public interface Handler {
    Answer answer(Asked asked) throws IOException;
  }
}

package samling.output;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A file of the site that is to be replaced which was there and can't be read. */
public final class LostFile extends UncheckedIOException {
  private static final long serialVersionUID = 1;

  LostFile(IOException cause) {
    super(cause);
  }
}

package samling.publish;

import java.io.Closeable;
import java.io.IOException;

/** A connection to a target that can only look: it has no way to change anything there. */
public interface Look extends Closeable {
  /** How the target stands, seen from a site that may be published there. */
  Standing look(Inventory site) throws IOException, PublishRefused;
}

package samling.site;

import org.jspecify.annotations.Nullable;
import samling.source.Span;

/**
 * An address that a thing is going to have.
 *
 * @param path below the site's root
 * @param span where the thing is written
 */
public record PlannedAddress(String path, Span span) {

  // Written out: what Java would make of the record by itself it makes anew in each run.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PlannedAddress address
        && path.equals(address.path)
        && span.equals(address.span);
  }

  @Override
  public int hashCode() {
    return 31 * path.hashCode() + span.hashCode();
  }
}

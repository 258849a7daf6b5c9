package samling.catalogue;

import java.util.List;

/**
 * How a thing is published.
 *
 * @param aliases ids it had before; their addresses lead here
 * @param draft whether it is left out unless drafts are asked for
 * @param indexing whether search engines may list it
 */
public record Publication(List<String> aliases, boolean draft, boolean indexing) {
  public Publication {
    aliases = List.copyOf(aliases);
  }

  /** Whether search engines may list it as it is now; a draft that got out is for nobody yet. */
  public boolean isListed() {
    return indexing && !draft;
  }
}

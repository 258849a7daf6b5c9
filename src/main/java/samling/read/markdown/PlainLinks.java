package samling.read.markdown;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samling.catalogue.NamedLink;

/** The links of a plain text: where their addresses lead, and what they name. */
final class PlainLinks {

  private final Excerpt excerpt;
  private final String text;
  private final Set<NamedLink> named = new LinkedHashSet<>();

  PlainLinks(Excerpt excerpt) {
    this.excerpt = excerpt;
    this.text = excerpt.text();
  }

  /** The links so far that name something. */
  List<NamedLink> named() {
    return List.copyOf(named);
  }

  /** Where the address ends that begins here: at the first character that may not stand in one. */
  int end(int start, int to) {
    int end = start;
    while (end < to && PlainChars.mayStandInAddress(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** An address for the page, or null for one that is not plain; what it names is noted. */
  @Nullable String href(int start, int end) {
    LinkTarget target = LinkTarget.ofLink(text.substring(start, end));
    if (target instanceof LinkTarget.Named name) {
      if (!PlainChars.arePrintable(name.href())) {
        return null;
      }
      named.add(new NamedLink(name.scheme(), name.id(), excerpt.span(start, end)));
      return name.href();
    }
    return target instanceof LinkTarget.Address address ? address.href() : null;
  }
}

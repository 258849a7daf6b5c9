package samling.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.site.OldAddress;
import samling.site.SiteFile;

/**
 * What tells a web host where old addresses lead to: {@code _redirects}, as Netlify and Cloudflare
 * Pages read it, a line for each. Hosts that do not read it have a page at every old address.
 */
final class RedirectsFile {
  private static final String NAME = "_redirects";

  private RedirectsFile() {}

  /**
   * The file, unless nothing has moved.
   *
   * @param base the site's address, whose path comes before every other, or null
   */
  static Stream<SiteFile> of(@Nullable URI base, List<OldAddress> addresses) {
    if (addresses.isEmpty()) {
      return Stream.empty();
    }
    String root = base == null ? "/" : Objects.requireNonNullElse(base.getRawPath(), "/");
    StringBuilder lines = new StringBuilder();
    for (OldAddress address : addresses) {
      lines.append(root).append(address.from()).append(' ');
      lines.append(root).append(address.to()).append(" 301\n");
    }
    return Stream.of(new SiteFile(NAME, lines.toString().getBytes(StandardCharsets.UTF_8)));
  }
}

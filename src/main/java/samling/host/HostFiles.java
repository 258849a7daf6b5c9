package samling.host;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import samling.site.PlannedPage;
import samling.site.Site;
import samling.site.SiteFile;

/** The files by which a site tells web hosts what to do for it. */
public final class HostFiles {
  private HostFiles() {}

  /**
   * The files, each made when its bytes are asked for.
   *
   * @param url the site's address, or null where it does not know its own
   * @param packed how the copies are packed that lie beside the files
   */
  public static List<SiteFile> of(@Nullable URI url, Site site, List<Packing> packed) {
    List<String> notFound =
        site.pages().stream()
            .filter(page -> page.kind().equals("not-found"))
            .map(PlannedPage::file)
            .toList();
    Supplier<HostRules> rules = () -> HostRules.of(url, site.oldAddresses(), notFound, packed);
    List<SiteFile> files = new ArrayList<>();
    files.add(file(ApacheWords.FILE, ApacheWords::of, rules));
    files.add(file(NginxWords.HTTP, NginxWords::http, rules));
    files.add(file(NginxWords.SERVER, NginxWords::server, rules));
    files.add(file(HeadersWords.FILE, HeadersWords::of, rules));
    if (site.pages().stream().anyMatch(page -> page.kind().equals("redirect"))) {
      files.add(file(RedirectsWords.FILE, RedirectsWords::of, rules));
    }
    return files;
  }

  private static SiteFile file(
      String path, Function<HostRules, String> words, Supplier<HostRules> rules) {
    return new SiteFile(path, () -> words.apply(rules.get()).getBytes(StandardCharsets.UTF_8));
  }
}

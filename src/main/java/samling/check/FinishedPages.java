package samling.check;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;

/**
 * The rules that a finished site keeps: its links lead somewhere, and its pages have what every
 * page needs.
 */
public final class FinishedPages {

  private final String base;
  private final Set<String> files;
  private final Map<String, Set<String>> ids = new HashMap<>();

  private FinishedPages(URI base, Collection<String> files) {
    this.base = base.toString();
    this.files = new HashSet<>(files);
  }

  /**
   * Every fault of a site's pages, in the order of pages and lines.
   *
   * @param base the absolute address of the site, with a slash at its end; links that begin with it
   *     are followed too
   * @param files the path of every file of the site, with forward slashes
   * @param read gives the bytes of a file; asked for pages only, by several threads
   */
  public static List<Diagnostic> check(
      URI base, Collection<String> files, Function<String, byte[]> read) {
    FinishedPages site = new FinishedPages(base, files);
    List<PageFacts> pages =
        new TreeSet<>(files)
            .stream().filter(path -> path.endsWith(".html")).toList().parallelStream()
                .map(
                    path ->
                        PageFacts.of(path, new String(read.apply(path), StandardCharsets.UTF_8)))
                .toList();
    pages.forEach(page -> site.ids.put(page.path(), page.ids()));
    return pages.parallelStream().flatMap(page -> site.faults(page).stream()).toList();
  }

  private List<Diagnostic> faults(PageFacts page) {
    List<Diagnostic> faults = new ArrayList<>(page.faults());
    for (PageFacts.PageLink link : page.links()) {
      follow(page, link, faults);
    }
    faults.sort(null);
    return faults;
  }

  private void follow(PageFacts page, PageFacts.PageLink link, List<Diagnostic> faults) {
    Target target = Target.of(link.address(), page.path(), base);
    if (target == null) {
      return;
    }
    String file = file(target.path());
    if (file == null) {
      faults.add(
          Diagnostic.of(Rule.BROKEN_LINK, link.span(), link.address(), target.path())
              .with(Help.plain()));
      return;
    }
    Set<String> there = ids.get(file);
    String fragment = target.fragment();
    if (there != null && isNamed(fragment) && !there.contains(fragment)) {
      faults.add(
          Diagnostic.of(Rule.BROKEN_FRAGMENT, link.span(), link.address(), fragment, file)
              .with(Help.plain()));
    }
  }

  private static boolean isNamed(String fragment) {
    return !fragment.isEmpty() && !fragment.equals("top") && !fragment.startsWith(":~:");
  }

  /** The file that a web host gives for a path, or null. */
  private @Nullable String file(String path) {
    if (path.isEmpty() || path.endsWith("/")) {
      return files.contains(path + "index.html") ? path + "index.html" : null;
    }
    if (files.contains(path)) {
      return path;
    }
    return files.contains(path + "/index.html") ? path + "/index.html" : null;
  }
}

package samling.check;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import samling.check.KnownLinks.Known;
import samling.check.PageFacts.PageLink;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.source.Span;

/**
 * The rules that a finished site keeps: its links lead somewhere, and its pages have what every
 * page needs. Pages are looked at one by one, as they are finished, by any thread.
 */
public final class FinishedPages {

  /** A link to a place on a page that may not be finished yet. */
  private record Awaited(String address, Span span, String file, String fragment) {}

  private final String base;
  private final Set<String> files;
  private final Map<String, Set<String>> ids = new ConcurrentHashMap<>();
  private final Map<Set<String>, Set<String>> sameIds = new ConcurrentHashMap<>();
  private final KnownLinks known = new KnownLinks();
  private final Queue<Awaited> awaited = new ConcurrentLinkedQueue<>();
  private final Queue<Diagnostic> faults = new ConcurrentLinkedQueue<>();

  /**
   * A look at a site that is being made.
   *
   * @param base the absolute address of the site, with a slash at its end; links that begin with it
   *     are followed too
   * @param files the path of every file that the site will have, with forward slashes
   */
  public FinishedPages(URI base, Collection<String> files) {
    this.base = base.toString();
    this.files = new HashSet<>(files);
  }

  /** Looks at a file; only pages matter. */
  public void look(String path, byte[] bytes) {
    if (!path.endsWith(".html")) {
      return;
    }
    PlainPage plain = PlainPage.of(path, bytes);
    if (plain != null) {
      keep(path, plain.ids());
      follow(path, bytes, plain);
      return;
    }
    PageFacts page = AnyPage.facts(path, bytes);
    keep(path, page.ids());
    faults.addAll(page.faults());
    for (PageLink link : page.links()) {
      follow(link, Target.of(link.address(), path, base));
    }
  }

  /** Keeps what can be pointed at; many pages have the same, which is kept once. */
  private void keep(String path, Set<String> there) {
    Set<String> same = sameIds.putIfAbsent(there, there);
    ids.put(path, same == null ? there : same);
  }

  /** Follows every link of a page, as far as it is not known already. */
  private void follow(String path, byte[] html, PlainPage page) {
    int depth = depth(path);
    Attributes stretches = page.attributes();
    for (int i = 0; i < stretches.count(); i++) {
      int from = stretches.from(i);
      int to = stretches.to(i);
      boolean list = stretches.isList(i);
      Known link = list ? null : known.of(html, from, to, depth);
      boolean sure =
          link == null
              ? isOwnPlace(page.ids(), html, from, to)
              : link.file() == null || !isOpen(link.file(), link.fragment());
      if (sure) {
        continue;
      }
      for (PageLink each : page.links(i)) {
        Target target = Target.of(each.address(), path, base);
        String file = follow(each, target);
        if (!list && (target == null || file != null)) {
          boolean absolute = target == null || Target.isAbsolute(each.address(), base);
          String fragment = target == null ? "" : target.fragment();
          known.add(html, from, to, depth, absolute, file, fragment);
        }
      }
    }
  }

  /** Whether an address is surely nothing but a place that is there on its own page. */
  private static boolean isOwnPlace(Set<String> ids, byte[] html, int from, int to) {
    if (from == to || html[from] != '#') {
      return false;
    }
    String fragment = new String(html, from + 1, to - from - 1, StandardCharsets.UTF_8);
    return ids.contains(fragment) && fragment.indexOf('%') < 0 && fragment.indexOf('&') < 0;
  }

  private static int depth(String path) {
    int depth = 0;
    for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
      depth++;
    }
    return depth;
  }

  /** Every fault, in the order of pages and lines, once all pages were looked at. */
  public List<Diagnostic> faults() {
    List<Diagnostic> all = new ArrayList<>(faults);
    for (Awaited link : awaited) {
      if (lacks(link.file(), link.fragment())) {
        all.add(
            Diagnostic.of(
                    Rule.BROKEN_FRAGMENT, link.span(), link.address(), link.fragment(), link.file())
                .with(Help.plain()));
      }
    }
    all.sort(null);
    return all;
  }

  /** Follows a link to the file it leads to, or null where it leads to none. */
  private @Nullable String follow(PageLink link, @Nullable Target target) {
    if (target == null) {
      return null;
    }
    String file = file(target.path());
    if (file == null) {
      faults.add(
          Diagnostic.of(Rule.BROKEN_LINK, link.place().get(), link.address(), target.path())
              .with(Help.plain()));
    } else if (isOpen(file, target.fragment())) {
      awaited.add(new Awaited(link.address(), link.place().get(), file, target.fragment()));
    }
    return file;
  }

  /** Whether it is not sure yet that a page has a place. */
  private boolean isOpen(String file, String fragment) {
    if (!isNamed(fragment) || !file.endsWith(".html")) {
      return false;
    }
    Set<String> there = ids.get(file);
    return there == null || !there.contains(fragment);
  }

  private boolean lacks(String file, String fragment) {
    Set<String> there = ids.get(file);
    return there != null && !there.contains(fragment);
  }

  private static boolean isNamed(String fragment) {
    return !fragment.isEmpty() && !fragment.equals("top") && !fragment.startsWith(":~:");
  }

  /** The file that a web host gives for a path, or null. */
  private @Nullable String file(String path) {
    if (path.isEmpty() || path.endsWith("/")) {
      String index = path + "index.html";
      return files.contains(index) ? index : null;
    }
    if (files.contains(path)) {
      return path;
    }
    String index = path + "/index.html";
    return files.contains(index) ? index : null;
  }
}

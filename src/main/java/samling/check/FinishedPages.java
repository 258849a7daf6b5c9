package samling.check;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
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

  /** A link to a file that is not known yet. */
  private record Unknown(String address, Span span, Target target) {}

  /**
   * A site that had no faults, some pages of which stay as they were. These are looked at only
   * where that can matter.
   *
   * @param staying the paths of these pages
   * @param files the path of every file it had
   * @param bytes what is in a file of it
   */
  public record Before(Set<String> staying, Set<String> files, Function<String, byte[]> bytes) {}

  private static final byte[] HTTPS = "https:".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] HTTP = "http:".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] MAIL = "mailto:".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PHONE = "tel:".getBytes(StandardCharsets.US_ASCII);

  private final String base;
  private final byte[] baseBytes;
  private final Set<String> files;
  private final Map<String, Set<String>> ids;
  private final Map<Set<String>, Set<String>> sameIds = new ConcurrentHashMap<>();
  private final KnownLinks known;
  private final Queue<Unknown> unknown = new ConcurrentLinkedQueue<>();
  private final Queue<Awaited> awaited = new ConcurrentLinkedQueue<>();
  private Before before = new Before(Set.of(), Set.of(), path -> new byte[0]);
  private final Queue<Diagnostic> faults = new ConcurrentLinkedQueue<>();

  /**
   * A look at a site that is being made.
   *
   * @param base the absolute address of the site, with a slash at its end; links that begin with it
   *     are followed too
   * @param files paths of files that the site will have, with forward slashes; there may be more
   */
  public FinishedPages(URI base, Collection<String> files) {
    this.base = base.toString();
    this.baseBytes = this.base.getBytes(StandardCharsets.UTF_8);
    this.files = new HashSet<>(files);
    this.ids = new ConcurrentHashMap<>(files.size());
    this.known = new KnownLinks(files.size());
  }

  /** Takes note of what stays as it was; to be told before pages are looked at. */
  public void keep(Before known) {
    before = known;
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
      if (!list && leadsOut(html, from, to)) {
        continue;
      }
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

  /** Whether an address is surely one of another site, or of no site at all. */
  private boolean leadsOut(byte[] html, int from, int to) {
    byte[] own = baseBytes;
    int at = from;
    int last = Math.min(to - from, own.length) + from;
    while (at < last && html[at] == own[at - from] && html[at] != '&') {
      at++;
    }
    if (at == last || html[at] == '&') {
      return false;
    }
    return begins(html, from, to, HTTPS)
        || begins(html, from, to, HTTP)
        || begins(html, from, to, MAIL)
        || begins(html, from, to, PHONE);
  }

  private static boolean begins(byte[] html, int from, int to, byte[] with) {
    return to - from >= with.length
        && Arrays.equals(html, from, from + with.length, with, 0, with.length);
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

  /**
   * Every fault, in the order of pages and lines, once all pages were looked at.
   *
   * @param written the path of every file that the site has, those that stay as they were or not
   */
  public List<Diagnostic> faults(Collection<String> written) {
    Set<String> there = new HashSet<>(written);
    there.addAll(before.staying());
    if (!before.staying().isEmpty() && isLess(there)) {
      before.staying().parallelStream().forEach(page -> look(page, before.bytes().apply(page)));
    }
    List<Diagnostic> all = new ArrayList<>(faults);
    for (Unknown link : unknown) {
      if (file(link.target().path(), there) == null) {
        all.add(
            Diagnostic.of(Rule.BROKEN_LINK, link.span(), link.address(), link.target().path())
                .with(Help.plain()));
      }
    }
    Map<String, Set<String>> linksBefore = new HashMap<>();
    for (Awaited link : awaited) {
      if (!before.staying().isEmpty() && ledThereBefore(link, linksBefore)) {
        continue;
      }
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

  /** Whether a file is gone, or a place on a page, so that pages that stay may link to nothing. */
  private boolean isLess(Set<String> there) {
    return !there.containsAll(before.files())
        || ids.entrySet().stream()
            .filter(page -> before.files().contains(page.getKey()))
            .anyMatch(page -> !page.getValue().containsAll(idsBefore(page.getKey())));
  }

  /** Whether the same link led to a page that stays when the site had no faults. */
  private boolean ledThereBefore(Awaited link, Map<String, Set<String>> known) {
    return before.staying().contains(link.file())
        && known.computeIfAbsent(link.span().file(), this::linksBefore).contains(link.address());
  }

  /** The addresses on a page before, as far as they are surely known. */
  private Set<String> linksBefore(String page) {
    if (!before.files().contains(page)) {
      return Set.of();
    }
    byte[] bytes = before.bytes().apply(page);
    PlainPage plain = PlainPage.of(page, bytes);
    return plain == null ? Set.of() : plain.addresses();
  }

  private Set<String> idsBefore(String page) {
    byte[] bytes = before.bytes().apply(page);
    PlainPage plain = PlainPage.of(page, bytes);
    return plain == null ? AnyPage.facts(page, bytes).ids() : plain.ids();
  }

  /** Follows a link to the file it leads to, or null where it leads to none. */
  private @Nullable String follow(PageLink link, @Nullable Target target) {
    if (target == null) {
      return null;
    }
    String file = file(target.path(), files);
    if (file == null) {
      unknown.add(new Unknown(link.address(), link.place().get(), target));
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
    if (there == null && before.staying().contains(file)) {
      there = ids.computeIfAbsent(file, this::idsBefore);
    }
    return there != null && !there.contains(fragment);
  }

  private static boolean isNamed(String fragment) {
    return !fragment.isEmpty() && !fragment.equals("top") && !fragment.startsWith(":~:");
  }

  /** The file that a web host gives for a path, or null. */
  private static @Nullable String file(String path, Set<String> files) {
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

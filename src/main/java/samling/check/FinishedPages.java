package samling.check;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

  /**
   * A site that had no faults, some pages of which stay as they were. These are looked at only
   * where that can matter.
   *
   * @param staying the paths of these pages
   * @param files the path of every file it had
   * @param bytes what is in a file of it
   */
  public record Before(Set<String> staying, Set<String> files, Function<String, byte[]> bytes) {}

  /** A link to a file that is not known yet. */
  private record Unknown(String address, Span span, Target target) {}

  private final String base;
  private final Set<String> files;
  private final Map<String, Set<String>> ids = new ConcurrentHashMap<>();
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
    this.files = new HashSet<>(files);
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
    PageFacts page = PageFacts.of(path, bytes);
    ids.put(path, page.ids());
    faults.addAll(page.faults());
    for (PageLink link : page.links()) {
      follow(path, link);
    }
  }

  /**
   * Every fault, in the order of pages and lines, once all pages were looked at.
   *
   * @param written the path of every file that the site has
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

  /** Whether a file is gone, or a place on a page, so that pages that stay may link to nothing. */
  private boolean isLess(Set<String> there) {
    return !there.containsAll(before.files())
        || ids.entrySet().stream()
            .filter(page -> before.files().contains(page.getKey()))
            .anyMatch(page -> !page.getValue().containsAll(idsBefore(page.getKey())));
  }

  private Set<String> idsBefore(String page) {
    return PageFacts.of(page, before.bytes().apply(page)).ids();
  }

  private void follow(String page, PageLink link) {
    Target target = Target.of(link.address(), page, base);
    if (target == null) {
      return;
    }
    String file = file(target.path(), files);
    if (file == null) {
      unknown.add(new Unknown(link.address(), link.place().get(), target));
    } else if (isNamed(target.fragment()) && isOpen(file, target.fragment())) {
      awaited.add(new Awaited(link.address(), link.place().get(), file, target.fragment()));
    }
  }

  /** Whether it is not sure yet that a page has a place. */
  private boolean isOpen(String file, String fragment) {
    return file.endsWith(".html") && (!ids.containsKey(file) || lacks(file, fragment));
  }

  private boolean lacks(String file, String fragment) {
    Set<String> there =
        before.staying().contains(file)
            ? ids.computeIfAbsent(file, this::idsBefore)
            : ids.get(file);
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

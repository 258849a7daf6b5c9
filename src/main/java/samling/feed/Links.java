package samling.feed;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Offering;
import samling.site.PlannedPage;
import samling.site.Site;

/** Where things are in the world, and what they are called by for ever. */
final class Links {
  private final @Nullable URI base;
  private final @Nullable String root;

  /** The paths of pages by their ids, of each kind and language. */
  private final Map<String, Map<String, String>> courses = new HashMap<>();

  private final Map<String, Map<String, String>> groups = new HashMap<>();

  Links(@Nullable URI base, Site site) {
    this.base = base;
    this.root = base == null ? null : base.toString();
    for (PlannedPage page : site.pages()) {
      if (page.kind().equals("course")) {
        courses.computeIfAbsent(page.lang(), l -> new HashMap<>()).put(page.id(), page.path());
      } else if (page.kind().equals("group")) {
        groups.computeIfAbsent(page.lang(), l -> new HashMap<>()).put(page.id(), page.path());
      }
    }
  }

  /** The absolute address of a path, or null where the site does not know its own. */
  @Nullable String url(@Nullable String path) {
    return root == null || path == null ? null : root.concat(path);
  }

  /** Whether the site knows its own address. */
  boolean isAbsolute() {
    return base != null;
  }

  @Nullable String course(String lang, String id) {
    return url(courses.getOrDefault(lang, Map.of()).get(id));
  }

  @Nullable String group(String lang, String id) {
    return url(groups.getOrDefault(lang, Map.of()).get(id));
  }

  @Nullable String offering(String lang, Offering offering) {
    String course = course(lang, offering.course());
    return course == null ? null : course.concat("#").concat(offering.id());
  }

  /** What makes an id one that nobody else in the world has. */
  String host() {
    return base == null || base.getHost() == null ? "" : base.getHost();
  }

  /** An id of ids: nothing an editor may change is in it (RFC 5545, 3.8.4.7). */
  String uid(String id) {
    return host().isEmpty() ? id : id + "@" + host();
  }

  /** An id for a feed's entry (RFC 4151). */
  String tag(String id) {
    return "tag:" + host() + ",2000:" + id;
  }
}

package samling.plan;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Language;
import samling.catalogue.Offering;
import samling.catalogue.SiteSettings;
import samling.words.Words;

/**
 * Where every page lies below the site's root, in each language. The first language lives at the
 * root, the others below their tag; what never changes is an id.
 */
final class Addresses {
  private final SiteSettings site;
  private final @Nullable String base;

  /** The sections by their keys, of which every page asks for several many times over. */
  private final Map<Language, Map<String, String>> sections = new EnumMap<>(Language.class);

  Addresses(SiteSettings site) {
    this.site = site;
    this.base = site.url() == null ? null : site.url().toString();
    for (Language language : Language.values()) {
      sections.put(language, new ConcurrentHashMap<>());
    }
  }

  String front(Language language) {
    return language == site.first() ? "" : language.tag() + "/";
  }

  /** A section such as {@code courses}, named by its key. */
  String section(Language language, String key) {
    Map<String, String> known = Objects.requireNonNull(sections.get(language));
    String section = known.get(key);
    if (section == null) {
      section = front(language) + Words.of(language).text("path." + key) + "/";
      known.put(key, section);
    }
    return section;
  }

  String within(Language language, String key, String id) {
    return section(language, key).concat(id).concat("/");
  }

  String course(Language language, String id) {
    return within(language, "courses", id);
  }

  /** An offering is a part of its course's page. */
  String offering(Language language, String course, String id) {
    return course(language, course).concat("#").concat(id);
  }

  /** The sheet to hand out on an offering's last day, below its course's page. */
  String handout(Language language, String course, String id) {
    String name = Words.of(language).text("path.handout");
    return course(language, course) + id + "/" + name + "/";
  }

  /** The calendar of an offering, beside its course's page. */
  String calendar(Language language, Offering offering) {
    String page = course(language, offering.course());
    String path = page + offering.id() + ".ics";
    return path.equals(calendar(language, page)) ? page + offering.id() + "-.ics" : path;
  }

  /** The calendar of all that is on a page. */
  String calendar(Language language, String page) {
    return page + Words.of(language).text("path.calendar") + ".ics";
  }

  /** The calendar of when registration opens and closes. */
  String registrationCalendar(Language language) {
    return section(language, "calendar") + Words.of(language).text("path.registration") + ".ics";
  }

  /** The Atom feed of what is on a page. */
  String atom(String page) {
    return page + "feed.atom";
  }

  /** The JSON Feed of what is on a page. */
  String jsonFeed(String page) {
    return page + "feed.json";
  }

  String group(Language language, String id) {
    return within(language, "groups", id);
  }

  String announcement(Language language, String id) {
    return within(language, "announcements", id);
  }

  String page(Language language, String id) {
    return front(language) + id + "/";
  }

  String topic(Language language, String id) {
    return within(language, "topics", id);
  }

  String audience(Language language, String id) {
    return within(language, "audiences", id);
  }

  String organisation(Language language, String id) {
    return within(language, "organisations", id);
  }

  String town(Language language, String slug) {
    return within(language, "places", slug);
  }

  String pathway(Language language, String id) {
    return within(language, "pathways", id);
  }

  String month(Language language, YearMonth month) {
    return within(language, "calendar", month.toString());
  }

  String notFound(Language language) {
    return front(language) + "404.html";
  }

  /** What leads from a page to the site's root. */
  String rootFrom(String path) {
    if (path.endsWith("404.html")) {
      return site.url() == null
          ? "/"
          : site.url().getRawPath(); // shown at any depth, so it can't be relative
    }
    int depth = 0;
    for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
      depth++;
    }
    return depth == 0 ? "./" : "../".repeat(depth);
  }

  /** The address in the world, or null where the site does not know its own. */
  @Nullable String absolute(String path) {
    return base == null ? null : base.concat(path);
  }
}

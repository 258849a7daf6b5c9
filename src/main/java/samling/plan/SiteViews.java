package samling.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Catalogue;
import samling.catalogue.FreePage;
import samling.catalogue.Organisation;
import samling.catalogue.SiteSettings;
import samling.catalogue.SiteSettings.NavigationItem;
import samling.host.Policy;
import samling.site.Label;
import samling.site.Link;
import samling.site.NavItem;
import samling.site.SiteView;

/** The site as the pages of one language see it. */
final class SiteViews {
  /** The sections that every site has. */
  private static final List<String> SECTIONS =
      List.of("courses", "calendar", "groups", "announcements", "archive");

  /** The menu of a site that nobody has written one for. */
  private static final List<String> MENU =
      List.of("courses", "calendar", "groups", "announcements");

  /** What editors call a section where addresses have another word for it. */
  private static final Map<String, String> NAMES = Map.of("venues", "places");

  private SiteViews() {}

  static SiteView view(Desk desk) {
    Scope scope = desk.scope();
    Voice voice = scope.voice();
    SiteSettings site = scope.catalogue().site();
    Organisation organiser =
        site.organiser() == null ? null : scope.catalogue().organisations().get(site.organiser());
    String logo = site.theme().logo();
    Map<String, String> paths = paths(desk);
    return new SiteView(
        voice.language().tag(),
        site.zone().getId(),
        desk.timing().date(scope.outlook().today()),
        Policy.IN_PAGE,
        voice.say(site.name()),
        voice.sayOrNull(site.description()),
        voice.words().all(),
        paths,
        scope.assets().own(),
        navigation(scope, paths),
        scope.assets().styles(Searching.isWanted(scope.catalogue())),
        scope.assets().scripts(voice.language()),
        scope.picture(logo, Label.of(""), null, null),
        logo == null ? null : scope.assets().path(logo),
        organiser == null ? null : scope.organisation(organiser, true),
        desk.people().contact(site.contact()),
        site.social().stream().map(s -> new SiteView.Social(s.name(), s.url())).toList(),
        site.newsletter(),
        site.accessibilityStatement() == null
            ? null
            : new Link(
                Label.of(voice.word("title.accessibility")),
                scope.addresses().section(voice.language(), "accessibility")),
        site.accessibilityUrl(),
        scope.catalogue().pages().values().stream().map(p -> link(scope, p)).toList());
  }

  /** The sections this site has: those of every site, and those it has something for. */
  private static Map<String, String> paths(Desk desk) {
    Scope scope = desk.scope();
    List<String> sections = new ArrayList<>(SECTIONS);
    sections.removeAll(leftOut(scope.catalogue().site()));
    sections.addAll(desk.facets().sections());
    if (!scope.catalogue().pathways().isEmpty()) {
      sections.add("pathways");
    }
    if (Searching.isWanted(scope.catalogue())) {
      sections.add("search");
    }
    Map<String, String> paths = new TreeMap<>();
    paths.put("front", scope.addresses().front(scope.voice().language()));
    sections.forEach(s -> paths.put(s, scope.addresses().section(scope.voice().language(), s)));
    return paths;
  }

  /** The sections that lead on from where no menu is written. */
  static List<String> menu(SiteSettings site) {
    List<String> leftOut = leftOut(site);
    return MENU.stream().filter(s -> !leftOut.contains(s)).toList();
  }

  private static List<String> leftOut(SiteSettings site) {
    return site.leaveOut().stream().map(extra -> extra.name().toLowerCase(Locale.ROOT)).toList();
  }

  private static List<NavItem> navigation(Scope scope, Map<String, String> paths) {
    List<NavigationItem> items = scope.catalogue().site().navigation();
    if (items.isEmpty()) {
      return menu(scope.catalogue().site()).stream().map(s -> section(scope, s)).toList();
    }
    return items.stream().map(i -> item(scope, i, paths)).filter(Objects::nonNull).toList();
  }

  private static @Nullable NavItem item(
      Scope scope, NavigationItem item, Map<String, String> paths) {
    if (item.section() != null) {
      String section = NAMES.getOrDefault(item.section(), item.section());
      return paths.containsKey(section) ? section(scope, section) : null;
    }
    Catalogue catalogue = scope.catalogue();
    FreePage page = item.page() == null ? null : catalogue.pages().get(item.page());
    return page == null
        ? null
        : new NavItem(
            scope.voice().say(page.title()).text(),
            scope.addresses().page(scope.voice().language(), page.id()),
            "page:" + page.id());
  }

  private static NavItem section(Scope scope, String key) {
    return new NavItem(
        scope.voice().word("title." + key),
        scope.addresses().section(scope.voice().language(), key),
        key);
  }

  private static Link link(Scope scope, FreePage page) {
    return new Link(
        scope.voice().say(page.title()),
        scope.addresses().page(scope.voice().language(), page.id()));
  }
}

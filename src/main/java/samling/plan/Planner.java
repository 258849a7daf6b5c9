package samling.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import samling.catalogue.Catalogue;
import samling.catalogue.Language;
import samling.catalogue.Lazy;
import samling.catalogue.Outlook;
import samling.site.PlannedAddress;
import samling.site.PlannedPage;
import samling.site.Site;
import samling.site.SiteView;
import samling.source.Asset;

/**
 * Plans the whole site: every page in every language, and every asset. Which there are is known at
 * once; what is in them is worded when it is asked for.
 */
public final class Planner {
  private Planner() {}

  /**
   * The site of a catalogue at an instant.
   *
   * @param assets every asset by its path below {@code assets/}
   */
  public static Site plan(Catalogue catalogue, Map<String, Asset> assets, Instant now) {
    Outlook outlook = new Outlook(catalogue, now);
    Addresses addresses = new Addresses(catalogue.site());
    Fingerprints fingerprints = new Fingerprints(assets, catalogue.site().theme());
    Towns towns = new Towns(catalogue);
    Map<String, Lazy<SiteView>> views = new TreeMap<>();
    List<PlannedPage> pages = new ArrayList<>();
    List<Subscriptions> subscriptions = new ArrayList<>();
    for (Language language : catalogue.site().languages()) {
      Voice voice = Voice.of(language, catalogue.site());
      Desk desk = Desk.of(new Scope(outlook, voice, addresses, fingerprints, towns));
      views.put(language.tag(), Lazy.of(() -> SiteViews.view(desk)));
      pages(desk).forEach(pages::add);
      subscriptions.add(desk.subscriptions());
    }
    return new Site(
        views,
        pages,
        fingerprints,
        Lazy.of(() -> subscriptions.stream().flatMap(Subscriptions::calendars).toList()),
        Lazy.of(() -> subscriptions.stream().flatMap(Subscriptions::feeds).toList()));
  }

  /**
   * The address of everything that has a page of its own, sections first, each with where it is
   * written.
   */
  public static List<PlannedAddress> addresses(Catalogue catalogue) {
    return PlannedAddresses.of(catalogue);
  }

  private static Stream<PlannedPage> pages(Desk desk) {
    GroupPages groups = new GroupPages(desk);
    ListPages lists = new ListPages(desk, groups);
    NewsPages news = new NewsPages(desk);
    CalendarPages calendar = new CalendarPages(desk);
    CoursePages courses = new CoursePages(desk);
    return Stream.of(
            Stream.of(FrontPage.planned(desk, calendar, news, groups)),
            lists.pages(),
            calendar.pages(),
            courses.pages(),
            groups.pages(),
            news.pages(),
            new OtherPages(desk).pages())
        .flatMap(s -> s);
  }
}

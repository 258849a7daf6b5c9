package samling.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import samling.catalogue.Catalogue;
import samling.catalogue.Group;
import samling.catalogue.Language;
import samling.catalogue.Lazy;
import samling.catalogue.Offering;
import samling.catalogue.Outlook;
import samling.site.PlannedAddress;
import samling.site.PlannedPage;
import samling.site.PlannedSearch;
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
    return plan(catalogue, assets, now, new PlanMemory());
  }

  /**
   * As {@link #plan(Catalogue, Map, Instant)}, and sooner if much is as it was.
   *
   * @param memory what earlier plans have left
   */
  public static Site plan(
      Catalogue catalogue, Map<String, Asset> assets, Instant now, PlanMemory memory) {
    Outlook outlook = new Outlook(catalogue, now);
    Addresses addresses = new Addresses(catalogue.site());
    Fingerprints fingerprints = new Fingerprints(assets, catalogue.site());
    Towns towns = new Towns(catalogue);
    Map<String, Lazy<SiteView>> views = new TreeMap<>();
    List<PlannedPage> pages = new ArrayList<>();
    List<Subscriptions> subscriptions = new ArrayList<>();
    List<PlannedSearch> searches = new ArrayList<>();
    for (Language language : catalogue.site().languages()) {
      Voice voice = Voice.of(language, catalogue.site());
      Desk desk =
          Desk.of(
              new Scope(
                  outlook,
                  voice,
                  addresses,
                  fingerprints,
                  towns,
                  memory.of(catalogue, language),
                  new Names(catalogue, language, addresses, fingerprints)));
      views.put(language.tag(), Lazy.of(() -> SiteViews.view(desk)));
      GroupPages groups = new GroupPages(desk);
      ListPages lists = new ListPages(desk, groups);
      NewsPages news = new NewsPages(desk);
      pages(desk, groups, lists, news).forEach(pages::add);
      if (Searching.isWanted(catalogue)) {
        searches.add(new Searching(desk, lists, groups, news).planned());
      }
      subscriptions.add(desk.subscriptions());
    }
    return new Site(
        views,
        pages,
        fingerprints,
        Lazy.of(() -> subscriptions.stream().flatMap(Subscriptions::calendars).toList()),
        Lazy.of(() -> subscriptions.stream().flatMap(Subscriptions::feeds).toList()),
        searches);
  }

  /**
   * A site of the one sheet that tells of the groups after an offering.
   *
   * @param named the groups to tell of; where none is named, those that follow
   * @param leaflet whether the sheet is to be folded
   */
  public static Site handout(
      Catalogue catalogue,
      Map<String, Asset> assets,
      Instant now,
      Language language,
      Offering offering,
      List<Group> named,
      boolean leaflet) {
    return paper(
        catalogue,
        assets,
        now,
        language,
        papers -> papers.handout(offering, papers.orFollowing(named, offering), leaflet));
  }

  /** A site of the one check-list for those who hold an offering. */
  public static Site checklist(
      Catalogue catalogue,
      Map<String, Asset> assets,
      Instant now,
      Language language,
      Offering offering,
      List<Group> named) {
    return paper(
        catalogue,
        assets,
        now,
        language,
        papers -> papers.checklist(offering, papers.orFollowing(named, offering)));
  }

  /** A site of the one poster of an offering. */
  public static Site poster(
      Catalogue catalogue,
      Map<String, Asset> assets,
      Instant now,
      Language language,
      Offering offering) {
    return paper(catalogue, assets, now, language, papers -> papers.poster(offering));
  }

  private static Site paper(
      Catalogue catalogue,
      Map<String, Asset> assets,
      Instant now,
      Language language,
      Function<Papers, PlannedPage> page) {
    Fingerprints fingerprints = new Fingerprints(assets, catalogue.site());
    Addresses addresses = new Addresses(catalogue.site());
    Scope scope =
        new Scope(
            new Outlook(catalogue, now),
            Voice.of(language, catalogue.site()),
            addresses,
            fingerprints,
            new Towns(catalogue),
            new PlanMemory().of(catalogue, language),
            new Names(catalogue, language, addresses, fingerprints));
    Desk desk = Desk.of(scope);
    return new Site(
        Map.of(language.tag(), Lazy.of(() -> SiteViews.view(desk))),
        List.of(page.apply(new Papers(desk))),
        fingerprints,
        List::of,
        List::of,
        List.of());
  }

  /**
   * The address of everything that has a page of its own, sections first, each with where it is
   * written.
   */
  public static List<PlannedAddress> addresses(Catalogue catalogue) {
    return PlannedAddresses.of(catalogue);
  }

  private static Stream<PlannedPage> pages(
      Desk desk, GroupPages groups, ListPages lists, NewsPages news) {
    CalendarPages calendar = new CalendarPages(desk);
    CoursePages courses = new CoursePages(desk);
    return Stream.of(
            Stream.of(FrontPage.planned(desk, calendar, news, groups)),
            lists.pages(),
            calendar.pages(),
            courses.pages(),
            groups.pages(),
            news.pages(),
            new OtherPages(desk).pages(),
            new Papers(desk).handouts())
        .flatMap(s -> s);
  }
}

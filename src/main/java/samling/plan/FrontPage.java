package samling.plan;

import java.util.List;
import java.util.Objects;
import samling.catalogue.SiteSettings;
import samling.site.Label;
import samling.site.Page;
import samling.site.PlannedPage;

/** What a reader meets first: what can be joined soon, news, topics. */
final class FrontPage {
  private static final int SOON = 6;
  private static final int OPENING = 4;

  /** Three are shown; the others take the places of those that are news no longer. */
  private static final int NEWS = 6;

  private static final int GROUPS = 3;

  private FrontPage() {}

  static PlannedPage planned(Desk desk, CalendarPages calendar, NewsPages news, GroupPages groups) {
    Scope scope = desk.scope();
    return scope.page("front", scope.addresses()::front, () -> page(desk, calendar, news, groups));
  }

  private static Page page(Desk desk, CalendarPages calendar, NewsPages news, GroupPages groups) {
    Scope scope = desk.scope();
    Voice voice = scope.voice();
    SiteSettings site = scope.catalogue().site();
    Label name = voice.say(site.name());
    Label title = Label.of(voice.word("front.heading"));
    return new Page.Front(
        desk.heads()
            .page(scope.addresses()::front, title)
            .windowTitle(name.text() + " – " + title.text())
            .section("front")
            .noCrumbs()
            .feeds(
                scope.addresses().section(voice.language(), "announcements"),
                desk.subscriptions().announcements())
            .feeds(
                scope.addresses().section(voice.language(), "courses"),
                desk.subscriptions().changes())
            .done(),
        Objects.requireNonNullElse(voice.sayOrNull(site.description()), Label.of("")),
        calendar.soon(SOON),
        calendar.opening(OPENING),
        news.newest().stream()
            .filter(a -> !scope.outlook().expired(a))
            .limit(NEWS)
            .map(desk.cards()::news)
            .toList(),
        desk.facets().all(),
        groups.cards(
            groups.sorted(List.copyOf(scope.catalogue().groups().values())).stream()
                .limit(GROUPS)
                .toList()),
        scope.catalogue().pathways().values().stream().map(desk.cards()::pathway).toList(),
        voice.count("count.courses", scope.catalogue().courses().size()));
  }
}

package samling.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Announcement;
import samling.catalogue.Course;
import samling.catalogue.FreePage;
import samling.site.Head;
import samling.site.Html;
import samling.site.Label;
import samling.site.NewsCard;
import samling.site.Page;
import samling.site.Picture;
import samling.site.PlannedPage;
import samling.site.Time;

/** Announcements and pages of the organisation's own. */
final class NewsPages {
  private static final Comparator<Announcement> NEWEST =
      Comparator.comparing((Announcement a) -> Objects.requireNonNullElse(a.date(), LocalDate.MIN))
          .reversed()
          .thenComparing(Announcement::id);

  private final Desk desk;
  private final Scope scope;
  private final Voice voice;

  NewsPages(Desk desk) {
    this.desk = desk;
    this.scope = desk.scope();
    this.voice = scope.voice();
  }

  Stream<PlannedPage> pages() {
    return Stream.of(
            Stream.of(scope.section("announcements", "announcements", this::list)),
            scope.catalogue().announcements().values().stream().map(this::planned),
            scope.catalogue().pages().values().stream().map(this::planned))
        .flatMap(s -> s);
  }

  private PlannedPage planned(Announcement news) {
    return scope
        .published(
            scope.page(
                "announcement",
                l -> scope.addresses().announcement(l, news.id()),
                news.id(),
                news.source(),
                () -> Extract.of(news, scope.catalogue()),
                part -> new NewsPages(part).page(news)),
            news.publication())
        .changed(news.updated() == null ? news.date() : news.updated());
  }

  private PlannedPage planned(FreePage page) {
    return scope
        .published(
            scope.page(
                "page",
                l -> scope.addresses().page(l, page.id()),
                page.id(),
                page.source(),
                () -> Extract.of(page),
                part -> new NewsPages(part).page(page)),
            page.publication())
        .changed(page.updated());
  }

  /** Announcements, newest first. */
  List<Announcement> newest() {
    return scope.catalogue().announcements().values().stream().sorted(NEWEST).toList();
  }

  private Page list() {
    Map<Boolean, List<NewsCard>> cards =
        newest().stream()
            .map(desk.cards()::news)
            .collect(Collectors.partitioningBy(NewsCard::expired));
    return new Page.AnnouncementList(
        desk.heads()
            .section("announcements")
            .feeds(
                scope.addresses().section(voice.language(), "announcements"),
                desk.subscriptions().announcements())
            .description(Label.of(voice.word("description.announcements")))
            .done(),
        cards.getOrDefault(false, List.of()),
        cards.getOrDefault(true, List.of()));
  }

  private Page page(Announcement announcement) {
    Picture picture = scope.picture(announcement.image());
    Label summary = voice.sayOrNull(announcement.summary());
    Heads.Draft draft =
        desk.heads()
            .page(
                l -> scope.addresses().announcement(l, announcement.id()),
                voice.say(announcement.title()))
            .below("announcements")
            .description(summary)
            .picture(picture)
            .printed()
            .published(announcement.publication());
    Head head = draft.done();
    LocalDate expires = announcement.expires();
    return new Page.Announcement(
        head,
        summary,
        time(announcement.date()),
        time(announcement.updated()),
        voice.sayOrNull(announcement.author()),
        expires == null ? null : voice.word("announcement.expired", voice.dates().date(expires)),
        scope.outlook().expired(announcement),
        expires == null ? null : States.endOf(expires, scope.catalogue().site().zone()),
        picture,
        body(scope.html(announcement.body(), draft.root())),
        announcement.courses().stream()
            .map(scope.catalogue()::courseOf)
            .filter(Objects::nonNull)
            .distinct()
            .map((Course c) -> desk.cards().course(c))
            .toList(),
        scope.known(scope.catalogue().groups(), announcement.groups()).stream()
            .map(desk.cards()::group)
            .toList());
  }

  private Page page(FreePage page) {
    Picture picture = scope.picture(page.image());
    Label summary = voice.sayOrNull(page.summary());
    Heads.Draft draft =
        desk.heads()
            .page(l -> scope.addresses().page(l, page.id()), voice.say(page.title()))
            .section("page:" + page.id())
            .description(summary)
            .picture(picture)
            .printed()
            .published(page.publication());
    return new Page.Free(
        draft.done(),
        summary,
        time(page.updated()),
        picture,
        body(scope.html(page.body(), draft.root())));
  }

  private @Nullable Time time(@Nullable LocalDate date) {
    return date == null ? null : desk.timing().date(date);
  }

  private static Html body(@Nullable Html html) {
    return Objects.requireNonNullElse(html, new Html("", null));
  }
}

package samling.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Catalogue;
import samling.catalogue.Course;
import samling.catalogue.Extra;
import samling.catalogue.Group;
import samling.catalogue.Lazy;
import samling.catalogue.Offering;
import samling.site.CourseCard;
import samling.site.GroupCard;
import samling.site.Label;
import samling.site.NewsCard;
import samling.site.OrganisationLink;
import samling.site.PlannedSearch;
import samling.site.Searchable;
import samling.site.Searchable.Entry;

/**
 * What readers can search in one language, and the page to do it on. Nothing is told here that is
 * not in the lists of the site.
 */
final class Searching {
  /** Up to so many courses, the list itself is searched. */
  private static final int IN_LIST = 500;

  private final Desk desk;
  private final Scope scope;
  private final Voice voice;
  private final ListPages lists;
  private final GroupPages groups;
  private final NewsPages news;

  Searching(Desk desk, ListPages lists, GroupPages groups, NewsPages news) {
    this.desk = desk;
    this.scope = desk.scope();
    this.voice = scope.voice();
    this.lists = lists;
    this.groups = groups;
    this.news = news;
  }

  /**
   * Whether a site has too many courses to look for words in the page that lists them, and is to
   * have a page for that.
   */
  static boolean isWanted(Catalogue catalogue) {
    return catalogue.courses().size() > IN_LIST && catalogue.site().has(Extra.SEARCH);
  }

  PlannedSearch planned() {
    return new PlannedSearch(
        voice.language().tag(),
        scope.addresses().section(voice.language(), "search"),
        scope.catalogue().courses().size(),
        Lazy.of(this::searchable));
  }

  private Searchable searchable() {
    List<Group> living = groups.sorted(List.copyOf(scope.catalogue().groups().values()));
    List<Entry> entries =
        Stream.of(
                lists.sorted().stream().map(this::course),
                groups.cards(living).stream().map(this::group),
                scope.catalogue().pathways().values().stream()
                    .map(p -> plain("pathway", desk.cards().pathway(p).path(), p.title())),
                news.newest().stream()
                    .map(desk.cards()::news)
                    .filter(n -> !n.expired())
                    .map(this::announcement),
                scope.catalogue().pages().values().stream()
                    .map(
                        p ->
                            plain(
                                "page",
                                scope.addresses().page(voice.language(), p.id()),
                                p.title())))
            .flatMap(s -> s)
            .toList();
    return new Searchable(
        desk.heads()
            .section("search")
            .description(Label.of(voice.word("description.search")))
            .indexing(false)
            .script("search")
            .done(),
        entries);
  }

  private Entry course(Course course) {
    CourseCard card = desk.cards().course(course);
    List<Label> names = new ArrayList<>(card.topics());
    scope.known(scope.catalogue().audiences(), course.audiences()).stream()
        .map(a -> voice.say(a.name()))
        .forEach(names::add);
    scope.organisations(course.organisers()).stream()
        .map(OrganisationLink::name)
        .forEach(names::add);
    places(course).forEach(names::add);
    if (course.code() != null) {
      names.add(Label.of(course.code()));
      names.add(Label.of(course.code().replaceAll("[^\\p{L}\\p{N}]", "")));
    }
    return new Entry(
        voice.word("search.kind.course"),
        card.path(),
        card.title(),
        card.next() == null
            ? Label.of(voice.word(card.onRequest() ? "course.onRequest" : "list.noDate"))
            : line(card.next().when().text(), card.next().place()),
        names,
        card.summary());
  }

  /** Where the course is held from now on: the venues of its offerings and of their sessions. */
  private Stream<Label> places(Course course) {
    List<Offering> ahead = scope.outlook().ahead(course);
    return Stream.concat(
            ahead.stream().map(desk.places()::summary),
            ahead.stream()
                .flatMap(
                    o ->
                        o.sessions().stream()
                            .map(s -> desk.places().summary(o, s, desk.places().venueId(o)))))
        .filter(Objects::nonNull)
        .distinct();
  }

  private Entry group(GroupCard card) {
    List<Label> names = new ArrayList<>(card.topics());
    if (card.area() != null) {
      names.add(card.area());
    }
    Label rhythm = card.rhythm();
    return new Entry(
        voice.word("search.kind.group"),
        card.path(),
        card.title(),
        rhythm == null
            ? card.area()
            : new Label(line(rhythm.text(), card.area()).text(), rhythm.lang()),
        names,
        card.summary());
  }

  private Entry announcement(NewsCard card) {
    return new Entry(
        voice.word("search.kind.announcement"),
        card.path(),
        card.title(),
        card.date() == null ? null : Label.of(card.date().text()),
        List.of(),
        card.summary());
  }

  private Entry plain(String kind, String path, samling.catalogue.Text title) {
    return new Entry(
        voice.word("search.kind." + kind), path, voice.say(title), null, List.of(), null);
  }

  private static Label line(String when, @Nullable Label where) {
    return where == null ? Label.of(when) : Label.of(when + " · " + where.text());
  }
}

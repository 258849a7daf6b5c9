package samling.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import samling.catalogue.Audience;
import samling.catalogue.Catalogue;
import samling.catalogue.Course;
import samling.catalogue.Group;
import samling.catalogue.Lazy;
import samling.catalogue.Offering;
import samling.catalogue.Organisation;
import samling.catalogue.Outlook;
import samling.catalogue.Pathway;
import samling.catalogue.Topic;
import samling.catalogue.Venue;
import samling.site.CourseCard;
import samling.site.Label;
import samling.site.OfferingLine;
import samling.site.Page;
import samling.site.Place;
import samling.site.PlannedPage;
import samling.site.Step;
import samling.source.Node;
import samling.words.Order;

/** Courses as a whole list, and narrowed down: by topic, audience, organisation, place, pathway. */
final class ListPages {
  private final Desk desk;
  private final Scope scope;
  private final Voice voice;
  private final Outlook outlook;
  private final GroupPages groups;
  private final Lazy<List<Listed>> sorted = Lazy.of(this::joinableFirst);
  private final Lazy<Map<String, Integer>> places = Lazy.of(this::places);

  ListPages(Desk desk, GroupPages groups) {
    this.desk = desk;
    this.scope = desk.scope();
    this.voice = scope.voice();
    this.outlook = scope.outlook();
    this.groups = groups;
  }

  /**
   * What can be joined comes first, and of that what begins first; where no date is known, by
   * title.
   */
  private List<Listed> joinableFirst() {
    Collection<Course> courses = scope.catalogue().courses().values();
    List<Listed> listed = new ArrayList<>(courses.size());
    Function<String, Order.Place> places = Order.places(voice.language());
    Function<Course, Order.Place> titles = c -> places.apply(voice.say(c.title()).text());
    for (Course course : courses) {
      listed.add(scope.part(course, Listed.class, () -> Listed.of(course, outlook, titles)));
    }
    Collections.sort(listed);
    return listed;
  }

  private Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    sorted.get().forEach(l -> places.put(l.course().id(), places.size()));
    return places;
  }

  Stream<PlannedPage> pages() {
    Catalogue catalogue = scope.catalogue();
    return Stream.of(
            Stream.of(scope.section("courses", "courses", this::courses)),
            catalogue.pathways().isEmpty()
                ? Stream.<PlannedPage>empty()
                : Stream.of(scope.section("pathways", "pathways", this::pathways)),
            desk.facets().sections().stream()
                .map(s -> scope.section("overview", s, () -> overview(s))),
            catalogue.topics().values().stream()
                .map(
                    t ->
                        page(
                            "topic",
                            "topics",
                            t.id(),
                            t.source(),
                            () -> Extract.of(outlook.coursesOn(t), outlook.groupsOn(t)),
                            lists -> lists.topic(t))),
            catalogue.audiences().values().stream()
                .map(
                    a ->
                        page(
                            "audience",
                            "audiences",
                            a.id(),
                            a.source(),
                            () -> Extract.of(outlook.coursesFor(a), List.of()),
                            lists -> lists.audience(a))),
            catalogue.organisations().values().stream()
                .map(
                    o ->
                        page(
                            "organisation",
                            "organisations",
                            o.id(),
                            o.source(),
                            () -> Extract.of(outlook.coursesBy(o), List.of()),
                            lists -> lists.organisation(o))),
            scope.towns().all().stream()
                .map(
                    t ->
                        page(
                            "place",
                            "places",
                            t.slug(),
                            t.venues().get(0).source(),
                            () -> Extract.of(coursesIn(t), groupsIn(t)),
                            lists -> lists.town(t))),
            catalogue.pathways().values().stream()
                .map(
                    p ->
                        page(
                            "pathway",
                            "pathways",
                            p.id(),
                            p.source(),
                            () -> Extract.of(coursesOf(p), List.of()),
                            lists -> lists.pathway(p))))
        .flatMap(s -> s);
  }

  private PlannedPage page(
      String kind,
      String section,
      String id,
      Node source,
      Supplier<Extract> extract,
      Function<ListPages, Page> words) {
    return scope.page(
        kind,
        l -> scope.addresses().within(l, section, id),
        id,
        source,
        extract,
        part -> words.apply(new ListPages(part, new GroupPages(part))));
  }

  private List<Course> coursesIn(Towns.Town town) {
    return Extract.each(
        scope.towns().offerings(town).stream().map(Offering::course).toList(),
        scope.catalogue().courses()::get);
  }

  private List<Group> groupsIn(Towns.Town town) {
    return scope.catalogue().groups().values().stream().filter(town::isToldToHold).toList();
  }

  private List<Course> coursesOf(Pathway pathway) {
    return pathway.steps().stream()
        .flatMap(step -> scope.known(scope.catalogue().courses(), step.courses()).stream())
        .distinct()
        .toList();
  }

  private List<CourseCard> cards(Collection<Course> courses) {
    return courses.stream()
        .sorted(Comparator.comparing(c -> Objects.requireNonNull(places.get().get(c.id()))))
        .map(desk.cards()::course)
        .toList();
  }

  /** Every course in the order of lists. */
  List<Course> sorted() {
    return sorted.get().stream().map(Listed::course).toList();
  }

  private Page courses() {
    List<Listed> all = sorted.get();
    List<CourseCard> cards = new ArrayList<>(all.size());
    all.forEach(listed -> cards.add(listed.card(desk.cards())));
    return new Page.CourseList(
        desk.heads()
            .section("courses")
            .feeds(
                scope.addresses().section(voice.language(), "courses"),
                desk.subscriptions().changes())
            .description(Label.of(voice.word("description.courses")))
            .script("filter")
            .done(),
        voice.count("count.courses", all.size()),
        cards,
        desk.facets().all(),
        new Choices(desk).json(all));
  }

  /** All values of one facet, for those who come by the menu or by shortening an address. */
  private Page overview(String section) {
    return new Page.Overview(
        desk.heads()
            .section(section)
            .below("courses")
            .section(section)
            .description(Label.of(voice.word("description." + section)))
            .done(),
        desk.facets().in(section).values());
  }

  private Page topic(Topic topic) {
    Label name = voice.say(topic.name());
    Heads.Draft draft =
        draft("topics", topic.id(), name)
            .description(Label.of(voice.word("description.topic", name.text())))
            .neutral(topic.sensitive(), voice.word("share.topic"))
            .calendar(desk.subscriptions().name(topic));
    return new Page.Topic(
        draft.done(),
        scope.html(topic.description(), draft.root()),
        voice.count("count.courses", outlook.coursesOn(topic).size()),
        cards(outlook.coursesOn(topic)),
        groups.cards(groups.sorted(outlook.groupsOn(topic))));
  }

  private Page audience(Audience audience) {
    Label name = voice.say(audience.name());
    Heads.Draft draft =
        draft("audiences", audience.id(), name)
            .description(Label.of(voice.word("description.audience", name.text())))
            .calendar(desk.subscriptions().name(name.text(), false));
    return new Page.Audience(
        draft.done(),
        scope.html(audience.description(), draft.root()),
        voice.count("count.courses", outlook.coursesFor(audience).size()),
        cards(outlook.coursesFor(audience)));
  }

  private Page organisation(Organisation organisation) {
    Label name = voice.say(organisation.name());
    Heads.Draft draft =
        draft("organisations", organisation.id(), name)
            .description(Label.of(voice.word("description.organisation", name.text())))
            .calendar(desk.subscriptions().name(name.text(), false));
    return new Page.Organisation(
        draft.done(),
        scope.html(organisation.description(), draft.root()),
        scope.picture(organisation.logo(), Label.of(""), null, null),
        desk.people().contact(organisation),
        voice.sayOrNull(organisation.address()),
        voice.count("count.courses", outlook.coursesBy(organisation).size()),
        cards(outlook.coursesBy(organisation)));
  }

  private Page town(Towns.Town town) {
    List<Offering> ahead =
        outlook.byStart(scope.towns().offerings(town).stream().filter(outlook::isAhead).toList());
    // A venue that only groups use, or courses that tell no more than the town, is not shown.
    List<Place> venues =
        town.venues().stream()
            .filter(v -> scope.towns().offerings(town).stream().anyMatch(o -> toldToBeAt(o, v)))
            .map(desk.places()::place)
            .toList();
    return new Page.Town(
        draft("places", town.slug(), Label.of(town.name()))
            .description(Label.of(voice.word("description.place", town.name())))
            .calendar(desk.subscriptions().name(town.name(), false))
            .done(),
        venues,
        voice.count("count.dates", ahead.size()),
        ahead.stream().map(offering -> line(offering, town)).toList(),
        groups.cards(groups.sorted(groupsIn(town))));
  }

  /** An offering that is held in more than one town is not told to be in another one alone. */
  private OfferingLine line(Offering offering, Towns.Town town) {
    OfferingLine line = desk.cards().line(offering);
    Venue main = desk.places().venue(desk.places().venueId(offering));
    return main == null || town.equals(scope.towns().of(main))
        ? line
        : line.at(desk.places().towns(offering));
  }

  private boolean toldToBeAt(Offering offering, Venue venue) {
    boolean heldAt =
        venue.id().equals(offering.venue())
            || offering.sessions().stream().anyMatch(s -> venue.id().equals(s.venue()));
    return heldAt && !desk.places().discreet(offering);
  }

  private Page pathways() {
    return new Page.PathwayList(
        desk.heads()
            .section("pathways")
            .below("courses")
            .description(Label.of(voice.word("description.pathways")))
            .done(),
        scope.catalogue().pathways().values().stream().map(desk.cards()::pathway).toList());
  }

  private Page pathway(Pathway pathway) {
    List<Step> steps = new ArrayList<>();
    for (Pathway.Step step : pathway.steps()) {
      steps.add(
          new Step(
              steps.size() + 1,
              scope.known(scope.catalogue().courses(), step.courses()).stream()
                  .map(desk.cards()::course)
                  .toList()));
    }
    Label summary = voice.sayOrNull(pathway.summary());
    return new Page.Pathway(
        draft("pathways", pathway.id(), voice.say(pathway.title())).description(summary).done(),
        summary,
        steps);
  }

  private Heads.Draft draft(String section, String id, Label name) {
    return desk.heads()
        .page(l -> scope.addresses().within(l, section, id), name)
        .below("courses")
        .windowTitle(
            voice.word("windowTitle." + section, name.text())
                + " – "
                + voice.say(scope.catalogue().site().name()).text());
  }
}

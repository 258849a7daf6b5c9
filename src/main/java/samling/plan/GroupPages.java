package samling.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Course;
import samling.catalogue.Group;
import samling.catalogue.Group.Status;
import samling.catalogue.GroupVenue.Precision;
import samling.catalogue.Lazy;
import samling.catalogue.Offering;
import samling.catalogue.Session;
import samling.catalogue.Topic;
import samling.site.Contact;
import samling.site.Facet;
import samling.site.GroupCard;
import samling.site.Head;
import samling.site.Label;
import samling.site.Link;
import samling.site.Page;
import samling.site.PlannedPage;
import samling.site.SignUp;

/** The self-help groups and their list. */
final class GroupPages {
  private static final int ALTERNATIVES = 4;
  private static final int SESSIONS = 12;

  private final Desk desk;
  private final Scope scope;
  private final Voice voice;
  private final Comparator<Group> order;
  private final Lazy<List<Group>> openToAny = Lazy.of(this::openToAny);
  private final Map<String, List<Group>> joinableOn = new ConcurrentHashMap<>();

  GroupPages(Desk desk) {
    this.desk = desk;
    this.scope = desk.scope();
    this.voice = scope.voice();
    // One can join those that are checked and open; a group nobody has checked sinks.
    this.order =
        Comparator.comparing((Group g) -> scope.outlook().stale(g))
            .thenComparing(Group::status)
            .thenComparing(g -> voice.say(g.title()).text(), voice.order())
            .thenComparing(Group::id);
  }

  private List<Group> openToAny() {
    return scope.catalogue().groups().values().stream()
        .filter(Group::crossTopic)
        .filter(GroupPages::isJoinable)
        .sorted(order)
        .toList();
  }

  private List<Group> joinableOn(Topic topic) {
    return joinableOn.computeIfAbsent(
        topic.id(),
        id ->
            scope.outlook().groupsOn(topic).stream()
                .filter(GroupPages::isJoinable)
                .sorted(order)
                .toList());
  }

  private static boolean isJoinable(Group group) {
    return group.status() != Status.ENDED && group.status() != Status.CLOSED;
  }

  List<Group> sorted(List<Group> groups) {
    return groups.stream().filter(g -> g.status() != Status.ENDED).sorted(order).toList();
  }

  List<GroupCard> cards(List<Group> groups) {
    return groups.stream().map(desk.cards()::group).toList();
  }

  Stream<PlannedPage> pages() {
    return Stream.concat(
        Stream.of(scope.section("groups", "groups", this::list)),
        scope.catalogue().groups().values().stream()
            .map(
                g ->
                    scope.published(
                        scope.page(
                            "group",
                            l -> scope.addresses().group(l, g.id()),
                            g.id(),
                            g.source(),
                            () -> extract(g),
                            part -> new GroupPages(part).page(g)),
                        g.publication())));
  }

  private Page list() {
    List<Group> all = List.copyOf(scope.catalogue().groups().values());
    List<Group> current = sorted(all);
    return new Page.GroupList(
        desk.heads()
            .section("groups")
            .description(Label.of(voice.word("description.groups")))
            .done(),
        voice.count("count.groups", current.size()),
        topics(current),
        areas(current),
        cards(all.stream().filter(g -> g.status() == Status.ENDED).sorted(order).toList()));
  }

  /** The groups under each of their topics, and those open to any. */
  private List<Page.GroupList.Section> topics(List<Group> groups) {
    List<Page.GroupList.Section> sections = new ArrayList<>();
    scope.catalogue().topics().values().stream()
        .map(
            topic ->
                new Page.GroupList.Section(
                    voice.say(topic.name()),
                    scope.addresses().topic(voice.language(), topic.id()),
                    cards(groups.stream().filter(g -> g.topics().contains(topic.id())).toList())))
        .filter(section -> !section.groups().isEmpty())
        .sorted(
            Comparator.comparing(GroupPages::isStale)
                .thenComparing(section -> section.title().text(), voice.order()))
        .forEach(sections::add);
    List<Group> open =
        groups.stream().filter(g -> g.crossTopic() || scope.topics(g.topics()).isEmpty()).toList();
    if (!open.isEmpty()) {
      sections.add(
          new Page.GroupList.Section(Label.of(voice.word("groups.anyTopic")), null, cards(open)));
    }
    return sections;
  }

  /** Whether nobody has checked any of the groups for long: then the whole topic sinks. */
  private static boolean isStale(Page.GroupList.Section section) {
    return section.groups().stream().allMatch(GroupCard::stale);
  }

  private List<Facet.Value> areas(List<Group> groups) {
    return scope.towns().all().stream()
        .map(
            town -> {
              int count = (int) groups.stream().filter(town::isToldToHold).count();
              return new Facet.Value(
                  Label.of(town.name()),
                  scope.addresses().town(voice.language(), town.slug()),
                  count,
                  voice.count("count.groups", count));
            })
        .filter(area -> area.count() > 0)
        .sorted(Comparator.comparing(area -> area.label().text(), voice.order()))
        .toList();
  }

  /** The groups that go on after a course, with the very offerings they follow. */
  List<Page.Course.Follower> after(Course course, List<Group> groups) {
    return groups.stream()
        .sorted(order)
        .map(
            group ->
                new Page.Course.Follower(
                    desk.cards().group(group),
                    group.follows().contains(course.id()) ? List.of() : offerings(group, course),
                    desk.people().contact(group.contact())))
        .toList();
  }

  private List<Link> offerings(Group group, Course course) {
    return course.offerings().stream()
        .filter(offering -> group.follows().contains(offering.key()))
        .map(
            offering ->
                new Link(
                    Label.of(desk.timing().when(offering).text()),
                    scope.addresses().offering(voice.language(), course.id(), offering.id())))
        .toList();
  }

  private Page page(Group group) {
    Label title = voice.say(group.title());
    Heads.Draft draft =
        desk.heads()
            .page(l -> scope.addresses().group(l, group.id()), title)
            .below("groups")
            .description(voice.sayOrNull(group.summary()))
            .printed()
            .neutral(scope.catalogue().discreet(group), voice.word("share.group"))
            .published(group.publication());
    String root = draft.root();
    Head head = draft.done();
    return new Page.Group(
        head,
        voice.sayOrNull(group.summary()),
        scope.html(group.description(), root),
        desk.cards().state(group),
        scope.topicLinks(group.topics()),
        group.crossTopic(),
        follows(group),
        desk.places().area(group),
        desk.places().exact(group),
        desk.places().note(group),
        desk.cards().rhythm(group),
        desk.timing().sessions(coming(group), venueId(group)),
        group.firstMeeting() == null ? null : desk.timing().dateWithWeekday(group.firstMeeting()),
        desk.signUps().capacity(group.capacity()),
        desk.people().contact(group.contact()),
        ask(group, title),
        voice.sayOrNull(group.initiator()),
        group.minimumAge() == null
            ? null
            : voice.word("group.minimumAge.value", group.minimumAge()),
        scope.html(group.practical(), root),
        group.verified() == null
            ? null
            : voice.word("group.verified", voice.dates().date(group.verified())),
        scope.outlook().stale(group),
        group.verified() == null || group.status() == Status.ENDED
            ? null
            : States.endOf(
                group.verified().plusDays(Group.VERIFIED_DAYS), scope.catalogue().site().zone()),
        cards(alternatives(group)));
  }

  /** The one thing to press for someone who wants to join, or null where nobody can. */
  private SignUp.@Nullable Action ask(Group group, Label title) {
    Contact contact = desk.people().contact(group.contact());
    if (contact == null || group.status() == Status.ENDED) {
      return null;
    }
    if (contact.email() != null) {
      return new SignUp.Action(
          voice.word("group.write", title.text()), "mailto:" + contact.email());
    }
    return contact.phoneHref() == null
        ? null
        : new SignUp.Action(
            voice.word("group.call", Objects.requireNonNull(contact.phone()), title.text()),
            contact.phoneHref());
  }

  /** The next meetings; venues of single meetings are told only where the group's place is. */
  private List<Session> coming(Group group) {
    boolean exact = group.venue() == null || group.venue().precision() == Precision.EXACT;
    return group.coming(scope.outlook().today(), SESSIONS).stream()
        .map(s -> exact ? s : withoutVenue(s))
        .toList();
  }

  private static Session withoutVenue(Session s) {
    return new Session(s.date(), s.start(), s.end(), s.title(), null, s.online(), s.source());
  }

  private static @Nullable String venueId(Group group) {
    return group.venue() == null ? null : group.venue().id();
  }

  private List<Link> follows(Group group) {
    return group.follows().stream().map(this::follows).filter(Objects::nonNull).toList();
  }

  private @Nullable Link follows(String key) {
    Course course = scope.catalogue().courseOf(key);
    if (course == null) {
      return null;
    }
    Offering offering = scope.catalogue().offering(key);
    if (offering == null) {
      return new Link(
          voice.say(course.title()), scope.addresses().course(voice.language(), course.id()));
    }
    Label title = voice.say(course.title());
    return new Link(
        new Label(title.text() + ", " + desk.timing().when(offering).text(), title.lang()),
        scope.addresses().offering(voice.language(), course.id(), offering.id()));
  }

  /** Other groups that one could join: on the same topics, then those open to any. */
  private List<Group> alternatives(Group group) {
    return Stream.concat(
            scope.topics(group.topics()).stream()
                .flatMap(topic -> joinableOn(topic).stream().limit(ALTERNATIVES + 1))
                .sorted(order),
            openToAny.get().stream().limit(2 * ALTERNATIVES + 1))
        .filter(g -> !g.id().equals(group.id()))
        .distinct()
        .limit(ALTERNATIVES)
        .toList();
  }

  /** A group with those it follows, and those that may be named in its stead. */
  private Extract extract(Group group) {
    List<Group> groups = new ArrayList<>();
    groups.add(group);
    groups.addAll(alternatives(group));
    return Extract.of(Extract.each(group.follows(), scope.catalogue()::courseOf), groups);
  }
}

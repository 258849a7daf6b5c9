package samling.plan;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import samling.catalogue.Catalogue;
import samling.catalogue.Course;
import samling.catalogue.Extra;
import samling.catalogue.Offering;
import samling.catalogue.Outlook;
import samling.catalogue.RegistrationState;
import samling.catalogue.SiteSettings;
import samling.catalogue.Topic;
import samling.site.CalendarFile;
import samling.site.NewsFeed;

/** The calendars and feeds of one language: which there are, where, and of what. */
final class Subscriptions {
  private final Scope scope;
  private final Voice voice;
  private final Catalogue catalogue;
  private final String site;

  Subscriptions(Scope scope) {
    this.scope = scope;
    this.voice = scope.voice();
    this.catalogue = scope.catalogue();
    this.site = voice.say(catalogue.site().name()).text();
  }

  /** What a calendar program calls the calendar of a thing; nothing where that would tell much. */
  String name(String thing, boolean discreet) {
    return discreet ? site : site + ": " + thing;
  }

  String name(Course course) {
    return name(voice.say(course.title()).text(), catalogue.discreet(course));
  }

  String name(Topic topic) {
    return name(voice.say(topic.name()).text(), topic.sensitive());
  }

  String everything() {
    return name(voice.word("title.courses"), false);
  }

  String registration() {
    return name(voice.word("calendar.registration"), false);
  }

  String announcements() {
    return name(voice.word("title.announcements"), false);
  }

  String changes() {
    return name(voice.word("feed.changes"), false);
  }

  Stream<CalendarFile> calendars() {
    return scope.has(Extra.CALENDARS) ? all() : Stream.empty();
  }

  private Stream<CalendarFile> all() {
    Outlook outlook = scope.outlook();
    List<Offering> all = current(outlook.offeringsByStart().stream());
    return Stream.of(
            Stream.of(
                sessions(section("calendar"), everything(), all),
                file(
                    scope.addresses().registrationCalendar(voice.language()),
                    CalendarFile.Kind.REGISTRATION,
                    registration(),
                    section(scope.has(Extra.CALENDAR) ? "calendar" : "courses"),
                    all)),
            catalogue.courses().values().stream().flatMap(this::ofCourse),
            catalogue.topics().values().stream()
                .map(t -> ofCourses("topics", t.id(), name(t), outlook.coursesOn(t))),
            catalogue.audiences().values().stream()
                .map(
                    a ->
                        ofCourses(
                            "audiences",
                            a.id(),
                            name(voice.say(a.name()).text(), false),
                            outlook.coursesFor(a))),
            catalogue.organisations().values().stream()
                .map(
                    o ->
                        sessions(
                            within("organisations", o.id()),
                            name(voice.say(o.name()).text(), false),
                            ofAll(outlook.coursesBy(o))
                                .filter(offering -> offering.organisers().contains(o.id())))),
            scope.towns().all().stream()
                .map(
                    t ->
                        sessions(
                            within("places", t.slug()),
                            name(t.name(), false),
                            scope.towns().offerings(t).stream())))
        .flatMap(s -> s);
  }

  Stream<NewsFeed> feeds() {
    SiteSettings settings = catalogue.site();
    return settings.url() == null
        ? Stream.empty()
        : Stream.of(
            feed(NewsFeed.Kind.ANNOUNCEMENTS, announcements(), section("announcements")),
            feed(NewsFeed.Kind.CHANGES, changes(), section("courses")));
  }

  private NewsFeed feed(NewsFeed.Kind kind, String title, String page) {
    return new NewsFeed(
        voice.language().tag(),
        kind,
        title,
        page,
        scope.addresses().atom(page),
        scope.addresses().jsonFeed(page));
  }

  /** A course's calendar keeps what is over, and so does that of each offering. */
  private Stream<CalendarFile> ofCourse(Course course) {
    String page = scope.addresses().course(voice.language(), course.id());
    String name = name(course);
    return Stream.concat(
        Stream.of(sessions(page, name, course.offerings())),
        course.offerings().stream()
            .filter(o -> !o.sessions().isEmpty())
            .map(
                o ->
                    file(
                        scope.addresses().calendar(voice.language(), o),
                        CalendarFile.Kind.SESSIONS,
                        name,
                        scope.addresses().offering(voice.language(), course.id(), o.id()),
                        List.of(o))));
  }

  private CalendarFile ofCourses(
      String section, String id, String name, Collection<Course> courses) {
    return sessions(within(section, id), name, ofAll(courses));
  }

  private static Stream<Offering> ofAll(Collection<Course> courses) {
    return courses.stream().flatMap(c -> c.offerings().stream());
  }

  private CalendarFile sessions(String page, String name, Stream<Offering> offerings) {
    return sessions(page, name, current(offerings.sorted(Outlook.BY_START)));
  }

  private CalendarFile sessions(String page, String name, List<Offering> offerings) {
    return file(
        scope.addresses().calendar(voice.language(), page),
        CalendarFile.Kind.SESSIONS,
        name,
        page,
        offerings);
  }

  private CalendarFile file(
      String path, CalendarFile.Kind kind, String name, String page, List<Offering> offerings) {
    return new CalendarFile(
        path,
        voice.language().tag(),
        kind,
        name,
        page,
        offerings.stream().map(Offering::key).toList());
  }

  /** What is over leaves calendars of many courses, so that they do not grow for ever. */
  private List<Offering> current(Stream<Offering> offerings) {
    return offerings.filter(o -> scope.outlook().phase(o) != RegistrationState.PAST).toList();
  }

  private String section(String key) {
    return scope.addresses().section(voice.language(), key);
  }

  private String within(String section, String id) {
    return scope.addresses().within(voice.language(), section, id);
  }
}

package samling.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Commissioned;
import samling.catalogue.Course;
import samling.catalogue.Offering;
import samling.catalogue.Outlook;
import samling.catalogue.Prerequisite;
import samling.catalogue.RegistrationState;
import samling.catalogue.Video;
import samling.site.Head;
import samling.site.Label;
import samling.site.Link;
import samling.site.OfferingView;
import samling.site.Page;
import samling.site.Picture;
import samling.site.PlannedPage;

/** One page for each course. */
final class CoursePages {
  private final Desk desk;
  private final Scope scope;
  private final Voice voice;

  CoursePages(Desk desk) {
    this.desk = desk;
    this.scope = desk.scope();
    this.voice = scope.voice();
  }

  Stream<PlannedPage> pages() {
    return scope.catalogue().courses().values().stream()
        .map(
            c ->
                scope.published(
                    scope.page(
                        "course",
                        l -> scope.addresses().course(l, c.id()),
                        c.id(),
                        c.source(),
                        () -> Extract.around(c, scope.outlook()),
                        part -> new CoursePages(part).page(c)),
                    c.publication()));
  }

  private Page page(Course course) {
    Outlook outlook = scope.outlook();
    Label title = voice.say(course.title());
    Label summary = voice.say(course.summary());
    Picture picture = scope.picture(course.image());
    Heads.Draft draft =
        desk.heads()
            .page(l -> scope.addresses().course(l, course.id()), title)
            .below("courses")
            .description(summary)
            .picture(picture)
            .printed()
            .neutral(scope.catalogue().discreet(course), voice.word("share.course"))
            .published(course.publication())
            .calendar(desk.subscriptions().name(course));
    String root = draft.root();
    Head head = draft.done();
    Offering next = outlook.next(course).orElse(null);
    List<OfferingView> current = views(course, root, false);
    Commissioned commissioned = course.commissioned();
    return new Page.Course(
        head,
        course.id(),
        summary,
        course.code(),
        desk.cards().level(course),
        scope.topicLinks(course.topics()),
        audiences(course),
        next == null
            ? null
            : current.stream().filter(o -> o.id().equals(next.id())).findFirst().orElse(null),
        current,
        views(course, root, true),
        scope.html(course.description(), root),
        voice.sayAll(course.outcomes()),
        course.prerequisites().stream().map(this::requirement).filter(Objects::nonNull).toList(),
        scope.html(course.preparation(), root),
        voice.sayOrNull(course.workload()),
        course.programme().stream()
            .map(
                p ->
                    new Page.Course.ProgrammePart(voice.say(p.title()), scope.html(p.text(), root)))
            .toList(),
        course.materials().stream()
            .map(m -> new Page.Course.Material(voice.say(m.title()), m.url()))
            .toList(),
        desk.signUps().capacity(course.capacity()),
        desk.prices().all(course.fees()),
        scope.organisations(course.organisers()),
        scope.catalogue().discreet(course)
            ? List.of()
            : desk.people().persons(course.instructors()),
        desk.people().contact(course.contact()),
        commissioned == null ? null : scope.html(commissioned.text(), root),
        commissioned == null ? null : desk.people().contact(commissioned.contact()),
        after(outlook.leadsTo(course).size(), outlook.groupsAfter(course).size()),
        outlook.leadsTo(course).stream().map(desk.cards()::course).toList(),
        new GroupPages(desk).after(course),
        outlook.pathways(course).stream().distinct().map(desk.cards()::pathway).toList(),
        course.related().stream()
            .map(
                r ->
                    new Page.Course.Elsewhere(
                        voice.say(r.title()),
                        voice.sayOrNull(r.organiser()),
                        r.url(),
                        voice.sayOrNull(r.when())))
            .toList(),
        picture,
        film(course),
        scope.catalogue().discreet(course));
  }

  private List<OfferingView> views(Course course, String root, boolean past) {
    Comparator<Offering> order = past ? Outlook.BY_START.reversed() : Outlook.BY_START;
    return course.offerings().stream()
        .filter(o -> past == over(o))
        .sorted(order)
        .map(o -> desk.offerings().view(course, o, root))
        .toList();
  }

  /** "2 courses and 1 group", or null where nothing follows. */
  private @Nullable String after(int courses, int groups) {
    List<String> counts = new ArrayList<>();
    if (courses > 0) {
      counts.add(voice.count("count.courses", courses));
    }
    if (groups > 0) {
      counts.add(voice.count("count.selfHelpGroups", groups));
    }
    return counts.isEmpty() ? null : String.join(" " + voice.word("and") + " ", counts);
  }

  /** Over by its dates: a cancelled one stays in sight until then. */
  private boolean over(Offering offering) {
    return scope.outlook().phase(offering) == RegistrationState.PAST;
  }

  private List<Link> audiences(Course course) {
    return scope.known(scope.catalogue().audiences(), course.audiences()).stream()
        .map(
            a ->
                new Link(voice.say(a.name()), scope.addresses().audience(voice.language(), a.id())))
        .toList();
  }

  private Page.Course.@Nullable Requirement requirement(Prerequisite prerequisite) {
    Course course =
        prerequisite.course() == null
            ? null
            : scope.catalogue().courses().get(prerequisite.course());
    if (course != null) {
      return new Page.Course.Requirement(
          voice.say(course.title()),
          scope.addresses().course(voice.language(), course.id()),
          prerequisite.recommended());
    }
    return prerequisite.text() == null
        ? null
        : new Page.Course.Requirement(
            voice.say(prerequisite.text()), null, prerequisite.recommended());
  }

  private Page.Course.@Nullable Film film(Course course) {
    Video video = course.video();
    return video == null ? null : new Page.Course.Film(voice.say(video.title()), video.url());
  }
}

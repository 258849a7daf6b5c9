package samling.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Audience;
import samling.catalogue.Commissioned;
import samling.catalogue.Course;
import samling.catalogue.Group;
import samling.catalogue.Material;
import samling.catalogue.Offering;
import samling.catalogue.Outlook;
import samling.catalogue.Pathway;
import samling.catalogue.Prerequisite;
import samling.catalogue.ProgrammeItem;
import samling.catalogue.RegistrationState;
import samling.catalogue.RelatedCourse;
import samling.catalogue.Video;
import samling.site.CourseCard;
import samling.site.Head;
import samling.site.Label;
import samling.site.Link;
import samling.site.OfferingView;
import samling.site.Page;
import samling.site.PathwayCard;
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
    List<Course> leadsTo = outlook.leadsTo(course);
    List<Group> groups = outlook.groupsAfter(course);
    Commissioned commissioned = course.commissioned();
    return new Page.Course(
        head,
        course.id(),
        summary,
        course.code(),
        desk.cards().level(course),
        scope.topicLinks(course.topics()),
        audiences(course),
        next == null ? null : view(next, current),
        current,
        views(course, root, true),
        scope.html(course.description(), root),
        voice.sayAll(course.outcomes()),
        requirements(course),
        scope.html(course.preparation(), root),
        voice.sayOrNull(course.workload()),
        programme(course, root),
        materials(course),
        desk.signUps().capacity(course.capacity()),
        desk.prices().all(course.fees()),
        scope.organisations(course.organisers()),
        scope.catalogue().discreet(course)
            ? List.of()
            : desk.people().persons(course.instructors()),
        desk.people().contact(course.contact()),
        commissioned == null ? null : scope.html(commissioned.text(), root),
        commissioned == null ? null : desk.people().contact(commissioned.contact()),
        after(leadsTo.size(), groups.size()),
        cards(leadsTo),
        groups.isEmpty() ? List.of() : new GroupPages(desk).after(course, groups),
        pathways(outlook.pathways(course)),
        related(course),
        picture,
        film(course),
        scope.catalogue().discreet(course));
  }

  private List<OfferingView> views(Course course, String root, boolean past) {
    List<Offering> offerings = new ArrayList<>(course.offerings().size());
    for (Offering offering : course.offerings()) {
      if (past == over(offering)) {
        offerings.add(offering);
      }
    }
    if (past && offerings.size() > 1) {
      offerings.sort(Outlook.BY_START.reversed());
    }
    List<OfferingView> views = new ArrayList<>(offerings.size());
    for (Offering offering : past ? offerings : scope.outlook().byStart(offerings)) {
      views.add(desk.offerings().view(course, offering, root));
    }
    return views;
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

  private static @Nullable OfferingView view(Offering offering, List<OfferingView> views) {
    for (OfferingView view : views) {
      if (view.id().equals(offering.id())) {
        return view;
      }
    }
    return null;
  }

  private List<CourseCard> cards(List<Course> courses) {
    List<CourseCard> cards = new ArrayList<>(courses.size());
    for (Course course : courses) {
      cards.add(desk.cards().course(course));
    }
    return cards;
  }

  private List<Page.Course.ProgrammePart> programme(Course course, String root) {
    List<Page.Course.ProgrammePart> parts = new ArrayList<>(course.programme().size());
    for (ProgrammeItem part : course.programme()) {
      parts.add(
          new Page.Course.ProgrammePart(voice.say(part.title()), scope.html(part.text(), root)));
    }
    return parts;
  }

  private List<Page.Course.Material> materials(Course course) {
    List<Page.Course.Material> materials = new ArrayList<>(course.materials().size());
    for (Material material : course.materials()) {
      materials.add(new Page.Course.Material(voice.say(material.title()), material.url()));
    }
    return materials;
  }

  private List<PathwayCard> pathways(List<Pathway> pathways) {
    return pathways.isEmpty()
        ? List.of()
        : pathways.stream().distinct().map(desk.cards()::pathway).toList();
  }

  private List<Page.Course.Elsewhere> related(Course course) {
    List<Page.Course.Elsewhere> related = new ArrayList<>(course.related().size());
    for (RelatedCourse other : course.related()) {
      related.add(
          new Page.Course.Elsewhere(
              voice.say(other.title()),
              voice.sayOrNull(other.organiser()),
              other.url(),
              voice.sayOrNull(other.when())));
    }
    return related;
  }

  private List<Page.Course.Requirement> requirements(Course course) {
    List<Page.Course.Requirement> requirements = new ArrayList<>(course.prerequisites().size());
    for (Prerequisite prerequisite : course.prerequisites()) {
      Page.Course.Requirement requirement = requirement(prerequisite);
      if (requirement != null) {
        requirements.add(requirement);
      }
    }
    return requirements;
  }

  private List<Link> audiences(Course course) {
    List<Link> links = new ArrayList<>(course.audiences().size());
    for (Audience audience : scope.known(scope.catalogue().audiences(), course.audiences())) {
      links.add(
          new Link(
              voice.say(audience.name()),
              scope.addresses().audience(voice.language(), audience.id())));
    }
    return links;
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

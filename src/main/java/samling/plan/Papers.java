package samling.plan;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samling.catalogue.Course;
import samling.catalogue.Group;
import samling.catalogue.Language;
import samling.catalogue.Offering;
import samling.site.Head;
import samling.site.Label;
import samling.site.Link;
import samling.site.OfferingView;
import samling.site.Page;
import samling.site.Paper;
import samling.site.PaperGroup;
import samling.site.PlannedPage;

/** What is printed around a course: hand-outs, check-lists, posters. */
final class Papers {
  private static final int ROWS = 12;
  private static final List<String> EXPECT =
      List.of("paper.expect.1", "paper.expect.2", "paper.expect.3", "paper.expect.4");

  private final Desk desk;
  private final Scope scope;
  private final Voice voice;
  private final Handouts handouts;
  private final PaperGroups groups;

  Papers(Desk desk) {
    this.desk = desk;
    this.scope = desk.scope();
    this.voice = scope.voice();
    this.handouts = new Handouts(scope);
    this.groups = new PaperGroups(desk);
  }

  /** The hand-outs that the site itself offers: of all that is not over and leads to a group. */
  Stream<PlannedPage> handouts() {
    return handouts
        .candidates()
        .filter(offering -> handouts.path(offering) != null)
        .map(this::offered);
  }

  private PlannedPage offered(Offering offering) {
    Course course = course(offering);
    Part part =
        new Part(
            scope,
            () -> Extract.of(List.of(course), scope.outlook().groupsAfter(course)),
            desk -> {
              Papers papers = new Papers(desk);
              return papers.handoutPage(offering, papers.handouts.following(offering), false);
            });
    return planned("handout", offering, part::page).madeOf(part);
  }

  /** The groups somebody has named, else those that follow an offering. */
  List<Group> orFollowing(List<Group> named, Offering offering) {
    return named.isEmpty() ? handouts.following(offering) : named;
  }

  PlannedPage handout(Offering offering, List<Group> following, boolean leaflet) {
    return planned("handout", offering, () -> handoutPage(offering, following, leaflet));
  }

  private Page handoutPage(Offering offering, List<Group> following, boolean leaflet) {
    Course course = course(offering);
    Heads.Draft draft = paper(offering, voice.word("paper.after"));
    return new Paper.Handout(
        draft.done(),
        styles(),
        leaflet,
        scope.catalogue().discreet(course)
            ? null
            : voice.word("paper.follows", voice.say(course.title()).text()),
        back(course, offering),
        groups.after(offering, following, draft.root()),
        EXPECT.stream().map(voice::word).toList());
  }

  PlannedPage checklist(Offering offering, List<Group> following) {
    return planned("checklist", offering, () -> checklistPage(offering, following));
  }

  private Page checklistPage(Offering offering, List<Group> following) {
    Heads.Draft draft = paper(offering, voice.word("checklist.title"));
    List<PaperGroup> all = groups.after(offering, following, draft.root());
    return new Paper.Checklist(
        draft.done(),
        styles(),
        desk.cards().title(course(offering), offering),
        desk.timing().dates(offering),
        new CourseStages(desk).of(offering, all),
        all,
        IntStream.rangeClosed(1, ROWS).mapToObj(Integer::toString).toList());
  }

  PlannedPage poster(Offering offering) {
    return planned("poster", offering, () -> posterPage(offering));
  }

  private Page posterPage(Offering offering) {
    Course course = course(offering);
    Label title = desk.cards().title(course, offering);
    Heads.Draft draft = draft(offering, title, title.text());
    Head head = draft.done();
    OfferingView view = desk.offerings().view(course, offering, draft.root());
    String url =
        scope
            .addresses()
            .absolute(
                scope.addresses().offering(voice.language(), offering.course(), offering.id()));
    return new Paper.Poster(
        head,
        styles(),
        voice.say(course.summary()),
        view,
        scope.organisations(offering.organisers()).stream().map(o -> o.name()).toList(),
        scope.known(scope.catalogue().audiences(), course.audiences()).stream()
            .map(audience -> voice.say(audience.name()))
            .toList(),
        view.prices().isEmpty() ? desk.prices().all(course.fees()) : view.prices(),
        desk.people().contact(offering.contact()),
        scope.picture(course.image()),
        PaperGroups.bare(
            scope
                .addresses()
                .absolute(scope.addresses().course(voice.language(), offering.course()))),
        PaperCodes.of(url));
  }

  private PlannedPage planned(String kind, Offering offering, Supplier<Page> words) {
    Language language = voice.language();
    String path = scope.addresses().handout(language, offering.course(), offering.id());
    return PlannedPage.of(kind, language.tag(), path, words).listed(false);
  }

  private Course course(Offering offering) {
    return Objects.requireNonNull(scope.catalogue().courseOf(offering.key()));
  }

  private Link back(Course course, Offering offering) {
    return scope.link(
        voice.say(course.title()),
        scope.addresses().offering(voice.language(), course.id(), offering.id()));
  }

  /** A title that tells papers apart, and tells no more of a sensitive course than when it is. */
  private Heads.Draft paper(Offering offering, String title) {
    boolean discreet = scope.catalogue().discreet(course(offering));
    String course = desk.cards().title(course(offering), offering).text();
    return draft(offering, Label.of(title), discreet ? title : title + ": " + course);
  }

  private Heads.Draft draft(Offering offering, Label title, String name) {
    String where = desk.places().townOrOnline(offering);
    String when = desk.timing().when(offering).text() + (where == null ? "" : " " + where);
    return desk.heads()
        .page(
            language -> scope.addresses().handout(language, offering.course(), offering.id()),
            title)
        .windowTitle(name + ", " + when)
        .description(Label.of(voice.word("paper.description")))
        .noCrumbs()
        .indexing(false);
  }

  private List<String> styles() {
    return scope.assets().paperStyles();
  }
}

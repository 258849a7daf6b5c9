package samling.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import samling.catalogue.AccessibilityStatement;
import samling.catalogue.Catalogue;
import samling.catalogue.Language;
import samling.catalogue.Publication;
import samling.catalogue.Text;
import samling.site.Head;
import samling.site.Label;
import samling.site.Link;
import samling.site.Page;
import samling.site.PlannedPage;
import samling.source.Node;

/** Pages nobody looks for: what is not there, what has moved, and the accessibility statement. */
final class OtherPages {
  private final Desk desk;
  private final Scope scope;
  private final Voice voice;

  OtherPages(Desk desk) {
    this.desk = desk;
    this.scope = desk.scope();
    this.voice = scope.voice();
  }

  Stream<PlannedPage> pages() {
    Addresses addresses = scope.addresses();
    Catalogue catalogue = scope.catalogue();
    AccessibilityStatement statement = catalogue.site().accessibilityStatement();
    return Stream.of(
            Stream.of(
                scope
                    .alone("not-found", addresses.notFound(voice.language()), this::notFound)
                    .listed(false)),
            statement == null
                ? Stream.<PlannedPage>empty()
                : Stream.of(
                    scope.section(
                        "accessibility", "accessibility", () -> accessibility(statement))),
            catalogue.courses().values().stream()
                .filter(c -> !c.publication().aliases().isEmpty())
                .flatMap(
                    c ->
                        redirects(
                            c.publication(), addresses::course, c.id(), c.title(), c.source())),
            catalogue.groups().values().stream()
                .flatMap(
                    g ->
                        redirects(
                            g.publication(), addresses::group, g.id(), g.title(), g.source())),
            catalogue.announcements().values().stream()
                .flatMap(
                    a ->
                        redirects(
                            a.publication(),
                            addresses::announcement,
                            a.id(),
                            a.title(),
                            a.source())),
            catalogue.pages().values().stream()
                .flatMap(
                    p ->
                        redirects(p.publication(), addresses::page, p.id(), p.title(), p.source())))
        .flatMap(s -> s);
  }

  private Page notFound() {
    List<Link> links =
        SiteViews.menu(scope.catalogue().site()).stream()
            .map(
                s ->
                    new Link(
                        Label.of(voice.word("title." + s)),
                        scope.addresses().section(voice.language(), s)))
            .toList();
    return new Page.NotFound(
        desk.heads()
            .page(scope.addresses()::notFound, Label.of(voice.word("title.notFound")))
            .noCrumbs()
            .indexing(false)
            .alone()
            .done(),
        links);
  }

  private Stream<PlannedPage> redirects(
      Publication publication,
      BiFunction<Language, String, String> path,
      String id,
      Text title,
      Node source) {
    return publication.aliases().stream()
        .map(alias -> path.apply(voice.language(), alias))
        .map(
            from ->
                scope
                    .alone("redirect", from, () -> redirect(from, path, id, title))
                    .about(id, source.span())
                    .listed(false));
  }

  private Page redirect(
      String from, BiFunction<Language, String, String> path, String id, Text title) {
    String to = path.apply(voice.language(), id);
    Label label = voice.say(title);
    Head head =
        desk.heads()
            .page(l -> from, Label.of(voice.word("title.moved")))
            .windowTitle(
                voice.word("title.moved")
                    + ": "
                    + label.text()
                    + " – "
                    + voice.say(scope.catalogue().site().name()).text())
            .noCrumbs()
            .indexing(false)
            .alone()
            .done();
    return new Page.Redirect(head, new Link(label, to), scope.addresses().absolute(to));
  }

  private Page accessibility(AccessibilityStatement statement) {
    List<String> sentences = new ArrayList<>();
    if (statement.assessed() != null) {
      sentences.add(voice.word("accessibility.assessed", voice.dates().date(statement.assessed())));
    }
    Label method = voice.sayOrNull(statement.method());
    if (method != null) {
      sentences.add(method.text());
    }
    return new Page.Accessibility(
        desk.heads()
            .section("accessibility")
            .description(Label.of(voice.word("description.accessibility")))
            .done(),
        voice.word(
            "accessibility." + Cards.key(statement.conformance()),
            voice.say(scope.catalogue().site().name()).text()),
        sentences,
        statement.issues().stream()
            .map(i -> new Page.Accessibility.Issue(voice.say(i.what()), voice.sayOrNull(i.why())))
            .toList(),
        statement.feedback(),
        statement.supervisor());
  }
}

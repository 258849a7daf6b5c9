package samling.check;

import java.util.ArrayList;
import java.util.List;
import samling.catalogue.AccessibilityStatement;
import samling.catalogue.Announcement;
import samling.catalogue.Catalogue;
import samling.catalogue.FreePage;
import samling.catalogue.Group;
import samling.catalogue.SiteSettings;

/** The texts of everything but courses. */
final class OtherTexts {

  private OtherTexts() {}

  static Translatable of(SiteSettings site) {
    Translatable texts =
        new Translatable(site.source(), "name")
            .name("name", site.name())
            .text("description", site.description())
            .contact(site.contact());
    AccessibilityStatement statement = site.accessibilityStatement();
    if (statement != null) {
      texts.text("method", statement.method());
      statement.issues().forEach(i -> texts.text("what", i.what()).text("why", i.why()));
    }
    return texts;
  }

  static Translatable of(Group group) {
    return new Translatable(group.source(), "title")
        .text("title", group.title())
        .text("summary", group.summary())
        .text("description", group.description())
        .name("area", group.area())
        .text("schedule", group.scheduleText())
        .name("initiator", group.initiator())
        .text("practical", group.practical())
        .contact(group.contact());
  }

  static Translatable of(Announcement news) {
    return new Translatable(news.source(), "title")
        .text("title", news.title())
        .text("summary", news.summary())
        .text("text", news.body())
        .name("author", news.author())
        .image(news.image());
  }

  static Translatable of(FreePage page) {
    return new Translatable(page.source(), "title")
        .text("title", page.title())
        .text("summary", page.summary())
        .text("text", page.body())
        .image(page.image());
  }

  /** The things of the list files: organisations, venues, topics, audiences, people, pathways. */
  static List<Translatable> ofLists(Catalogue catalogue) {
    List<Translatable> all = new ArrayList<>();
    catalogue
        .organisations()
        .values()
        .forEach(
            o ->
                all.add(
                    new Translatable(o.source(), "name")
                        .name("name", o.name())
                        .name("shortName", o.shortName())
                        .name("address", o.address())
                        .text("description", o.description())));
    catalogue
        .venues()
        .values()
        .forEach(
            v ->
                all.add(
                    new Translatable(v.source(), "name")
                        .name("name", v.name())
                        .text("transport", v.transport())
                        .text("accessibility", v.accessibility())));
    catalogue
        .topics()
        .values()
        .forEach(
            t ->
                all.add(
                    new Translatable(t.source(), "name")
                        .text("name", t.name())
                        .text("description", t.description())));
    catalogue
        .audiences()
        .values()
        .forEach(
            a ->
                all.add(
                    new Translatable(a.source(), "name")
                        .text("name", a.name())
                        .text("description", a.description())));
    catalogue
        .people()
        .values()
        .forEach(p -> all.add(new Translatable(p.source(), "name").text("role", p.role())));
    catalogue
        .pathways()
        .values()
        .forEach(
            p ->
                all.add(
                    new Translatable(p.source(), "title")
                        .text("title", p.title())
                        .text("summary", p.summary())));
    return all;
  }
}

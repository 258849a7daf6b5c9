package samling.feed;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Catalogue;
import samling.catalogue.Group;
import samling.catalogue.GroupVenue.Precision;
import samling.catalogue.Schedule;
import samling.catalogue.Session;
import samling.catalogue.Venue;

/** Self-help groups in {@code catalogue.json}. */
final class GroupJson {
  private final Catalogue catalogue;

  GroupJson(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Json json(Group group) {
    Schedule rule = group.schedule();
    Json json =
        new Json()
            .put("id", group.id())
            .put("title", CatalogueJson.text(group.title()))
            .put("summary", CatalogueJson.text(group.summary()))
            .put("indexing", group.publication().indexing() ? null : false)
            .put("topics", group.topics())
            .put("follows", CatalogueJson.known(group.follows(), catalogue))
            .put("area", area(group))
            .put("status", Wording.key(group.status()))
            .put("schedule", CatalogueJson.text(group.scheduleText()))
            .put("rule", rule == null ? null : rule(rule));
    if (group.meets()) {
      json.put("sessions", group.sessions().stream().map(this::session).toList());
    }
    return json.put("firstMeeting", group.firstMeeting())
        .put("minimumAge", group.minimumAge())
        .put("contact", CatalogueJson.contact(group.contact()))
        .put("verified", group.verified());
  }

  private static Json rule(Schedule rule) {
    return new Json()
        .put("weekly", rule.weekly().name().toLowerCase(Locale.ROOT))
        .put("every", rule.every())
        .put("from", rule.from())
        .put("count", rule.count() == 0 ? null : rule.count())
        .put("start", rule.start())
        .put("end", rule.end())
        .put("except", rule.except().stream().map(LocalDate::toString).toList());
  }

  /** A meeting; where it is held is told by the group's page alone. */
  private Json session(Session session) {
    return new Json()
        .put("start", Times.start(session, catalogue.site().zone()))
        .put("end", session.end() == null ? null : Times.end(session, catalogue.site().zone()))
        .put("title", CatalogueJson.text(session.title()))
        .put("place", session.online() ? new Json().put("online", true) : null);
  }

  /** The area in the group's own words; else the town, unless only the contact may tell. */
  private @Nullable Json area(Group group) {
    if (group.area() != null) {
      return CatalogueJson.text(group.area());
    }
    if (group.venue() == null || group.venue().precision() == Precision.ON_CONTACT) {
      return null;
    }
    Venue venue = group.venue().id() == null ? null : catalogue.venues().get(group.venue().id());
    String town = venue == null || venue.address() == null ? null : venue.address().place();
    return town == null ? null : new Json().put(catalogue.site().first().tag(), town);
  }
}

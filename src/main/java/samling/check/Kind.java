package samling.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import samling.catalogue.Catalogue;
import samling.diagnostic.Rule;

/** A kind of thing that content names by an id. */
enum Kind {
  ORGANISATION(Rule.UNKNOWN_ORGANISATION, "organisations.yaml"),
  VENUE(Rule.UNKNOWN_VENUE, "venues.yaml"),
  TOPIC(Rule.UNKNOWN_TOPIC, "topics.yaml"),
  AUDIENCE(Rule.UNKNOWN_AUDIENCE, "audiences.yaml"),
  PERSON(Rule.UNKNOWN_PERSON, "people.yaml"),
  COURSE(Rule.UNKNOWN_COURSE, "courses/"),
  GROUP(Rule.UNKNOWN_GROUP, "groups/"),
  PAGE(Rule.UNKNOWN_PAGE, "pages/"),
  ANNOUNCEMENT(Rule.UNKNOWN_ANNOUNCEMENT, "announcements/"),
  ASSET(Rule.UNKNOWN_ASSET, "");

  private static final Map<String, Kind> BY_NAME = new HashMap<>();

  static {
    for (Kind kind : values()) {
      BY_NAME.put(kind.name().toLowerCase(Locale.ROOT), kind);
    }
  }

  private final Rule rule;
  private final String home;

  Kind(Rule rule, String home) {
    this.rule = rule;
    this.home = home;
  }

  /** The kind that a reference speaks of. */
  static Kind of(String name) {
    Kind kind = BY_NAME.get(name);
    if (kind == null) {
      throw new IllegalArgumentException("A reference to no known kind of thing: " + name);
    }
    return kind;
  }

  Rule rule() {
    return rule;
  }

  /** The file, or the folder with a slash, where things of this kind are written. */
  String home() {
    return "content/" + home;
  }

  /** Whether each thing is a file of its own, whose name is its id. */
  boolean isFolder() {
    return home.endsWith("/");
  }

  /** Everything of this kind by its id; empty for assets, which are no part of the catalogue. */
  Map<String, ?> in(Catalogue catalogue) {
    return switch (this) {
      case ORGANISATION -> catalogue.organisations();
      case VENUE -> catalogue.venues();
      case TOPIC -> catalogue.topics();
      case AUDIENCE -> catalogue.audiences();
      case PERSON -> catalogue.people();
      case COURSE -> catalogue.courses();
      case GROUP -> catalogue.groups();
      case PAGE -> catalogue.pages();
      case ANNOUNCEMENT -> catalogue.announcements();
      case ASSET -> Map.of();
    };
  }
}

package samling.read;

import java.util.Locale;

/** What kind of thing an id in a content file names. */
public enum ReferenceKind {
  ORGANISATION,
  VENUE,
  /** A venue, or the word {@code online}. */
  VENUE_OR_ONLINE,
  TOPIC,
  AUDIENCE,
  PERSON,
  COURSE,
  /** A course, or one of its offerings as {@code course/offering}. */
  COURSE_OR_OFFERING,
  GROUP,
  PAGE,
  /** A file, by its path below assets/. */
  ASSET;

  private final String word;

  ReferenceKind() {
    this.word = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind as a schema writes it. */
  String word() {
    return word;
  }

  /** The kind that a schema's {@code x-ref} names. */
  static ReferenceKind of(String name) {
    return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}

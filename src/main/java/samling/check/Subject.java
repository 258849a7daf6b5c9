package samling.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import samling.catalogue.Catalogue;
import samling.catalogue.Content;
import samling.catalogue.Course;
import samling.catalogue.Group;
import samling.catalogue.Offering;
import samling.catalogue.OfferingStatus;
import samling.catalogue.Outlook;
import samling.catalogue.RegistrationState;
import samling.source.ScalarNode;
import samling.source.SourceText;
import samling.source.Span;

/** What the rules look at: the content at one instant, with tables that are made once. */
final class Subject {

  private final Content content;
  private final Outlook outlook;
  private final List<Offering> offerings;
  private final List<Meetings> meetings;
  private final Map<ZoneId, LocalDate> today = new ConcurrentHashMap<>();

  Subject(Content content, Instant now) {
    this.content = content;
    this.outlook = new Outlook(content.catalogue(), now);
    this.offerings = offerings(content.catalogue());
    this.meetings = meetings(content.catalogue());
  }

  Content content() {
    return content;
  }

  Catalogue catalogue() {
    return content.catalogue();
  }

  Outlook outlook() {
    return outlook;
  }

  Instant now() {
    return outlook.now();
  }

  LocalDate today(Offering offering) {
    LocalDate known = today.get(offering.zone());
    if (known == null) {
      known = LocalDate.ofInstant(now(), offering.zone());
      today.put(offering.zone(), known);
    }
    return known;
  }

  List<Offering> offerings() {
    return offerings;
  }

  /** When every offering and every group meets. */
  List<Meetings> meetings() {
    return meetings;
  }

  Course courseOf(Offering offering) {
    return Objects.requireNonNull(catalogue().courses().get(offering.course()));
  }

  /** The offerings of a course that will be held as far as is known, or go on now, by start. */
  List<Offering> coming(Course course) {
    return outlook.ahead(course).stream()
        .filter(o -> o.status() != OfferingStatus.POSTPONED)
        .toList();
  }

  /** Whether the offering is still to begin, as far as is known. */
  boolean notBegun(Offering offering) {
    var first = offering.first();
    return RegistrationState.takesPlace(offering)
        && (first == null || now().isBefore(first.startsAt(offering.zone())));
  }

  /**
   * Where some words of a text stand in its file.
   *
   * @param offset where they begin in the text's value
   */
  Span within(ScalarNode scalar, String words, int offset) {
    SourceText text = content.texts().get(scalar.span().file());
    if (text == null) {
      return scalar.span();
    }
    int nth = 1;
    int at = scalar.text().indexOf(words);
    while (at >= 0 && at < offset) {
      nth++;
      at = scalar.text().indexOf(words, at + 1);
    }
    return text.find(words, scalar.span(), nth).orElse(scalar.span());
  }

  private static List<Offering> offerings(Catalogue catalogue) {
    List<Offering> all = new ArrayList<>();
    for (Course course : catalogue.courses().values()) {
      all.addAll(course.offerings());
    }
    return all;
  }

  private static List<Meetings> meetings(Catalogue catalogue) {
    List<Meetings> all = new ArrayList<>();
    for (Course course : catalogue.courses().values()) {
      for (Offering o : course.offerings()) {
        all.add(Meetings.of(o.source(), o.sessions(), o.schedule()));
      }
    }
    for (Group g : catalogue.groups().values()) {
      all.add(Meetings.of(g.source(), g.sessions(), g.schedule()));
    }
    return all;
  }
}

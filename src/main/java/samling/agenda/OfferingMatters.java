package samling.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samling.agenda.Matter.Why;
import samling.catalogue.Course;
import samling.catalogue.Expected;
import samling.catalogue.Moment;
import samling.catalogue.Offering;
import samling.catalogue.OfferingStatus;
import samling.catalogue.Outlook;
import samling.catalogue.Registration;
import samling.catalogue.RegistrationState;
import samling.catalogue.Session;
import samling.catalogue.Text;
import samling.source.MapNode;
import samling.source.Span;

/** What needs a hand about offerings. */
final class OfferingMatters {

  /** After so many days, a count of the places left is hardly true any more. */
  private static final int COUNT_LASTS = 14;

  private final Outlook outlook;
  private final int daysAhead;

  OfferingMatters(Outlook outlook, int daysAhead) {
    this.outlook = outlook;
    this.daysAhead = daysAhead;
  }

  List<Matter> of(Offering offering) {
    List<Matter> matters = new ArrayList<>();
    if (offering.status() == OfferingStatus.CANCELLED) {
      return matters;
    }
    LocalDate today = LocalDate.ofInstant(outlook.now(), offering.zone());
    dates(offering, today).ifPresent(matters::add);
    RegistrationState phase = RegistrationState.phase(offering, outlook.now());
    boolean begun = phase == RegistrationState.PAST || phase == RegistrationState.UNDER_WAY;
    if (begun || offering.status() == OfferingStatus.POSTPONED) {
      return matters;
    }
    LocalDate decision = offering.decisionBy();
    if (decision != null && isSoon(decision, today)) {
      matters.add(matter(Why.DECIDES, offering, offering.source(), "decisionBy", day(decision)));
    }
    Registration registration = offering.registration();
    if (registration != null) {
      registration(offering, registration, phase, today).forEach(matters::add);
    }
    return matters;
  }

  private List<Matter> registration(
      Offering offering, Registration registration, RegistrationState phase, LocalDate today) {
    List<Matter> matters = new ArrayList<>();
    MapNode source = registration.source();
    Moment opens = registration.opens();
    Moment closes = registration.closes();
    LocalDate counted = registration.asOf();
    boolean joinable = RegistrationState.joinable(offering, outlook.now());
    if (phase == RegistrationState.OPENS_LATER && opens != null && isSoon(opens.date(), today)) {
      matters.add(matter(Why.OPENS, offering, source, "opens", opens));
    }
    if (joinable && closes != null && isSoon(closes.date(), today)) {
      matters.add(matter(Why.CLOSES, offering, source, "closes", closes));
    }
    if (phase == RegistrationState.FULL || phase == RegistrationState.WAITING_LIST) {
      Why why = phase == RegistrationState.FULL ? Why.FULL : Why.WAITING_LIST;
      String key = registration.full() ? "full" : "left";
      matters.add(matter(why, offering, source, key, start(offering)));
    }
    if (joinable && counted != null && counted.plusDays(COUNT_LASTS).isBefore(today)) {
      matters.add(
          new Matter(
              Why.COUNTED_LONG_AGO,
              offering.key(),
              title(offering),
              Places.of(source, "asOf"),
              Optional.of(day(counted)),
              List.of(Objects.requireNonNullElse(registration.left(), 0))));
    }
    return matters;
  }

  /** Whether the day it was expected on has come, or it was postponed and the old days are over. */
  private Optional<Matter> dates(Offering offering, LocalDate today) {
    Session last = offering.last();
    if (offering.status() == OfferingStatus.POSTPONED) {
      return last != null && last.date().isBefore(today)
          ? Optional.of(
              matter(Why.POSTPONED_BEFORE, offering, offering.source(), "status", day(last.date())))
          : Optional.empty();
    }
    LocalDate expected = last == null ? lastExpected(offering.expected()) : null;
    return expected != null && expected.isBefore(today)
        ? Optional.of(
            matter(Why.EXPECTED_BEFORE, offering, offering.source(), "expected", day(expected)))
        : Optional.empty();
  }

  private static @Nullable LocalDate lastExpected(@Nullable Expected expected) {
    if (expected instanceof Expected.Day day) {
      return day.date();
    }
    return expected instanceof Expected.Month month ? month.month().atEndOfMonth() : null;
  }

  private boolean isSoon(LocalDate day, LocalDate today) {
    return !day.isBefore(today) && !day.isAfter(today.plusDays(daysAhead));
  }

  private Matter matter(
      Why why, Offering offering, MapNode source, String key, @Nullable Moment when) {
    Span place = Places.of(source, key);
    return new Matter(
        why, offering.key(), title(offering), place, Optional.ofNullable(when), List.of());
  }

  private Text title(Offering offering) {
    Course course = Objects.requireNonNull(outlook.catalogue().courses().get(offering.course()));
    return offering.title() == null ? course.title() : offering.title();
  }

  private static @Nullable Moment start(Offering offering) {
    Session first = offering.first();
    return first == null ? null : new Moment(first.date(), first.start());
  }

  private static Moment day(LocalDate date) {
    return new Moment(date, null);
  }
}

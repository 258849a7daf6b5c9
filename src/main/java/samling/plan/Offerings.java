package samling.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Course;
import samling.catalogue.Extra;
import samling.catalogue.Group;
import samling.catalogue.Mode;
import samling.catalogue.Offering;
import samling.catalogue.OfferingStatus;
import samling.catalogue.Online;
import samling.catalogue.Outlook;
import samling.catalogue.RegistrationState;
import samling.site.GroupCard;
import samling.site.Label;
import samling.site.OfferingLine;
import samling.site.OfferingQueue;
import samling.site.OfferingView;
import samling.site.Time;

/** Offerings as they appear on their course's page. */
final class Offerings {
  /** So many alternatives are shown, and as many wait to take their places. */
  private static final int ALTERNATIVES = 3;

  /** Where waiting will not help a reader who wants to take part. */
  private static final Set<RegistrationState> TOO_LATE =
      EnumSet.of(
          RegistrationState.WAITING_LIST,
          RegistrationState.FULL,
          RegistrationState.CLOSED,
          RegistrationState.UNDER_WAY,
          RegistrationState.CANCELLED,
          RegistrationState.POSTPONED);

  private final Scope scope;
  private final Voice voice;
  private final Timing timing;
  private final Places places;
  private final Prices prices;
  private final SignUps signUps;
  private final Cards cards;
  private final People people;
  private final Handouts handouts;

  Offerings(
      Scope scope,
      Timing timing,
      Places places,
      Prices prices,
      SignUps signUps,
      Cards cards,
      People people) {
    this.scope = scope;
    this.voice = scope.voice();
    this.timing = timing;
    this.places = places;
    this.prices = prices;
    this.signUps = signUps;
    this.cards = cards;
    this.people = people;
    this.handouts = new Handouts(scope);
  }

  OfferingView view(Course course, Offering offering, String root) {
    Outlook outlook = scope.outlook();
    RegistrationState state = withoutNewDate(offering);
    OfferingLine line = cards.line(offering);
    Online online = offering.online();
    String zone = zone(offering);
    return new OfferingView(
        offering.id(),
        offering.id(),
        heading(timing.when(offering), line.place()),
        voice.sayOrNull(offering.title()),
        line.state(),
        notice(offering),
        voice.sayOrNull(offering.statusNote()),
        line.leaf(),
        line.when(),
        zone == null ? line.rhythm() : timing.rhythm(offering.sessions()),
        timing.duration(offering.sessions()),
        zone,
        timing.sessions(offering),
        mode(offering),
        places.place(offering),
        online == null ? null : voice.sayOrNull(online.platform()),
        online == null ? null : voice.sayOrNull(online.note()),
        languages(offering),
        offering.organisers().equals(course.organisers())
            ? List.of()
            : scope.organisations(offering.organisers()),
        offering.instructors().equals(course.instructors()) || scope.catalogue().discreet(course)
            ? List.of()
            : people.persons(offering.instructors()),
        prices.all(offering.fees()),
        signUps.capacity(offering.capacity()),
        Objects.equals(offering.contact(), course.contact())
            ? null
            : people.contact(offering.contact()),
        signUps.signUp(offering, line.title().text()),
        offering.decisionBy() == null
            ? null
            : voice.word("offering.decision", voice.dates().date(offering.decisionBy())),
        voice.sayOrNull(offering.accessibility()),
        voice.sayOrNull(offering.catering()),
        scope.html(offering.cancellationTerms(), root),
        TOO_LATE.contains(state) ? alternatives(offering) : OfferingQueue.NONE,
        TOO_LATE.contains(state) && state != RegistrationState.WAITING_LIST,
        groups(outlook.groupsAfter(offering)),
        offering.sessions().isEmpty() || !scope.has(Extra.CALENDARS)
            ? null
            : scope.addresses().calendar(voice.language(), offering),
        handouts.path(offering));
  }

  /** Its state; a new date does not help where it is full. */
  private RegistrationState withoutNewDate(Offering offering) {
    RegistrationState state = scope.outlook().state(offering);
    return state == RegistrationState.RESCHEDULED ? scope.outlook().phase(offering) : state;
  }

  private List<String> languages(Offering offering) {
    List<String> languages = new ArrayList<>(offering.languages().size());
    for (String tag : offering.languages()) {
      languages.add(voice.words().languageName(tag));
    }
    return languages;
  }

  private List<GroupCard> groups(List<Group> groups) {
    if (groups.isEmpty()) {
      return List.of();
    }
    List<GroupCard> all = new ArrayList<>(groups.size());
    for (Group group : groups) {
      all.add(cards.group(group));
    }
    return all;
  }

  private OfferingQueue alternatives(Offering offering) {
    return cards.queue(
        scope.outlook().alternatives(offering), o -> true, ALTERNATIVES, 2 * ALTERNATIVES);
  }

  private Label heading(Time when, @Nullable Label where) {
    String text = upper(when.text());
    if (where == null) {
      return new Label(text, when.lang());
    }
    String online = voice.word("place.online");
    String place = where.text().equals(online) ? voice.word("place.online.adverb") : where.text();
    return new Label(text + ", " + place, when.lang());
  }

  private @Nullable String notice(Offering offering) {
    return offering.status() == OfferingStatus.SCHEDULED
        ? null
        : voice.word("notice." + Cards.key(offering.status()));
  }

  private @Nullable String mode(Offering offering) {
    Mode mode = offering.mode();
    return mode == null ? null : voice.word("mode." + Cards.key(mode));
  }

  /** The zone's name where its clocks show another time than the site's. */
  private @Nullable String zone(Offering offering) {
    return offering.isByOtherClocksThan(scope.catalogue().site().zone())
        ? voice.word("offering.zone", offering.zone().getId())
        : null;
  }

  private static String upper(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}

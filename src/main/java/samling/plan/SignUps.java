package samling.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Capacity;
import samling.catalogue.Offering;
import samling.catalogue.Person;
import samling.catalogue.Registration;
import samling.catalogue.RegistrationState;
import samling.catalogue.Session;
import samling.catalogue.WaitingList;
import samling.site.SignUp;
import samling.site.SignUp.Action;

/**
 * How one takes part: facts that stay true whenever they are read, and what to press as it stands
 * now.
 */
final class SignUps {
  private final Scope scope;
  private final Voice voice;
  private final Timing timing;
  private final Places places;

  SignUps(Scope scope, Timing timing, Places places) {
    this.scope = scope;
    this.voice = scope.voice();
    this.timing = timing;
    this.places = places;
  }

  SignUp signUp(Offering offering, String courseTitle) {
    Registration registration = offering.registration();
    boolean off = !RegistrationState.takesPlace(offering);
    RegistrationState phase = scope.outlook().phase(offering);
    if (registration == null || off || phase == RegistrationState.PAST) {
      return new SignUp(false, null, List.of(), null, null, null, null, null, null);
    }
    boolean later = phase == RegistrationState.OPENS_LATER;
    RegistrationState once = later ? RegistrationState.within(registration) : phase;
    boolean canSignUp = once == RegistrationState.OPEN || once == RegistrationState.FEW_PLACES;
    String what = what(offering, courseTitle);
    String email = Objects.requireNonNullElse(registration.email(), contactEmail(offering));
    String phone = Objects.requireNonNullElse(registration.phone(), contactPhone(offering));
    boolean byEmail = registration.method() == Registration.Method.EMAIL;
    boolean byPhone = registration.method() == Registration.Method.PHONE;
    return new SignUp(
        !later,
        canSignUp ? action(registration, what, email, phone) : null,
        sentences(registration, offering, phase),
        byEmail || registration.email() != null ? blankToNull(email) : null,
        byPhone || registration.phone() != null ? blankToNull(phone) : null,
        byPhone || registration.phone() != null ? People.tel(phone) : null,
        voice.sayOrNull(registration.hours()),
        once == RegistrationState.WAITING_LIST
            ? waitingList(registration.waitingList(), what)
            : null,
        voice.sayOrNull(registration.note()));
  }

  @Nullable String capacity(@Nullable Capacity capacity) {
    if (capacity == null) {
      return null;
    }
    if (capacity.min() != null && capacity.max() != null) {
      return voice.word("capacity.between", capacity.min(), capacity.max());
    }
    if (capacity.max() != null) {
      return voice.count("capacity.max", capacity.max());
    }
    return capacity.min() == null ? null : voice.count("capacity.min", capacity.min());
  }

  private List<String> sentences(
      Registration registration, Offering offering, RegistrationState phase) {
    List<String> sentences = new ArrayList<>();
    if (registration.method() != null) {
      switch (registration.method()) {
        case REFERRAL -> sentences.add(voice.word("signUp.referral"));
        case EMPLOYER -> sentences.add(voice.word("signUp.employer"));
        case DROP_IN -> sentences.add(voice.word("signUp.dropIn"));
        case NONE -> sentences.add(voice.word("signUp.none"));
        case CLOSED -> sentences.add(voice.word("signUp.closedGroup"));
        case LINK, EMAIL, PHONE -> {}
      }
    }
    Instant now = scope.outlook().now();
    // Once open, it no longer matters since when.
    if (registration.opens() != null
        && now.isBefore(registration.opens().asStart(offering.zone()))) {
      sentences.add(voice.word("signUp.opens", timing.moment(registration.opens())));
    }
    // A time limit for what nobody can do any more would only raise hopes.
    if (registration.closes() != null && phase != RegistrationState.FULL) {
      boolean ahead = now.isBefore(registration.closes().asEnd(offering.zone()));
      sentences.add(
          voice.word(
              ahead ? "signUp.closes" : "signUp.closedOn", timing.moment(registration.closes())));
    }
    String left = placesLeft(registration, phase);
    if (left != null) {
      sentences.add(left);
    }
    return sentences;
  }

  private @Nullable String placesLeft(Registration registration, RegistrationState phase) {
    LocalDate asOf = registration.asOf();
    Integer left = registration.left();
    return left == null || asOf == null || phase != RegistrationState.FEW_PLACES
        ? null
        : voice.word(
            left == 1 ? "signUp.left.one" : "signUp.left.other", left, voice.dates().date(asOf));
  }

  private @Nullable Action action(
      Registration registration, String what, String email, String phone) {
    if (registration.method() == null) {
      return null;
    }
    return switch (registration.method()) {
      case LINK, REFERRAL, EMPLOYER, DROP_IN, NONE, CLOSED ->
          registration.url() == null
              ? null
              : new Action(voice.word(actionKey(registration), what), registration.url());
      case EMAIL ->
          email.isEmpty()
              ? null
              : new Action(voice.word("signUp.byEmail", what), "mailto:" + email);
      case PHONE -> {
        String tel = People.tel(phone);
        yield tel == null ? null : new Action(voice.word("signUp.byPhone", phone, what), tel);
      }
    };
  }

  private static String actionKey(Registration registration) {
    return registration.method() == Registration.Method.LINK ? "signUp.action" : "signUp.readMore";
  }

  private @Nullable Action waitingList(@Nullable WaitingList list, String what) {
    if (list == null) {
      return null;
    }
    String tel = People.tel(list.phone());
    String href =
        list.url() != null ? list.url() : list.email() != null ? "mailto:" + list.email() : tel;
    if (href == null) {
      return null;
    }
    return new Action(
        href.equals(tel)
            ? voice.word("signUp.waitingListByPhone", Objects.requireNonNull(list.phone()), what)
            : voice.word("signUp.waitingList", what),
        href);
  }

  /** What one signs up for, told so that the link stands alone: "14. november i Oslo". */
  private String what(Offering offering, String courseTitle) {
    Session first = offering.first();
    Session last = offering.last();
    if (first == null || last == null) {
      return courseTitle;
    }
    String dates = voice.dates().interval(first.date(), last.date());
    String where = places.townOrOnline(offering);
    return where == null ? dates : dates + " " + where;
  }

  private String contactEmail(Offering offering) {
    samling.catalogue.Contact contact = offering.contact();
    Person person = person(contact);
    String email = person != null ? person.email() : contact == null ? null : contact.email();
    return Objects.requireNonNullElse(email, "");
  }

  private String contactPhone(Offering offering) {
    samling.catalogue.Contact contact = offering.contact();
    Person person = person(contact);
    String phone = person != null ? person.phone() : contact == null ? null : contact.phone();
    return Objects.requireNonNullElse(phone, "");
  }

  private @Nullable Person person(samling.catalogue.@Nullable Contact contact) {
    return contact == null || contact.person() == null
        ? null
        : scope.catalogue().people().get(contact.person());
  }

  private static @Nullable String blankToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}

package samling.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Organisation;
import samling.catalogue.Person;
import samling.site.Contact;
import samling.site.Label;
import samling.site.PersonView;

/** Whom to ask and who teaches. */
final class People {
  private static final String TEL = "tel:";

  /** Of a number that one can call, such as 113. */
  private static final int SHORTEST = 3;

  /** Of a country's or an area's code, such as +358. */
  private static final int LONGEST_CODE = 4;

  private final Scope scope;
  private final Voice voice;

  People(Scope scope) {
    this.scope = scope;
    this.voice = scope.voice();
  }

  @Nullable Contact contact(samling.catalogue.@Nullable Contact contact) {
    if (contact == null) {
      return null;
    }
    Person person =
        contact.person() == null ? null : scope.catalogue().people().get(contact.person());
    if (person != null) {
      return view(
          Label.of(person.name()),
          voice.sayOrNull(person.role()),
          person.email(),
          person.phone(),
          null);
    }
    return view(
        voice.sayOrNull(contact.name()), null, contact.email(), contact.phone(), contact.url());
  }

  @Nullable Contact contact(Organisation organisation) {
    return organisation.email() == null
            && organisation.phone() == null
            && organisation.url() == null
        ? null
        : view(null, null, organisation.email(), organisation.phone(), organisation.url());
  }

  List<PersonView> persons(List<String> ids) {
    List<PersonView> persons = new ArrayList<>(ids.size());
    for (Person person : scope.known(scope.catalogue().people(), ids)) {
      persons.add(person(person));
    }
    return persons;
  }

  /**
   * The address a phone number is called by (RFC 3966), or null where there is no number. People
   * write more than that: "+46 (0)8-12 34 56", two numbers, or when somebody answers.
   */
  static @Nullable String tel(@Nullable String phone) {
    if (phone == null) {
      return null;
    }
    StringBuilder tel = new StringBuilder(phone.length());
    for (int i = 0; i < phone.length(); i++) {
      char c = phone.charAt(i);
      boolean begun = tel.length() > 0;
      if ((c >= '0' && c <= '9') || (c == '+' && !begun)) {
        tel.append(c);
      } else if (phone.startsWith("(0)", i) && begun && tel.charAt(0) == '+') {
        i += 2; // which one dials only within the country
      } else if (begun && !isWithin(c, tel.length())) {
        if (tel.length() >= SHORTEST) {
          break;
        }
        tel.setLength(0);
      }
    }
    return tel.length() < SHORTEST ? null : TEL + tel;
  }

  /** Whether a number may go on behind a character; what may part its beginning may part two. */
  private static boolean isWithin(char c, int length) {
    return " \u00a0\u202f-\u2010\u2011\u2013.)".indexOf(c) >= 0
        || ((c == '(' || c == '/') && length <= LONGEST_CODE);
  }

  private PersonView person(Person person) {
    Organisation organisation =
        person.organisation() == null
            ? null
            : scope.catalogue().organisations().get(person.organisation());
    return new PersonView(
        person.name(),
        voice.sayOrNull(person.role()),
        organisation == null
            ? null
            : voice.say(Objects.requireNonNullElse(organisation.shortName(), organisation.name())));
  }

  private static Contact view(
      @Nullable Label name,
      @Nullable Label role,
      @Nullable String email,
      @Nullable String phone,
      @Nullable String url) {
    return new Contact(name, role, email, phone, tel(phone), url);
  }
}

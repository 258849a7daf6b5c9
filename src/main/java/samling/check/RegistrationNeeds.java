package samling.check;

import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Contact;
import samling.catalogue.Offering;
import samling.catalogue.Person;
import samling.catalogue.Registration;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;

/**
 * A way of signing up says where: a link its address, e-mail and telephone whom to write to or
 * call.
 */
final class RegistrationNeeds implements OfferingCheck {

  @Override
  public void check(Subject subject, Offering offering, Consumer<Diagnostic> report) {
    Registration registration = offering.registration();
    if (registration == null || registration.method() == null) {
      return;
    }
    String missing = missing(subject, offering, registration);
    if (missing != null) {
      report.accept(
          Diagnostic.of(
                  Rule.REGISTRATION_NEEDS,
                  Places.at(registration.source(), "method"),
                  registration.method().name().toLowerCase(Locale.ROOT),
                  missing)
              .with(Help.plain(missing)));
    }
  }

  private static @Nullable String missing(
      Subject subject, Offering offering, Registration registration) {
    if (registration.method() == null) {
      return null;
    }
    return switch (registration.method()) {
      case LINK -> registration.url() == null ? "url" : null;
      case EMAIL ->
          registration.email() == null && !reachable(subject, offering, Way.EMAIL) ? "email" : null;
      case PHONE ->
          registration.phone() == null && !reachable(subject, offering, Way.PHONE) ? "phone" : null;
      default -> null;
    };
  }

  private enum Way {
    EMAIL,
    PHONE
  }

  private static boolean reachable(Subject subject, Offering offering, Way way) {
    return reachable(subject, offering.contact(), way)
        || reachable(subject, subject.courseOf(offering).contact(), way);
  }

  private static boolean reachable(Subject subject, @Nullable Contact contact, Way way) {
    if (contact == null) {
      return false;
    }
    if (contact.person() != null) {
      Person person = subject.catalogue().people().get(contact.person());
      return person == null || (way == Way.EMAIL ? person.email() : person.phone()) != null;
    }
    return (way == Way.EMAIL ? contact.email() : contact.phone()) != null;
  }
}

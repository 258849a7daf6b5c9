package samling.read.bind;

import org.jspecify.annotations.Nullable;
import samling.catalogue.Registration;
import samling.catalogue.Registration.Method;
import samling.catalogue.WaitingList;

/** How one signs up for an offering. */
final class RegistrationBinder {

  private RegistrationBinder() {}

  static @Nullable Registration bind(Fields offering) {
    Fields registration = offering.fields("registration");
    if (registration == null || registration.map().isEmpty()) {
      return null;
    }
    return new Registration(
        method(registration),
        registration.words("url"),
        registration.words("email"),
        registration.words("phone"),
        registration.text("hours"),
        registration.moment("opens"),
        registration.moment("closes"),
        registration.flag("full", false),
        registration.integer("left"),
        registration.date("asOf"),
        waitingList(registration),
        registration.text("note"),
        registration.map());
  }

  /** The means that is named, or that the ways there are speak for. */
  private static @Nullable Method method(Fields registration) {
    if (registration.has("method")) {
      return registration.choice("method", Method.class);
    }
    if (registration.has("url")) {
      return Method.LINK;
    }
    if (registration.has("email")) {
      return Method.EMAIL;
    }
    return registration.has("phone") ? Method.PHONE : null;
  }

  private static @Nullable WaitingList waitingList(Fields registration) {
    String address = registration.words("waitingList");
    if (address != null) {
      return new WaitingList(address, null, null);
    }
    Fields list = registration.fields("waitingList");
    if (list == null || list.map().isEmpty()) {
      return null;
    }
    return new WaitingList(list.words("url"), list.words("email"), list.words("phone"));
  }
}

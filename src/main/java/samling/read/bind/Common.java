package samling.read.bind;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Capacity;
import samling.catalogue.Contact;
import samling.catalogue.Fee;

/** What a course says for all its offerings, and an offering may say anew. */
record Common(
    List<String> organisers,
    List<String> instructors,
    List<Fee> fees,
    @Nullable Capacity capacity,
    @Nullable Contact contact) {

  static Common of(Fields fields) {
    return new Common(
        fields.list("organisers"),
        fields.list("instructors"),
        PartBinder.fees(fields),
        PartBinder.capacity(fields),
        PartBinder.contact(fields));
  }

  /**
   * What an offering says, and what this says where it is silent. An empty list says something:
   * that there is nobody.
   */
  Common overriddenBy(Fields fields) {
    Common own = of(fields);
    return new Common(
        own.organisers.isEmpty() ? organisers : own.organisers,
        fields.has("instructors") ? own.instructors : instructors,
        own.fees.isEmpty() ? fees : own.fees,
        own.capacity == null ? capacity : own.capacity,
        own.contact == null ? contact : own.contact);
  }
}

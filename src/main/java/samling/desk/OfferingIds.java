package samling.desk;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import samling.read.Ids;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Ids for offerings that were given none: the month and the place, as people write them. */
final class OfferingIds {

  private OfferingIds() {}

  /**
   * A course's form in which every new offering has an id.
   *
   * @param before what the form was
   */
  static JsonNode given(Entity entity, Optional<? extends JsonNode> before, JsonNode form) {
    if (entity != Entity.COURSES || !(form.get("offerings") instanceof ArrayNode)) {
      return form;
    }
    JsonNode whole = form.deepCopy();
    Set<String> taken = new HashSet<>();
    whole.get("offerings").forEach(each -> Plain.text(each.get("id")).ifPresent(taken::add));
    for (JsonNode each : whole.get("offerings")) {
      if (each instanceof ObjectNode offering
          && says(offering)
          && Plain.text(offering.get("id")).isEmpty()
          && !wasThere(before, offering)) {
        String id = free(like(offering), taken);
        taken.add(id);
        offering.put("id", id);
      }
    }
    return whole;
  }

  /** Whether somebody has written anything: a switch that is off may never have been touched. */
  private static boolean says(JsonNode node) {
    return node.isContainer()
        ? node.valueStream().anyMatch(OfferingIds::says)
        : !node.isBoolean() && Plain.of(node).isPresent();
  }

  private static boolean wasThere(Optional<? extends JsonNode> before, JsonNode offering) {
    return before.stream()
        .flatMap(form -> form.path("offerings").valueStream())
        .anyMatch(old -> Plain.same(Optional.of(old), Optional.of(offering)));
  }

  private static String like(ObjectNode offering) {
    String day =
        Plain.text(offering.path("sessions").path(0).get("date"))
            .or(() -> Plain.text(offering.path("schedule").get("from")))
            .or(() -> Plain.text(offering.get("expected")))
            .filter(text -> text.matches("[0-9]{4}-[0-9]{2}.*"))
            .map(text -> text.substring(0, 7))
            .orElse("");
    Optional<String> place =
        Plain.text(offering.get("venue")).or(() -> Plain.text(offering.get("mode")));
    return Ids.like((day + " " + place.orElse("")).strip()).orElse("1");
  }

  private static String free(String id, Set<String> taken) {
    String free = id;
    for (int i = 2; taken.contains(free); i++) {
      free = id + "-" + i;
    }
    return free;
  }
}

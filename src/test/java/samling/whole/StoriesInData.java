package samling.whole;

import biweekly.component.VEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** What calendars, linked data and the catalogue's file tell of an offering. */
final class StoriesInData {
  private static final String SCHEMA = "https://schema.org/";
  private static final List<String> STATUSES =
      List.of("cancelled", "postponed", "rescheduled", "moved-online");

  private StoriesInData() {}

  /** An offering of {@code catalogue.json}. */
  static OneStory catalogue(JsonNode offering) {
    SortedSet<String> times = new TreeSet<>();
    offering.get("sessions").forEach(s -> times.add(time(s.path("start"), s.path("end"))));
    SortedSet<String> places = new TreeSet<>();
    for (JsonNode place : offering.path("places")) {
      places.add(place.has("online") ? "online" : place.path("town").asString());
    }
    Set<String> prices = new TreeSet<>();
    for (JsonNode fee : offering.path("fees")) {
      prices.add(price(fee.get("amount").decimalValue(), fee.get("currency").asString()));
    }
    return new OneStory(times, places, prices, offering.get("status").asString());
  }

  /** A {@code CourseInstance} of a page's JSON-LD. */
  static OneStory linkedData(JsonNode instance) {
    SortedSet<String> times = new TreeSet<>();
    if (instance.has("subEvent")) {
      instance
          .get("subEvent")
          .forEach(s -> times.add(time(s.path("startDate"), s.path("endDate"))));
    } else if (instance.has("startDate")) {
      times.add(time(instance.get("startDate"), instance.path("endDate")));
    }
    SortedSet<String> places = new TreeSet<>();
    for (JsonNode place : list(instance.path("location"))) {
      places.add(
          place.get("@type").asString().equals("VirtualLocation")
              ? "online"
              : place.path("address").path("addressLocality").asString());
    }
    Set<String> prices = new TreeSet<>();
    for (JsonNode offer : instance.path("offers")) {
      prices.add(price(offer.get("price").decimalValue(), offer.get("priceCurrency").asString()));
    }
    String status = instance.get("eventStatus").asString().replace(SCHEMA + "Event", "");
    return new OneStory(
        times,
        places,
        prices,
        status.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
  }

  /**
   * The events of an offering's calendar.
   *
   * @param towns every town there is
   */
  static OneStory calendar(List<VEvent> events, ZoneId zone, Set<String> towns, Tongue tongue) {
    SortedSet<String> times = new TreeSet<>();
    Set<String> places = new TreeSet<>();
    Set<String> statuses = new TreeSet<>();
    Set<String> prices = new TreeSet<>();
    for (VEvent event : events) {
      times.add(time(event, zone));
      if (event.getLocation() != null) {
        places.addAll(tongue.places(event.getLocation().getValue(), towns));
      }
      prices.addAll(
          tongue.prices(
              lineOf(event.getDescription().getValue(), tongue.before("calendar.price"))));
      statuses.add(status(event, tongue));
    }
    return new OneStory(times, places, prices, String.join(" ", statuses));
  }

  static String price(BigDecimal amount, String currency) {
    return amount.signum() == 0
        ? "free"
        : amount.stripTrailingZeros().toPlainString() + " " + currency;
  }

  private static String lineOf(String text, String beginning) {
    return text.lines().filter(l -> l.startsWith(beginning)).findFirst().orElse("");
  }

  /** A calendar's own sign and the words of the title have to tell the same. */
  private static String status(VEvent event, Tongue tongue) {
    String summary = event.getSummary().getValue();
    String worded =
        STATUSES.stream()
            .filter(s -> summary.startsWith(tongue.before("calendar.status." + s)))
            .findFirst()
            .orElse("scheduled");
    String sign =
        switch (worded) {
          case "cancelled" -> "CANCELLED";
          case "postponed" -> "TENTATIVE";
          default -> "CONFIRMED";
        };
    return event.getStatus().getValue().equals(sign) ? worded : "unworded";
  }

  private static String time(VEvent event, ZoneId zone) {
    var start = event.getDateStart().getValue();
    if (!start.hasTime()) {
      return LocalDate.of(
              start.getRawComponents().getYear(),
              start.getRawComponents().getMonth(),
              start.getRawComponents().getDate())
          .toString();
    }
    String begins = start.toInstant().atZone(zone).toLocalDateTime().toString();
    return event.getDateEnd() == null
        ? begins
        : begins + "/" + event.getDateEnd().getValue().toInstant().atZone(zone).toLocalTime();
  }

  private static String time(JsonNode start, JsonNode end) {
    String begins = local(start.asString());
    boolean timed = !end.isMissingNode() && end.asString().contains("T");
    return timed ? begins + "/" + clock(end.asString()) : begins;
  }

  private static String local(String time) {
    return time.contains("T") ? OffsetDateTime.parse(time).toLocalDateTime().toString() : time;
  }

  private static LocalTime clock(String time) {
    return OffsetDateTime.parse(time).toLocalTime();
  }

  /** Whether a time has the offset that a zone really has then. */
  static boolean isReal(String time, ZoneId zone) {
    ZoneOffset offset = OffsetDateTime.parse(time).getOffset();
    return zone.getRules().getOffset(OffsetDateTime.parse(time).toInstant()).equals(offset);
  }

  private static List<JsonNode> list(JsonNode node) {
    List<JsonNode> all = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(all::add);
    } else if (node.isObject()) {
      all.add(node);
    }
    return all;
  }
}

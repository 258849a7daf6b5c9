package samling.read.bind;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Address;
import samling.catalogue.Audience;
import samling.catalogue.GeoPoint;
import samling.catalogue.Organisation;
import samling.catalogue.Pathway;
import samling.catalogue.Person;
import samling.catalogue.Text;
import samling.catalogue.Topic;
import samling.catalogue.Venue;
import samling.read.markdown.Placement;
import samling.source.MapNode;
import samling.source.Node;
import samling.source.ScalarNode;

/** What stands in the files that list things under their ids, in the order it is written. */
public final class ListBinder {

  private ListBinder() {}

  public static Map<String, Organisation> organisations(Node root, Scope scope) {
    return each(root, scope, ListBinder::organisation);
  }

  public static Map<String, Venue> venues(Node root, Scope scope) {
    return each(root, scope, ListBinder::venue);
  }

  public static Map<String, Topic> topics(Node root, Scope scope) {
    return each(
        root,
        scope,
        (id, topic) ->
            new Topic(
                id,
                topic.textOrNone("name"),
                topic.markdown("description", Placement.BODY),
                topic.flag("sensitive", false),
                topic.map()));
  }

  public static Map<String, Audience> audiences(Node root, Scope scope) {
    return each(
        root,
        scope,
        (id, audience) ->
            new Audience(
                id,
                audience.textOrNone("name"),
                audience.markdown("description", Placement.BODY),
                audience.map()));
  }

  public static Map<String, Person> people(Node root, Scope scope) {
    return each(
        root,
        scope,
        (id, person) ->
            new Person(
                id,
                Objects.requireNonNullElse(person.words("name"), ""),
                person.text("role"),
                person.words("organisation"),
                person.words("email"),
                person.words("phone"),
                person.map()));
  }

  public static Map<String, Pathway> pathways(Node root, Scope scope) {
    return each(
        root,
        scope,
        (id, pathway) ->
            new Pathway(
                id,
                pathway.textOrNone("title"),
                pathway.text("summary"),
                pathway.items("steps").stream()
                    .map(step -> new Pathway.Step(Values.list(step), step))
                    .filter(step -> !step.courses().isEmpty())
                    .toList(),
                pathway.map()));
  }

  private static Organisation organisation(String id, Fields organisation) {
    return new Organisation(
        id,
        organisation.textOrNone("name"),
        organisation.text("shortName"),
        organisation.words("url"),
        organisation.words("logo"),
        organisation.words("email"),
        organisation.words("phone"),
        addressText(organisation),
        organisation.markdown("description", Placement.BODY),
        organisation.map());
  }

  /** An address in words, or put together from its parts. */
  private static @Nullable Text addressText(Fields organisation) {
    Text words = organisation.text("address");
    Address parts = PartBinder.address(organisation);
    if (words != null || parts == null) {
      return words;
    }
    String town = joined(" ", parts.postalCode(), parts.place());
    String line = joined(", ", parts.street(), town);
    return line.isEmpty() ? null : Text.of(organisation.scope().language(), line);
  }

  private static String joined(String separator, @Nullable String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining(separator));
  }

  private static Venue venue(String id, Fields venue) {
    return new Venue(
        id,
        venue.textOrNone("name"),
        PartBinder.address(venue),
        venue.words("url"),
        point(venue.items("location")),
        venue.text("transport"),
        venue.text("accessibility"),
        venue.flag("hearingLoop"),
        venue.flag("stepFree"),
        venue.map());
  }

  private static @Nullable GeoPoint point(List<Node> numbers) {
    if (numbers.size() != 2) {
      return null;
    }
    BigDecimal latitude = degrees(numbers.get(0), 90);
    BigDecimal longitude = degrees(numbers.get(1), 180);
    return latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
  }

  private static @Nullable BigDecimal degrees(Node node, int most) {
    BigDecimal number = node instanceof ScalarNode scalar ? scalar.number().orElse(null) : null;
    boolean fits = number != null && number.abs().compareTo(BigDecimal.valueOf(most)) <= 0;
    return fits ? number : null;
  }

  private static <T> Map<String, T> each(
      Node root, Scope scope, BiFunction<String, Fields, T> binder) {
    Map<String, T> all = new LinkedHashMap<>();
    for (MapNode.Entry entry : Fields.of(root, scope).map().entries()) {
      all.computeIfAbsent(entry.name(), id -> binder.apply(id, Fields.of(entry.value(), scope)));
    }
    return all;
  }
}

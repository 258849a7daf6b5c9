package samling.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one goes.
 *
 * @param summary one line for lists: "Fjordsalen, Oslo", "Online"
 * @param name the venue, or null where there is none
 * @param lines street and postal address
 * @param town link to the page of the place, or null
 * @param url the venue's own page, or null
 * @param mapUrl {@code https:} address of a map, or null
 * @param transport how one gets there
 * @param accessibility about steps, doors, lifts
 * @param features hearing loop, step-free entrance …
 */
public record Place(
    Label summary,
    @Nullable Label name,
    List<String> lines,
    @Nullable Link town,
    @Nullable String url,
    @Nullable String mapUrl,
    @Nullable Label transport,
    @Nullable Label accessibility,
    List<String> features) {
  public Place {
    lines = List.copyOf(lines);
    features = List.copyOf(features);
  }
}

package samling.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import samling.source.MapNode;

/** A page of its own, such as "about" or "privacy". */
public record FreePage(
    String id,
    Text title,
    @Nullable Text summary,
    RichText body,
    @Nullable LocalDate updated,
    @Nullable Image image,
    Publication publication,
    MapNode source) {}

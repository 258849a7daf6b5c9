package samling.catalogue;

import org.jspecify.annotations.Nullable;
import samling.source.MapNode;

/** A body that arranges courses (schema.org {@code Organization}). */
public record Organisation(
    String id,
    Text name,
    @Nullable Text shortName,
    @Nullable String url,
    @Nullable String logo,
    @Nullable String email,
    @Nullable String phone,
    @Nullable Text address,
    @Nullable RichText description,
    MapNode source) {}

package samling.catalogue;

import org.jspecify.annotations.Nullable;
import samling.source.MapNode;

/** Someone who teaches or answers. */
public record Person(
    String id,
    String name,
    @Nullable Text role,
    @Nullable String organisation,
    @Nullable String email,
    @Nullable String phone,
    MapNode source) {}

package samling.catalogue;

import org.jspecify.annotations.Nullable;
import samling.source.MapNode;

/** Whom courses are for (schema.org {@code Audience}). */
public record Audience(String id, Text name, @Nullable RichText description, MapNode source) {}

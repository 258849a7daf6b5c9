package samling.catalogue;

import org.jspecify.annotations.Nullable;
import samling.source.MapNode;

/** What courses and groups are about. */
public record Topic(
    String id, Text name, @Nullable RichText description, boolean sensitive, MapNode source) {}

package samling.site;

import org.jspecify.annotations.Nullable;

/** Someone who teaches. */
public record PersonView(String name, @Nullable Label role, @Nullable Label organisation) {}

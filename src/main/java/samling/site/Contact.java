package samling.site;

import org.jspecify.annotations.Nullable;

/**
 * Whom to ask.
 *
 * @param phoneHref {@code tel:} address, or null
 */
public record Contact(
    @Nullable Label name,
    @Nullable Label role,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String phoneHref,
    @Nullable String url) {}

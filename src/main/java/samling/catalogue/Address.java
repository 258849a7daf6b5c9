package samling.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A postal address (schema.org {@code PostalAddress}).
 *
 * @param place the town
 * @param country ISO 3166-1 alpha-2, or null for the site's own
 */
public record Address(
    @Nullable String street,
    @Nullable String postalCode,
    @Nullable String place,
    @Nullable String country) {}

package samling.catalogue;

import org.jspecify.annotations.Nullable;
import samling.source.Node;

/**
 * Whom to ask: a person of the catalogue, or a contact point of its own.
 *
 * @param person id of a person, or null
 * @param name the contact point's name
 * @param email an address without {@code mailto:}
 * @param phone a number as written
 * @param url a page
 */
public record Contact(
    @Nullable String person,
    @Nullable Text name,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String url,
    Node source) {}

package samling.site;

import org.jspecify.annotations.Nullable;

/**
 * What it costs.
 *
 * @param text "Free", "1 800 kr"
 * @param forWhom the audience it is for, or null for all
 * @param vat how it treats value added tax, or null
 */
public record Price(
    String text,
    boolean free,
    @Nullable Label forWhom,
    @Nullable String vat,
    @Nullable Label includes,
    @Nullable Label note) {}

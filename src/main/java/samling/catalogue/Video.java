package samling.catalogue;

/** A film elsewhere: linked to, never embedded. */
public record Video(String url, Text title) {}

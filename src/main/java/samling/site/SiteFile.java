package samling.site;

/** A file of the site that no template renders: an asset, a feed, a calendar. */
@SuppressWarnings("ArrayRecordComponent") // The bytes are handed on, never compared.
public record SiteFile(String path, byte[] bytes) {}

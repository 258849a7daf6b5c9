package samling.site;

/**
 * A file of the site that no template renders.
 *
 * @param path below the output folder
 * @param bytes what is in it
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
public record SiteFile(String path, byte[] bytes) {}

package samling.source;

/**
 * A file below {@code assets/}, as it is.
 *
 * @param path below {@code assets/}, with forward slashes
 * @param bytes what is in it
 */
public record Asset(String path, byte[] bytes) {}

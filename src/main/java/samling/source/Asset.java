package samling.source;

/**
 * A file below {@code assets/}, as it is.
 *
 * @param path below {@code assets/}, with forward slashes
 * @param bytes what is in it
 * @param builtIn whether it came with Samling; such a one is published only where it is used
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
public record Asset(String path, byte[] bytes, boolean builtIn) {}

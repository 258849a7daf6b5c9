package samling.bake;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.configuration2.Configuration;

/**
 * What no site can be baked with, of all that {@code jbake.properties} can say.
 *
 * @param reason why not
 * @param key the key at fault; empty where the file as a whole is
 * @param given what it says, or what the machine says of it
 * @param needed what it has to be, where that is one thing only
 */
public record SettingsFault(Reason reason, String key, String given, String needed) {

  /** Why a setting can't be used. */
  public enum Reason {
    /** The file can't be read as settings. */
    UNREADABLE,
    /** The value refers to itself, or to something that is not there. */
    UNRESOLVED,
    /** Samling knows one value only. */
    FIXED,
    /** Java knows no such encoding. */
    ENCODING,
    /** It is no web address. */
    ADDRESS
  }

  static SettingsFault unreadable(RuntimeException e) {
    return new SettingsFault(Reason.UNREADABLE, "", String.valueOf(e.getMessage()), "");
  }

  /** The first fault. */
  static Optional<SettingsFault> in(Configuration settings) {
    return unresolved(settings)
        .or(() -> fixed(settings, "content.folder", "content"))
        .or(() -> fixed(settings, "asset.folder", "assets"))
        .or(() -> unknownEncoding(settings))
        .or(() -> fixed(settings, "render.encoding", "UTF-8"))
        .or(() -> noAddress(settings));
  }

  private static Optional<SettingsFault> unresolved(Configuration settings) {
    for (Iterator<String> keys = settings.getKeys(); keys.hasNext(); ) {
      String key = keys.next();
      if (!String.valueOf(settings.getProperty(key)).contains("${")) {
        continue; // As nearly all are, and that is seen sooner than it is resolved.
      }
      try {
        settings.getString(key);
      } catch (RuntimeException e) {
        return of(Reason.UNRESOLVED, key, String.valueOf(e.getMessage()));
      }
    }
    return Optional.empty();
  }

  private static Optional<SettingsFault> fixed(Configuration settings, String key, String value) {
    String given = settings.getString(key, value);
    return given.equalsIgnoreCase(value)
        ? Optional.empty()
        : Optional.of(new SettingsFault(Reason.FIXED, key, given, value));
  }

  private static Optional<SettingsFault> unknownEncoding(Configuration settings) {
    String name = settings.getString("template.encoding", "UTF-8");
    return isCharset(name) ? Optional.empty() : of(Reason.ENCODING, "template.encoding", name);
  }

  private static Optional<SettingsFault> noAddress(Configuration settings) {
    String host = settings.getString("site.host", BakeSettings.HOST_OF_JBAKE);
    return isAddress(host) ? Optional.empty() : of(Reason.ADDRESS, "site.host", host);
  }

  private static Optional<SettingsFault> of(Reason reason, String key, String given) {
    return Optional.of(new SettingsFault(reason, key, given, ""));
  }

  private static boolean isCharset(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  private static boolean isAddress(String text) {
    try {
      URI uri = URI.create(text);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean plain = uri.getRawQuery() == null && uri.getRawFragment() == null;
      return plain && scheme.matches("https?") && uri.getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}

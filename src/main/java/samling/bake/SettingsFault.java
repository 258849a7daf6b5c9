package samling.bake;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.configuration2.Configuration;

/** What no site can be baked with, of all that {@code jbake.properties} can say. */
final class SettingsFault {

  private final Configuration settings;

  private SettingsFault(Configuration settings) {
    this.settings = settings;
  }

  /** The first fault, in words. */
  static Optional<String> in(Configuration settings) {
    SettingsFault fault = new SettingsFault(settings);
    return fault
        .unreadable()
        .or(() -> fault.fixed("content.folder", "content"))
        .or(() -> fault.fixed("asset.folder", "assets"))
        .or(fault::unknownEncoding)
        .or(() -> fault.fixed("render.encoding", "UTF-8"))
        .or(fault::noAddress);
  }

  /** A value that refers to itself, or to something that is not there. */
  private Optional<String> unreadable() {
    for (Iterator<String> keys = settings.getKeys(); keys.hasNext(); ) {
      String key = keys.next();
      try {
        settings.getString(key);
      } catch (RuntimeException e) {
        return Optional.of(key + " has no value: " + e.getMessage());
      }
    }
    return Optional.empty();
  }

  /** A key of JBake's for which Samling knows one value only. */
  private Optional<String> fixed(String key, String value) {
    String given = settings.getString(key, value);
    return given.equalsIgnoreCase(value)
        ? Optional.empty()
        : Optional.of(key + " is always " + value + " here, not " + given);
  }

  private Optional<String> unknownEncoding() {
    String name = settings.getString("template.encoding", "UTF-8");
    return isCharset(name)
        ? Optional.empty()
        : Optional.of("template.encoding is no encoding that Java knows: " + name);
  }

  private Optional<String> noAddress() {
    String host = settings.getString("site.host", BakeSettings.HOST_OF_JBAKE);
    return isAddress(host)
        ? Optional.empty()
        : Optional.of("site.host is no address such as https://kurs.example.no: " + host);
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

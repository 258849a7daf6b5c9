package samling.feed;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses as formats want them that know no letters but those of ASCII. */
final class AsciiAddress {
  private static final Pattern MAILBOX =
      Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");

  /** How many letters there may be between two points of a host's name (RFC 1035). */
  private static final int LONGEST_PART = 63;

  private AsciiAddress() {}

  /** A web address (RFC 3986), or null where it can't be written as one. */
  static @Nullable String uri(@Nullable String address) {
    if (address == null) {
      return null;
    }
    try {
      String host = new URI(address).getRawAuthority();
      if (host == null) {
        return new URI(address).toASCIIString();
      }
      int at = address.indexOf("//") + 2;
      String rest = address.substring(at + host.length());
      return new URI(address.substring(0, at) + host(host) + rest).toASCIIString();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  /** An e-mail address (RFC 5321), or null where it can't be written as one. */
  static @Nullable String email(@Nullable String address) {
    int at = address == null ? -1 : address.lastIndexOf('@');
    if (address == null || at < 0 || !MAILBOX.matcher(address.substring(0, at)).matches()) {
      return null;
    }
    try {
      String domain = host(address.substring(at + 1));
      return DOMAIN.matcher(domain).matches() ? address.substring(0, at + 1) + domain : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /**
   * A host's name in ASCII letters (RFC 3490).
   *
   * @throws IllegalArgumentException where a part of it is empty or too long
   */
  private static String host(String name) {
    return isHost(name) ? name : IDN.toASCII(name);
  }

  /**
   * Whether a name is one already, as nearly all are: what knows better takes long to get ready.
   */
  private static boolean isHost(String name) {
    int part = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '.') {
        if (part == 0) {
          return false;
        }
        part = 0;
      } else if (c >= 0x80 || ++part > LONGEST_PART) {
        return false;
      }
    }
    return true;
  }
}

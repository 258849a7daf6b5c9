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
      return new URI(address.substring(0, at) + IDN.toASCII(host) + rest).toASCIIString();
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
      String domain = IDN.toASCII(address.substring(at + 1));
      return DOMAIN.matcher(domain).matches() ? address.substring(0, at + 1) + domain : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}

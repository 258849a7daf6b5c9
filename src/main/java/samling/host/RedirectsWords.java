package samling.host;

import samling.site.OldAddress;

/**
 * Where old addresses lead to, as Netlify, Cloudflare Pages and others read it, in {@value #FILE}.
 * Hosts that do not read it have a page at every old address.
 */
public final class RedirectsWords {
  /** The file's name. */
  public static final String FILE = "_redirects";

  private RedirectsWords() {}

  public static String of(HostRules rules) {
    StringBuilder out = new StringBuilder();
    for (OldAddress old : rules.moved()) {
      out.append(rules.base()).append(old.from()).append(' ');
      out.append(rules.base()).append(old.to()).append(" 301\n");
    }
    return out.toString();
  }
}

package samling.host;

import java.util.List;
import java.util.regex.Pattern;
import samling.site.OldAddress;

/**
 * Where old addresses lead to, as Netlify, Cloudflare Pages and others read it, in {@value #FILE}.
 * Hosts that do not read it have a page at every old address.
 */
public final class RedirectsWords {
  /** The file's name. */
  public static final String FILE = "_redirects";

  private static final Pattern LINE = Pattern.compile("(/\\S*) (/\\S*) 301");

  private RedirectsWords() {}

  /** What a file of these words says, with paths seen from the host's root. */
  public static List<OldAddress> read(String file) {
    return LINE.matcher(file)
        .results()
        .map(line -> new OldAddress(line.group(1), line.group(2)))
        .toList();
  }

  public static String of(HostRules rules) {
    StringBuilder out = new StringBuilder();
    for (OldAddress old : rules.moved()) {
      out.append(rules.base()).append(old.from()).append(' ');
      out.append(rules.base()).append(old.to()).append(" 301\n");
    }
    return out.toString();
  }
}

package samling.host;

/** The headers of a host as Netlify, Cloudflare Pages and others read them, in {@value #FILE}. */
public final class HeadersWords {
  /** The file's name. */
  public static final String FILE = "_headers";

  private HeadersWords() {}

  /** These hosts ask anew for what no rule names, and would add up what two rules say. */
  public static String of(HostRules rules) {
    StringBuilder out = new StringBuilder();
    out.append(rules.base()).append("*\n");
    HostRules.headers().forEach((name, value) -> line(out, name, value));
    if (rules.https()) {
      line(out, "Strict-Transport-Security", HostRules.strictTransport());
    }
    out.append(rules.base()).append("assets/*\n");
    line(out, "Cache-Control", Caching.FOREVER.header());
    return out.toString();
  }

  private static void line(StringBuilder out, String name, String value) {
    out.append("  ").append(name).append(": ").append(value).append('\n');
  }
}

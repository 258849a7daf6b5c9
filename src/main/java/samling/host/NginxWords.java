package samling.host;

import java.util.Map;
import java.util.TreeMap;
import samling.site.OldAddress;

/**
 * The rules of a host as nginx reads them, in two parts: {@value #HTTP} belongs into its {@code
 * http} block, {@value #SERVER} into the site's {@code server} block. They say everything once, for
 * a {@code location} with an {@code add_header} of its own would lose all the others.
 */
public final class NginxWords {
  /** The part for the {@code http} block. */
  public static final String HTTP = ".nginx/http.conf";

  /** The part for the {@code server} block. */
  public static final String SERVER = ".nginx/server.conf";

  private static final String HEAD =
      "# Written by Samling for nginx; the next build writes it anew.\n";

  private NginxWords() {}

  public static String http(HostRules rules) {
    StringBuilder out = new StringBuilder(HEAD);
    out.append("# Include this in the http block.\n\n");
    out.append("map $uri $samling_cache {\n  default \"")
        .append(Caching.ASK.header())
        .append("\";\n  \"~^")
        .append(HostRules.literally(rules.base()))
        .append(Caching.FINGERPRINTED.substring(1))
        .append("\" \"")
        .append(Caching.FOREVER.header())
        .append("\";\n}\n\n");
    out.append("map $https $samling_strict_transport {\n  default \"\";\n");
    if (rules.https()) {
      out.append("  on \"").append(HostRules.strictTransport()).append("\";\n");
    }
    out.append("}\n\nmap $request_uri $samling_not_found {\n");
    for (String page : rules.notFound()) {
      String where =
          page.contains("/")
              ? "\"~^" + HostRules.literally(rules.folderOf(page)) + "\""
              : "default";
      out.append("  ").append(where).append(' ').append(rules.base()).append(page).append(";\n");
    }
    out.append("}\n\nmap $uri $samling_moved {\n  default \"\";\n");
    for (OldAddress moved : rules.moved()) {
      String old = rules.base() + moved.from().replaceFirst("/$", "");
      out.append("  \"~^")
          .append(HostRules.literally(old))
          .append("/?(?:index[.]html)?$\" \"")
          .append(rules.base())
          .append(moved.to())
          .append("\";\n");
    }
    return out.append("}\n").toString();
  }

  public static String server(HostRules rules) {
    StringBuilder out = new StringBuilder(HEAD);
    out.append("# Include this in the site's server block, beside its root.\n\n");
    out.append("index index.html;\ncharset utf-8;\n");
    out.append("# Behind a proxy nginx knows neither the scheme nor the port that readers use.\n");
    out.append("absolute_redirect off;\n");
    Map<String, String> plain = new TreeMap<>();
    ContentTypes.byEnding()
        .forEach((ending, type) -> plain.put(ending, type.replaceFirst(";.*", "")));
    out.append("charset_types");
    ContentTypes.byEnding().values().stream()
        .filter(type -> type.contains("charset"))
        .map(type -> type.replaceFirst(";.*", ""))
        .filter(type -> !type.equals("text/html"))
        .distinct()
        .sorted()
        .forEach(type -> out.append(' ').append(type));
    out.append(";\ntypes {\n");
    plain.forEach(
        (ending, type) -> out.append("  ").append(type).append(' ').append(ending).append(";\n"));
    out.append("}\n\n");
    HostRules.headers()
        .forEach(
            (name, value) ->
                out.append("add_header ")
                    .append(name)
                    .append(" \"")
                    .append(value)
                    .append("\" always;\n"));
    out.append("add_header Strict-Transport-Security $samling_strict_transport always;\n");
    out.append("add_header Cache-Control $samling_cache;\n\n");
    out.append("if ($samling_moved) {\n  return 301 $samling_moved;\n}\n");
    out.append("error_page 404 $samling_not_found;\n");
    out.append("location ~ \"/[.](?!well-known/)\" {\n  return 404;\n}\n");
    if (rules.packed().contains(Packing.GZIP)) {
      out.append("gzip_static on;\ngzip_vary on;\n");
    }
    if (rules.packed().contains(Packing.BROTLI)) {
      out.append("# Where nginx has its module for Brotli: brotli_static on;\n");
    }
    return out.toString();
  }
}

package samling.host;

import java.util.List;
import java.util.Map;
import samling.site.OldAddress;

/**
 * The rules of a host as Apache reads them (httpd 2.4), in {@value #FILE}. It keeps to what a host
 * that allows {@code AllowOverride FileInfo} lets a site say.
 */
public final class ApacheWords {
  /** The file's name. */
  public static final String FILE = ".htaccess";

  private ApacheWords() {}

  public static String of(HostRules rules) {
    StringBuilder out = new StringBuilder();
    out.append("# Written by Samling for Apache 2.4; the next build writes it anew.\n");
    out.append("# The host has to allow it: AllowOverride FileInfo.\n\n");
    types(out);
    headers(rules, out);
    for (String page : rules.notFound()) {
      String document = "ErrorDocument 404 " + rules.base() + page + "\n";
      if (page.contains("/")) {
        out.append("<If \"%{REQUEST_URI} =~ m#^")
            .append(HostRules.literally(rules.folderOf(page)))
            .append("#\">\n  ")
            .append(document)
            .append("</If>\n");
      } else {
        out.append(document);
      }
    }
    out.append("\nRedirectMatch 404 \"/[.](?!well-known/)\"\n");
    for (OldAddress moved : rules.moved()) {
      String old = moved.from().replaceFirst("/$", "");
      out.append("RedirectMatch 301 \"^")
          .append(HostRules.literally(rules.base() + old))
          .append("/?(?:index[.]html)?$\" \"")
          .append(rules.base())
          .append(moved.to())
          .append("\"\n");
    }
    if (!rules.packed().isEmpty()) {
      packed(rules.packed(), out);
    }
    return out.toString();
  }

  private static void types(StringBuilder out) {
    out.append("AddDefaultCharset Off\n");
    ContentTypes.byEnding().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            type ->
                out.append("AddType \"")
                    .append(type.getValue())
                    .append("\" .")
                    .append(type.getKey())
                    .append('\n'));
    out.append('\n');
  }

  private static void headers(HostRules rules, StringBuilder out) {
    out.append("<IfModule mod_headers.c>\n");
    HostRules.headers()
        .forEach(
            (name, value) ->
                out.append("  Header always set ")
                    .append(name)
                    .append(" \"")
                    .append(value)
                    .append("\"\n"));
    if (rules.https()) {
      out.append("  Header always set Strict-Transport-Security \"")
          .append(HostRules.strictTransport())
          .append("\" \"expr=%{HTTPS} == 'on'\"\n");
    }
    out.append("  Header set Cache-Control \"").append(Caching.ASK.header()).append("\"\n");
    out.append("  <If \"%{REQUEST_URI} =~ m#^")
        .append(HostRules.literally(rules.base()))
        .append(Caching.FINGERPRINTED.substring(1))
        .append("#\">\n    Header set Cache-Control \"")
        .append(Caching.FOREVER.header())
        .append("\"\n  </If>\n</IfModule>\n\n");
  }

  /**
   * Hands out the packed copy that lies beside a file, to browsers that can read it. A host that
   * could not say how a copy is packed, or would pack it once more, must hand out none.
   */
  private static void packed(List<Packing> packings, StringBuilder out) {
    String endings = String.join("|", Packing.endings());
    out.append(
        """

        <IfModule mod_rewrite.c>
        <IfModule mod_headers.c>
        <IfModule mod_env.c>
          RewriteEngine On
        """);
    for (Packing packing : packings) {
      out.append(
          """
            RewriteCond %{HTTP:Accept-Encoding} \\bCODING\\b
            RewriteCond %{REQUEST_FILENAME} -d
            RewriteCond %{REQUEST_FILENAME}/index.html.PACKED -f
            RewriteRule ^(.*/|)$ $1index.html.PACKED [L]
            RewriteCond %{HTTP:Accept-Encoding} \\bCODING\\b
            RewriteCond %{REQUEST_FILENAME}.PACKED -f
            RewriteRule ^(.+[.](?:ENDINGS))$ $1.PACKED [L]
          """
              .replace("CODING", packing.coding())
              .replace("PACKED", packing.ending())
              .replace("ENDINGS", endings));
    }
    out.append(
        """
        <FilesMatch "[.](?:ENDINGS)$">
          Header append Vary Accept-Encoding
        </FilesMatch>
        """
            .replace("ENDINGS", endings));
    for (Packing packing : packings) {
      out.append(
          """
          <FilesMatch "[.](?:ENDINGS)[.]PACKED$">
            Header set Content-Encoding CODING
            Header append Vary Accept-Encoding
            SetEnv no-gzip 1
            SetEnv no-brotli 1
            RemoveType .PACKED
            RemoveEncoding .PACKED
            RemoveLanguage .PACKED
          </FilesMatch>
          """
              .replace("CODING", packing.coding())
              .replace("PACKED", packing.ending())
              .replace("ENDINGS", endings));
    }
    out.append("</IfModule>\n</IfModule>\n</IfModule>\n");
  }
}

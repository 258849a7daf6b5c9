package samling.host;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What kinds of files a site holds, by the endings of their names (IANA media types). */
public final class ContentTypes {
  private static final String OTHER = "application/octet-stream";
  private static final Map<String, String> TYPES = new TreeMap<>();

  static {
    TYPES.put("html", "text/html; charset=utf-8");
    TYPES.put("css", "text/css; charset=utf-8");
    TYPES.put("js", "text/javascript; charset=utf-8");
    TYPES.put("mjs", "text/javascript; charset=utf-8");
    TYPES.put("txt", "text/plain; charset=utf-8");
    TYPES.put("xml", "application/xml; charset=utf-8");
    TYPES.put("atom", "application/atom+xml; charset=utf-8");
    TYPES.put("ics", "text/calendar; charset=utf-8");
    TYPES.put("json", "application/json; charset=utf-8");
    TYPES.put("webmanifest", "application/manifest+json; charset=utf-8");
    TYPES.put("svg", "image/svg+xml; charset=utf-8");
    TYPES.put("png", "image/png");
    TYPES.put("jpg", "image/jpeg");
    TYPES.put("jpeg", "image/jpeg");
    TYPES.put("gif", "image/gif");
    TYPES.put("webp", "image/webp");
    TYPES.put("avif", "image/avif");
    TYPES.put("ico", "image/x-icon");
    TYPES.put("woff", "font/woff");
    TYPES.put("woff2", "font/woff2");
    TYPES.put("mp3", "audio/mpeg");
    TYPES.put("mp4", "video/mp4");
    TYPES.put("webm", "video/webm");
    TYPES.put("vtt", "text/vtt; charset=utf-8");
    TYPES.put("pdf", "application/pdf");
    TYPES.put("vcf", "text/vcard; charset=utf-8");
    TYPES.put("csv", "text/csv; charset=utf-8");
  }

  private ContentTypes() {}

  /** The types by ending, without dots, in their order. */
  public static Map<String, String> byEnding() {
    return Collections.unmodifiableMap(TYPES);
  }

  /** The type of a file, with the charset of text. */
  public static String of(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(ending, OTHER);
  }
}

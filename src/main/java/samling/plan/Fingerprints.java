package samling.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import samling.site.SiteFile;
import samling.source.Asset;

/**
 * The assets under addresses that name their content, so that a browser may keep them for ever. Style sheets come last
 * because they name others.
 */
final class Fingerprints {
  private static final Pattern CSS_URL =
      Pattern.compile("url\\(\\s*(['\"]?)([^'\")#?:]+)((?:[#?][^'\")]*)?)\\1\\s*\\)");
  private static final int DIGITS = 10;

  private final Map<String, String> paths = new LinkedHashMap<>();
  private final Map<String, Asset> assets;
  private final List<SiteFile> files = new ArrayList<>();

  Fingerprints(Map<String, Asset> assets) {
    this.assets = assets;
    assets.values().stream().filter(a -> !isStyle(a.path())).forEach(a -> add(a.path(), a.bytes()));
    assets.values().stream()
        .filter(a -> isStyle(a.path()))
        .forEach(a -> add(a.path(), withFingerprints(a)));
  }

  /** Where an asset lies below the site's root, or null where there is no such asset. */
  @Nullable String path(String asset) {
    return paths.get(asset);
  }

  @Nullable Asset asset(String path) {
    return assets.get(path);
  }

  /** Every asset below a folder with an ending, by path. */
  List<String> paths(String folder, String ending) {
    return paths.entrySet().stream()
        .filter(e -> e.getKey().startsWith(folder) && e.getKey().endsWith(ending))
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  List<SiteFile> files() {
    return files;
  }

  private void add(String path, byte[] bytes) {
    int dot = path.lastIndexOf('.');
    int slash = path.lastIndexOf('/');
    String ending = dot > slash ? path.substring(dot) : "";
    String stem = path.substring(0, path.length() - ending.length());
    String out = "assets/" + stem + "." + fingerprint(bytes) + ending;
    paths.put(path, out);
    files.add(new SiteFile(out, bytes));
  }

  private byte[] withFingerprints(Asset style) {
    String folder = style.path().substring(0, style.path().lastIndexOf('/') + 1);
    String css = new String(style.bytes(), StandardCharsets.UTF_8);
    Matcher matcher = CSS_URL.matcher(css);
    String out =
        matcher.replaceAll(
            m -> {
              String target = normal(folder + m.group(2).strip());
              String path = paths.get(target);
              String up = "../".repeat((int) folder.chars().filter(c -> c == '/').count());
              return Matcher.quoteReplacement(
                  path == null
                      ? m.group()
                      : "url(\"" + up + path.substring("assets/".length()) + m.group(3) + "\")");
            });
    return out.getBytes(StandardCharsets.UTF_8);
  }

  private static String normal(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..") && !parts.isEmpty()) {
        parts.remove(parts.size() - 1);
      } else if (!part.equals(".")) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }

  private static boolean isStyle(String path) {
    return path.endsWith(".css");
  }

  private static String fingerprint(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

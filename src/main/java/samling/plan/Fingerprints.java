package samling.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Language;
import samling.catalogue.SiteSettings;
import samling.catalogue.SiteSettings.Theme;
import samling.site.Site;
import samling.site.SiteFile;
import samling.source.Asset;

/**
 * The assets under addresses that name their content, so that a browser may keep them for ever.
 * Style sheets come last because they name others.
 */
final class Fingerprints implements Site.Assets {
  private static final Pattern CSS_URL =
      Pattern.compile("url\\(\\s*(['\"]?)([^'\")#?:]+)((?:[#?][^'\")]*)?)\\1\\s*\\)");
  private static final String HOUSE_STYLE = "css/samling.css";

  /** What lies in such a folder is for the pages that ask for it; what lies beside it, for all. */
  private static final String SOME_PAGES = "pages/";

  /** The script of every page that has something to say. */
  private static final String STATE_SCRIPT = "js/state.js";

  private static final String SEARCH_STYLE = "css/pages/search.css";
  private static final String PAPER_STYLE = "paper/paper.css";
  private static final Pattern UNRESERVED = Pattern.compile("[A-Za-z0-9._~-]+");
  private static final int DIGITS = 10;

  private final Map<String, String> paths;
  private final Map<String, Asset> assets;
  private final Map<String, SiteFile> files;
  private final Set<String> used;
  private final Consumer<String> told;

  Fingerprints(Map<String, Asset> assets, SiteSettings site) {
    this(
        assets,
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        ConcurrentHashMap.newKeySet(),
        asset -> {});
    assets.values().stream().filter(a -> !isStyle(a.path())).forEach(a -> add(a.path(), a.bytes()));
    assets.values().stream()
        .filter(a -> isStyle(a.path()))
        .forEach(a -> add(a.path(), style(a, site.theme()).getBytes(StandardCharsets.UTF_8)));
    Asset script = assets.get(STATE_SCRIPT);
    if (script != null) {
      site.languages().forEach(l -> addSpoken(script, l, StateWords.statement(l, site.zone())));
    }
  }

  private Fingerprints(
      Map<String, Asset> assets,
      Map<String, String> paths,
      Map<String, SiteFile> files,
      Set<String> used,
      Consumer<String> told) {
    this.assets = assets;
    this.paths = paths;
    this.files = files;
    this.used = used;
    this.told = told;
  }

  /** The same, that also tells of each asset that is used. */
  Fingerprints telling(Consumer<String> listener) {
    return new Fingerprints(assets, paths, files, used, listener);
  }

  /**
   * Where an asset lies below the site's root, or null where there is none; it counts as used from
   * then on.
   */
  @Nullable String path(String asset) {
    String path = paths.get(asset);
    if (path != null) {
      used.add(asset);
      told.accept(asset);
    }
    return path;
  }

  /** Where each of the site's own assets lies, for templates of its own. */
  Map<String, String> own() {
    Map<String, String> own = new TreeMap<>();
    assets.values().stream()
        .filter(a -> !a.builtIn())
        .forEach(a -> own.put(a.path(), Objects.requireNonNull(paths.get(a.path()))));
    return own;
  }

  @Nullable Asset asset(String path) {
    return assets.get(path);
  }

  /**
   * Every style sheet with anything in it: the house's first, so that an organisation's own have
   * the last word.
   *
   * @param searched whether the site can be searched
   */
  List<String> styles(boolean searched) {
    return names(
            "css/", ".css", searched ? List.of(HOUSE_STYLE, SEARCH_STYLE) : List.of(HOUSE_STYLE))
        .map(this::path)
        .map(Objects::requireNonNull)
        .toList();
  }

  /** The style sheets of what is made to be printed. */
  List<String> paperStyles() {
    return Stream.ofNullable(path(PAPER_STYLE)).toList();
  }

  /** The scripts of every page in a language. */
  List<String> scripts(Language language) {
    return names("js/", ".js", List.of())
        .map(name -> path(name.equals(STATE_SCRIPT) ? spoken(language) : name))
        .map(Objects::requireNonNull)
        .toList();
  }

  /** The script that a page names, such as {@code filter}, or null where there is none. */
  @Nullable String pageScript(String name) {
    return path("js/" + SOME_PAGES + name + ".js");
  }

  private Stream<String> names(String folder, String ending, List<String> first) {
    return paths.keySet().stream()
        .filter(path -> path.startsWith(folder) && path.endsWith(ending))
        .filter(path -> first.contains(path) || !path.startsWith(folder + SOME_PAGES))
        .filter(path -> Objects.requireNonNull(files.get(path)).bytes().length > 0)
        .sorted(
            Comparator.comparingInt(
                    (String p) -> first.contains(p) ? first.indexOf(p) : first.size())
                .thenComparing(Comparator.naturalOrder()));
  }

  @Override
  public List<SiteFile> all() {
    return List.copyOf(files.values());
  }

  /** The files to publish: built-in ones only where something uses them. */
  @Override
  public List<SiteFile> used() {
    return files.entrySet().stream()
        .filter(e -> used.contains(e.getKey()) || !isBuiltIn(e.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private boolean isBuiltIn(String path) {
    Asset asset = assets.get(path.startsWith("/") ? STATE_SCRIPT : path);
    return asset != null && asset.builtIn();
  }

  /** What a script with words is known by here, which is the path of no asset. */
  private static String spoken(Language language) {
    return "/" + language.tag() + "/" + STATE_SCRIPT;
  }

  private void addSpoken(Asset script, Language language, String words) {
    byte[] before = words.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOf(before, before.length + script.bytes().length);
    System.arraycopy(script.bytes(), 0, bytes, before.length, script.bytes().length);
    String stem = STATE_SCRIPT.substring(0, STATE_SCRIPT.length() - ".js".length());
    add(spoken(language), stem + "." + language.tag() + ".js", bytes);
  }

  private void add(String path, byte[] bytes) {
    add(path, path, bytes);
  }

  /** Adds what is known by one name, and published by another. */
  private void add(String key, String path, byte[] bytes) {
    int dot = path.lastIndexOf('.');
    int slash = path.lastIndexOf('/');
    String ending = dot > slash ? path.substring(dot) : "";
    String stem = path.substring(0, path.length() - ending.length());
    String out = "assets/" + plain(stem) + "." + fingerprint(bytes) + ending;
    paths.put(key, out);
    files.put(key, new SiteFile(out, bytes));
  }

  /** The path in letters that need no escaping in an address (RFC 3986, 2.3). */
  private static String plain(String path) {
    return Stream.of(path.split("/", -1))
        .map(part -> UNRESERVED.matcher(part).matches() ? part : Slug.of(part))
        .collect(Collectors.joining("/"));
  }

  /** A style sheet as it is sent. The house's carries the theme, which saves a file. */
  private String style(Asset style, Theme theme) {
    String css = withFingerprints(style);
    boolean themed = style.path().equals(HOUSE_STYLE) || style.path().equals(PAPER_STYLE);
    return themed && theme.accent() != null ? css + ":root{--accent:" + theme.accent() + "}" : css;
  }

  private String withFingerprints(Asset style) {
    String folder = style.path().substring(0, style.path().lastIndexOf('/') + 1);
    String css = TightCss.of(new String(style.bytes(), StandardCharsets.UTF_8));
    Matcher matcher = CSS_URL.matcher(css);
    return matcher.replaceAll(
        m -> {
          String target = normal(folder + m.group(2).strip());
          String path = path(target);
          String up = "../".repeat((int) folder.chars().filter(c -> c == '/').count());
          return Matcher.quoteReplacement(
              path == null
                  ? m.group()
                  : "url(\"" + up + path.substring("assets/".length()) + m.group(3) + "\")");
        });
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

package samling.read.bind;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.catalogue.AccessibilityStatement;
import samling.catalogue.AccessibilityStatement.Conformance;
import samling.catalogue.Extra;
import samling.catalogue.Language;
import samling.catalogue.SiteSettings;
import samling.catalogue.SiteSettings.NavigationItem;
import samling.catalogue.SiteSettings.SocialLink;
import samling.catalogue.SiteSettings.Theme;
import samling.catalogue.Text;
import samling.source.MapNode;
import samling.source.Node;
import samling.source.ScalarNode;
import samling.source.SourceText;
import samling.source.Span;

/** The catalogue as a whole, from {@code site.yaml}. */
public final class SiteBinder {

  private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

  private SiteBinder() {}

  /** What stands under {@code url}, if no site can have that address. */
  public static Optional<ScalarNode> unusableUrl(Node root) {
    return root instanceof MapNode map
            && map.get("url").orElse(null) instanceof ScalarNode url
            && url(url.text().strip()) == null
        ? Optional.of(url)
        : Optional.empty();
  }

  /** A site that says nothing about itself. */
  public static SiteSettings none(String file) {
    MapNode nothing = new MapNode(List.of(), Span.ofFile(file));
    return bind(nothing, new SourceText(file, ""));
  }

  public static SiteSettings bind(Node root, SourceText source) {
    List<Language> languages = languages(root);
    Setting setting = new Setting(languages.get(0), ZONE, "");
    Fields site = Fields.of(root, new Scope(source, setting));
    return new SiteSettings(
        site.textOrNone("name"),
        site.text("description"),
        url(site.words("url")),
        languages,
        zone(site, ZONE),
        Objects.requireNonNullElse(site.words("country"), "NO"),
        site.words("organiser"),
        PartBinder.contact(site),
        navigation(site),
        leaveOut(site),
        theme(site.fields("theme")),
        social(site),
        site.words("newsletter"),
        site.flag("indexing", true),
        site.flag("publicBody", false),
        site.words("accessibilityStatement"),
        statement(site.fields("accessibilityStatement")),
        site.map());
  }

  /** The zone under {@code timeZone}, or another where there is none. */
  static ZoneId zone(Fields fields, ZoneId otherwise) {
    String name = fields.words("timeZone");
    try {
      return name == null ? otherwise : ZoneId.of(name);
    } catch (DateTimeException e) {
      return otherwise;
    }
  }

  private static List<Language> languages(Node root) {
    Node written = root instanceof MapNode map ? map.get("languages").orElse(null) : null;
    List<Language> known =
        Values.list(written).stream()
            .map(Language::of)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return known.isEmpty() ? List.of(Language.NB) : known;
  }

  private static @Nullable URI url(@Nullable String written) {
    if (written == null) {
      return null;
    }
    try {
      URI url = new URI(written.endsWith("/") ? written : written + "/");
      boolean web = url.getHost() != null && Set.of("http", "https").contains(url.getScheme());
      return web && url.getQuery() == null && url.getFragment() == null ? url : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static List<NavigationItem> navigation(Fields site) {
    return site.items("navigation").stream()
        .map(item -> navigationItem(item, site.scope()))
        .filter(item -> item.section() != null || item.page() != null)
        .toList();
  }

  private static NavigationItem navigationItem(Node item, Scope scope) {
    return new NavigationItem(Values.words(item), Fields.of(item, scope).words("page"));
  }

  private static Set<Extra> leaveOut(Fields site) {
    return site.items("leaveOut").stream()
        .map(item -> Values.choice(item, Extra.class))
        .flatMap(Stream::ofNullable)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Theme theme(@Nullable Fields theme) {
    return theme == null
        ? new Theme(null, null)
        : new Theme(theme.words("accent"), theme.words("logo"));
  }

  private static List<SocialLink> social(Fields site) {
    return site.maps("social").stream()
        .filter(link -> link.has("name") && link.words("url") != null)
        .map(link -> new SocialLink(plain(link.textOrNone("name"), link), word(link, "url")))
        .toList();
  }

  private static @Nullable AccessibilityStatement statement(@Nullable Fields statement) {
    Conformance conformance =
        statement == null ? null : statement.choice("conformance", Conformance.class);
    if (statement == null || conformance == null) {
      return null;
    }
    return new AccessibilityStatement(
        conformance,
        statement.date("assessed"),
        statement.text("method"),
        statement.maps("issues").stream()
            .map(
                issue ->
                    new AccessibilityStatement.Issue(issue.textOrNone("what"), issue.text("why")))
            .toList(),
        feedback(statement),
        statement.words("supervisor"));
  }

  /** Words, an address, or the first way there is to reach a contact point. */
  private static @Nullable String feedback(Fields statement) {
    Text text = statement.text("feedback");
    if (text != null) {
      return plain(text, statement);
    }
    Fields point = statement.fields("feedback");
    if (point == null) {
      return null;
    }
    for (String way : List.of("url", "email", "phone")) {
      String words = point.words(way);
      if (words != null) {
        return words;
      }
    }
    return null;
  }

  private static String plain(Text text, Fields fields) {
    Language first = fields.scope().language();
    return text.in(first, first).text();
  }

  private static String word(Fields fields, String key) {
    return Objects.requireNonNullElse(fields.words(key), "");
  }
}

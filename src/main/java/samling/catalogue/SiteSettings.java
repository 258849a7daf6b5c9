package samling.catalogue;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samling.source.MapNode;

/**
 * The catalogue as a whole.
 *
 * @param url the absolute base address, with a trailing slash; null where nobody has said it
 * @param languages first is the default
 * @param country ISO 3166-1 alpha-2: whose public holidays, currency and law apply
 * @param leaveOut what Samling is not to make
 */
public record SiteSettings(
    Text name,
    @Nullable Text description,
    @Nullable URI url,
    List<Language> languages,
    ZoneId zone,
    String country,
    @Nullable String organiser,
    @Nullable Contact contact,
    List<NavigationItem> navigation,
    Set<Extra> leaveOut,
    Theme theme,
    List<SocialLink> social,
    @Nullable String newsletter,
    boolean indexing,
    boolean publicBody,
    @Nullable String accessibilityUrl,
    @Nullable AccessibilityStatement accessibilityStatement,
    MapNode source) {
  public SiteSettings {
    languages = List.copyOf(languages);
    navigation = List.copyOf(navigation);
    leaveOut = Set.copyOf(leaveOut);
    social = List.copyOf(social);
  }

  /** The same settings with another base address, a trailing slash added where it lacks one. */
  public SiteSettings at(URI other) {
    String address = other.toString();
    return new SiteSettings(
        name,
        description,
        address.endsWith("/") ? other : URI.create(address + "/"),
        languages,
        zone,
        country,
        organiser,
        contact,
        navigation,
        leaveOut,
        theme,
        social,
        newsletter,
        indexing,
        publicBody,
        accessibilityUrl,
        accessibilityStatement,
        source);
  }

  /** Whether the site is to have this. */
  public boolean has(Extra extra) {
    return !leaveOut.contains(extra);
  }

  /** The language that plain words are in and that lives at the root. */
  public Language first() {
    return languages.get(0);
  }

  /**
   * An entry of the main menu.
   *
   * @param section {@code courses calendar groups announcements …}, or null
   * @param page id of a free page, or null
   */
  public record NavigationItem(@Nullable String section, @Nullable String page) {}

  /**
   * An organisation's own look.
   *
   * @param accent a CSS colour {@code #rrggbb}, or null
   * @param logo path below {@code assets/}, or null
   */
  public record Theme(@Nullable String accent, @Nullable String logo) {}

  /** Where else the organisation is found. */
  public record SocialLink(String name, String url) {}
}

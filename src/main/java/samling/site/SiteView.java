package samling.site;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The site as every page of one language sees it.
 *
 * @param lang BCP 47 tag
 * @param zone the time zone that days are counted in
 * @param today the day the site is built for, in that zone; a page that prints it is another one
 *     every day
 * @param policy what a browser may load and run on a page (Content-Security-Policy), as far as a
 *     page itself can tell it
 * @param words every interface word of the language, by key
 * @param paths the path of each section below the site's root, by the section's name: {@code front
 *     courses calendar groups announcements topics audiences places organisations pathways archive
 *     search}, those of them that the site has
 * @param assets where each asset of the site's own lies below the site's root, by its path below
 *     {@code assets/}
 * @param styles fingerprinted style sheets, in order
 * @param scripts fingerprinted scripts of every page, in order
 * @param logo or null
 * @param accessibilityPage the statement on this site, or null
 * @param accessibilityUrl the statement's address elsewhere, or null
 */
public record SiteView(
    String lang,
    String zone,
    Time today,
    String policy,
    Label name,
    @Nullable Label description,
    Map<String, String> words,
    Map<String, String> paths,
    Map<String, String> assets,
    List<NavItem> navigation,
    List<String> styles,
    List<String> scripts,
    @Nullable Picture logo,
    @Nullable String icon,
    @Nullable OrganisationLink organiser,
    @Nullable Contact contact,
    List<Social> social,
    @Nullable String newsletter,
    @Nullable Link accessibilityPage,
    @Nullable String accessibilityUrl,
    List<Link> pages) {
  public SiteView {
    navigation = List.copyOf(navigation);
    styles = List.copyOf(styles);
    scripts = List.copyOf(scripts);
    social = List.copyOf(social);
    pages = List.copyOf(pages);
  }

  /** Where else the organisation is found. */
  public record Social(String name, String url) {}
}

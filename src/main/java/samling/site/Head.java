package samling.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page has.
 *
 * @param path where the page lies below the site's root, {@code ""} for the front page, ending in a
 *     slash
 * @param root what leads from this page to the site's root, {@code "./"}, {@code "../"} …: put it
 *     before every path
 * @param lang BCP 47 tag of the page's language
 * @param title the page's one first-level heading
 * @param windowTitle unique among the site's pages
 * @param description one or two sentences for search engines and shared links
 * @param canonical the page's absolute address, or null where the site does not know its own
 * @param alternates this page in every language, itself included; empty where it has but one
 * @param defaultUrl the absolute address in the site's first language (hreflang x-default)
 * @param indexing whether search engines may list it
 * @param draft whether the page is of a draft, which is there only because drafts were asked for
 * @param section the section of the menu it belongs to, or ""
 * @param crumbs the pages above it, the front page first
 * @param picture shown when the page is shared, or null
 * @param pictureUrl its absolute address, or null
 * @param code a QR code that leads back from paper to the page: the address of a picture, which
 *     holds it, of one pixel per module and without the quiet zone; or null
 * @param neutral what is said in place of title, description and picture when the page is shared
 *     and they would tell much, or null
 * @param feeds what programs can follow in place of the page
 * @param scripts fingerprinted scripts of this page, after those of every page
 */
public record Head(
    String path,
    String root,
    String lang,
    Label title,
    String windowTitle,
    String description,
    @Nullable String canonical,
    List<Alternate> alternates,
    @Nullable String defaultUrl,
    boolean indexing,
    boolean draft,
    String section,
    List<Link> crumbs,
    @Nullable Picture picture,
    @Nullable String pictureUrl,
    @Nullable String code,
    @Nullable String neutral,
    List<FeedLink> feeds,
    List<String> scripts) {
  public Head {
    alternates = List.copyOf(alternates);
    crumbs = List.copyOf(crumbs);
    feeds = List.copyOf(feeds);
    scripts = List.copyOf(scripts);
  }
}

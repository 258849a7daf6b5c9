package samling.plan;

import org.jspecify.annotations.Nullable;
import samling.catalogue.Catalogue;
import samling.catalogue.Language;
import samling.catalogue.Offering;

/** Where the things lie that editors name in links, such as {@code course:first-aid}. */
final class Names {
  private final Catalogue catalogue;
  private final Language language;
  private final Addresses addresses;
  private final Fingerprints assets;
  private final Runnable named;

  /**
   * @param catalogue the whole of it
   */
  Names(Catalogue catalogue, Language language, Addresses addresses, Fingerprints assets) {
    this(catalogue, language, addresses, assets, () -> {});
  }

  private Names(
      Catalogue catalogue,
      Language language,
      Addresses addresses,
      Fingerprints assets,
      Runnable named) {
    this.catalogue = catalogue;
    this.language = language;
    this.addresses = addresses;
    this.assets = assets;
    this.named = named;
  }

  /** The same, that tells when anything but an asset is looked up. */
  Names telling(Fingerprints noted, Runnable told) {
    return new Names(catalogue, language, addresses, noted, told);
  }

  /** The path of a thing that a link names, or null where the site has no such thing. */
  @Nullable String path(String scheme, String target) {
    if (scheme.equals("asset")) {
      return assets.path(target);
    }
    named.run();
    return switch (scheme) {
      case "course", "register" -> course(target);
      case "group" ->
          catalogue.groups().containsKey(target) ? addresses.group(language, target) : null;
      case "announcement" ->
          catalogue.announcements().containsKey(target)
              ? addresses.announcement(language, target)
              : null;
      case "page" ->
          catalogue.pages().containsKey(target) ? addresses.page(language, target) : null;
      default -> null;
    };
  }

  private @Nullable String course(String key) {
    Offering offering = catalogue.offering(key);
    if (offering != null) {
      return addresses.offering(language, offering.course(), offering.id());
    }
    return catalogue.courses().containsKey(key) ? addresses.course(language, key) : null;
  }
}

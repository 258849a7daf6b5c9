package samling.read.bind;

import java.time.ZoneId;
import samling.catalogue.Language;
import samling.catalogue.SiteSettings;

/**
 * What a site says once for all its files.
 *
 * @param first the language of plain texts
 * @param zone the zone of dates and times
 * @param currency the currency of prices that name none
 */
public record Setting(Language first, ZoneId zone, String currency) {

  public static Setting of(SiteSettings site) {
    return new Setting(site.first(), site.zone(), currency(site.country()));
  }

  private static String currency(String country) {
    return switch (country) {
      case "NO" -> "NOK";
      case "SE" -> "SEK";
      case "DK" -> "DKK";
      case "IS" -> "ISK";
      default -> "EUR";
    };
  }
}

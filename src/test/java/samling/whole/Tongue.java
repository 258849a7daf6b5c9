package samling.whole;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import samling.catalogue.Language;
import samling.words.Words;

/** A language of the demo as its pages and calendars have it, read back. */
record Tongue(Language language) {
  private static final Pattern UNIT_BEHIND =
      Pattern.compile("(?<amount>\\d[\\d\\u00A0 ]*(?:,\\d+)?)[\\u00A0 ](?<unit>kr|NOK|SEK|EUR)\\b");
  private static final Pattern UNIT_BEFORE =
      Pattern.compile("\\b(?<unit>NOK|SEK|EUR)[\\u00A0 ](?<amount>\\d[\\d,]*(?:\\.\\d+)?)");

  static List<Tongue> all() {
    return Stream.of(Language.values()).map(Tongue::new).toList();
  }

  /** The folder of all courses; the demo's first language is at the root. */
  String courses() {
    String front = language == Language.NB ? "" : language.tag() + "/";
    return front + word("path.courses") + "/";
  }

  String archive() {
    String front = language == Language.NB ? "" : language.tag() + "/";
    return front + word("path.archive") + "/";
  }

  String word(String key) {
    return Words.of(language).text(key);
  }

  /** What stands before and behind the place of the argument. */
  String before(String key) {
    return word(key).substring(0, word(key).indexOf('{'));
  }

  /** Every price in a text: "1800 NOK", "free". */
  Set<String> prices(String text) {
    Set<String> prices = new TreeSet<>();
    boolean english = language == Language.EN;
    Matcher each = (english ? UNIT_BEFORE : UNIT_BEHIND).matcher(text);
    while (each.find()) {
      String amount =
          english
              ? each.group("amount").replace(",", "")
              : each.group("amount").replaceAll("[\\u00A0 ]", "").replace(',', '.');
      String own = language == Language.SV ? "SEK" : "NOK";
      String currency = each.group("unit").equals("kr") ? own : each.group("unit");
      prices.add(StoriesInData.price(new BigDecimal(amount), currency));
    }
    if (Pattern.compile("\\b" + word("price.free") + "\\b").matcher(text).find()) {
      prices.add("free");
    }
    return prices;
  }

  /** The towns that a text names, and "online". */
  Set<String> places(String text, Set<String> towns) {
    Set<String> places = new TreeSet<>();
    for (String town : towns) {
      if (Pattern.compile("(?<!\\p{L})" + town + "(?!\\p{L})").matcher(text).find()) {
        places.add(town);
      }
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (Stream.of("place.online", "place.online.adverb")
        .anyMatch(key -> lower.contains(word(key).toLowerCase(Locale.ROOT)))) {
      places.add("online");
    }
    return places;
  }
}

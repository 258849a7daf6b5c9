package samling.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Language;
import samling.catalogue.Phrase;
import samling.catalogue.SiteSettings;
import samling.catalogue.Text;
import samling.site.Label;
import samling.words.Dates;
import samling.words.Money;
import samling.words.Order;
import samling.words.Words;

/** One language of the site: how it says what the editors and the interface have to say. */
record Voice(
    Language language,
    Language first,
    Words words,
    Dates dates,
    Money money,
    Comparator<String> order) {

  static Voice of(Language language, SiteSettings site) {
    Words words = Words.of(language);
    return new Voice(
        language, site.first(), words, new Dates(words), new Money(words), Order.of(language));
  }

  /** An editor's words in this language, or in another that is then named. */
  Label say(Text text) {
    Phrase phrase = text.in(language, first);
    return new Label(phrase.text(), foreign(phrase.language()));
  }

  @Nullable Label sayOrNull(@Nullable Text text) {
    return text == null || text.values().isEmpty() ? null : say(text);
  }

  List<Label> sayAll(List<Text> texts) {
    if (texts.isEmpty()) {
      return List.of();
    }
    List<Label> labels = new ArrayList<>(texts.size());
    for (Text text : texts) {
      labels.add(say(text));
    }
    return labels;
  }

  /** The tag of a language where it is not this one. */
  @Nullable String foreign(Language other) {
    return other == language ? null : other.tag();
  }

  String word(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  String count(String key, long n) {
    return words.count(key, n);
  }
}

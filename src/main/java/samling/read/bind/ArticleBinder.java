package samling.read.bind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Announcement;
import samling.catalogue.FreePage;
import samling.catalogue.Image;
import samling.catalogue.Language;
import samling.catalogue.Prose;
import samling.catalogue.RichText;
import samling.catalogue.Text;
import samling.read.markdown.Placement;

/**
 * What is written in Markdown files: the original says everything, its translations say its words
 * in other languages.
 */
public final class ArticleBinder {

  private final Fields original;
  private final List<Sheet> translations;
  private final RichText body;

  private ArticleBinder(Sheet original, List<Sheet> translations) {
    this.original = original.fields();
    this.translations = translations;
    this.body = body(original, translations);
  }

  public static Announcement announcement(String id, Sheet original, List<Sheet> translations) {
    ArticleBinder article = new ArticleBinder(original, translations);
    Fields keys = article.original;
    return new Announcement(
        id,
        article.title(),
        article.text("summary"),
        article.body,
        keys.date("date"),
        keys.date("updated"),
        article.text("author"),
        keys.list("courses"),
        keys.list("groups"),
        article.image(),
        keys.date("expires"),
        keys.publication(),
        keys.map());
  }

  public static FreePage page(String id, Sheet original, List<Sheet> translations) {
    ArticleBinder article = new ArticleBinder(original, translations);
    Fields keys = article.original;
    return new FreePage(
        id,
        article.title(),
        article.text("summary"),
        article.body,
        keys.has("updated") ? keys.date("updated") : keys.date("date"),
        article.image(),
        keys.publication(),
        keys.map());
  }

  private Text title() {
    return Objects.requireNonNullElse(text("title"), Text.EMPTY);
  }

  private @Nullable Text text(String key) {
    Text all = original.text(key);
    for (Sheet translation : translations) {
      all = both(all, translation.fields().text(key));
    }
    return all;
  }

  private @Nullable Image image() {
    Image all = PartBinder.image(original);
    for (Sheet translation : translations) {
      Image other = PartBinder.image(translation.fields());
      if (all != null && other != null) {
        all =
            new Image(
                all.src(),
                all.alt().and(other.alt()),
                both(all.caption(), other.caption()),
                both(all.credit(), other.credit()),
                all.source());
      }
    }
    return all;
  }

  private static RichText body(Sheet original, List<Sheet> translations) {
    Map<Language, Prose> values = new LinkedHashMap<>();
    values.put(original.language(), prose(original));
    for (Sheet translation : translations) {
      if (!translation.body().text().isBlank()) {
        values.put(translation.language(), prose(translation));
      }
    }
    return new RichText(values);
  }

  private static Prose prose(Sheet sheet) {
    return sheet.scope().render(sheet.body(), sheet.language(), Placement.BODY);
  }

  private static @Nullable Text both(@Nullable Text one, @Nullable Text other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.and(other);
  }
}

package samling.feed;

import java.util.List;
import java.util.Objects;
import samling.site.Html;
import samling.site.Label;

/** A feed in the format of JSON Feed 1.1. */
final class JsonFeedFile {
  private JsonFeedFile() {}

  /**
   * The whole file.
   *
   * @param page the absolute address of the page it stands for
   * @param self its own absolute address
   * @param author who runs the site
   */
  static byte[] bytes(
      String lang, String title, String page, String self, String author, List<Entry> entries) {
    return new Json()
        .put("version", "https://jsonfeed.org/version/1.1")
        .put("title", title)
        .put("home_page_url", page)
        .put("feed_url", self)
        .put("language", lang)
        .put("authors", List.of(new Json().put("name", author)))
        .list("items", entries.stream().map(JsonFeedFile::item).toList())
        .bytes();
  }

  private static Json item(Entry entry) {
    Label summary = entry.summary();
    Html body = entry.body();
    Json item =
        new Json()
            .put("id", entry.id())
            .put("url", entry.url())
            .put("title", entry.title().text())
            .put("summary", summary == null ? null : summary.text())
            .put("date_published", Entry.time(entry.published(), entry.zone()))
            .put("date_modified", Entry.time(entry.updated(), entry.zone()))
            .put("language", body == null ? entry.title().lang() : body.lang());
    if (entry.author() != null) {
      item.put("authors", List.of(new Json().put("name", entry.author().text())));
    }
    return body == null
        ? item.put("content_text", Objects.requireNonNullElse(summary, entry.title()).text())
        : item.put("content_html", body.html());
  }
}

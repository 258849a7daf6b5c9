package samling.feed;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samling.site.Html;
import samling.site.Label;

/** A feed in Atom's format (RFC 4287). */
final class AtomFile {
  private AtomFile() {}

  /**
   * The whole file.
   *
   * @param page the absolute address of the page it stands for
   * @param self its own absolute address
   * @param author who runs the site
   */
  static byte[] bytes(
      String id,
      String lang,
      String title,
      String page,
      String self,
      String author,
      List<Entry> entries) {
    Xml xml = new Xml();
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", lang)
        .text("id", id)
        .text("title", title)
        .text("updated", Entry.updated(entries))
        .empty("link", "rel", "self", "type", "application/atom+xml", "href", self)
        .empty("link", "rel", "alternate", "type", "text/html", "href", page)
        .text("generator", "Samling")
        .open("author")
        .text("name", author)
        .close();
    entries.forEach(entry -> entry(entry, xml));
    return xml.close().bytes();
  }

  private static void entry(Entry entry, Xml xml) {
    xml.open("entry")
        .text("id", entry.id())
        .text("title", entry.title().text(), in(entry.title().lang()))
        .text("published", Entry.time(entry.published(), entry.zone()))
        .text("updated", Entry.time(entry.updated(), entry.zone()))
        .empty("link", "rel", "alternate", "type", "text/html", "href", entry.url());
    Label author = entry.author();
    if (author != null) {
      xml.open("author", in(author.lang())).text("name", author.text()).close();
    }
    Label summary = entry.summary();
    if (summary != null) {
      xml.text("summary", summary.text(), in(summary.lang()));
    }
    Html body = entry.body();
    if (body != null) {
      xml.text("content", body.html(), in(body.lang(), "type", "html", "xml:base", entry.url()));
    }
    xml.close();
  }

  /** Attributes of a part of an entry, which may be in another language than the feed. */
  private static String[] in(@Nullable String lang, String... attributes) {
    if (lang == null) {
      return attributes;
    }
    String[] all = Arrays.copyOf(attributes, attributes.length + 2);
    all[attributes.length] = "xml:lang";
    all[attributes.length + 1] = lang;
    return all;
  }
}

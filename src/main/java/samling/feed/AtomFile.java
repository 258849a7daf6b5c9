package samling.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
    if (entry.lang() == null) {
      xml.open("entry");
    } else {
      xml.open("entry", "xml:lang", entry.lang());
    }
    xml.text("id", entry.id())
        .text("title", entry.title())
        .text("published", Entry.time(entry.published(), entry.zone()))
        .text("updated", Entry.time(entry.updated(), entry.zone()))
        .empty("link", "rel", "alternate", "type", "text/html", "href", entry.url());
    author(entry.author(), xml);
    if (entry.summary() != null) {
      xml.text("summary", entry.summary());
    }
    if (entry.html() != null) {
      xml.text("content", entry.html(), "type", "html", "xml:base", entry.url());
    }
    xml.close();
  }

  private static void author(@Nullable String author, Xml xml) {
    if (author != null) {
      xml.open("author").text("name", author).close();
    }
  }
}

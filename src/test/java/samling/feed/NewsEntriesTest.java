package samling.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Demo;
import samling.TestSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a feed has of an announcement's text. */
class NewsEntriesTest {
  @TempDir private Path output;

  @Test
  void itsLinksLeadSomewhereFromWhereverItIsRead() throws IOException {
    Demo.build(
        TestSite.of(
                """
                -- content/announcements/a.md --
                ---
                title: A
                date: 2026-11-02
                ---
                See [below](#more) and [the first](announcement:a).

                ## More

                Words.
                """)
            .root(),
        output);
    JsonNode feed =
        JsonMapper.shared().readTree(Files.readString(output.resolve("aktuelt/feed.json")));
    assertThat(feed.get("items").get(0).get("content_html").asString())
        .contains(
            "<a href=\"https://kurs.example.no/aktuelt/a/#more\">",
            "<a href=\"https://kurs.example.no/aktuelt/a/\">",
            "<h2 id=\"more\">");
  }

  private static final String PARTLY_TRANSLATED =
      """
      -- content/site.yaml --
      name: Kurskatalogen
      url: %s
      languages: %s
      -- content/announcements/a.md --
      ---
      title: {nb: Nytt, sv: Nyheter}
      summary: {nb: Kort sagt, sv: Kort sagt på svenska}
      author: {nb: Kontoret}
      date: 2026-11-02
      ---
      Bare på norsk.
      """;

  @Test
  void eachPartSaysWhatLanguageItIsIn() throws IOException {
    Demo.build(
        TestSite.of(PARTLY_TRANSLATED.formatted("https://kurs.example.no/", "[nb, sv]")).root(),
        output);
    assertThat(output.resolve("sv/aktuellt/feed.atom"))
        .content()
        .contains(
            "xml:lang=\"sv\"",
            "<entry>",
            "<title>Nyheter</title>",
            "<summary>Kort sagt på svenska</summary>",
            "<author xml:lang=\"nb\">",
            "xml:lang=\"nb\">&lt;p&gt;Bare på norsk.");
    assertThat(output.resolve("aktuelt/feed.atom"))
        .content()
        .containsOnlyOnce("xml:lang")
        .contains("<title>Nytt</title>");
    JsonNode item = feed("sv/aktuellt/feed.json").get("items").get(0);
    assertThat(item.get("language").asString()).isEqualTo("nb");
  }

  @Test
  void anEntryKeepsItsIdInAnotherFolderAndWithAnotherFirstLanguage() throws IOException {
    Demo.build(
        TestSite.of(PARTLY_TRANSLATED.formatted("https://kurs.example.no/", "[nb, sv]")).root(),
        output);
    String before = feed("aktuelt/feed.json").get("items").get(0).get("id").asString();
    assertThat(before).isEqualTo("tag:kurs.example.no,2000:nb/announcement/a");
    Demo.build(
        TestSite.of(PARTLY_TRANSLATED.formatted("https://kurs.example.no/ny/", "[sv, nb]")).root(),
        output);
    assertThat(feed("nb/aktuelt/feed.json").get("items").get(0).get("id").asString())
        .isEqualTo(before);
  }

  private JsonNode feed(String path) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(output.resolve(path)));
  }
}

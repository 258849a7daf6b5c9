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
}

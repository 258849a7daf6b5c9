package samling.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samling.TestSite;
import samling.catalogue.Announcement;
import samling.catalogue.FreePage;
import samling.catalogue.Language;
import samling.catalogue.NamedLink;
import samling.catalogue.Prose;
import samling.catalogue.Publication;
import samling.catalogue.Text;
import samling.diagnostic.Messages;
import samling.source.Reference;
import samling.source.Span;

class ArticleReadingTest {

  @Test
  void everyKeyOfAnAnnouncement() {
    TestSite site =
        TestSite.of(
            """
            -- content/announcements/new-groups.md --
            ---
            title: Nye grupper
            date: 2026-09-22
            updated: 2026-10-01
            author: Kurskontoret
            summary: Tre grupper
            courses: [mi-groups, mi-basic/2026-11-oslo]
            groups: [mi-afterwards]
            image: {src: img/x.jpg, alt: En krets, caption: Kretsen, credit: Ola}
            expires: 2026-11-14
            aliases: [old]
            draft: true
            indexing: false
            ---
            ## Velkommen
            """);

    Announcement news = site.content().catalogue().announcements().get("new-groups");
    assertThat(news.title().values()).containsExactlyEntriesOf(nb("Nye grupper"));
    assertThat(news.date()).isEqualTo(LocalDate.of(2026, 9, 22));
    assertThat(news.updated()).isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(news.author()).isEqualTo(text("Kurskontoret"));
    assertThat(news.summary()).isEqualTo(text("Tre grupper"));
    assertThat(news.courses()).containsExactly("mi-groups", "mi-basic/2026-11-oslo");
    assertThat(news.groups()).containsExactly("mi-afterwards");
    assertThat(news.image().src()).isEqualTo("img/x.jpg");
    assertThat(news.image().alt()).isEqualTo(text("En krets"));
    assertThat(news.image().caption()).isEqualTo(text("Kretsen"));
    assertThat(news.image().credit()).isEqualTo(text("Ola"));
    assertThat(news.expires()).isEqualTo(LocalDate.of(2026, 11, 14));
    assertThat(news.publication()).isEqualTo(new Publication(List.of("old"), true, false));
    assertThat(news.body().values())
        .containsOnlyKeys(Language.NB)
        .extractingByKey(Language.NB)
        .extracting(Prose::html)
        .isEqualTo("<h2 id=\"velkommen\">Velkommen</h2>");
    assertThat(site.content().references())
        .extracting(Reference::kind)
        .containsExactly("course-or-offering", "course-or-offering", "group", "asset");
  }

  @Test
  void aPageNeedsOnlyATitle() {
    FreePage page =
        TestSite.of("-- content/pages/om.md --\n---\ntitle: Om\n---\n")
            .content()
            .catalogue()
            .pages()
            .get("om");

    assertThat(page.title()).isEqualTo(text("Om"));
    assertThat(page.body().values().get(Language.NB).html()).isEmpty();
    assertThat(page.publication()).isEqualTo(new Publication(List.of(), false, true));
  }

  @Test
  void translationsAreMerged() {
    TestSite site =
        TestSite.of(
            """
            -- content/pages/om.md --
            ---
            title: Om oss
            summary: {nb: Kort, en: Short}
            updated: 2026-01-02
            image: {src: a.png, alt: En dør}
            ---
            Norsk.
            -- content/pages/om.sv.md --
            ---
            title: Om oss på svenska
            summary: Kort på svenska
            image: {src: a.png, alt: En dörr}
            ---
            Svensk, se [kursen](course:mi).
            -- content/pages/om.en.md --
            ---
            title: About
            ---
            """);

    FreePage page = site.content().catalogue().pages().get("om");
    assertThat(page.title().values())
        .containsEntry(Language.NB, "Om oss")
        .containsEntry(Language.SV, "Om oss på svenska")
        .containsEntry(Language.EN, "About");
    assertThat(page.summary().values())
        .containsEntry(Language.NB, "Kort")
        .containsEntry(Language.EN, "Short")
        .containsEntry(Language.SV, "Kort på svenska");
    assertThat(page.image().alt().values()).containsEntry(Language.SV, "En dörr");
    assertThat(page.updated()).isEqualTo(LocalDate.of(2026, 1, 2));
    assertThat(page.body().values()).containsOnlyKeys(Language.NB, Language.SV);
    assertThat(page.body().values().get(Language.SV).links())
        .containsExactly(
            new NamedLink("course", "mi", Span.ofLine("content/pages/om.sv.md", 6, 21, 30)));
  }

  @Test
  void positionsAreThoseOfTheWholeFile() {
    TestSite site =
        TestSite.of(
            """
            -- content/pages/om.md --
            ---
            title: Om
            sumary: x
            ---

            Se [her](page:om) og [der](ftp://x).
            """);

    assertThat(site.faults())
        .containsExactly(
            "unknown-key content/pages/om.md:3:1 «sumary»",
            "bad-url content/pages/om.md:6:28 «ftp://x»");
    assertThat(site.read().content().references())
        .containsExactly(
            new Reference("page", "om", Span.ofLine("content/pages/om.md", 6, 10, 17)));
  }

  @Test
  void windowsLineBreaksChangeNoPosition() {
    TestSite site =
        TestSite.of(
            "-- content/pages/om.md --\n---\r\ntitle: Om\r\n---\r\n\r\n![](asset:a.png)\r\n");

    assertThat(site.faults())
        .containsExactly("missing-alt content/pages/om.md:5:1 «![](asset:a.png)»");
  }

  @Test
  void frontMatterMustBeThereAndBeClosed() {
    TestSite site =
        TestSite.of("-- content/pages/a.md --\nHei\n-- content/pages/b.md --\n---\ntitle: B\n");

    assertThat(site.faults())
        .containsExactly(
            "front-matter-missing content/pages/a.md:1:1 «Hei»",
            "front-matter-open content/pages/b.md:1:1 «---»");
  }

  @Test
  void aTranslationNeedsAnOriginalAndAKnownLanguage() {
    String page = "---\ntitle: A\n---\nx\n";
    TestSite site =
        TestSite.of(
            "-- content/pages/a.sv.md --\n"
                + page
                + "-- content/pages/b.nb.md --\n"
                + page
                + "-- content/pages/c.md --\n"
                + page
                + "-- content/pages/c.de.md --\n"
                + page
                + "-- content/pages/c.nb.md --\n"
                + page);

    assertThat(site.faults())
        .containsExactly(
            "no-original content/pages/a.sv.md:1:1",
            "no-original content/pages/b.nb.md:1:1",
            "unknown-translation content/pages/c.de.md:1:1",
            "duplicate-id content/pages/c.nb.md:1:1");
    assertThat(site.read().diagnostics())
        .flatExtracting(d -> Messages.in("en").help(d))
        .contains("write a.md in the site's first language, or correct the name")
        .contains("name it b.md: a text in the site's first language has no language in its name")
        .contains("write one of these between the id and .md: nb, nn, sv, en");
    assertThat(site.read().content().catalogue().pages()).containsOnlyKeys("c");
  }

  @Test
  void aTranslationOfAnAnnouncementNeedsNoDate() {
    TestSite site =
        TestSite.of(
            """
            -- content/announcements/a.md --
            ---
            title: A
            date: 2026-09-22
            ---
            -- content/announcements/a.sv.md --
            ---
            title: Å
            ---
            """);

    assertThat(site.content().catalogue().announcements().get("a").title().values())
        .containsEntry(Language.SV, "Å");
  }

  private static Text text(String words) {
    return Text.of(Language.NB, words);
  }

  private static Map<Language, String> nb(String words) {
    return Map.of(Language.NB, words);
  }

  @ParameterizedTest
  @CsvSource({
    "om.no.md, om.nb.md",
    "om.se.md, om.sv.md",
    "om.swe.md, om.sv.md",
    "om_sv.md, om.sv.md",
    "om_en.md, om.en.md",
  })
  void theNameATranslationShouldHaveIsTold(String name, String due) {
    String page = "---\ntitle: Om\n---\nTekst.\n";
    TestSite site =
        TestSite.of(
            "-- content/pages/om.md --\n" + page + "-- content/pages/" + name + " --\n" + page);
    assertThat(site.read().diagnostics())
        .anySatisfy(
            fault ->
                assertThat(Messages.in("en").help(fault))
                    .anyMatch(help -> help.contains("\"" + due + "\"")));
  }
}

package samling.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import samling.TestSite;
import samling.catalogue.AccessibilityStatement;
import samling.catalogue.AccessibilityStatement.Conformance;
import samling.catalogue.Address;
import samling.catalogue.Catalogue;
import samling.catalogue.Extra;
import samling.catalogue.GeoPoint;
import samling.catalogue.Language;
import samling.catalogue.Organisation;
import samling.catalogue.Pathway;
import samling.catalogue.Person;
import samling.catalogue.Prose;
import samling.catalogue.SiteSettings;
import samling.catalogue.SiteSettings.NavigationItem;
import samling.catalogue.SiteSettings.SocialLink;
import samling.catalogue.SiteSettings.Theme;
import samling.catalogue.Text;
import samling.catalogue.Venue;
import samling.source.Reference;

class SiteReadingTest {

  @Test
  void everyKeyOfASite() {
    SiteSettings site =
        TestSite.of(
                """
                -- content/site.yaml --
                name: {nb: Katalogen, sv: Katalogen på svenska}
                description: Kurs for alle
                url: https://kurs.example.no/under
                languages: [sv, nb]
                timeZone: Europe/Stockholm
                country: SE
                organiser: centre
                contact: {name: Kontoret, email: a@example.no, phone: "22 00 00 00", url: https://example.no/a}
                navigation: [courses, calendar, {page: om}]
                leaveOut: [archive, search]
                theme: {accent: "#0062ba", logo: img/logo.svg}
                social: [{name: LinkedIn, url: https://example.com/l}]
                newsletter: https://example.no/n
                indexing: false
                publicBody: true
                accessibilityStatement:
                  conformance: partial
                  assessed: 2026-03-04
                  method: Egen gjennomgang
                  issues: [{what: Film, why: Mangler tekst}]
                  feedback: si@example.no
                  supervisor: https://example.se/tillsyn
                """)
            .content()
            .catalogue()
            .site();

    assertThat(site.name().values())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(Language.NB, "Katalogen", Language.SV, "Katalogen på svenska"));
    assertThat(site.description()).isEqualTo(Text.of(Language.SV, "Kurs for alle"));
    assertThat(site.url()).isEqualTo(URI.create("https://kurs.example.no/under/"));
    assertThat(site.languages()).containsExactly(Language.SV, Language.NB);
    assertThat(site.zone()).isEqualTo(ZoneId.of("Europe/Stockholm"));
    assertThat(site.country()).isEqualTo("SE");
    assertThat(site.organiser()).isEqualTo("centre");
    assertThat(site.contact().person()).isNull();
    assertThat(site.contact().name()).isEqualTo(Text.of(Language.SV, "Kontoret"));
    assertThat(site.contact().email()).isEqualTo("a@example.no");
    assertThat(site.contact().phone()).isEqualTo("22 00 00 00");
    assertThat(site.contact().url()).isEqualTo("https://example.no/a");
    assertThat(site.navigation())
        .containsExactly(
            new NavigationItem("courses", null),
            new NavigationItem("calendar", null),
            new NavigationItem(null, "om"));
    assertThat(site.leaveOut()).containsExactlyInAnyOrder(Extra.ARCHIVE, Extra.SEARCH);
    assertThat(site.has(Extra.CALENDAR)).isTrue();
    assertThat(site.theme()).isEqualTo(new Theme("#0062ba", "img/logo.svg"));
    assertThat(site.social()).containsExactly(new SocialLink("LinkedIn", "https://example.com/l"));
    assertThat(site.newsletter()).isEqualTo("https://example.no/n");
    assertThat(site.indexing()).isFalse();
    assertThat(site.publicBody()).isTrue();
    assertThat(site.accessibilityUrl()).isNull();
    assertThat(site.accessibilityStatement())
        .isEqualTo(
            new AccessibilityStatement(
                Conformance.PARTIAL,
                LocalDate.of(2026, 3, 4),
                Text.of(Language.SV, "Egen gjennomgang"),
                List.of(
                    new AccessibilityStatement.Issue(
                        Text.of(Language.SV, "Film"), Text.of(Language.SV, "Mangler tekst"))),
                "si@example.no",
                "https://example.se/tillsyn"));
  }

  @Test
  void whatASiteDoesNotSay() {
    SiteSettings site =
        TestSite.of("-- content/site.yaml --\nname: A\nurl: https://a.example.no\n")
            .read()
            .content()
            .catalogue()
            .site();

    assertThat(site.languages()).containsExactly(Language.NB);
    assertThat(site.zone()).isEqualTo(ZoneId.of("Europe/Oslo"));
    assertThat(site.country()).isEqualTo("NO");
    assertThat(site.indexing()).isTrue();
    assertThat(site.publicBody()).isFalse();
    assertThat(site.theme()).isEqualTo(new Theme(null, null));
    assertThat(site.url()).isEqualTo(URI.create("https://a.example.no/"));
  }

  @Test
  void theAddressOfTheSiteIsOneOfTheWeb() {
    TestSite site = TestSite.of("-- content/site.yaml --\nname: A\nurl: mailto:a@example.no\n");

    assertThat(site.faults())
        .containsExactly("bad-url content/site.yaml:2:6 «mailto:a@example.no»");
  }

  @Test
  void theStatementMayBeAnAddress() {
    SiteSettings site =
        TestSite.of(
                "-- content/site.yaml --\n"
                    + TestSite.SITE_YAML
                    + "accessibilityStatement: https://example.no/uu\n")
            .content()
            .catalogue()
            .site();

    assertThat(site.accessibilityUrl()).isEqualTo("https://example.no/uu");
    assertThat(site.accessibilityStatement()).isNull();
  }

  @Test
  void nonsenseBindsAsNothing() {
    TestSite site =
        TestSite.of(
            """
            -- content/site.yaml --
            name: [a]
            url: "https://[x"
            languages: [de]
            timeZone: Mars/Base
            contact: 3
            navigation: no
            theme: []
            social: [x]
            indexing: "false"
            accessibilityStatement: {conformance: almost}
            """);

    SiteSettings bound = site.read().content().catalogue().site();
    assertThat(site.faults()).hasSize(9).contains("bad-url content/site.yaml:2:6 «\"https://[x\"»");
    assertThat(bound.name()).isEqualTo(Text.EMPTY);
    assertThat(bound.languages()).containsExactly(Language.NB);
    assertThat(bound.indexing()).isTrue();
    assertThat(bound.accessibilityStatement()).isNull();
  }

  @Test
  void everyKeyOfOrganisationsVenuesTopicsAudiencesPeopleAndPathways() {
    TestSite site =
        TestSite.of(
            """
            -- content/organisations.yaml --
            centre-south: {name: Senter Sør, shortName: Sør, url: https://example.no/s, logo: img/s.svg, email: s@example.no, phone: 22 00 00 00, address: Gata 1, description: "*Om*"}
            centre-east: {name: Øst, address: {street: Veien 2, postalCode: 0150, place: Oslo}}
            -- content/venues.yaml --
            hotel:
              name: Hotellet
              address: {street: Gata 1, postalCode: 0150, place: Oslo, country: "NO"}
              url: https://example.no/h
              location: [59.91, 10.75]
              transport: Buss
              accessibility: Heis
              hearingLoop: true
              stepFree: false
            hut: {name: Hytta}
            -- content/topics.yaml --
            stress: {name: Stress, description: Om stress, sensitive: true}
            mi: {name: MI}
            -- content/audiences.yaml --
            all: {name: Alle}
            -- content/people.yaml --
            ada: {name: Ada Ås, role: Rådgiver, organisation: centre-south, email: ada@example.no, phone: "22 00 00 01"}
            -- content/pathways.yaml --
            mi-path: {title: Stien, summary: Tre steg, steps: [mi-basic, [mi-advanced, mi-school], mi-coaching]}
            """);

    Catalogue catalogue = site.content().catalogue();
    Organisation south = catalogue.organisations().get("centre-south");
    assertThat(south.name()).isEqualTo(nb("Senter Sør"));
    assertThat(south.shortName()).isEqualTo(nb("Sør"));
    assertThat(south.url()).isEqualTo("https://example.no/s");
    assertThat(south.logo()).isEqualTo("img/s.svg");
    assertThat(south.email()).isEqualTo("s@example.no");
    assertThat(south.phone()).isEqualTo("22 00 00 00");
    assertThat(south.address()).isEqualTo(nb("Gata 1"));
    assertThat(south.description().values().get(Language.NB))
        .isEqualTo(new Prose("<p><em>Om</em></p>", Language.NB, List.of()));
    assertThat(catalogue.organisations().get("centre-east").address())
        .isEqualTo(nb("Veien 2, 0150 Oslo"));
    assertThat(catalogue.organisations().keySet()).containsExactly("centre-south", "centre-east");

    Venue hotel = catalogue.venues().get("hotel");
    assertThat(hotel.address()).isEqualTo(new Address("Gata 1", "0150", "Oslo", "NO"));
    assertThat(hotel.location())
        .isEqualTo(new GeoPoint(new BigDecimal("59.91"), new BigDecimal("10.75")));
    assertThat(hotel.url()).isEqualTo("https://example.no/h");
    assertThat(hotel.transport()).isEqualTo(nb("Buss"));
    assertThat(hotel.accessibility()).isEqualTo(nb("Heis"));
    assertThat(hotel.hearingLoop()).isTrue();
    assertThat(hotel.stepFree()).isFalse();
    assertThat(catalogue.venues().get("hut").hearingLoop()).isNull();
    assertThat(catalogue.venues().get("hut").address()).isNull();

    assertThat(catalogue.topics().get("stress").sensitive()).isTrue();
    assertThat(catalogue.topics().get("stress").description()).isNotNull();
    assertThat(catalogue.topics().get("mi").sensitive()).isFalse();
    assertThat(catalogue.audiences().get("all").name()).isEqualTo(nb("Alle"));
    Person ada = catalogue.people().get("ada");
    assertThat(ada.name()).isEqualTo("Ada Ås");
    assertThat(ada.role()).isEqualTo(nb("Rådgiver"));
    assertThat(ada.organisation()).isEqualTo("centre-south");
    assertThat(ada.email()).isEqualTo("ada@example.no");
    assertThat(ada.phone()).isEqualTo("22 00 00 01");
    Pathway path = catalogue.pathways().get("mi-path");
    assertThat(path.title()).isEqualTo(nb("Stien"));
    assertThat(path.summary()).isEqualTo(nb("Tre steg"));
    assertThat(path.steps())
        .extracting(Pathway.Step::courses)
        .containsExactly(
            List.of("mi-basic"), List.of("mi-advanced", "mi-school"), List.of("mi-coaching"));
    assertThat(site.content().references())
        .extracting(Reference::kind, Reference::value)
        .contains(
            tuple("asset", "img/s.svg"),
            tuple("organisation", "centre-south"),
            tuple("course", "mi-school"));
  }

  private static Text nb(String words) {
    return Text.of(Language.NB, words);
  }
}

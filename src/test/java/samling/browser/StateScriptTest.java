package samling.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samling.TestSite;
import samling.build.Build;
import samling.build.Request;
import samling.catalogue.Bounds;
import samling.catalogue.Course;
import samling.catalogue.Offering;
import samling.catalogue.RegistrationState;

/** The script that keeps states true tells at any time what the program itself would tell then. */
class StateScriptTest {
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  /** Clocks go back in Oslo on 25 October 2026, in New York on 1 November. */
  private static final List<String> REGISTRATIONS =
      List.of(
          "method: link, url: https://example.no/",
          "method: link, url: https://example.no/, opens: 2026-10-20",
          "method: link, url: https://example.no/, closes: 2026-10-25",
          "method: link, url: https://example.no/, opens: 2026-10-25T02:30, closes: 2026-10-26T12:00",
          "method: link, url: https://example.no/, opens: 2026-10-20, closes: 2026-10-25, full: true",
          "method: email, email: a@example.no, closes: 2026-10-25, full: true,"
              + " waitingList: {email: b@example.no}",
          "method: link, url: https://example.no/, opens: 2026-10-20, left: 3, asOf: 2026-10-21",
          "method: link, url: https://example.no/, closes: 2026-10-24, left: 0, asOf: 2026-10-21",
          "method: closed",
          "method: drop-in");

  private static final List<String> STATUSES =
      List.of("scheduled", "postponed", "rescheduled", "moved-online", "cancelled");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"2026-09-15T12:00", "2026-10-25T12:00"})
  void agreesWithTheProgramAtEveryTime(String built) throws Exception {
    TestSite site = site();
    Course course = site.content().catalogue().courses().get("listening");
    Path output = build(site, built);
    Instant from = LocalDateTime.parse(built).atZone(OSLO).toInstant();
    try (Host host = new Host(output);
        BrowserContext context = reader("America/Los_Angeles")) {
      Page page = context.newPage();
      List<String> wrong = new ArrayList<>();
      boolean opened = false;
      for (Instant now : instants(course)) {
        if (now.isBefore(from)) {
          continue;
        }
        page.clock().setFixedTime(Date.from(now));
        if (!opened) {
          page.navigate(host.url("kurs/listening/"));
          opened = true;
        }
        Map<String, String> told = told(page);
        for (Offering offering : course.offerings()) {
          String due = "is-" + key(RegistrationState.of(offering, now));
          if (!due.equals(told.get(offering.id()))) {
            wrong.add(now + " " + offering.id() + " " + due + " " + told.get(offering.id()));
          }
        }
      }
      assertThat(wrong).isEmpty();
    }
  }

  @Test
  void daysAreCountedInTheZoneOfTheOffering() throws Exception {
    TestSite site =
        TestSite.of(
            """
            -- content/courses/listening.yaml --
            title: Listening
            summary: One listens.
            offerings:
              - id: oslo
                sessions: [{date: 2026-11-14, start: "09:00", end: "15:00"}]
                registration: {method: link, url: https://example.no/, opens: 2026-10-26T08:00, closes: 2026-10-31}
              - id: new-york
                timeZone: America/New_York
                sessions: [{date: 2026-11-14, start: "09:00", end: "15:00"}]
                registration: {method: link, url: https://example.no/, opens: 2026-10-26T08:00, closes: 2026-10-31}
            """);
    Path output = build(site, "2026-10-01T12:00");
    try (Host host = new Host(output);
        BrowserContext context = reader("Asia/Tokyo")) {
      Page page = context.newPage();
      page.clock().setFixedTime(Date.from(Instant.parse("2026-10-23T20:00:00Z")));
      page.navigate(host.url("kurs/listening/"));
      assertThat(words(page, "oslo")).isEqualTo("Åpner om 3 dager");
      // The night between has 25 hours.
      assertThat(at(page, "2026-10-24T21:00:00Z", "oslo")).isEqualTo("Åpner om 2 dager");
      assertThat(at(page, "2026-10-24T22:30:00Z", "oslo")).isEqualTo("Åpner i morgen");
      assertThat(words(page, "new-york")).isEqualTo("Åpner om 2 dager");
      assertThat(at(page, "2026-10-25T22:59:00Z", "oslo")).isEqualTo("Åpner i morgen");
      assertThat(at(page, "2026-10-25T23:00:00Z", "oslo")).isEqualTo("Åpner i dag");
      assertThat(at(page, "2026-10-26T07:00:00Z", "oslo")).isEqualTo("Åpent for påmelding");
      assertThat(words(page, "new-york")).isEqualTo("Åpner i dag");
      assertThat(at(page, "2026-10-30T22:59:00Z", "oslo")).isEqualTo("Åpent for påmelding");
      assertThat(at(page, "2026-10-30T23:00:00Z", "oslo")).isEqualTo("Siste dag for påmelding");
      assertThat(words(page, "new-york")).isEqualTo("Åpent for påmelding");
      assertThat(at(page, "2026-10-31T23:00:00Z", "oslo")).isEqualTo("Påmeldingen er stengt");
      assertThat(words(page, "new-york")).isEqualTo("Siste dag for påmelding");
      assertThat(at(page, "2026-11-14T08:00:00Z", "oslo")).isEqualTo("Pågår");
      assertThat(at(page, "2026-11-14T14:00:00Z", "oslo")).isEqualTo("Avsluttet");
    }
  }

  @Test
  void theNightThatLacksAnHourIsOneDayToo() throws Exception {
    TestSite site =
        TestSite.of(
            """
            -- content/courses/listening.yaml --
            title: Listening
            summary: One listens.
            offerings:
              - id: oslo
                sessions: [{date: 2027-04-14, start: "09:00", end: "15:00"}]
                registration: {method: link, url: https://example.no/, opens: 2027-03-29T00:30, closes: 2027-03-31}
            """);
    Path output = build(site, "2027-03-01T12:00");
    try (Host host = new Host(output);
        BrowserContext context = reader("America/Los_Angeles")) {
      Page page = context.newPage();
      page.clock().setFixedTime(Date.from(Instant.parse("2027-03-26T22:59:00Z")));
      page.navigate(host.url("kurs/listening/"));
      assertThat(words(page, "oslo")).isEqualTo("Åpner om 3 dager");
      assertThat(at(page, "2027-03-26T23:00:00Z", "oslo")).isEqualTo("Åpner om 2 dager");
      assertThat(at(page, "2027-03-27T23:00:00Z", "oslo")).isEqualTo("Åpner i morgen");
      assertThat(at(page, "2027-03-28T21:59:00Z", "oslo")).isEqualTo("Åpner i morgen");
      assertThat(at(page, "2027-03-28T22:00:00Z", "oslo")).isEqualTo("Åpner i dag");
      assertThat(at(page, "2027-03-28T22:30:00Z", "oslo")).isEqualTo("Åpent for påmelding");
      assertThat(at(page, "2027-03-30T22:00:00Z", "oslo")).isEqualTo("Siste dag for påmelding");
      assertThat(at(page, "2027-03-31T22:00:00Z", "oslo")).isEqualTo("Påmeldingen er stengt");
    }
  }

  /** By the browser's own clock, for one that is made up forgives more. */
  @Test
  void registrationWithoutAnEndIsNoFault() throws Exception {
    TestSite site =
        TestSite.of(
            """
            -- content/courses/listening.yaml --
            title: Listening
            summary: One listens.
            offerings:
              - id: oslo
                sessions: [{date: 2999-11-14, start: "09:00", end: "15:00"}]
                registration: {method: link, url: https://example.no/}
            """);
    Path output = build(site, "2026-10-01T12:00");
    try (Host host = new Host(output);
        BrowserContext context = reader("Europe/Oslo")) {
      Page page = context.newPage();
      List<String> faults = new ArrayList<>();
      page.onPageError(faults::add);
      page.navigate(host.url("kurs/listening/"));
      assertThat(words(page, "oslo")).isEqualTo("Åpent for påmelding");
      page.navigate(host.url("kurs/"));
      assertThat(page.textContent(".when > .tag")).isEqualTo("Åpent for påmelding");
      assertThat(faults).isEmpty();
    }
  }

  @Test
  void whatIsOverLeavesTheListsAndWhatCannotBePressedIsNotThere() throws Exception {
    TestSite site = site();
    Path output = build(site, "2026-10-01T12:00");
    try (Host host = new Host(output);
        BrowserContext context = reader("Europe/Oslo")) {
      Page page = context.newPage();
      page.clock().setFixedTime(Date.from(Instant.parse("2026-10-01T10:00:00Z")));
      page.navigate(host.url(""));
      String soon = "h2:text-is('Snart i gang')";
      String opening = "h2:text-is('Snart åpent for påmelding')";
      assertThat(page.isVisible(soon)).isTrue();
      assertThat(page.isVisible(opening)).isTrue();
      look(page, "2026-10-26T12:00:00Z");
      assertThat(page.isVisible(opening)).isFalse();
      look(page, "2026-12-01T12:00:00Z");
      assertThat(page.isVisible(soon)).isFalse();

      page.navigate(host.url("kurs/listening/"));
      String action = "#scheduled-3 .action";
      look(page, "2026-10-20T12:00:00Z");
      assertThat(page.isVisible(action)).isFalse();
      look(page, "2026-10-25T12:00:00Z");
      assertThat(page.isVisible(action)).isTrue();
      look(page, "2026-10-26T12:00:00Z");
      assertThat(page.isVisible(action)).isFalse();
    }
  }

  private static BrowserContext reader(String zone) {
    BrowserContext context =
        Chromium.started().newContext(new NewContextOptions().setTimezoneId(zone));
    context.setDefaultTimeout(10_000);
    return context;
  }

  private static String at(Page page, String now, String offering) {
    look(page, now);
    return words(page, offering);
  }

  private static void look(Page page, String now) {
    page.clock().setFixedTime(Date.from(Instant.parse(now)));
    page.evaluate("() => { dispatchEvent(new Event('pageshow')) }");
  }

  private static String words(Page page, String offering) {
    return page.textContent("#" + offering + " > .tag");
  }

  private static Map<String, String> told(Page page) {
    Object all =
        page.evaluate(
            """
            () => {
              dispatchEvent(new Event('pageshow'));
              return [...document.querySelectorAll('[id] > .tag')]
                .map((tag) => tag.parentNode.id + ' ' + tag.classList[1]).join('\\n');
            }""");
    Map<String, String> told = new TreeMap<>();
    for (String line : all.toString().split("\n", -1)) {
      told.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1));
    }
    return told;
  }

  /** Every time at which anything changes, the millisecond before, and some times between. */
  private static Set<Instant> instants(Course course) {
    TreeSet<Instant> instants = new TreeSet<>();
    Instant start = Instant.parse("2026-09-15T10:00:00Z");
    instants.add(start);
    for (Offering offering : course.offerings()) {
      Bounds bounds = Bounds.of(offering);
      Stream.of(bounds.opens(), bounds.closes(), bounds.starts(), bounds.ends())
          .filter(at -> at != null && at.isAfter(start))
          .forEach(at -> instants.addAll(List.of(at.minusMillis(1), at, at.plusSeconds(1800))));
    }
    return instants;
  }

  private static TestSite site() {
    StringBuilder course =
        new StringBuilder(
            """
            -- content/courses/listening.yaml --
            title: Listening
            summary: One listens.
            offerings:
              - {id: unannounced, sessions: [{date: 2026-10-26, start: "09:00", end: "15:00"}]}
              - {id: undated, expected: 2027-01, registration: {method: link, url: https://example.no/, opens: 2026-10-25}}
              - {id: day-only, sessions: [{date: 2026-10-25}], registration: {method: link, url: https://example.no/}}
              - id: abroad
                timeZone: America/New_York
                sessions: [{date: 2026-11-01, start: "09:00", end: "15:00"}]
                registration: {method: link, url: https://example.no/, opens: 2026-10-20, closes: 2026-10-31}
            """);
    for (String status : STATUSES) {
      for (int i = 0; i < REGISTRATIONS.size(); i++) {
        course.append(
            """
              - id: %s-%d
                status: %s
                sessions:
                  - {date: 2026-10-27, start: "09:00", end: "15:00"}
                  - {date: 2026-11-03, start: "09:00", end: "15:00"}
                registration: {%s}
            """
                .formatted(status, i, status, REGISTRATIONS.get(i)));
      }
    }
    return TestSite.of(course.toString());
  }

  private Path build(TestSite site, String now) throws Exception {
    Path output = Files.createTempDirectory(folder, "site");
    Instant at = LocalDateTime.parse(now).atZone(OSLO).toInstant();
    assertThat(Build.build(new Request(site.root(), output, zone -> at, false, stage -> {})).good())
        .isTrue();
    return output;
  }

  private static String key(RegistrationState state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

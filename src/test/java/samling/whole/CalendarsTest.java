package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import samling.Demo;
import samling.catalogue.Catalogue;
import samling.catalogue.Course;
import samling.catalogue.Offering;
import samling.catalogue.OfferingStatus;
import samling.catalogue.Session;
import samling.read.Reader;
import samling.read.SiteFolder;

/** Every calendar of the demo, as two programs read it, against the catalogue. */
class CalendarsTest {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private static Catalogue catalogue;
  private static final Map<String, String> FILES = new LinkedHashMap<>();

  @BeforeAll
  static void read() throws IOException {
    catalogue = Reader.read(SiteFolder.of(Path.of(""))).content().catalogue().withoutDrafts();
    for (String file : FinishedSite.in(Demo.built()).files()) {
      if (file.endsWith(".ics")) {
        FILES.put(file, Files.readString(Demo.built().resolve(file), StandardCharsets.UTF_8));
      }
    }
    assertThat(FILES).hasSizeGreaterThan(400);
  }

  @Test
  void linesAreFoldedAndEnded() {
    assertThat(FILES)
        .allSatisfy(
            (file, text) -> {
              assertThat(text).endsWith("END:VCALENDAR\r\n");
              assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
              assertThat(text.split("\r\n", -1))
                  .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
            });
  }

  @Test
  void twoReadersFindTheSameAndNothingWrong() throws Exception {
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Calendar ical4j = new CalendarBuilder().build(new StringReader(file.getValue()));
      assertThat(ical4j.validate().getEntries()).as(file.getKey()).isEmpty();
      ICalendar biweekly = Biweekly.parse(file.getValue()).first();
      assertThat(biweekly.getEvents())
          .as(file.getKey())
          .hasSameSizeAs(ical4j.getComponents("VEVENT"));
    }
  }

  @Test
  void idsAreUniqueAndZonesAreThere() {
    assertThat(FILES)
        .allSatisfy(
            (file, text) -> {
              String lines = text.replace("\r\n ", "");
              Set<String> ids = new HashSet<>();
              Set<String> zones = new HashSet<>();
              for (String line : lines.split("\r\n", -1)) {
                if (line.startsWith("UID:")) {
                  assertThat(ids.add(line)).as(line).isTrue();
                } else if (line.startsWith("TZID:")) {
                  zones.add(line.substring("TZID:".length()));
                } else if (line.contains(";TZID=")) {
                  assertThat(zones).contains(line.replaceFirst(".*;TZID=([^:;]*).*", "$1"));
                }
              }
              assertThat(lines).doesNotContain("T000000\r\nDTEND");
            });
  }

  @Test
  void everySessionOfEveryOfferingIsThereAtItsInstant() {
    int compared = 0;
    for (Course course : catalogue.courses().values()) {
      for (Offering offering : course.offerings()) {
        if (offering.sessions().isEmpty()) {
          continue;
        }
        String file = "kurs/" + course.id() + "/" + offering.id() + ".ics";
        List<VEvent> events = Biweekly.parse(FILES.get(file)).first().getEvents();
        assertThat(events).as(file).hasSameSizeAs(offering.sessions());
        for (int i = 0; i < events.size(); i++) {
          compare(events.get(i), offering, offering.sessions().get(i), i + 1);
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(150);
  }

  private static void compare(VEvent event, Offering offering, Session session, int number) {
    String what = offering.key() + " " + number;
    assertThat(event.getUid().getValue())
        .isEqualTo(offering.key() + "/" + number + "@kurs.example.no");
    assertThat(event.getSequence().getValue()).as(what).isEqualTo(offering.revision());
    boolean timed = session.start() != null;
    assertThat(event.getDateStart().getValue().hasTime()).as(what).isEqualTo(timed);
    if (timed) {
      assertThat(event.getDateStart().getValue().toInstant())
          .as(what)
          .isEqualTo(session.startsAt(offering.zone()));
      Instant end = session.end() == null ? null : session.endsAt(offering.zone());
      assertThat(event.getDateEnd() == null ? null : event.getDateEnd().getValue().toInstant())
          .as(what)
          .isEqualTo(end);
    } else {
      assertThat(event.getDateStart().getValue().getRawComponents().getDate() + "")
          .as(what)
          .isEqualTo(session.date().getDayOfMonth() + "");
    }
    OfferingStatus status = offering.status();
    assertThat(event.getStatus().getValue())
        .as(what)
        .isEqualTo(
            status == OfferingStatus.CANCELLED
                ? "CANCELLED"
                : status == OfferingStatus.POSTPONED ? "TENTATIVE" : "CONFIRMED");
    String prefix =
        switch (status) {
          case SCHEDULED -> "";
          case CANCELLED -> "Avlyst: ";
          case POSTPONED -> "Utsatt: ";
          case RESCHEDULED -> "Ny dato: ";
          case MOVED_ONLINE -> "Flyttet til nett: ";
        };
    assertThat(event.getSummary().getValue()).as(what).startsWith(prefix);
  }

  @Test
  void sensitiveCoursesAreNamedNowhere() {
    List<String> told = new ArrayList<>();
    for (Course course : catalogue.courses().values()) {
      if (catalogue.discreet(course)) {
        String title = course.title().values().values().iterator().next();
        FILES.entrySet().stream()
            .filter(f -> f.getValue().replace("\r\n ", "").contains(title))
            .forEach(f -> told.add(f.getKey() + ": " + title));
      }
    }
    assertThat(told).isEmpty();
  }

  @Test
  void registrationOpensAndClosesInACalendarOfItsOwn() {
    List<VEvent> events = Biweekly.parse(FILES.get("kalender/pamelding.ics")).first().getEvents();
    assertThat(events).hasSizeGreaterThan(20);
    Map<String, VEvent> byId = new LinkedHashMap<>();
    events.forEach(e -> byId.put(e.getUid().getValue(), e));
    Offering offering = catalogue.offering("psykisk-forstehjelp/2026-12-tromso");
    VEvent opens = byId.get(offering.key() + "/opens@kurs.example.no");
    assertThat(opens.getDateStart().getValue().toInstant())
        .isEqualTo(offering.registration().opens().asStart(offering.zone()));
    VEvent closes = byId.get(offering.key() + "/closes@kurs.example.no");
    assertThat(closes.getDateStart().getValue().hasTime()).isFalse();
    assertThat(DAY.format(closes.getDateStart().getValue().toInstant().atZone(ZoneOffset.UTC)))
        .startsWith("202611");
  }

  @Test
  void everyPageLeadsToItsCalendar() throws IOException {
    FinishedSite site = FinishedSite.in(Demo.built());
    Set<String> linked = new HashSet<>();
    site.pages()
        .values()
        .forEach(
            page ->
                Stream.concat(page.all("a[href$=.ics]"), page.all("link[type=text/calendar]"))
                    .map(e -> Path.of(page.path()).resolveSibling(e.attr("href")).normalize())
                    .forEach(path -> linked.add(path.toString())));
    Set<String> unlinked = new HashSet<>(FILES.keySet());
    unlinked.removeAll(linked);
    // What is over is still there for those who follow it, but its page offers it no more.
    unlinked.removeIf(file -> file.matches(".*/2026-\\d\\d-[^/]*\\.ics|.*/2025-.*\\.ics"));
    assertThat(unlinked).isEmpty();
  }
}

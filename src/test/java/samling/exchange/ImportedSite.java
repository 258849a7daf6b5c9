package samling.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import samling.TestSite;
import samling.build.When;
import samling.edit.Changes;
import samling.edit.Refused;
import samling.edit.SiteDesk;

/** A site whose offerings are changed by a spreadsheet. */
final class ImportedSite {
  static final String FILES =
      """
      -- content/site.yaml --
      name: Kurskatalogen
      url: https://kurs.example.no/
      languages: [nb, sv]
      timeZone: Europe/Oslo
      -- content/venues.yaml --
      huset: {name: Det gule huset, address: {place: Oslo}}
      -- content/organisations.yaml --
      senteret: {name: Kurssenteret}
      -- content/people.yaml --
      kari-nes: {name: Kari Nes}
      -- content/courses/a.yaml --
      title: Å lytte
      summary: A.
      offerings:
        # Høst
        - id: en   # fast
          sessions:
            - { date: 2026-11-14, start: '09:00', end: "15:30" } # lørdag
          venue: huset
          fee: {amount: 1800, vat: exempt}
          registration:
            method: link
            url: https://www.example.no/a   # skjema
            closes: 2026-11-01T00:00
            left: 5
            asOf: 2026-10-20
        - id: flere
          sessions:
            - {date: 2027-01-12, start: "09:00", title: Første}
            - {date: 2027-01-13, start: "09:00"}
          mode: online
          online: {platform: {nb: Zoom, sv: Zoom}, note: Lenken kommer.}
          contact: {name: Ola Nes, email: ola@example.no}
          registration: {method: none}
        - id: uke
          schedule: {weekly: tuesday, from: 2027-02-02, count: 3, start: "13:00"}
          mode: online
          fee: [{amount: 100}, {amount: 50, currency: NOK}]
          registration: {method: none}
      """;

  private final TestSite site = TestSite.of(FILES);
  final Path course = site.root().resolve("content/courses/a.yaml");

  SiteDesk desk() throws Refused {
    return SiteDesk.open(site.root());
  }

  Plan plan(String name, byte[] bytes) {
    try {
      return plan(desk(), name, bytes);
    } catch (Refused e) {
      throw new AssertionError(e);
    }
  }

  static Plan plan(SiteDesk desk, String name, byte[] bytes) {
    try {
      return Import.plan(desk, name, bytes, zone -> When.parse("2026-10-25T12:00", zone));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  Plan plan(String csv) {
    return plan("a.csv", csv.getBytes(UTF_8));
  }

  static List<String> kinds(Plan plan) {
    return plan.faults().stream()
        .map(
            f ->
                f.rule().id().substring(6) + " " + (f.place().column() < 0 ? "" : f.place().cell()))
        .toList();
  }

  static List<String> cells(Plan plan) {
    return plan.changes().stream()
        .flatMap(o -> o.cells().stream())
        .map(c -> c.field().column() + ": " + c.before() + " > " + c.after())
        .toList();
  }

  /** The lines of the course that are not as they were. */
  List<String> written(Plan plan) throws IOException {
    assertThat(kinds(plan)).isEmpty();
    assertThat(plan.errors()).isZero();
    List<String> before = Files.readAllLines(course);
    assertThat(Changes.write(site.root(), plan.files())).isEmpty();
    List<String> after = Files.readAllLines(course);
    assertThat(SiteDeskFaults.of(site.root())).isEmpty();
    List<String> changed = new ArrayList<>(after);
    before.forEach(changed::remove);
    return changed;
  }
}

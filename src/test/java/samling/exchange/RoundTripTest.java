package samling.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samling.build.When;
import samling.catalogue.Language;
import samling.edit.Refused;
import samling.edit.SiteDesk;

class RoundTripTest {

  static Stream<Path> sites() throws IOException {
    List<Path> sites = new ArrayList<>(List.of(Path.of("")));
    try (Stream<Path> all = Files.list(Path.of("src/test/catalogues"))) {
      all.sorted().map(catalogue -> catalogue.resolve("site")).forEach(sites::add);
    }
    return sites.stream();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void whatIsExportedChangesNothing(Path site) throws IOException, Refused {
    SiteDesk desk = SiteDesk.open(site);
    for (Language language : Language.values()) {
      for (String file : List.of("a.xlsx", "a.csv")) {
        byte[] bytes = Export.offerings(desk.catalogue(), file, language);
        Plan plan = Import.plan(desk, file, bytes, zone -> When.parse("2026-11-20T12:00", zone));

        assertThat(plan.faults()).isEmpty();
        assertThat(plan.changes()).isEmpty();
        assertThat(plan.rows()).isEqualTo((int) desk.catalogue().offerings().count());
        assertThat(Export.offerings(desk.catalogue(), file, language)).isEqualTo(bytes);
      }
    }
  }
}

package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samling.Demo;
import samling.catalogue.Address;
import samling.catalogue.Catalogue;
import samling.catalogue.Group;
import samling.catalogue.GroupVenue;
import samling.catalogue.GroupVenue.Precision;
import samling.catalogue.Organisation;
import samling.catalogue.Venue;
import samling.read.Reader;
import samling.read.SiteFolder;

/** Where a group meets is told as precisely as the group wants, and no more. */
class HiddenPlacesTest {

  @Test
  void noPageOfAGroupTellsMoreOfItsPlaceThanItWants() throws IOException {
    FinishedSite site = FinishedSite.in(Demo.built());
    Catalogue catalogue = Reader.read(SiteFolder.of(Path.of(""))).content().catalogue();
    List<String> told = new ArrayList<>();
    int hidden = 0;
    for (Group group : catalogue.groups().values()) {
      GroupVenue where = group.venue();
      if (where == null || where.id() == null || where.precision() == Precision.EXACT) {
        continue;
      }
      Venue venue = Objects.requireNonNull(catalogue.venues().get(where.id()));
      for (String secret : secrets(venue, where.precision(), catalogue)) {
        hidden++;
        for (Page page : site.pages().values()) {
          if (page.path().endsWith("/" + group.id() + "/index.html")
              && page.html().contains(secret)) {
            told.add(page.fault(secret));
          }
        }
        if (isNowhereElse(venue.id(), catalogue)) {
          site.filesWith(secret).forEach(file -> told.add(file + ": " + secret));
        }
      }
    }
    assertThat(told).isEmpty();
    assertThat(hidden).isGreaterThan(4);
  }

  /**
   * What must not be told of a place: its street, and where only the contact tells, its name too,
   * unless an organisation bears the same.
   */
  private static List<String> secrets(Venue venue, Precision precision, Catalogue catalogue) {
    Address address = venue.address();
    Stream<String> street =
        Stream.ofNullable(address).map(Address::street).filter(Objects::nonNull);
    Stream<String> name =
        precision == Precision.ON_CONTACT
            ? venue.name().values().values().stream().filter(n -> !isOrganisation(n, catalogue))
            : Stream.of();
    return Stream.concat(street, name).toList();
  }

  private static boolean isOrganisation(String name, Catalogue catalogue) {
    return catalogue.organisations().values().stream()
        .map(Organisation::shortName)
        .filter(Objects::nonNull)
        .anyMatch(text -> text.values().containsValue(name));
  }

  /** Whether no course is held there, and no other group says it meets there. */
  private static boolean isNowhereElse(String venue, Catalogue catalogue) {
    boolean group =
        catalogue.groups().values().stream()
            .map(Group::venue)
            .filter(Objects::nonNull)
            .anyMatch(v -> venue.equals(v.id()) && v.precision() == Precision.EXACT);
    boolean course =
        catalogue
            .offerings()
            .anyMatch(
                o ->
                    venue.equals(o.venue())
                        || o.sessions().stream().anyMatch(s -> venue.equals(s.venue())));
    return !group && !course;
  }
}

package samling.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import samling.TestSite;

/** What the rules say about a small site on one day of October 2026. */
final class Checked {

  static final Instant NOW = Instant.parse("2026-10-25T12:00:00Z");

  private Checked() {}

  /** The faults of a site of these files, which must read well. */
  static List<String> site(String files) {
    return site(TestSite.of(files));
  }

  static List<String> site(TestSite site) {
    assertThat(site.faults()).isEmpty();
    return site.faults(Checks.run(site.content(), NOW));
  }

  /** The faults of a site with one course, whose offerings begin in line 4. */
  static List<String> offerings(String offerings) {
    return site(
        """
        -- content/venues.yaml --
        hall: {name: Fjordsalen, address: {place: Oslo}}
        -- content/courses/listening.yaml --
        title: Listening
        summary: One day.
        offerings:
        """
            + offerings.indent(2));
  }

  /** The faults of a site with one group, whose keys begin in line 1. */
  static List<String> group(String keys) {
    return site(
        """
        -- content/topics.yaml --
        stress: {name: Stress}
        -- content/groups/calm.yaml --
        """
            + keys);
  }
}

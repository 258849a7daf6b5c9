package samling.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samling.publish.PublishRefused.Reason;
import samling.publish.Standing.Way;

/** What a plan is, and which plans are refused. */
class LeaveTest {

  @Test
  void aDifferenceIsOneOfContent() {
    Inventory there = inventory("a 1", "b 1", "c 1");
    SortedMap<String, Fingerprint> files = new TreeMap<>(inventory("a 1", "b 2", "d 1").files());
    Difference difference = Difference.between(new Inventory(files), there);
    assertThat(difference.added()).containsExactly("d");
    assertThat(difference.changed()).containsExactly("b");
    assertThat(difference.deleted()).containsExactly("c");
    assertThat(difference.unchanged()).isEqualTo(1);
    assertThat(difference.bytes()).isEqualTo(2);
  }

  @Test
  void whatIsNotKnownForSureIsSent() {
    SortedMap<String, Fingerprint> there = new TreeMap<>();
    there.put("a", Fingerprint.UNKNOWN);
    assertThat(Difference.between(inventory("a 1"), new Inventory(there)).changed())
        .containsExactly("a");
  }

  @ParameterizedTest
  @CsvSource({
    "1000, 100, -1, false", // few
    "1000, 201, -1, true",
    "1000, 200, -1, false", // a fifth
    "100, 100, -1, false", // few, if all
    "101, 101, -1, true",
    "1000, 300, 300, false",
    "1000, 301, 300, true",
    "1000, 5, 4, true", // what is allowed may also be less than is usual
    "1000, 1, 0, true"
  })
  void deletionsAreCapped(int there, int deleted, int allowed, boolean refused)
      throws PublishRefused {
    Plan plan = plan(there, deleted, List.of(), List.of());
    Leave leave = new Leave(false, allowed);
    if (refused) {
      PublishRefused why = catchThrowableOfType(PublishRefused.class, () -> leave.check(plan));
      assertThat(why.reason()).isEqualTo(Reason.TOO_MANY_DELETIONS);
      assertThat(why.words()).containsExactly("" + deleted, "" + there);
    } else {
      leave.check(plan);
    }
  }

  @Test
  void filesInTheWayAreNeverAllowed() {
    Plan plan = plan(3, 0, List.of("index.html"), List.of("index.html"));
    PublishRefused why =
        catchThrowableOfType(PublishRefused.class, () -> new Leave(true, -1).check(plan));
    assertThat(why.reason()).isEqualTo(Reason.IN_THE_WAY);
    assertThat(why.files()).containsExactly("index.html");
  }

  @Test
  void aListIsReadAsItWasWritten() throws IOException {
    SortedMap<String, Fingerprint> files = new TreeMap<>(inventory("a/b c 1", "æøå 2").files());
    files.put("z", Fingerprint.UNKNOWN);
    Inventory inventory = new Inventory(files);
    assertThat(Inventory.parse(inventory.print())).isEqualTo(inventory);
    assertThat(inventory.id()).matches("[0-9a-f]{16}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "something else\n",
        "samling published 2\n",
        "samling published 1\n- 0 ../../etc/passwd\n",
        "samling published 1\n- 0 /etc/passwd\n",
        "samling published 1\n- 0 a//b\n",
        "samling published 1\n- 0 a\\..\\b\n",
        "samling published 1\n- 0 .\n",
        "samling published 1\nnonsense\n"
      })
  void aListThatIsForgedOrBrokenIsNotBelieved(String text) {
    assertThatThrownBy(() -> Inventory.parse(text.getBytes(UTF_8))).isInstanceOf(IOException.class);
  }

  private static Plan plan(int there, int deleted, List<String> foreign, List<String> inTheWay) {
    SortedMap<String, Fingerprint> ours = new TreeMap<>();
    for (int i = 0; i < there; i++) {
      ours.put("f" + i, Fingerprint.of(new byte[] {1}));
    }
    SortedMap<String, Fingerprint> site = new TreeMap<>(ours);
    for (int i = 0; i < deleted; i++) {
      site.remove("f" + i);
    }
    Standing standing =
        new Standing(
            Way.FILE_BY_FILE, true, new Inventory(ours), foreign, inTheWay, false, "stamp");
    return Plan.of(new BuiltSite(Path.of("nowhere"), new Inventory(site)), standing);
  }

  private static Inventory inventory(String... files) {
    SortedMap<String, Fingerprint> all = new TreeMap<>();
    for (String file : files) {
      int at = file.lastIndexOf(' ');
      all.put(file.substring(0, at), Fingerprint.of(file.substring(at + 1).getBytes(UTF_8)));
    }
    return new Inventory(all);
  }
}

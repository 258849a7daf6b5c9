package samling.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which properties of the process make it another program. */
class IdentityTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"sun.stdout.encoding", "sun.stderr.encoding", "stdout.encoding", "user.dir"})
  void theSameOnATerminalAsInAPipe(String property) {
    assertThat(identityWith(property)).isNotNull().isEqualTo(Identity.ofThisProgram());
  }

  @Test
  void anotherWhereJBakeMayTakeASettingFromIt() {
    assertThat(identityWith("samling.compress")).isNotEqualTo(Identity.ofThisProgram());
  }

  private static String identityWith(String property) {
    String before = System.getProperty(property);
    try {
      System.setProperty(property, before + "-otherwise");
      return Identity.ofThisProgram();
    } finally {
      if (before == null) {
        System.clearProperty(property);
      } else {
        System.setProperty(property, before);
      }
    }
  }
}

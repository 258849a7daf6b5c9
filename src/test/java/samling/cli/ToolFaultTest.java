package samling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import samling.catalogue.Language;
import samling.output.NoRoom;

/** What is told when the machine won't do something. */
class ToolFaultTest {
  @Test
  void whoeverMayNotIsToldWhatToDo() {
    assertThat(told(new AccessDeniedException("/srv/courses/output")))
        .startsWith("Could not read or write /srv/courses/output: access denied.")
        .contains("another user", "Let " + System.getProperty("user.name") + " read and change it");
  }

  @Test
  void whatIsNotThereIsNamed() {
    assertThat(told(new NoSuchFileException("/srv/gone"))).contains("/srv/gone");
  }

  @Test
  void whereTheDiskIsFullIsTold() {
    assertThat(told(new UncheckedIOException(new NoRoom(Path.of("/srv/web"), "No space left"))))
        .startsWith("The disk is full: could not write to /srv/web.");
  }

  private static String told(Exception fault) {
    StringWriter said = new StringWriter();
    int code = ToolFault.tell(fault, new PrintWriter(said, true), Messages.of(Language.EN));
    assertThat(code).isEqualTo(ExitCode.TOOL_FAULT);
    return said.toString();
  }
}

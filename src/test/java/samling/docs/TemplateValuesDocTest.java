package samling.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Run with {@code -Dsamling.docs=write} to write the page anew after a record has changed. */
class TemplateValuesDocTest {

  private static final Path PAGE = Path.of("docs/templates.md");

  @Test
  void thePageSaysWhatTemplatesSee() throws IOException {
    String page = TemplateValuesDoc.write();
    if ("write".equals(System.getProperty("samling.docs"))) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE))
        .as("docs/templates.md; write it anew with ./mvnw test -Dsamling.docs=write")
        .isEqualTo(page);
  }
}

package samling.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Run with {@code -Dsamling.docs=write} to write the page anew after a schema has changed. */
class ContentModelDocTest {

  private static final Path PAGE = Path.of("docs/content-model.md");

  @Test
  void thePageSaysWhatTheSchemasSay() throws IOException {
    String page = ContentModelDoc.write();
    if ("write".equals(System.getProperty("samling.docs"))) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE))
        .as("docs/content-model.md; write it anew with ./mvnw test -Dsamling.docs=write")
        .isEqualTo(page);
  }
}

package samling.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Questions to a person at a terminal; where nobody is there, none is asked. */
final class Questions {
  private final DeskOptions options;
  private final @Nullable BufferedReader in;

  Questions(DeskOptions options) {
    this.options = options;
    this.in = Main.in(options.spec());
  }

  /** The answer to a question, asked until there is one; nothing, if nobody answers. */
  Optional<String> ask(String question, String otherwise) throws IOException {
    if (in == null) {
      return Optional.empty();
    }
    while (true) {
      String suggestion = otherwise.isEmpty() ? "" : " [" + otherwise + "]";
      options.out().print(question + suggestion + ": ");
      options.out().flush();
      String line = Objects.requireNonNull(in).readLine();
      if (line == null) {
        return Optional.empty();
      }
      String answer = line.isBlank() ? otherwise : line.strip();
      if (!answer.isEmpty()) {
        return Optional.of(answer);
      }
    }
  }
}

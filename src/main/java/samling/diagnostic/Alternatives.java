package samling.diagnostic;

import java.util.List;

/**
 * A choice in a message, printed as “a, b or c”.
 *
 * @param options texts, printed in quotation marks, or {@link Word}s
 */
public record Alternatives(List<Object> options) {

  public Alternatives {
    options = List.copyOf(options);
  }

  public static Alternatives of(List<?> options) {
    return new Alternatives(List.copyOf(options));
  }
}

package samling.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The data of the accessibility statement that Swedish law asks a public body for. */
public record AccessibilityStatement(
    Conformance conformance,
    @Nullable LocalDate assessed,
    @Nullable Text method,
    List<Issue> issues,
    @Nullable String feedback,
    @Nullable String supervisor) {
  public AccessibilityStatement {
    issues = List.copyOf(issues);
  }

  /** How far the site meets the law. */
  public enum Conformance {
    FULL,
    PARTIAL,
    NONE
  }

  /** Something that is not accessible, and why. */
  public record Issue(Text what, @Nullable Text why) {}
}

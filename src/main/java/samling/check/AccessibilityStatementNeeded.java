package samling.check;

import java.util.function.Consumer;
import samling.catalogue.SiteSettings;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;

/**
 * The website of a public body has the accessibility statement that the law asks for: in Norway one
 * made at uustatus.no, in the other Nordic countries one there or here.
 */
final class AccessibilityStatementNeeded implements Check {

  @Override
  public void check(Subject subject, Consumer<Diagnostic> report) {
    SiteSettings site = subject.catalogue().site();
    if (!site.publicBody() || site.accessibilityUrl() != null) {
      return;
    }
    boolean norway = site.country().equals("NO");
    boolean written = site.source().has("accessibilityStatement");
    if (norway || !written) {
      report.accept(
          Diagnostic.of(
                  Rule.ACCESSIBILITY_STATEMENT,
                  written
                      ? Places.key(site.source(), "accessibilityStatement")
                      : Places.at(site.source(), "publicBody"))
              .with(Help.of(norway ? "norway" : "elsewhere")));
    }
  }
}

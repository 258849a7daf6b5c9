package samling.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe-core, or a ruler, finds wrong with a page. */
final class Axe {
  private Axe() {}

  /** What breaks a rule of axe's, or any rule. */
  static List<String> faults(Page page, String rule) {
    Object found =
        page.evaluate(
            """
            async (rule) => (await axe.run({
              resultTypes: ['violations'], ...(rule && {runOnly: [rule]}),
            })).violations
              .map((v) => v.id + ' ' + v.nodes.map((n) => n.html + ' ' + n.failureSummary).join(' | '))""",
            rule);
    return ((List<?>) found).stream().map(Object::toString).toList();
  }

  /** The elements that reach out of a page that is wider than its window. */
  static List<String> overflow(Page page) {
    Object found =
        page.evaluate(
            """
            () => {
              const wide = document.documentElement.clientWidth;
              return document.documentElement.scrollWidth <= wide ? []
                : [...document.body.querySelectorAll('*')]
                  .filter((e) => e.getBoundingClientRect().right > wide + 1)
                  .slice(0, 3).map((e) => e.outerHTML.slice(0, 120));
            }""");
    return ((List<?>) found).stream().map(Object::toString).toList();
  }

  /** To be run in a page before its own scripts. */
  static String script() throws IOException {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(
          Objects.requireNonNull(in, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

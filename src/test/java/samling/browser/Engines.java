package samling.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import samling.NodePackages;

/** Two engines that judge how accessible a page is, each inside the page: axe-core and IBM's. */
final class Engines {
  /**
   * What IBM's engine cannot tell and asks people to look at, and what they saw: for every other
   * question someone has to look first.
   */
  private static final Map<String, String> LOOKED_AT =
      Map.of(
          "input_label_visible", "The button beside the search field names it (WCAG's G167).",
          "blockquote_cite_exists", "A quotation of somebody who said it has no address.",
          "element_tabbable_unobscured", "Links that run over two lines; nothing lies over them.",
          "element_tabbable_visible", "The skip link comes into sight; a test presses Tab.",
          "form_submit_button_exists", "The list follows each choice, and the answer is told.",
          "input_checkboxes_grouped", "Each stands for itself, between other fields.",
          "style_color_misuse", "States are words and shapes.",
          "text_contrast_sufficient", "The arrow of a choice is drawn beside its words, not under.",
          "text_block_heading", "Names of persons and offices, in bold.",
          "text_sensory_misuse", "Places that are left, and rounds in which people speak.");

  private Engines() {}

  /** Brings both to every page of a context, which must not hold pages to their policy. */
  static void join(BrowserContext context) throws IOException {
    context.addInitScript(axe());
    context.addInitScript(
        Files.readString(NodePackages.of("npm").resolve("accessibility-checker-engine/ace.js"))
            + "\nwindow.ace = ace;");
  }

  /** What either finds wrong. */
  static List<String> faults(Page page) {
    return Stream.concat(byAxe(page).stream(), byIbm(page).stream()).toList();
  }

  /** What breaks a rule of axe's. */
  static List<String> byAxe(Page page) {
    return texts(
        page.evaluate(
            """
            async () => (await axe.run({resultTypes: ['violations']})).violations
              .map((v) => 'axe ' + v.id + ' '
                + v.nodes.map((n) => n.html + ' ' + n.failureSummary).join(' | '))"""));
  }

  /** What breaks WCAG 2.2 by IBM's rules, or may break it and has not been looked at. */
  static List<String> byIbm(Page page) {
    return texts(
        page.evaluate(
            """
            async (lookedAt) => {
              // The engine reads colours as rgb() alone, and a mixed one is told as color().
              const told = window.getComputedStyle;
              const rgb = (value) => value.replace(
                /color\\(srgb ([\\d.e-]+) ([\\d.e-]+) ([\\d.e-]+)(?: \\/ ([\\d.]+))?\\)/g,
                (all, r, g, b, a) =>
                  `rgba(${[r, g, b].map((c) => Math.round(c * 255)).join(', ')}, ${a ?? 1})`);
              window.getComputedStyle = (...of) => new Proxy(told(...of), {
                get(style, key) {
                  const value = style[key];
                  return typeof value === 'string' ? rgb(value)
                    : key === 'getPropertyValue' ? (name) => rgb(style.getPropertyValue(name))
                    : typeof value === 'function' ? value.bind(style) : value;
                },
              });
              try {
                const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
                return results
                  .filter(({ value: [level, state] }) => level === 'VIOLATION' && state !== 'PASS')
                  .filter((r) => r.value[1] === 'FAIL' || !lookedAt.includes(r.ruleId))
                  .map((r) => `IBM ${r.value[1]} ${r.ruleId}: ${r.message} ${r.snippet}`);
              } finally {
                window.getComputedStyle = told;
              }
            }""",
            List.copyOf(LOOKED_AT.keySet())));
  }

  private static List<String> texts(Object found) {
    return ((List<?>) found).stream().map(Object::toString).toList();
  }

  private static String axe() throws IOException {
    try (InputStream in = Engines.class.getResourceAsStream("/axe.min.js")) {
      return new String(
          Objects.requireNonNull(in, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

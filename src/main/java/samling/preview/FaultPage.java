package samling.preview;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import samling.catalogue.Language;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Messages;
import samling.diagnostic.Severity;
import samling.diagnostic.TextPrinter;

/** What stands in place of a page that never could be made: its faults, for any browser. */
final class FaultPage {
  private FaultPage() {}

  static byte[] of(Situation situation, Language language) {
    PreviewWords words = PreviewWords.in(language);
    TextPrinter printer =
        new TextPrinter(
            Messages.in(language.tag()), file -> Optional.ofNullable(situation.texts().get(file)));
    StringBuilder page = new StringBuilder();
    page.append("<!doctype html>\n<html lang=\"").append(language.tag()).append("\">\n<head>\n");
    page.append("<meta charset=\"utf-8\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.append("<title>").append(escape(words.text("faults.none"))).append("</title>\n");
    page.append(
        "<link rel=\"stylesheet\" href=\"/-/preview.css\">\n</head>\n<body class=\"bare\">\n");
    page.append("<main><h1>").append(escape(words.text("faults.none"))).append("</h1>\n");
    for (Diagnostic diagnostic : situation.diagnostics()) {
      if (diagnostic.severity() == Severity.ERROR) {
        page.append("<pre>").append(escape(printer.print(diagnostic))).append("</pre>\n");
      }
    }
    situation.trouble().ifPresent(t -> page.append("<pre>").append(escape(t)).append("</pre>\n"));
    page.append("</main>\n</body>\n</html>\n");
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}

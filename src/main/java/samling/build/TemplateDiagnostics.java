package samling.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import samling.bake.BakeSettings;
import samling.bake.TemplateFault;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.source.Position;
import samling.source.SourceText;
import samling.source.Span;

/** What is wrong with a site's templates and its {@code jbake.properties}, as diagnostics. */
public final class TemplateDiagnostics {
  private static final String PROPERTIES = "jbake.properties";

  private TemplateDiagnostics() {}

  public static Diagnostic properties(String message) {
    return Diagnostic.of(Rule.JBAKE_PROPERTIES, Span.ofFile(PROPERTIES), message)
        .with(Help.plain());
  }

  /** The fault with its place; the template's text joins {@code texts}, to be quoted from. */
  public static Diagnostic of(
      TemplateFault fault, BakeSettings settings, Map<String, SourceText> texts) {
    String file =
        fault.line() == 0 && fault.file().isEmpty()
            ? PROPERTIES
            : fault
                .file()
                .map(f -> settings.site().relativize(f).toString().replace('\\', '/'))
                .orElse("templates/" + fault.template());
    fault.file().ifPresent(f -> quote(f, file, texts));
    Span span =
        fault.line() == 0
            ? Span.ofFile(file)
            : new Span(
                file,
                new Position(fault.line(), fault.column()),
                new Position(fault.endLine(), fault.endColumn() + 1));
    Rule rule =
        switch (fault.kind()) {
          case UNMAPPED_KIND, FOREIGN_TEMPLATE, FOREIGN_EXTENSION -> Rule.TEMPLATE_MAPPING;
          case MISSING_TEMPLATE -> Rule.TEMPLATE_MISSING;
          case SYNTAX -> Rule.TEMPLATE_SYNTAX;
          case MISSING_VALUE -> Rule.TEMPLATE_VALUE;
          case EVALUATION -> Rule.TEMPLATE_FAILED;
        };
    return Diagnostic.of(rule, span, fault.subject(), fault.message())
        .with(Help.plain(fault.page()));
  }

  private static void quote(Path template, String file, Map<String, SourceText> texts) {
    try {
      texts.put(file, new SourceText(file, Files.readString(template, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      texts.remove(file); // the place is told without the line
    }
  }
}

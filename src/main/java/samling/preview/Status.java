package samling.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import samling.catalogue.Language;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Excerpt;
import samling.diagnostic.Messages;
import samling.diagnostic.Severity;
import samling.feed.Json;
import samling.source.SourceText;
import samling.source.Span;

/** How things stand, told to the script of one page. */
final class Status {
  /** So many faults of a kind are told one by one. */
  private static final int MOST = 100;

  private final Situation situation;
  private final Shown shown;
  private final Language language;
  private final Messages messages;

  Status(Situation situation, Shown shown, Language language) {
    this.situation = situation;
    this.shown = shown;
    this.language = language;
    this.messages = Messages.in(language.tag());
  }

  /** All that the script has to know. */
  Json json() {
    List<Diagnostic> all =
        Stream.concat(situation.diagnostics().stream(), shown.faults().stream()).sorted().toList();
    Json json =
        new Json()
            .put("lang", language.tag())
            .put("page", shown.version().fingerprint().page())
            .put("styles", shown.version().fingerprint().styles())
            .list("sheets", shown.version().styles())
            .put("stale", situation.stale() || shown.stale())
            .put("at", situation.at().orElse(null))
            .put("now", now().orElse(null))
            .put("trouble", situation.trouble().or(shown::trouble).orElse(null))
            .put("words", PreviewWords.in(language).json());
    shown.page().flatMap(p -> p.source()).ifPresent(source -> json.put("source", place(source)));
    of(all, Severity.ERROR, "errors", json);
    of(all, Severity.WARNING, "warnings", json);
    return json;
  }

  /** The minute the site is shown as of, in its own zone, as a browser's field takes it. */
  private Optional<String> now() {
    return situation
        .edition()
        .map(
            edition ->
                edition
                    .plan()
                    .now()
                    .atZone(edition.plan().catalogue().site().zone())
                    .toLocalDateTime()
                    .toString()
                    .substring(0, 16));
  }

  private void of(List<Diagnostic> all, Severity severity, String name, Json json) {
    List<Json> told = new ArrayList<>();
    int count = 0;
    for (Diagnostic diagnostic : all) {
      if (diagnostic.severity() == severity && ++count <= MOST) {
        told.add(fault(diagnostic));
      }
    }
    json.list(name, told).put(name + "Count", count);
  }

  private Json fault(Diagnostic diagnostic) {
    Span span = diagnostic.span();
    Json json =
        new Json()
            .put("rule", diagnostic.rule().id())
            .put("severity", messages.word(diagnostic.severity().id()))
            .put("message", messages.message(diagnostic))
            .put("file", span.file())
            .put("line", span.line())
            .put("column", span.column())
            .list("help", messages.help(diagnostic));
    text(span.file())
        .flatMap(text -> Excerpt.of(text, span))
        .ifPresent(
            excerpt ->
                json.put("before", excerpt.before())
                    .put("marked", excerpt.marked())
                    .put("after", excerpt.after()));
    return json;
  }

  private Optional<SourceText> text(String file) {
    return Stream.<Map<String, SourceText>>of(shown.texts(), situation.texts())
        .map(texts -> Optional.ofNullable(texts.get(file)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static String place(Span span) {
    return span.line() > 1
        ? String.format(Locale.ROOT, "%s:%d", span.file(), span.line())
        : span.file();
  }
}

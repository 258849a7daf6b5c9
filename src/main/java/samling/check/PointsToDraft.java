package samling.check;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import samling.catalogue.Catalogue;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.source.Reference;

/** What is published names nothing that is not. */
final class PointsToDraft implements Check {

  private static final Pattern TRANSLATION = Pattern.compile("\\.(?:nb|nn|sv|en)(?=\\.md$)");

  @Override
  public void check(Subject subject, Consumer<Diagnostic> report) {
    Map<Kind, Set<String>> drafts = new EnumMap<>(Kind.class);
    Set<String> draftFiles = new HashSet<>();
    collect(subject.catalogue(), drafts, draftFiles);
    if (draftFiles.isEmpty()) {
      return;
    }
    for (Reference reference : subject.content().references()) {
      String file = TRANSLATION.matcher(reference.span().file()).replaceFirst("");
      if (isDraft(reference, drafts) && !draftFiles.contains(file)) {
        report.accept(
            Diagnostic.of(Rule.POINTS_TO_DRAFT, reference.span(), reference.value())
                .with(Help.plain()));
      }
    }
  }

  private static boolean isDraft(Reference reference, Map<Kind, Set<String>> drafts) {
    String value = reference.value();
    int slash = value.indexOf('/');
    return switch (reference.kind()) {
      case "course", "offering", "course-or-offering", "register" ->
          has(drafts, Kind.COURSE, slash < 0 ? value : value.substring(0, slash));
      case "group" -> has(drafts, Kind.GROUP, value);
      case "page" -> has(drafts, Kind.PAGE, value);
      case "announcement" -> has(drafts, Kind.ANNOUNCEMENT, value);
      default -> false;
    };
  }

  private static boolean has(Map<Kind, Set<String>> drafts, Kind kind, String id) {
    Set<String> ids = drafts.get(kind);
    return ids != null && ids.contains(id);
  }

  private static void collect(
      Catalogue catalogue, Map<Kind, Set<String>> drafts, Set<String> files) {
    for (Published thing : Published.all(catalogue)) {
      if (thing.publication().draft()) {
        drafts.computeIfAbsent(thing.kind(), k -> new HashSet<>()).add(thing.id());
        files.add(thing.source().span().file());
      }
    }
  }
}

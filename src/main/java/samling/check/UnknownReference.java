package samling.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import samling.catalogue.Course;
import samling.catalogue.Offering;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.diagnostic.Suggestion;
import samling.source.Reference;

/** What content names by an id, there is. */
final class UnknownReference implements Check {

  /** After so many different unknown ids something larger is wrong, and guesses only cost time. */
  private static final int MOST_GUESSES = 200;

  /** An id that is none would only be the next fault. */
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");

  @Override
  public void check(Subject subject, Consumer<Diagnostic> report) {
    Definitions definitions = new Definitions(subject.content());
    Guesses guesses = new Guesses();
    for (Reference reference : subject.content().references()) {
      switch (reference.kind()) {
        case "course" -> course(reference, reference.value(), definitions, guesses, report);
        case "offering", "course-or-offering", "register" ->
            courseOrOffering(subject, reference, definitions, guesses, report);
        case "venue-or-online" -> {
          if (!reference.value().equals("online")) {
            plain(Kind.VENUE, reference, definitions, guesses, report);
          }
        }
        default -> plain(Kind.of(reference.kind()), reference, definitions, guesses, report);
      }
    }
  }

  private static void plain(
      Kind kind,
      Reference reference,
      Definitions definitions,
      Guesses guesses,
      Consumer<Diagnostic> report) {
    if (!definitions.has(kind, reference.value())) {
      report.accept(unknown(kind, reference, reference.value(), guesses, definitions.ids(kind)));
    }
  }

  private static boolean course(
      Reference reference,
      String id,
      Definitions definitions,
      Guesses guesses,
      Consumer<Diagnostic> report) {
    if (definitions.has(Kind.COURSE, id)) {
      return true;
    }
    report.accept(unknown(Kind.COURSE, reference, id, guesses, definitions.ids(Kind.COURSE)));
    return false;
  }

  private static void courseOrOffering(
      Subject subject,
      Reference reference,
      Definitions definitions,
      Guesses guesses,
      Consumer<Diagnostic> report) {
    String value = reference.value();
    int slash = value.indexOf('/');
    String id = slash < 0 ? value : value.substring(0, slash);
    boolean mustBeOffering = !reference.kind().equals("course-or-offering");
    if (!course(reference, id, definitions, guesses, report) || (slash < 0 && !mustBeOffering)) {
      return;
    }
    Course course = subject.catalogue().courses().get(id);
    if (course == null || definitions.isUnreadable(course.source().span().file())) {
      return;
    }
    List<String> known = course.offerings().stream().map(Offering::id).toList();
    String offering = slash < 0 ? "" : value.substring(slash + 1);
    if (!known.contains(offering)) {
      report.accept(noOffering(reference, id, offering, known, guesses));
    }
  }

  private static Diagnostic noOffering(
      Reference reference, String course, String offering, List<String> known, Guesses guesses) {
    Diagnostic diagnostic =
        Diagnostic.of(Rule.UNKNOWN_OFFERING, reference.span(), reference.value(), course);
    Optional<String> guess = guesses.closest("offering " + course, offering, known);
    if (guess.isPresent()) {
      diagnostic = diagnostic.with(Help.plain(course + "/" + guess.get()));
    }
    return known.isEmpty()
        ? diagnostic.with(Help.of("none", course))
        : diagnostic.with(
            Help.of("offerings", known.stream().map(o -> course + "/" + o).limit(10).toList()));
  }

  private static Diagnostic unknown(
      Kind kind, Reference reference, String id, Guesses guesses, Collection<String> known) {
    Diagnostic diagnostic = Diagnostic.of(kind.rule(), reference.span(), id);
    Optional<String> guess =
        kind == Kind.ASSET
            ? sameName(id, known).or(() -> guesses.closest(kind.name(), id, known))
            : guesses.closest(kind.name(), id, known).filter(ID.asMatchPredicate());
    if (guess.isPresent()) {
      diagnostic = diagnostic.with(Help.plain(guess.get()));
    }
    return diagnostic.with(Help.of("where"));
  }

  /** The file that is named with the folder assets/ before it, or without its own folder. */
  private static Optional<String> sameName(String path, Collection<String> known) {
    String own = path.substring(path.lastIndexOf('/') + 1);
    List<String> same =
        known.stream().filter(k -> k.equals(own) || k.endsWith("/" + own)).limit(2).toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  /** What was most likely meant, sought once for each unknown id. */
  private static final class Guesses {
    private final Map<String, Optional<String>> made = new HashMap<>();

    Optional<String> closest(String among, String id, Collection<String> known) {
      String key = among + " " + id;
      Optional<String> before = made.get(key);
      if (before != null) {
        return before;
      }
      if (made.size() >= MOST_GUESSES) {
        return Optional.empty();
      }
      Optional<String> guess = Suggestion.closest(id, known);
      made.put(key, guess);
      return guess;
    }
  }
}

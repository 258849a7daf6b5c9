package samling.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import samling.catalogue.Content;
import samling.diagnostic.Diagnostic;

/** The list of rules, and how they are applied. */
public final class Checks {

  private static final List<Check> ALL =
      List.of(
          new EachOffering(),
          new UnknownReference(),
          new PointsToDraft(),
          new SelfReference(),
          new AliasClash(),
          new MissingTranslation(),
          new EndBeforeStart(),
          new SessionsOutOfOrder(),
          new SessionsOverlap(),
          new WeekdayMismatch(),
          new WeekdayOfSessions(),
          new PublicHoliday(),
          new ExpiresBeforeDate(),
          new DatedAhead(),
          new UpdatedBeforeDate(),
          new AsOfInFuture(),
          new CapacityMinAboveMax(),
          new PrerequisiteCycle(),
          new PrerequisiteNotOffered(),
          new PathwayOrder(),
          new GroupNotVerified(),
          new GroupFollowsNothing(),
          new FirstMeetingMismatch(),
          new InitiatorFullName(),
          new PersonInSensitive(),
          new NameInGroup(),
          new PhoneOutsideContact(),
          new NationalIdNumber(),
          new AccessibilityStatementNeeded(),
          new AccentContrast());

  private Checks() {}

  /** Every fault of the content at an instant, in the order of files and lines. */
  public static List<Diagnostic> run(Content content, Instant now) {
    return run(content, now, () -> true);
  }

  /**
   * As {@link #run(Content, Instant)}, as long as somebody wants to know.
   *
   * @param wanted asked before each rule, by any thread; once it is false, what is given back is
   *     not complete
   */
  public static List<Diagnostic> run(Content content, Instant now, BooleanSupplier wanted) {
    Subject subject = new Subject(content, now);
    List<Diagnostic> faults = new ArrayList<>();
    ALL.parallelStream()
        .map(check -> wanted.getAsBoolean() ? faults(check, subject) : List.<Diagnostic>of())
        .forEachOrdered(faults::addAll);
    faults.sort(null);
    return once(faults);
  }

  /** What is told twice, but once. Such faults stand together, so that no set has to be made. */
  private static List<Diagnostic> once(List<Diagnostic> sorted) {
    List<Diagnostic> once = new ArrayList<>();
    int together = 0;
    for (Diagnostic fault : sorted) {
      if (!once.isEmpty() && fault.compareTo(once.get(once.size() - 1)) != 0) {
        together = once.size();
      }
      if (!once.subList(together, once.size()).contains(fault)) {
        once.add(fault);
      }
    }
    return List.copyOf(once);
  }

  private static List<Diagnostic> faults(Check check, Subject subject) {
    List<Diagnostic> faults = new ArrayList<>();
    check.check(subject, faults::add);
    return faults;
  }
}

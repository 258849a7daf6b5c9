package samling.edit;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import samling.catalogue.Course;
import samling.catalogue.Offering;
import samling.catalogue.Venue;
import samling.diagnostic.Suggestion;
import samling.edit.Refusal.Reason;
import samling.read.Ids;
import samling.revise.Value;
import samling.revise.Value.Mapping;
import samling.revise.Value.Sequence;
import samling.revise.Wish;

/** Offerings held once more: one of them, or those of a whole year. */
public final class OfferingCopies {

  private final SiteDesk desk;
  private final Map<Course, List<Copy>> byCourse = new LinkedHashMap<>();

  private OfferingCopies(SiteDesk desk) {
    this.desk = desk;
  }

  /** One offering and what is made after it. */
  public record Copy(String course, String oldId, String newId, Copied copied) {}

  /** All that is made, and the files as they are to be. */
  public record Result(List<Copy> copies, List<FileChange> changes) {
    public Result {
      copies = List.copyOf(copies);
      changes = List.copyOf(changes);
    }
  }

  /**
   * One offering under a new id.
   *
   * @param key the offering, as COURSE/OFFERING
   */
  public static Result one(SiteDesk desk, String key, String newId, Shift shift)
      throws IOException, Refused {
    int slash = key.indexOf('/');
    String courseId = slash < 0 ? key : key.substring(0, slash);
    String id = slash < 0 ? "" : key.substring(slash + 1);
    Course course = course(desk, courseId);
    Offering offering =
        course.offerings().stream()
            .filter(o -> o.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new Refused(noOffering(course, id)));
    OfferingCopies copies = new OfferingCopies(desk);
    copies.add(course, offering, newId, shift);
    return copies.result();
  }

  /**
   * Every offering that begins in a year, in another year.
   *
   * @param courses the ids of the courses it concerns; all if none are named
   * @param skipExisting whether to leave out those whose new id is there already; without it they
   *     are a reason to refuse
   */
  public static Result year(
      SiteDesk desk, int from, int to, List<String> courses, boolean skipExisting)
      throws IOException, Refused {
    OfferingCopies copies = new OfferingCopies(desk);
    List<String> taken = new ArrayList<>();
    List<Course> concerned = new ArrayList<>();
    for (String id : courses) {
      concerned.add(course(desk, id));
    }
    for (Course course : courses.isEmpty() ? desk.catalogue().courses().values() : concerned) {
      for (Offering offering : course.offerings()) {
        Mapping value = (Mapping) Value.of(offering.source());
        Optional<LocalDate> first = Days.first(value).filter(day -> day.getYear() == from);
        if (first.isPresent()) {
          Shift shift = new Shift.Years(to - from);
          LocalDate after =
              OfferingCopy.of(value, "-", shift, copies.country(offering)).days().get(0).after();
          String newId = YearInId.renamed(offering.id(), first.get(), after);
          if (copies.isTaken(course, newId)) {
            taken.add(course.id() + "/" + newId);
          } else {
            copies.add(course, offering, newId, shift);
          }
        }
      }
    }
    if (!taken.isEmpty() && !skipExisting) {
      throw new Refused(Refusal.of(Reason.TAKEN_IN_YEAR, String.join(", ", taken)));
    }
    if (copies.byCourse.isEmpty()) {
      throw new Refused(Refusal.of(Reason.NOTHING_IN_YEAR, String.valueOf(from)));
    }
    return copies.result();
  }

  private void add(Course course, Offering offering, String newId, Shift shift) throws Refused {
    if (!Ids.isId(newId)) {
      throw new Refused(Refusal.of(Reason.BAD_ID, newId, Ids.like(newId).orElse("")));
    }
    if (isTaken(course, newId)) {
      throw new Refused(
          Refusal.of(Reason.ID_TAKEN, course.id() + "/" + newId, course.source().span().file()));
    }
    Mapping old = (Mapping) Value.of(offering.source());
    Copied copied = OfferingCopy.of(old, newId, shift, country(offering));
    byCourse
        .computeIfAbsent(course, c -> new ArrayList<>())
        .add(new Copy(course.id(), offering.id(), newId, copied));
  }

  private boolean isTaken(Course course, String newId) {
    return course.offerings().stream().anyMatch(o -> o.id().equals(newId))
        || byCourse.getOrDefault(course, List.of()).stream()
            .anyMatch(copy -> copy.newId().equals(newId));
  }

  private Result result() throws IOException, Refused {
    List<FileChange> changes = new ArrayList<>();
    List<Copy> all = new ArrayList<>();
    for (Map.Entry<Course, List<Copy>> entry : byCourse.entrySet()) {
      Document document = desk.document(entry.getKey().source().span().file());
      changes.add(desk.change(document, wish(document.value(), entry.getValue())));
      all.addAll(entry.getValue());
    }
    return new Result(all, changes);
  }

  /** New offerings come last, or first where the latest stands first. */
  private static Wish wish(Mapping course, List<Copy> copies) {
    List<Value> items = new ArrayList<>();
    if (course.get("offerings").orElse(null) instanceof Sequence list) {
      items.addAll(list.items());
    }
    boolean latestFirst = isLatestFirst(items);
    Map<String, String> models = new TreeMap<>();
    int at = 0;
    for (Copy copy : copies) {
      models.put(copy.newId(), copy.oldId());
      if (latestFirst) {
        items.add(at++, copy.copied().value());
      } else {
        items.add(copy.copied().value());
      }
    }
    return new Wish(course.with("offerings", new Sequence(items)), models);
  }

  /** Whether the order is meant: within a month, nobody thinks of it. */
  private static boolean isLatestFirst(List<Value> offerings) {
    List<YearMonth> months =
        offerings.stream()
            .filter(Mapping.class::isInstance)
            .flatMap(o -> Days.first((Mapping) o).stream())
            .map(YearMonth::from)
            .toList();
    return months.size() > 1 && months.get(0).isAfter(months.get(months.size() - 1));
  }

  /** The country whose holidays matter: that of the place, else the site's. */
  private String country(Offering offering) {
    Venue venue = offering.venue() == null ? null : desk.catalogue().venues().get(offering.venue());
    return venue == null || venue.address() == null || venue.address().country() == null
        ? desk.catalogue().site().country()
        : venue.address().country();
  }

  private static Course course(SiteDesk desk, String id) throws Refused {
    Course course = desk.catalogue().courses().get(id);
    if (course == null) {
      throw new Refused(
          Refusal.of(
              Reason.NO_COURSE,
              id,
              Suggestion.closest(id, desk.catalogue().courses().keySet()).orElse("")));
    }
    return course;
  }

  private static Refusal noOffering(Course course, String id) {
    List<String> ids = course.offerings().stream().map(Offering::id).toList();
    if (ids.isEmpty()) {
      return Refusal.of(Reason.NO_OFFERINGS, course.id());
    }
    String all = String.join(", ", ids);
    return id.isEmpty()
        ? Refusal.of(Reason.WHICH_OFFERING, course.id(), course.id() + "/" + ids.get(0), all)
        : Refusal.of(Reason.NO_OFFERING, course.id(), id, all);
  }
}

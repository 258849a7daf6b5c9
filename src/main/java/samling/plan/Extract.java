package samling.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Announcement;
import samling.catalogue.Catalogue;
import samling.catalogue.Course;
import samling.catalogue.FreePage;
import samling.catalogue.Group;
import samling.catalogue.Outlook;
import samling.catalogue.Pathway;
import samling.catalogue.Prerequisite;

/**
 * The part of a catalogue that one page tells of. The page is worded from this part alone, so that
 * it can't hang on anything else; tables that all pages share, such as venues, are whole.
 */
record Extract(
    List<Course> courses,
    List<Group> groups,
    List<Pathway> pathways,
    List<Announcement> announcements,
    List<FreePage> pages) {

  static Extract of(Collection<Course> courses, Collection<Group> groups) {
    return new Extract(List.copyOf(courses), List.copyOf(groups), List.of(), List.of(), List.of());
  }

  /** A course, what it asks for and leads to, and the groups after it. */
  static Extract around(Course course, Outlook outlook) {
    Set<Course> courses = new LinkedHashSet<>(outlook.leadsTo(course));
    courses.add(course);
    for (Prerequisite prerequisite : course.prerequisites()) {
      String id = prerequisite.course();
      Course before = id == null ? null : outlook.catalogue().courses().get(id);
      if (before != null) {
        courses.add(before);
      }
    }
    return new Extract(
        List.copyOf(courses),
        outlook.groupsAfter(course),
        distinct(outlook.pathways(course)),
        List.of(),
        List.of());
  }

  private static List<Pathway> distinct(List<Pathway> pathways) {
    return pathways.size() < 2 ? pathways : pathways.stream().distinct().toList();
  }

  static Extract of(Announcement announcement, Catalogue catalogue) {
    return new Extract(
        each(announcement.courses(), catalogue::courseOf),
        each(announcement.groups(), catalogue.groups()::get),
        List.of(),
        List.of(announcement),
        List.of());
  }

  static Extract of(FreePage page) {
    return new Extract(List.of(), List.of(), List.of(), List.of(), List.of(page));
  }

  /** What keys lead to, as far as they lead anywhere, each once. */
  static <T> List<T> each(List<String> keys, Function<String, @Nullable T> find) {
    Set<T> found = new LinkedHashSet<>();
    for (String key : keys) {
      T thing = find.apply(key);
      if (thing != null) {
        found.add(thing);
      }
    }
    return List.copyOf(found);
  }

  /** A catalogue with nothing but this. */
  Catalogue from(Catalogue whole) {
    return new Catalogue(
        whole.site(),
        whole.organisations(),
        whole.venues(),
        whole.topics(),
        whole.audiences(),
        whole.people(),
        byId(courses, Course::id),
        byId(groups, Group::id),
        byId(pathways, Pathway::id),
        byId(announcements, Announcement::id),
        byId(pages, FreePage::id));
  }

  /**
   * Everything by its folder and id. Pathways are all in one file, on which all pages hang, but for
   * which of their courses are drafts.
   */
  void things(BiConsumer<String, String> told) {
    for (Course course : courses) {
      told.accept("courses", course.id());
    }
    for (Group group : groups) {
      told.accept("groups", group.id());
    }
    for (Announcement news : announcements) {
      told.accept("announcements", news.id());
    }
    for (FreePage page : pages) {
      told.accept("pages", page.id());
    }
    for (Pathway pathway : pathways) {
      for (Pathway.Step step : pathway.steps()) {
        told.accept(pathway.id(), String.join(" ", step.courses()));
      }
    }
  }

  private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
    if (things.isEmpty()) {
      return Map.of();
    }
    Map<String, T> byId = new LinkedHashMap<>();
    for (T thing : things) {
      byId.put(id.apply(thing), thing);
    }
    return byId;
  }
}

package samling.catalogue;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.source.MapNode;

/**
 * Everything the editors have written, drafts left out unless asked for. Maps are by id, in a fixed
 * order.
 */
public record Catalogue(
    SiteSettings site,
    Map<String, Organisation> organisations,
    Map<String, Venue> venues,
    Map<String, Topic> topics,
    Map<String, Audience> audiences,
    Map<String, Person> people,
    Map<String, Course> courses,
    Map<String, Group> groups,
    Map<String, Pathway> pathways,
    Map<String, Announcement> announcements,
    Map<String, FreePage> pages) {

  /** The catalogue without its drafts, which pathways lead past. */
  public Catalogue withoutDrafts() {
    Map<String, Course> published = published(courses, Course::publication);
    return new Catalogue(
        site,
        organisations,
        venues,
        topics,
        audiences,
        people,
        published,
        published(groups, Group::publication),
        past(published),
        published(announcements, Announcement::publication),
        published(pages, FreePage::publication));
  }

  private Map<String, Pathway> past(Map<String, Course> published) {
    Map<String, Pathway> kept = new LinkedHashMap<>();
    for (Pathway pathway : pathways.values()) {
      Pathway shown = pathway.of(published.keySet());
      if (!shown.steps().isEmpty()) {
        kept.put(shown.id(), shown);
      }
    }
    return Collections.unmodifiableMap(kept);
  }

  /** Forgets how its many things were written, all but where: see {@link MapNode#letGo}. */
  public void letSourcesGo() {
    courses.values().forEach(course -> course.source().letGo());
    groups.values().forEach(group -> group.source().letGo());
    announcements.values().forEach(news -> news.source().letGo());
    pages.values().forEach(page -> page.source().letGo());
  }

  /** The same catalogue at another address. */
  public Catalogue at(URI url) {
    return new Catalogue(
        site.at(url),
        organisations,
        venues,
        topics,
        audiences,
        people,
        courses,
        groups,
        pathways,
        announcements,
        pages);
  }

  private static <T> Map<String, T> published(
      Map<String, T> things, Function<T, Publication> publication) {
    Map<String, T> kept = new LinkedHashMap<>(things);
    kept.values().removeIf(t -> publication.apply(t).draft());
    return Collections.unmodifiableMap(kept);
  }

  /** Every offering of every course. */
  public Stream<Offering> offerings() {
    return courses.values().stream().flatMap(c -> c.offerings().stream());
  }

  /** The offering with the key {@code course/offering}, or null. */
  public @Nullable Offering offering(String key) {
    int slash = key.indexOf('/');
    Course course = slash < 0 ? null : courses.get(key.substring(0, slash));
    if (course != null) {
      String id = key.substring(slash + 1);
      for (Offering offering : course.offerings()) {
        if (offering.id().equals(id)) {
          return offering;
        }
      }
    }
    return null;
  }

  /** Whether little may be told of a course: it is sensitive itself, or about something that is. */
  public boolean discreet(Course course) {
    return course.sensitive() || sensitive(course.topics());
  }

  /** Whether little may be told of a group: it is sensitive itself, or about something that is. */
  public boolean discreet(Group group) {
    return group.sensitive() || sensitive(group.topics());
  }

  private boolean sensitive(List<String> ids) {
    for (String id : ids) {
      Topic topic = topics.get(id);
      if (topic != null && topic.sensitive()) {
        return true;
      }
    }
    return false;
  }

  /** The course that {@code course} or {@code course/offering} speaks of, or null. */
  public @Nullable Course courseOf(String key) {
    int slash = key.indexOf('/');
    return courses.get(slash < 0 ? key : key.substring(0, slash));
  }
}

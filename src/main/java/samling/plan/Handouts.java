package samling.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Course;
import samling.catalogue.Extra;
import samling.catalogue.Group;
import samling.catalogue.Group.Status;
import samling.catalogue.Offering;
import samling.catalogue.OfferingStatus;
import samling.catalogue.RegistrationState;

/** Which offerings lead to a self-help group, so that there is something to hand out. */
final class Handouts {
  /** A group that takes nobody in is nothing to hand out. */
  private static final Set<Status> WELCOMING =
      EnumSet.of(Status.FORMING, Status.OPEN, Status.WAITING_LIST);

  private final Scope scope;

  Handouts(Scope scope) {
    this.scope = scope;
  }

  /**
   * The groups that follow this very offering; where there are none, those that follow its course
   * whenever it is held, and are near. One in another town is of no use to whoever was here.
   */
  List<Group> following(Offering offering) {
    List<Group> own = welcoming(scope.outlook().groupsAfter(offering));
    if (!own.isEmpty()) {
      return own;
    }
    Course course = Objects.requireNonNull(scope.catalogue().courses().get(offering.course()));
    return welcoming(scope.outlook().groupsAfterAny(course)).stream()
        .filter(group -> scope.towns().near(offering, group))
        .toList();
  }

  /** Where the site offers an offering's hand-out, or null where there is none. */
  @Nullable String path(Offering offering) {
    boolean offered =
        scope.has(Extra.HANDOUTS)
            && offering.status() != OfferingStatus.CANCELLED
            && !following(offering).isEmpty() // which is sooner told than when it is over
            && scope.outlook().phase(offering) != RegistrationState.PAST;
    return offered
        ? scope.addresses().handout(scope.voice().language(), offering.course(), offering.id())
        : null;
  }

  /**
   * All offerings that the site may have a hand-out of. Few courses have groups after them, so it
   * is quicker to begin with the groups.
   */
  Stream<Offering> candidates() {
    if (!scope.has(Extra.HANDOUTS)) {
      return Stream.empty();
    }
    Map<String, Course> followed = new TreeMap<>();
    for (Group group : scope.catalogue().groups().values()) {
      if (WELCOMING.contains(group.status())) {
        for (String key : group.follows()) {
          Course course = scope.catalogue().courseOf(key);
          if (course != null) {
            followed.put(course.id(), course);
          }
        }
      }
    }
    return followed.values().stream().flatMap(course -> course.offerings().stream());
  }

  private static List<Group> welcoming(List<Group> groups) {
    return groups.isEmpty()
        ? groups
        : groups.stream().filter(group -> WELCOMING.contains(group.status())).toList();
  }
}

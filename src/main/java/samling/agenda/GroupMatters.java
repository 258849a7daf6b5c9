package samling.agenda;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samling.agenda.Matter.Why;
import samling.catalogue.Group;
import samling.catalogue.Moment;
import samling.catalogue.Outlook;

/** What needs a hand about groups: that nobody has checked them for long. */
final class GroupMatters {

  private GroupMatters() {}

  static Stream<Matter> of(Outlook outlook) {
    return outlook.catalogue().groups().values().stream()
        .filter(group -> group.status() != Group.Status.ENDED)
        .filter(outlook::stale)
        .map(GroupMatters::matter);
  }

  private static Matter matter(Group group) {
    boolean ever = group.verified() != null;
    return new Matter(
        ever ? Why.VERIFIED_LONG_AGO : Why.NEVER_VERIFIED,
        group.id(),
        group.title(),
        Places.of(group.source(), ever ? "verified" : "status"),
        Optional.ofNullable(group.verified()).map(day -> new Moment(day, null)),
        List.of());
  }
}

package samling.read.bind;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Group;
import samling.catalogue.GroupVenue;
import samling.catalogue.Schedule;
import samling.catalogue.Session;
import samling.read.markdown.Placement;
import samling.source.Node;

/** A self-help group, from its file. */
public final class GroupBinder {

  private GroupBinder() {}

  public static Group bind(String id, Node root, Scope scope) {
    Fields group = Fields.of(root, scope);
    LocalDate firstMeeting = group.date("firstMeeting");
    Schedule schedule = MeetingBinder.schedule(group, firstMeeting);
    List<Session> sessions = MeetingBinder.inOrder(List.of(), schedule);
    return new Group(
        id,
        group.textOrNone("title"),
        group.text("summary"),
        group.markdown("description", Placement.BODY),
        group.list("topics"),
        group.flag("crossTopic", false),
        group.list("follows"),
        group.text("area"),
        venue(group.fields("venue")),
        schedule,
        sessions,
        schedule == null ? group.text("schedule") : null,
        firstMeeting,
        PartBinder.capacity(group),
        group.choice("status", Group.Status.class, Group.Status.CLOSED),
        PartBinder.contact(group),
        group.text("initiator"),
        group.integer("minimumAge"),
        group.markdown("practical", Placement.part("practical")),
        group.date("verified"),
        group.flag("sensitive", true),
        group.publication(),
        group.map());
  }

  private static @Nullable GroupVenue venue(@Nullable Fields venue) {
    if (venue == null) {
      return null;
    }
    GroupVenue.Precision precision =
        venue.choice("precision", GroupVenue.Precision.class, GroupVenue.Precision.AREA);
    return new GroupVenue(venue.words("id"), precision, venue.map());
  }
}

package samling.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Group;
import samling.catalogue.Session;
import samling.site.PaperGroup;
import samling.site.Time;

/** Self-help groups as they stand on paper. */
final class PaperGroups {
  private static final int MEETINGS = 3;

  private final Desk desk;
  private final Scope scope;
  private final Voice voice;

  PaperGroups(Desk desk) {
    this.desk = desk;
    this.scope = desk.scope();
    this.voice = scope.voice();
  }

  List<PaperGroup> all(List<Group> groups, String root) {
    return new GroupPages(desk).sorted(groups).stream().map(group -> one(group, root)).toList();
  }

  private PaperGroup one(Group group, String root) {
    LocalDate today = scope.outlook().today();
    LocalDate first = group.firstMeeting();
    boolean meets = group.meets();
    boolean ahead = meets && first != null && !first.isBefore(today);
    String url = scope.addresses().absolute(scope.addresses().group(voice.language(), group.id()));
    return new PaperGroup(
        voice.say(group.title()),
        voice.sayOrNull(group.summary()),
        desk.cards().state(group),
        first == null || !ahead ? null : desk.timing().dateWithWeekday(first),
        first == null || !ahead ? null : hours(group, first),
        desk.cards().rhythm(group),
        ahead || !meets ? List.of() : meetings(group, today),
        desk.places().exact(group),
        desk.places().area(group),
        desk.places().note(group),
        desk.signUps().capacity(group.capacity()),
        group.minimumAge() == null
            ? null
            : voice.word("group.minimumAge.value", group.minimumAge()),
        voice.sayOrNull(group.initiator()),
        desk.people().contact(group.contact()),
        scope.html(group.practical(), root),
        group.verified() == null
            ? null
            : voice.word("group.verified", voice.dates().date(group.verified())),
        scope.outlook().stale(group),
        bare(url),
        url,
        PaperCodes.of(url));
  }

  private @Nullable Time hours(Group group, LocalDate day) {
    return group.sessions().stream()
        .filter(session -> session.date().equals(day))
        .findFirst()
        .map(session -> desk.timing().sessions(List.of(session), null).get(0).hours())
        .orElse(null);
  }

  private List<Time> meetings(Group group, LocalDate today) {
    return group.coming(today, 2 * MEETINGS).stream()
        .map(Session::date)
        .distinct()
        .limit(MEETINGS)
        .map(desk.timing()::dateWithWeekday)
        .toList();
  }

  /** An address as people write it on paper. */
  static @Nullable String bare(@Nullable String url) {
    return url == null ? null : url.replaceFirst("^https?://", "").replaceFirst("/$", "");
  }
}

package samling.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Expected;
import samling.catalogue.Group;
import samling.catalogue.Group.Status;
import samling.catalogue.Offering;
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

  /**
   * Groups on a paper that is handed out on the last day of an offering: a meeting before that day
   * is none to come to.
   */
  List<PaperGroup> after(Offering offering, List<Group> groups, String root) {
    LocalDate today = scope.outlook().today();
    LocalDate from =
        offering.sessions().stream()
            .map(Session::date)
            .reduce(later(today, expected(offering.expected())), PaperGroups::later);
    return new GroupPages(desk)
        .sorted(groups).stream().map(group -> one(group, from, root)).toList();
  }

  /** The first day on which it may be held; a day long gone where nothing is said of it. */
  private static LocalDate expected(@Nullable Expected expected) {
    if (expected instanceof Expected.Day day) {
      return day.date();
    }
    return expected instanceof Expected.Month month ? month.month().atDay(1) : LocalDate.MIN;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  private PaperGroup one(Group group, LocalDate from, String root) {
    LocalDate first = group.firstMeeting();
    boolean meets = group.status() != Status.PAUSED;
    boolean ahead = meets && first != null && !first.isBefore(from);
    String url = scope.addresses().absolute(scope.addresses().group(voice.language(), group.id()));
    return new PaperGroup(
        voice.say(group.title()),
        voice.sayOrNull(group.summary()),
        desk.cards().state(group),
        first == null || !ahead ? null : desk.timing().dateWithWeekday(first),
        first == null || !ahead ? null : hours(group, first),
        desk.cards().rhythm(group),
        ahead || !meets ? List.of() : meetings(group, from),
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

  private List<Time> meetings(Group group, LocalDate from) {
    return group.sessions().stream()
        .map(Session::date)
        .filter(day -> !day.isBefore(from))
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

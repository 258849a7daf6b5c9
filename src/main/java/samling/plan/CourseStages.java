package samling.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samling.catalogue.Offering;
import samling.catalogue.Session;
import samling.site.Label;
import samling.site.Paper;
import samling.site.PaperGroup;
import samling.site.Time;

/** What those who hold a course do for a group to follow, and on which day of it. */
final class CourseStages {
  private final Desk desk;
  private final Voice voice;

  CourseStages(Desk desk) {
    this.desk = desk;
    this.voice = desk.scope().voice();
  }

  List<Paper.Checklist.Stage> of(Offering offering, List<PaperGroup> following) {
    List<Session> days = offering.sessions();
    List<Paper.Checklist.Stage> stages = new ArrayList<>();
    stages.add(stage("before", List.of(), List.of("before.1", "before.2", "before.3")));
    if (days.size() == 1) {
      stages.add(
          new Paper.Checklist.Stage(
              voice.word("checklist.only"),
              dates(days),
              tasks(Stream.of("first.1", "first.2", "towards.2"), lastTasks(following))));
    } else {
      stages.add(stage("first", firstOf(days), List.of("first.1", "first.2")));
      stages.add(stage("towards", towards(days), List.of("towards.1", "towards.2", "towards.3")));
      stages.add(
          new Paper.Checklist.Stage(
              voice.word("checklist.last"),
              dates(lastOf(days)),
              tasks(Stream.of(), lastTasks(following))));
    }
    stages.add(
        stage("afterwards", List.of(), List.of("afterwards.1", "afterwards.2", "afterwards.3")));
    return stages;
  }

  private Paper.Checklist.Stage stage(String key, List<Session> days, List<String> tasks) {
    return new Paper.Checklist.Stage(
        voice.word("checklist." + key), dates(days), tasks(tasks.stream(), List.of()));
  }

  private List<String> tasks(Stream<String> keys, List<String> more) {
    return Stream.concat(keys.map(key -> voice.word("checklist." + key)), more.stream()).toList();
  }

  /** Handing out, and the first meeting of each group with its day where there is one. */
  private List<String> lastTasks(List<PaperGroup> following) {
    List<String> tasks = new ArrayList<>();
    tasks.add(voice.word("checklist.last.1"));
    for (PaperGroup group : following) {
      tasks.add(meeting(group));
    }
    tasks.add(voice.word("checklist.last.2"));
    return tasks;
  }

  private String meeting(PaperGroup group) {
    String title = group.title().text();
    Time first = group.firstMeeting();
    if (first != null) {
      return voice.word("checklist.last.first", title, first.text());
    }
    if (!group.meetings().isEmpty()) {
      return voice.word("checklist.last.next", title, group.meetings().get(0).text());
    }
    Label rhythm = group.rhythm();
    return rhythm == null || group.state().key().equals("forming")
        ? voice.word("checklist.last.notSet", title)
        : voice.word("checklist.last.meets", title, rhythm.text());
  }

  private List<Time> dates(List<Session> days) {
    return days.stream().map(day -> desk.timing().dateWithWeekday(day.date())).toList();
  }

  private static List<Session> firstOf(List<Session> days) {
    return days.stream().limit(1).toList();
  }

  private static List<Session> lastOf(List<Session> days) {
    return days.stream().skip(Math.max(0, days.size() - 1L)).toList();
  }

  /** The last meeting before the last: late enough to know each other, early enough to decide. */
  private static List<Session> towards(List<Session> days) {
    return days.size() < 3 ? List.of() : days.subList(days.size() - 2, days.size() - 1);
  }
}

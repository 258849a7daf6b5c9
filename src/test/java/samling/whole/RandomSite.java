package samling.whole;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import samling.TestSite;

/**
 * Small sites in which much happens within a few weeks: offerings in every state, in two time
 * zones, with and without times, groups and news that grow old. The same for the same seed.
 */
final class RandomSite {
  static final LocalDate FIRST = LocalDate.of(2026, 11, 18);
  static final int DAYS = 20;

  private static final List<String> TIMES = List.of("", "T09:00", "T12:00", "T23:30");
  private static final List<String> METHODS =
      List.of(
          "link, url: https://example.no/", "none", "closed", "drop-in", "phone, phone: 22000000");
  private static final List<String> STATUSES =
      List.of("scheduled", "scheduled", "postponed", "rescheduled", "moved-online", "cancelled");
  private static final List<String> RULES =
      List.of(
          ", from: 2026-11-17, count: 3",
          ", from: 2026-11-17, every: 2",
          ", every: 3, except: [2026-12-01], also: [{date: 2026-11-25}]");

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private RandomSite(long seed) {
    this.random = new Random(seed);
  }

  static TestSite of(long seed) {
    RandomSite site = new RandomSite(seed);
    site.topics();
    for (int i = 1 + site.random.nextInt(3); i > 0; i--) {
      site.course("course-" + i);
    }
    if (site.random.nextBoolean()) {
      site.group();
    }
    if (site.random.nextInt(3) == 0) {
      site.announcement();
    }
    return TestSite.of(site.text.toString());
  }

  private void topics() {
    text.append("-- content/topics.yaml --\nsleep: {name: Sleep}\n");
  }

  private void course(String id) {
    text.append("-- content/courses/").append(id).append(".yaml --\n");
    text.append("title: Title of ").append(id).append("\nsummary: What one learns.\n");
    text.append("description: One learns a lot.\ntopics: [sleep]\nofferings:\n");
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      offering("at-" + i);
    }
  }

  private void offering(String id) {
    text.append("  - id: ").append(id).append("\n    mode: online\n");
    text.append("    online: {platform: Video}\n    status: ").append(any(STATUSES)).append('\n');
    if (random.nextInt(5) == 0) {
      text.append("    timeZone: America/New_York\n");
    }
    if (random.nextInt(8) == 0) {
      text.append(random.nextBoolean() ? "    expected: 2026-11\n" : "    expected: 2026-11-25\n");
    } else {
      sessions();
    }
    if (random.nextInt(8) != 0) {
      registration();
    }
  }

  private void sessions() {
    List<LocalDate> days = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      days.add(day());
    }
    text.append("    sessions:\n");
    days.stream()
        .distinct()
        .sorted()
        .forEach(
            day ->
                text.append("      - {date: ")
                    .append(day)
                    .append(
                        random.nextInt(3) == 0
                            ? "}\n"
                            : ", start: \"10:00\", end: \"1" + random.nextInt(1, 9) + ":00\"}\n"));
  }

  private void registration() {
    text.append("    registration: {method: ").append(any(METHODS));
    if (random.nextBoolean()) {
      text.append(", opens: ").append(day()).append(any(TIMES));
    }
    if (random.nextBoolean()) {
      text.append(", closes: ").append(day()).append(any(TIMES));
    }
    if (random.nextInt(5) == 0) {
      text.append(", full: true");
    } else if (random.nextInt(4) == 0) {
      text.append(", left: ").append(random.nextInt(3)).append(", asOf: 2026-11-01");
    }
    text.append("}\n");
  }

  private void group() {
    text.append("-- content/groups/ring.yaml --\n");
    text.append("title: The ring\nsummary: We meet.\ntopics: [sleep]\nfollows: [course-1]\n");
    text.append("status: ").append(any(List.of("forming", "open", "paused", "ended"))).append('\n');
    if (random.nextBoolean()) {
      text.append("schedule: {weekly: tuesday, start: \"18:00\"").append(any(RULES)).append("}\n");
    }
    if (random.nextBoolean()) {
      text.append("firstMeeting: ").append(day()).append('\n');
    }
    text.append("verified: ").append(day().minusDays(181)).append('\n');
  }

  private void announcement() {
    text.append("-- content/announcements/news.md --\n---\ntitle: News\nsummary: It is new.\n");
    text.append("date: 2026-11-10\nexpires: ").append(day()).append("\n---\nHear this.\n");
  }

  private LocalDate day() {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}

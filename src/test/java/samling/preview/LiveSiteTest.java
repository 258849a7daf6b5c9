package samling.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import samling.TestSite;

/** A site that is followed while it changes. */
class LiveSiteTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  @Test
  void templatesAreFollowedToTheFolderThatSettingsNameLater() throws Exception {
    Path root = site().root();
    Files.createDirectories(root.resolve("own/mal/layouts"));
    try (LiveSite live = open(root, zone -> Instant.EPOCH)) {
      Situation before = live.situation();
      Files.writeString(root.resolve("jbake.properties"), "template.folder=own/mal\n");
      Situation named = after(live, before, now -> true);
      Path layout = root.resolve("own/mal/pages/course.ftlh");
      Files.createDirectories(layout.getParent());
      Files.writeString(layout, "<p>Own</p>");
      Situation written = after(live, named, now -> shows(now, "<p>Own</p>"));
      Files.writeString(layout, "<p>Edited</p>");
      after(live, written, now -> shows(now, "<p>Edited</p>"));
    }
  }

  @Test
  void whateverStopsAStepIsToldAndTheNextOneIsTaken() throws Exception {
    AtomicBoolean deep = new AtomicBoolean();
    Function<ZoneId, Instant> clock =
        zone -> {
          if (deep.get()) {
            throw new StackOverflowError("too deep");
          }
          return Instant.EPOCH;
        };
    Path root = site().root();
    try (LiveSite live = open(root, clock)) {
      Situation before = live.situation();
      deep.set(true);
      live.showAsOf(Optional.empty());
      Situation told = after(live, before, now -> now.trouble().isPresent());
      assertThat(told.trouble()).hasValueSatisfying(t -> assertThat(t).contains("too deep"));
      deep.set(false);
      live.showAsOf(Optional.empty());
      after(live, told, now -> now.trouble().isEmpty() && !now.stale());
    }
  }

  @Test
  void theListFollowsACourseAndTheTemplateOfItsCard() throws Exception {
    Path root = site().root();
    Path course = root.resolve("content/courses/speaking.yaml");
    try (LiveSite live = open(root, zone -> Instant.EPOCH)) {
      Situation before = live.situation();
      assertThat(showsInList(before, ">Listening</a>")).isTrue();
      Files.writeString(course, "title: Speaking\nsummary: Say what is meant.\n");
      Situation come = after(live, before, now -> showsInList(now, ">Speaking</a>"));
      Files.writeString(course, "title: Talking\nsummary: Say what is meant.\n");
      Situation edited = after(live, come, now -> showsInList(now, ">Talking</a>"));
      assertThat(showsInList(edited, ">Speaking</a>")).isFalse();
      assertThat(showsInList(edited, ">Listening</a>")).isTrue();
      Path card = root.resolve("templates/shared/card.ftlh");
      Files.createDirectories(card.getParent());
      Files.writeString(card, "<li>Own ${each.title}</li>");
      after(
          live,
          edited,
          now -> showsInList(now, "<li>Own Talking</li>") && showsInList(now, "<li>Own Listening"));
      Files.delete(card);
      Situation back = after(live, edited, now -> showsInList(now, ">Talking</a>"));
      Files.delete(course);
      after(live, back, now -> showsInList(now, "Listening") && !showsInList(now, "Talking"));
    }
  }

  private static boolean shows(Situation now, String text) {
    return shows(now, "kurs/listening/index.html", text);
  }

  private static boolean showsInList(Situation now, String text) {
    return shows(now, "kurs/index.html", text);
  }

  private static boolean shows(Situation now, String file, String text) {
    return now.edition()
        .flatMap(e -> e.page(file).map(e::finish))
        .filter(page -> new String(page.bytes(), StandardCharsets.UTF_8).contains(text))
        .isPresent();
  }

  /** The first situation after one that is as it should be. */
  private static Situation after(LiveSite live, Situation known, Predicate<Situation> wanted)
      throws InterruptedException {
    Situation last = known;
    while (true) {
      Situation next = live.after(last.number(), LONG);
      assertThat(next.number()).as("%s", next).isGreaterThan(last.number());
      if (wanted.test(next)) {
        return next;
      }
      last = next;
    }
  }

  private static LiveSite open(Path root, Function<ZoneId, Instant> clock) throws Exception {
    return LiveSite.open(
        new PreviewRequest(
            root.toRealPath(), null, null, clock, Optional.empty(), PreviewRequest.Extension.NONE),
        situation -> {});
  }

  private static TestSite site() {
    return TestSite.of(
        """
        -- content/courses/listening.yaml --
        title: Listening
        summary: Hear what is meant.
        description: One hears more.
        -- jbake.properties --
        """);
  }
}

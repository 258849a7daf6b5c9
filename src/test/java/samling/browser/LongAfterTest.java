package samling.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samling.catalogue.Catalogue;
import samling.catalogue.Course;
import samling.catalogue.Offering;
import samling.catalogue.OfferingStatus;
import samling.catalogue.Outlook;
import samling.catalogue.RegistrationState;
import samling.read.Reader;
import samling.read.SiteFolder;

/**
 * A site that nobody builds again is read for a year: what it tells is what the program would tell.
 */
class LongAfterTest extends BrowserTest {

  /** Among them both nights at whose end the clocks in Oslo change. */
  private static final List<Instant> LATER =
      List.of(
          NOW,
          NOW.plus(Duration.ofDays(1)),
          NOW.plus(Duration.ofDays(7)),
          NOW.plus(Duration.ofDays(14)),
          NOW.plus(Duration.ofDays(31)),
          Instant.parse("2027-03-27T23:30:00Z"),
          Instant.parse("2027-03-28T00:59:59Z"),
          Instant.parse("2027-03-28T01:00:00Z"),
          Instant.parse("2027-03-28T22:30:00Z"),
          Instant.parse("2027-10-30T22:30:00Z"),
          NOW.plus(Duration.ofDays(365)));

  /** Every tag that can be seen: where its row leads to or what it is part of, and what it says. */
  private static final String TAGS =
      """
      () => {
        dispatchEvent(new Event('pageshow'));
        return [...document.querySelectorAll('.tag[data-state]')]
          .filter((tag) => tag.checkVisibility())
          .map((tag) => {
            const row = tag.closest('.instead li, .rows > li, .courses > li, .path li, article[id], aside');
            const link = row.id ? '#' + row.id : row.querySelector('h3 a, h4 a, :scope > a')?.getAttribute('href') ?? '';
            return link + ' ' + tag.classList[1] + ' ' + tag.textContent;
          });
      }""";

  private static Catalogue catalogue;

  @BeforeAll
  static void read() {
    catalogue = Reader.read(SiteFolder.of(Path.of(""))).content().catalogue().withoutDrafts();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Oslo", "America/Los_Angeles", "Asia/Tokyo"})
  void listsOfWhatIsSoonStayFullAndTrue(String zone) {
    Page page = reader(new NewContextOptions().setTimezoneId(zone));
    for (String path : List.of("", "kalender/")) {
      page.navigate(host().url(path));
      int room = path.isEmpty() ? 6 : 12;
      for (Instant now : LATER) {
        look(page, now);
        List<String> due =
            new Outlook(catalogue, now)
                .offeringsByStart().stream()
                    .filter(o -> o.first() != null && RegistrationState.joinable(o, now))
                    .map(Offering::key)
                    .toList();
        String what = path + " at " + now;
        List<String> seen = rows(page, "open few-places waiting-list");
        if (now.isAfter(NOW.plus(Duration.ofDays(60)))) {
          assertThat(due).as(what).containsAll(seen);
        } else {
          assertThat(seen).as(what).isEqualTo(due.subList(0, Math.min(room, due.size())));
          assertThat(seen).as(what).isNotEmpty();
        }
        assertThat(rows(page, "opens-later"))
            .as(what)
            .allMatch(key -> state(key, now) == RegistrationState.OPENS_LATER);
        assertThat(emptySections(page)).as(what).isZero();
      }
    }
    assertThat(page.isVisible("[data-keep]")).isFalse();
  }

  @Test
  void everyPageTellsTheStateTheProgramWouldTell() {
    Page page = reader(new NewContextOptions().setTimezoneId("America/Los_Angeles"));
    List<String> wrong = new ArrayList<>();
    int told = 0;
    List<String> paths =
        new ArrayList<>(List.of("", "kalender/", "kalender/2026-12/", "steder/oslo/"));
    catalogue.courses().keySet().forEach(id -> paths.add("kurs/" + id + "/"));
    for (String path : paths) {
      page.navigate(host().url(path));
      for (Instant now : LATER) {
        look(page, now);
        for (String[] tag : tags(page)) {
          String key = path.startsWith("kurs/") ? key(path, tag[0]) : key("", tag[0]);
          if (key.isEmpty()) {
            continue;
          }
          told++;
          String due = "is-" + key(state(key, now));
          if (!due.equals(tag[1]) || tag[2].matches(".*(\\{|-\\d|NaN|undefined).*")) {
            wrong.add(path + " " + now + " " + key + " " + due + " " + tag[1] + " " + tag[2]);
          }
        }
        wrong.addAll(falseActions(page, path, now));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(told).isGreaterThan(500);
  }

  @Test
  void theListOfCoursesAndTopicsTellOfDatesAsTheyStand() {
    Page page = reader(new NewContextOptions().setTimezoneId("Asia/Tokyo"));
    for (String path : List.of("kurs/", "tema/stress/", "kursveier/mi-veien/")) {
      page.navigate(host().url(path));
      for (Instant now : LATER) {
        if (path.equals("kurs/")) {
          page.clock().setFixedTime(Date.from(now));
          page.navigate(host().url(path));
        }
        look(page, now);
        for (String[] tag : tags(page)) {
          Course course = course(tag[0]);
          Offering shown = new Outlook(catalogue, NOW).next(course).orElseThrow();
          if (path.equals("kurs/")) {
            shown = firstNotOver(course, shown, now);
          }
          assertThat(tag[1])
              .as(path + " " + now + " " + shown.key())
              .isEqualTo("is-" + key(RegistrationState.of(shown, now)));
        }
      }
    }
  }

  @Test
  void whatIsNoLongerNewsOrNoLongerCheckedSaysSo() {
    Page page = reader();
    page.navigate(host().url("grupper/torsdagsringen-hamar/"));
    assertThat(page.isVisible(".note.warn")).isFalse();
    look(page, NOW.plus(Duration.ofDays(365)));
    assertThat(page.isVisible(".note.warn")).isTrue();

    page.navigate(host().url("aktuelt/stresskurs-i-januar/"));
    look(page, NOW);
    assertThat(page.isVisible(".note.warn")).isFalse();
    look(page, NOW.plus(Duration.ofDays(365)));
    assertThat(page.textContent(".note.warn:visible")).startsWith("Dette var aktuelt til og med");

    page.navigate(host().url(""));
    look(page, NOW);
    assertThat(page.locator(".news > li:visible").count()).isEqualTo(3);
    look(page, NOW.plus(Duration.ofDays(365)));
    for (var card : page.locator(".news > li:visible").all()) {
      assertThat(card.getAttribute("data-until")).isNull();
    }
  }

  /** What can be pressed though it is too late, or is offered instead though it is over. */
  private static List<String> falseActions(Page page, String path, Instant now) {
    List<String> wrong = new ArrayList<>();
    Object found =
        page.evaluate(
            """
            () => [...document.querySelectorAll('article.offering [data-while], .instead li')]
              .filter((e) => e.checkVisibility())
              .map((e) => e.dataset.while
                ? '#' + e.closest('article').id + '|' + e.dataset.while
                : e.querySelector('a').getAttribute('href') + '|instead')""");
    for (Object one : (List<?>) found) {
      String[] parts = one.toString().split("\\|", -1);
      Offering offering = offering(key(path, parts[0]));
      boolean right =
          parts[1].equals("instead")
              ? RegistrationState.promising(offering, now)
              : List.of(parts[1].split(" ")).contains(key(RegistrationState.phase(offering, now)))
                  && offering.status() != OfferingStatus.CANCELLED;
      if (!right) {
        wrong.add(path + " " + now + " " + one);
      }
    }
    return wrong;
  }

  /** The list of courses shows the first date that is not over, beginning with the next one. */
  private static Offering firstNotOver(Course course, Offering next, Instant now) {
    List<Offering> all = new ArrayList<>(List.of(next));
    all.addAll(new Outlook(catalogue, NOW).ahead(course));
    return all.stream()
        .filter(o -> o.status() == OfferingStatus.POSTPONED || !over(o, now))
        .findFirst()
        .orElse(next);
  }

  private static boolean over(Offering offering, Instant now) {
    return RegistrationState.phase(offering, now) == RegistrationState.PAST;
  }

  private static List<String> rows(Page page, String keep) {
    Object hrefs =
        page.evaluate(
            """
            (keep) => [...document.querySelectorAll(`.rows[data-keep="${keep}"] > li`)]
              .filter((row) => row.checkVisibility())
              .map((row) => row.querySelector('a').getAttribute('href'))""",
            keep);
    return ((List<?>) hrefs).stream().map(h -> key("", h.toString())).toList();
  }

  private static int emptySections(Page page) {
    return (int)
        page.evaluate(
            """
            () => [...document.querySelectorAll('section:has(> [data-show])')]
              .filter((s) => s.checkVisibility() && !s.querySelector('[data-show] > li:not([hidden])')).length""");
  }

  private static List<String[]> tags(Page page) {
    return ((List<?>) page.evaluate(TAGS))
        .stream().map(t -> t.toString().split(" ", 3)).filter(t -> !t[0].isEmpty()).toList();
  }

  private static void look(Page page, Instant now) {
    page.clock().setFixedTime(Date.from(now));
    page.evaluate("() => { dispatchEvent(new Event('pageshow')) }");
  }

  private static Course course(String href) {
    String id = href.replaceAll("^(.*/)?kurs/|/.*$", "");
    return Objects.requireNonNull(catalogue.courses().get(id), href);
  }

  /** The offering a link leads to, seen from a course's page or from elsewhere; or nothing. */
  private static String key(String path, String href) {
    int fragment = href.indexOf('#');
    if (fragment < 0) {
      return "";
    }
    String page = href.contains("kurs/") ? href.substring(0, fragment) : path;
    return page.replaceAll("^(.*/)?kurs/|/$", "") + "/" + href.substring(fragment + 1);
  }

  private static Offering offering(String key) {
    return Objects.requireNonNull(catalogue.offering(key), key);
  }

  private static RegistrationState state(String key, Instant now) {
    return RegistrationState.of(offering(key), now);
  }

  private static String key(RegistrationState state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package samling.whole;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What pages tell of an offering: a course's page while it is not over, the archive later. */
final class StoriesOnPages {
  private static final Pattern HOURS = Pattern.compile("(\\d\\d:\\d\\d)(?:–(\\d\\d:\\d\\d))?");
  private static final Set<String> SIGNED = Set.of("cancelled", "postponed");
  private static final List<String> STATUSES =
      List.of("cancelled", "postponed", "rescheduled", "moved-online");

  private StoriesOnPages() {}

  /**
   * The story of an offering's part of the page.
   *
   * @param towns every town there is
   */
  static OneStory page(Element offering, Set<String> towns, Tongue tongue) {
    return new OneStory(
        times(offering, tongue),
        tongue.places(
            offering.select("> h3, td .small").text()
                + " "
                + fact(offering, tongue.word("course.where")),
            towns),
        tongue.prices(fact(offering, tongue.word("course.price"))),
        status(offering, tongue));
  }

  private static String fact(Element offering, String name) {
    return offering.select("> dl > div").stream()
        .filter(div -> div.selectFirst("dt").text().equals(name))
        .map(div -> div.selectFirst("dd").text())
        .findFirst()
        .orElse("");
  }

  private static SortedSet<String> times(Element offering, Tongue tongue) {
    SortedSet<String> times = new TreeSet<>();
    for (Element row : offering.select("tbody tr")) {
      times.add(time(row.selectFirst("th time").attr("datetime"), row.select("td").get(0).text()));
    }
    Element when = offering.selectFirst("> dl > div > dd time");
    if (times.isEmpty() && when != null && when.attr("datetime").length() == 10) {
      boolean expected = when.text().startsWith(tongue.before("when.expectedOn"));
      if (!expected) {
        times.add(time(when.attr("datetime"), fact(offering, tongue.word("course.when"))));
      }
    }
    return times;
  }

  private static String time(String date, String text) {
    Matcher hours = HOURS.matcher(text);
    if (!hours.find()) {
      return date;
    }
    String end = hours.group(2);
    return date + "T" + hours.group(1) + (end == null ? "" : "/" + end);
  }

  /** The status is told in a sentence; what is not to be held has a sign of its own, too. */
  private static String status(Element offering, Tongue tongue) {
    String text = offering.text();
    for (String status : STATUSES) {
      boolean signed = offering.selectFirst("> .tag.is-" + status) != null;
      if (text.contains(tongue.word("notice." + status))) {
        return signed || !SIGNED.contains(status) ? status : "without a sign";
      }
    }
    return "scheduled";
  }
}

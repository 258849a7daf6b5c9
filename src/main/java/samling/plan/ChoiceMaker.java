package samling.plan;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Bounds;
import samling.catalogue.Course;
import samling.catalogue.Expected;
import samling.catalogue.Fee;
import samling.catalogue.Offering;
import samling.catalogue.OfferingStatus;
import samling.catalogue.Session;
import samling.site.Label;
import samling.site.OfferingLine;
import samling.words.Order;

/** The way from courses to what they can be chosen by. */
final class ChoiceMaker {
  private final Desk desk;
  private final Scope scope;
  private final ChoiceKeys keys;
  private final Function<String, Order.Place> titles;

  ChoiceMaker(Desk desk) {
    this.desk = desk;
    this.scope = desk.scope();
    this.keys = scope.kept().choiceKeys();
    this.titles = Order.places(scope.voice().language());
  }

  Choice choice(Course course) {
    List<Offering> offerings = offerings(course);
    Set<Integer> months = new LinkedHashSet<>();
    List<Choice.Held> held = new ArrayList<>(offerings.size());
    for (Offering offering : offerings) {
      YearMonth month = month(offering);
      if (month != null) {
        months.add(MonthNumber.of(month));
      }
      held.add(new Choice.Held(keys(offering), data(offering)));
    }
    return new Choice(
        course.id(),
        titles.apply(scope.voice().say(course.title()).text()),
        keys(course, offerings.isEmpty()),
        ChoiceKeys.plain(List.copyOf(months)),
        held);
  }

  private int[] keys(Course course, boolean notHeld) {
    List<Integer> found = new ArrayList<>();
    add("topic", course.topics(), found);
    add("audience", course.audiences(), found);
    if (course.level() != null) {
      add("level", Cards.key(course.level()), found);
    }
    if (notHeld) {
      add("organisation", course.organisers(), found);
      addFree(course.fees(), found);
    }
    return ChoiceKeys.plain(found);
  }

  private int[] keys(Offering offering) {
    List<Integer> found = new ArrayList<>();
    addFree(offering.fees(), found);
    for (Towns.Town town : scope.towns().of(offering)) {
      add("place", town.slug(), found);
    }
    add("language", offering.languages(), found);
    add("organisation", offering.organisers(), found);
    YearMonth month = month(offering);
    if (month != null) {
      add("month", month.toString(), found);
    }
    if (offering.mode() != null) {
      add("mode", Cards.key(offering.mode()), found);
    }
    return ChoiceKeys.plain(found);
  }

  private void addFree(List<Fee> fees, List<Integer> to) {
    for (Fee fee : fees) {
      if (!fee.free()) {
        return;
      }
    }
    if (!fees.isEmpty()) {
      add("free", "1", to);
    }
  }

  private void add(String facet, List<String> ids, List<Integer> to) {
    for (String id : ids) {
      add(facet, id, to);
    }
  }

  /** Adds a key once; there are few. */
  private void add(String facet, String id, List<Integer> to) {
    Integer key = keys.number(facet, id);
    if (!to.contains(key)) {
      to.add(key);
    }
  }

  /** The month it begins in, as far as is known. */
  private static @Nullable YearMonth month(Offering offering) {
    Session first = offering.first();
    if (first != null) {
      return YearMonth.from(first.date());
    }
    if (offering.expected() instanceof Expected.Month month) {
      return month.month();
    }
    return offering.expected() instanceof Expected.Day day ? YearMonth.from(day.date()) : null;
  }

  private String data(Offering offering) {
    List<Object> data = new ArrayList<>();
    boolean postponed = offering.status() == OfferingStatus.POSTPONED;
    String status = desk.states().status(offering);
    String open = desk.states().open(offering);
    String zone = desk.states().zone(offering);
    Bounds bounds = Bounds.of(offering);
    OfferingLine line = desk.cards().line(offering);
    Label where = line.place();
    data.add(line.when().text());
    data.add(where == null ? "" : where.text());
    data.add(postponed ? "postponed" : desk.states().within(offering));
    data.add(postponed ? 0 : minutes(bounds.starts()));
    data.add(postponed ? 0 : minutes(bounds.ends()));
    data.add(postponed ? 0 : minutes(bounds.opens()));
    data.add(postponed ? 0 : minutes(bounds.closes()));
    data.add(status == null ? 0 : status);
    data.add(open == null ? 0 : open);
    data.add(zone == null ? 0 : zone);
    while (Objects.equals(data.get(data.size() - 1), 0)) {
      data.remove(data.size() - 1);
    }
    String list = Json.of(data);
    return list.substring(1, list.length() - 1);
  }

  /** Minutes since 1970, which every time in a catalogue is a whole number of; 0 for none. */
  private static Object minutes(@Nullable Instant instant) {
    return instant == null ? 0 : (int) (instant.getEpochSecond() / 60);
  }

  /** Those that lie ahead; the one the list shows comes first. */
  private List<Offering> offerings(Course course) {
    List<Offering> ahead = scope.outlook().ahead(course);
    Offering next = scope.outlook().next(course).orElse(null);
    return next == null
        ? ahead
        : Stream.concat(Stream.of(next), ahead.stream().filter(o -> !o.id().equals(next.id())))
            .toList();
  }
}

package samling.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Catalogue;
import samling.catalogue.Offering;
import samling.catalogue.OfferingStatus;
import samling.catalogue.Registration;
import samling.catalogue.RegistrationState;
import samling.site.Label;

/** What has happened to offerings, as entries of a feed: opened, cancelled, moved. */
final class ChangeEntries {
  private final Catalogue catalogue;
  private final Instant now;
  private final Links links;
  private final Dated dated;

  ChangeEntries(Catalogue catalogue, Instant now, Links links, Dated dated) {
    this.catalogue = catalogue;
    this.now = now;
    this.links = links;
    this.dated = dated;
  }

  List<Entry> entries(Wording wording) {
    List<Entry> current = new ArrayList<>();
    List<Entry> others = new ArrayList<>();
    catalogue
        .offerings()
        .forEach(
            offering -> {
              boolean past = RegistrationState.phase(offering, now) == RegistrationState.PAST;
              opened(offering, wording, others);
              changed(offering, wording, past ? others : current);
            });
    // That a course to come is cancelled is told however old the news is.
    Stream<Entry> newest =
        others.stream()
            .sorted(Entry.NEWEST)
            .limit(Math.max(0, NewsEntries.LIMIT - (long) current.size()));
    return Stream.concat(current.stream(), newest).sorted(Entry.NEWEST).toList();
  }

  private void opened(Offering offering, Wording wording, List<Entry> entries) {
    Registration registration = offering.registration();
    if (registration == null
        || registration.opens() == null
        || registration.method() == null
        || !RegistrationState.takesPlace(offering)
        || registration.method() == Registration.Method.CLOSED) {
      return;
    }
    Instant opens = registration.opens().asStart(offering.zone());
    if (!opens.isAfter(now)) {
      String title = wording.word("feed.opened", named(offering, wording));
      add(entry(offering, "opened", title, opens, wording), entries);
    }
  }

  private void changed(Offering offering, Wording wording, List<Entry> entries) {
    if (offering.status() == OfferingStatus.SCHEDULED) {
      return;
    }
    String title =
        wording.word("calendar.status." + Wording.key(offering.status()), named(offering, wording));
    String what = Wording.key(offering.status()) + "/" + offering.revision();
    add(entry(offering, what, title, dated.changed(offering, now), wording), entries);
  }

  /** "First aid, 14 November 2026, Oslo". A feed is read alone, so it may name what it tells of. */
  private static String named(Offering offering, Wording wording) {
    String places = wording.places(offering);
    String title = wording.say(wording.course(offering).title());
    String when = title + ", " + wording.when(offering);
    return places.isEmpty() ? when : when + ", " + places;
  }

  private @Nullable Entry entry(
      Offering offering, String what, String title, Instant at, Wording wording) {
    String url = links.offering(wording.lang(), offering);
    if (url == null) {
      return null;
    }
    List<String> lines = new ArrayList<>(wording.notice(offering));
    lines.add(wording.say(wording.course(offering).summary()));
    lines.addAll(wording.facts(offering));
    return new Entry(
        links.tag(wording.lang() + "/" + offering.key() + "/" + what),
        Label.of(title),
        url,
        at,
        at,
        offering.zone(),
        Label.of(String.join("\n", lines)),
        null,
        null);
  }

  private static void add(@Nullable Entry entry, List<Entry> entries) {
    if (entry != null) {
      entries.add(entry);
    }
  }
}

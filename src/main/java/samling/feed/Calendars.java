package samling.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import samling.catalogue.Catalogue;
import samling.catalogue.Lazy;
import samling.catalogue.Offering;
import samling.site.CalendarFile;
import samling.site.Site;
import samling.site.SiteFile;

/** Every calendar of a site. An offering that is in several is written once. */
final class Calendars {
  private final Catalogue catalogue;
  private final Site site;
  private final Links links;
  private final Dated dated;
  private final Map<String, Wording> wordings;
  private final Lazy<Map<String, Offering>> offerings = Lazy.of(this::offerings);
  private final CalendarLines lines = new CalendarLines();

  /** By kind and language, and by the offering's key. */
  private final Map<String, Map<String, List<CalendarLines.Written>>> written =
      new ConcurrentHashMap<>();

  Calendars(
      Catalogue catalogue, Site site, Links links, Dated dated, Map<String, Wording> wordings) {
    this.catalogue = catalogue;
    this.site = site;
    this.links = links;
    this.dated = dated;
    this.wordings = wordings;
  }

  Stream<SiteFile> files() {
    return site.calendars().stream().map(file -> new SiteFile(file.path(), () -> bytes(file)));
  }

  private byte[] bytes(CalendarFile file) {
    List<CalendarLines.Written> entries = new ArrayList<>();
    Map<String, List<CalendarLines.Written>> known =
        written.computeIfAbsent(file.kind() + " " + file.lang(), k -> new ConcurrentHashMap<>());
    for (String key : file.offerings()) {
      Offering offering = Objects.requireNonNull(offerings.get().get(key));
      entries.addAll(known.computeIfAbsent(key, k -> entries(file, offering)));
    }
    return lines.calendar(
        file.name(),
        file.lang(),
        links.url(file.page()),
        links.url(file.path()),
        catalogue.site().zone(),
        entries);
  }

  private List<CalendarLines.Written> entries(CalendarFile file, Offering offering) {
    Wording wording = Objects.requireNonNull(wordings.get(file.lang()));
    CalendarEvents events = new CalendarEvents(catalogue, links, dated, wording);
    List<CalendarEvent> all =
        switch (file.kind()) {
          case SESSIONS -> events.sessions(offering);
          case REGISTRATION -> events.registration(offering);
        };
    return all.stream().map(CalendarLines::entry).toList();
  }

  private Map<String, Offering> offerings() {
    Map<String, Offering> all = new HashMap<>();
    catalogue.offerings().forEach(o -> all.put(o.key(), o));
    return all;
  }
}

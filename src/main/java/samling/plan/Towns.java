package samling.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Catalogue;
import samling.catalogue.Group;
import samling.catalogue.GroupVenue;
import samling.catalogue.GroupVenue.Precision;
import samling.catalogue.Lazy;
import samling.catalogue.Mode;
import samling.catalogue.Offering;
import samling.catalogue.Session;
import samling.catalogue.Venue;

/** The towns that venues lie in: what readers mean by a place. */
final class Towns {
  /** A town; the same town is the same object. */
  static final class Town {
    private final String slug;
    private final String name;
    private final Pattern word;
    private final List<Venue> venues = new ArrayList<>();

    private Town(String slug, String name) {
      this.slug = slug;
      this.name = name;
      this.word = Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})");
    }

    /** Its part of the address. */
    String slug() {
      return slug;
    }

    String name() {
      return name;
    }

    List<Venue> venues() {
      return venues;
    }

    /** Whether a group says that it meets here: by its place if it tells it, or by its area. */
    boolean isToldToHold(Group group) {
      GroupVenue venue = group.venue();
      boolean byPlace =
          venue != null && venue.precision() != Precision.ON_CONTACT && has(venue.id());
      return byPlace || (group.area() != null && isNamedIn(group.area().values().values()));
    }

    private boolean has(@Nullable String venue) {
      for (Venue each : venues) {
        if (each.id().equals(venue)) {
          return true;
        }
      }
      return false;
    }

    private boolean isNamedIn(Collection<String> areas) {
      for (String area : areas) {
        if (area.contains(name) && word.matcher(area).find()) {
          return true;
        }
      }
      return false;
    }
  }

  private final Map<String, Town> bySlug;
  private final Map<String, Town> byVenue;
  private final Map<Group, Set<Town>> byGroup;
  private final Lazy<Map<Town, List<Offering>>> offerings;

  Towns(Catalogue catalogue) {
    this(new TreeMap<>(), new HashMap<>(), new ConcurrentHashMap<>(), catalogue);
    Map<String, SortedSet<String>> alike = alike(catalogue);
    for (Venue venue : catalogue.venues().values()) {
      String name = name(venue);
      if (name != null) {
        Town town = bySlug.computeIfAbsent(slug(name, alike), slug -> new Town(slug, name));
        town.venues.add(venue);
        byVenue.put(venue.id(), town);
      }
    }
  }

  /** What towns are called, to the letter, by what addresses would call them. */
  private static Map<String, SortedSet<String>> alike(Catalogue catalogue) {
    Map<String, SortedSet<String>> alike = new HashMap<>();
    for (Venue venue : catalogue.venues().values()) {
      String name = name(venue);
      if (name != null) {
        alike.computeIfAbsent(Slug.of(name), s -> new TreeSet<>()).add(Slug.ofLetters(name));
      }
    }
    return alike;
  }

  /** One of two towns that differ in a letter's marks alone (Habo, Håbo) is written out. */
  private static String slug(String name, Map<String, SortedSet<String>> alike) {
    String slug = Slug.of(name);
    String letters = Slug.ofLetters(name);
    SortedSet<String> all = alike.getOrDefault(slug, new TreeSet<>());
    String plain = all.contains(slug) || all.isEmpty() ? slug : all.first();
    return letters.equals(plain) ? slug : letters;
  }

  private Towns(
      Map<String, Town> bySlug,
      Map<String, Town> byVenue,
      Map<Group, Set<Town>> byGroup,
      Catalogue catalogue) {
    this.bySlug = bySlug;
    this.byVenue = byVenue;
    this.byGroup = byGroup;
    this.offerings = Lazy.of(() -> offerings(catalogue));
  }

  /** The same towns with what is held there by another catalogue of the same venues. */
  Towns with(Catalogue other) {
    return new Towns(bySlug, byVenue, byGroup, other);
  }

  private Map<Town, List<Offering>> offerings(Catalogue catalogue) {
    Map<Town, List<Offering>> held = new HashMap<>();
    catalogue
        .offerings()
        .forEach(o -> of(o).forEach(t -> held.computeIfAbsent(t, k -> new ArrayList<>()).add(o)));
    return held;
  }

  /** What is held in a town. */
  List<Offering> offerings(Town town) {
    return offerings.get().getOrDefault(town, List.of());
  }

  Collection<Town> all() {
    return bySlug.values();
  }

  @Nullable Town of(Venue venue) {
    return byVenue.get(venue.id());
  }

  /** The towns an offering takes one to. */
  Set<Town> of(Offering offering) {
    Set<Town> found = new LinkedHashSet<>();
    if (offering.mode() == Mode.ONLINE) {
      return found;
    }
    add(offering.venue(), found);
    for (Session session : offering.sessions()) {
      add(session.venue(), found);
    }
    return found;
  }

  /**
   * Whether whoever has been to an offering can be expected to come to a group: both are in one
   * town, or of one of them no town is told, as of all that is online.
   */
  boolean near(Offering offering, Group group) {
    Set<Town> there = byGroup.computeIfAbsent(group, this::of);
    if (there.isEmpty()) {
      return true;
    }
    Set<Town> here = of(offering);
    return here.isEmpty() || !Collections.disjoint(here, there);
  }

  /** The towns a group is told to meet in. */
  private Set<Town> of(Group group) {
    Set<Town> found = new LinkedHashSet<>();
    for (Town town : bySlug.values()) {
      if (town.isToldToHold(group)) {
        found.add(town);
      }
    }
    return found;
  }

  private void add(@Nullable String venue, Set<Town> to) {
    Town town = venue == null ? null : byVenue.get(venue);
    if (town != null) {
      to.add(town);
    }
  }

  private static @Nullable String name(Venue venue) {
    return venue.address() == null ? null : venue.address().place();
  }
}

package samling.build;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import samling.build.MadePages.Made;
import samling.catalogue.Catalogue;
import samling.site.Makings;
import samling.site.PlannedPage;
import samling.source.SourceText;

/**
 * What the pages of a planned site are made of, in digests, so that it can be held against others.
 */
final class Ledger {
  /** A digest of the files that tell of each thing, by its kind and its id. */
  private final Map<String, Map<String, Long>> things = new HashMap<>();

  private final Map<String, Long> known = new ConcurrentHashMap<>();
  private final String ground;
  private final String names;

  /**
   * @param sums see {@link #sums}
   * @param house everything a site is built from that is not content, as a digest
   */
  Ledger(SitePlan plan, SortedMap<String, String> sums, String house) {
    StringBuilder all = new StringBuilder(house);
    for (Map.Entry<String, String> file : sums.entrySet()) {
      if (!note(file.getKey(), file.getValue())) {
        all.append(file.getKey()).append(' ').append(file.getValue()).append('\n');
      }
    }
    plan.views().forEach(view -> append(view, all));
    this.ground = digest(all);
    this.names = digest(names(plan.catalogue()));
  }

  /** What is in each file of content, by its path, so that the texts need not be kept. */
  static SortedMap<String, String> sums(Map<String, SourceText> texts) {
    SortedMap<String, String> sums = new TreeMap<>();
    texts.forEach((file, text) -> sums.put(file, text.sum().toString()));
    return sums;
  }

  /**
   * Takes note of a file that tells of one thing, in whatever language.
   *
   * @return whether it is one; else all pages may hang on it
   */
  private boolean note(String file, String sum) {
    int kind = file.indexOf('/') + 1;
    int folder = file.indexOf('/', kind);
    int name = file.lastIndexOf('/') + 1;
    int dot = file.indexOf('.', name);
    if (folder < 0 || dot < 0) {
      return false;
    }
    Map<String, Long> ofKind =
        things.computeIfAbsent(file.substring(kind, folder), k -> new HashMap<>());
    String id = file.substring(name, dot);
    Long others = ofKind.get(id);
    Fingerprint all = new Fingerprint();
    all.add(others == null ? 0 : others);
    all.add(file);
    all.add(sum);
    ofKind.put(id, all.checks());
    return true;
  }

  /** What a page is made of. */
  private long of(PlannedPage page, Makings makings) {
    Long of = known.get(page.file());
    if (of == null) {
      of = of(makings);
      known.put(page.file(), of);
    }
    return of;
  }

  private long of(Makings makings) {
    Fingerprint of = new Fingerprint();
    makings.things(
        (kind, id) -> {
          Long thing = things.getOrDefault(kind, Map.of()).get(id);
          if (thing == null) {
            of.add(kind);
            of.add(id);
          } else {
            of.add(thing);
          }
        });
    return of.checks();
  }

  /**
   * Whether pages that were made once can be the same now.
   *
   * @param key see {@link LastBuild#key}
   */
  boolean stands(MadePages made, String key, Instant now) {
    return made.key().equals(key) && made.ground().equals(ground) && made.holdAt(now);
  }

  /** Whether a page that was made once would be made the same now. */
  boolean stands(MadePages all, Made made, PlannedPage page, Makings makings) {
    return (!made.uses().names() || all.names().equals(names)) && made.of() == of(page, makings);
  }

  /** What is to be known of the pages of a site that is finished. */
  MadePages made(String key, String seal, Instant from, Instant until, List<PlannedPage> pages) {
    Map<String, Made> made = new TreeMap<>();
    for (PlannedPage page : pages) {
      Makings makings = page.makings().orElse(null);
      if (makings != null) {
        made.put(page.file(), new Made(of(page, makings), makings.uses()));
      }
    }
    return new MadePages(key, seal, from, until, ground, names, made);
  }

  /**
   * Everything in a value, maps put in order. Of records, each part: the text of a whole one is put
   * together by code that Java makes anew in each run, which takes as long as to read many files.
   */
  private static void append(@Nullable Object value, StringBuilder to) {
    if (value instanceof Record record) {
      for (RecordComponent part : record.getClass().getRecordComponents()) {
        append(valueOf(part, record), to);
      }
    } else if (value instanceof Map<?, ?> map) {
      append(new TreeMap<>(map).entrySet(), to);
    } else if (value instanceof Collection<?> all) {
      to.append(all.size()).append('\n');
      all.forEach(each -> append(each, to));
    } else {
      to.append(value).append('\n');
    }
  }

  private static @Nullable Object valueOf(RecordComponent part, Record record) {
    try {
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static StringBuilder names(Catalogue catalogue) {
    StringBuilder names = new StringBuilder();
    catalogue
        .courses()
        .values()
        .forEach(
            course -> {
              names.append(course.id()).append('\n');
              course.offerings().forEach(offering -> names.append(offering.key()).append('\n'));
            });
    for (var ids :
        List.of(
            catalogue.groups().keySet(),
            catalogue.announcements().keySet(),
            catalogue.pages().keySet())) {
      names.append(ids).append('\n');
    }
    return names;
  }

  private static String digest(CharSequence text) {
    Fingerprint all = new Fingerprint();
    all.add(text.toString());
    return all.text();
  }
}

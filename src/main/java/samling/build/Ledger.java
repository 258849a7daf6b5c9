package samling.build;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import samling.build.MadePages.Made;
import samling.catalogue.Catalogue;
import samling.site.Makings;
import samling.site.PlannedPage;

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
   * @param key see {@link LastBuild#key}
   * @param inputs which know what was read of the content
   */
  Ledger(SitePlan plan, String key, Inputs inputs) {
    StringBuilder all = new StringBuilder(key).append('\n').append(inputs.house());
    for (Map.Entry<String, String> file : inputs.read().entrySet()) {
      if (!note(file.getKey(), file.getValue())) {
        all.append(file.getKey()).append(' ').append(file.getValue()).append('\n');
      }
    }
    plan.views().forEach(view -> append(view, all));
    this.ground = Fingerprint.of(all);
    this.names = Fingerprint.of(names(plan.catalogue()));
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

  /** Whether pages that were made once can be the same now. */
  boolean stands(MadePages made, Instant now) {
    return made.ground().equals(ground) && made.stretch().holds(now);
  }

  /** Whether a page that was made once would be made the same now. */
  boolean stands(MadePages all, Made made, PlannedPage page, Makings makings) {
    return (!made.uses().names() || all.names().equals(names)) && made.of() == of(page, makings);
  }

  /** What is to be known of the pages of a site that is finished. */
  MadePages made(String seal, Stretch stretch, List<PlannedPage> pages) {
    Map<String, Made> made = new TreeMap<>();
    for (PlannedPage page : pages) {
      Makings makings = page.makings().orElse(null);
      if (makings != null) {
        made.put(page.file(), new Made(of(page, makings), makings.uses()));
      }
    }
    return new MadePages(seal, stretch, ground, names, made);
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
}

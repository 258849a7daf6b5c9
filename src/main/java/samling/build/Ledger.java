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
  private final Map<String, StringBuilder> things = new HashMap<>();
  private final Map<String, String> known = new ConcurrentHashMap<>();
  private final String ground;
  private final String names;

  /**
   * @param sums see {@link #sums}
   * @param house everything a site is built from that is not content, as a digest
   */
  Ledger(SitePlan plan, SortedMap<String, String> sums, String house) {
    StringBuilder all = new StringBuilder(house);
    for (Map.Entry<String, String> file : sums.entrySet()) {
      String sum = file.getKey() + ' ' + file.getValue() + '\n';
      String thing = thing(file.getKey());
      if (thing == null) {
        all.append(sum);
      } else {
        things.computeIfAbsent(thing, t -> new StringBuilder()).append(sum);
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

  /** What a page is made of. */
  private String of(PlannedPage page, Makings makings) {
    return known.computeIfAbsent(page.file(), file -> of(makings));
  }

  private String of(Makings makings) {
    StringBuilder of = new StringBuilder();
    for (String thing : makings.things()) {
      of.append(thing).append('\n').append(things.getOrDefault(thing, new StringBuilder("?")));
    }
    return digest(of);
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
    return (!made.uses().names() || all.names().equals(names))
        && made.of().equals(of(page, makings));
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
   * The thing that a file tells of, in whatever language, or null where all pages may hang on it.
   */
  private static @Nullable String thing(String file) {
    int kind = file.indexOf('/') + 1;
    int folder = file.indexOf('/', kind);
    int name = file.lastIndexOf('/') + 1;
    int dot = file.indexOf('.', name);
    return folder < 0 || dot < 0
        ? null
        : file.substring(kind, folder + 1) + file.substring(name, dot);
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

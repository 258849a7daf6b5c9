package samling.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import samling.source.Span;

/**
 * A page that is planned: that it will be and where is known; what stands on it is worded when it
 * is first asked for, by any thread.
 */
public final class PlannedPage {
  private final String kind;
  private final String lang;
  private final String path;
  private final String file;
  private final String id;
  private final boolean listed;
  private final Optional<Span> source;
  private final Supplier<? extends Page> words;
  private final Supplier<List<Alternate>> alternates;
  private final Optional<Makings> makings;
  private final @Nullable LocalDate changed;
  private volatile @Nullable Page page;

  private PlannedPage(
      String kind,
      String lang,
      String path,
      String file,
      String id,
      boolean listed,
      Optional<Span> source,
      Supplier<? extends Page> words,
      Supplier<List<Alternate>> alternates,
      Optional<Makings> makings,
      @Nullable LocalDate changed) {
    this.kind = kind;
    this.lang = lang;
    this.path = path;
    this.file = file;
    this.id = id;
    this.listed = listed;
    this.source = source;
    this.words = words;
    this.alternates = alternates;
    this.makings = makings;
    this.changed = changed;
  }

  /**
   * A page that search engines may list.
   *
   * @param kind what {@link Page#kind} will be
   * @param lang BCP 47 tag
   * @param path below the site's root
   * @param words words the page; the same each time
   */
  public static PlannedPage of(
      String kind, String lang, String path, Supplier<? extends Page> words) {
    return new PlannedPage(
        kind,
        lang,
        path,
        Page.file(path),
        "",
        true,
        Optional.empty(),
        words,
        List::of,
        Optional.empty(),
        null);
  }

  /** The page as the page of one thing, which is written somewhere. */
  public PlannedPage about(String thing, Span written) {
    return new PlannedPage(
        kind,
        lang,
        path,
        file,
        thing,
        listed,
        Optional.of(written),
        words,
        alternates,
        makings,
        changed);
  }

  /** The page with its counterparts in all languages, the site's first language first. */
  public PlannedPage alongside(Supplier<List<Alternate>> counterparts) {
    return new PlannedPage(
        kind, lang, path, file, id, listed, source, words, counterparts, makings, changed);
  }

  /** The page as one that is made of so much and no more. */
  public PlannedPage madeOf(Makings part) {
    return new PlannedPage(
        kind, lang, path, file, id, listed, source, words, alternates, Optional.of(part), changed);
  }

  /** The page, listed by search engines or not. */
  public PlannedPage listed(boolean may) {
    return new PlannedPage(
        kind, lang, path, file, id, may, source, words, alternates, makings, changed);
  }

  /** The page with the day it was last changed, as an editor has written it. */
  public PlannedPage changed(@Nullable LocalDate day) {
    return new PlannedPage(
        kind, lang, path, file, id, listed, source, words, alternates, makings, day);
  }

  public String kind() {
    return kind;
  }

  public String lang() {
    return lang;
  }

  public String path() {
    return path;
  }

  /** The file below the output folder. */
  public String file() {
    return file;
  }

  /** The id of what the page is about; nothing for a page about many things. */
  public String id() {
    return id;
  }

  /** Whether search engines may list the page. */
  public boolean listed() {
    return listed;
  }

  /** The day the page was last changed, where an editor has written it, or null. */
  public @Nullable LocalDate changed() {
    return changed;
  }

  /** Where what the page is about is written. */
  public Optional<Span> source() {
    return source;
  }

  /** The page in each language, itself among them; nothing where there is only one. */
  public List<Alternate> alternates() {
    return alternates.get();
  }

  /** What the page is made of, where that is less than everything. */
  public Optional<Makings> makings() {
    return makings;
  }

  /** What stands on the page, kept for those who ask again. */
  public Page page() {
    Page known = page;
    return known == null ? word() : known;
  }

  /** What stands on the page, for one who asks once: nothing is kept. */
  public Page once() {
    Page known = page;
    return known == null ? made() : known;
  }

  private synchronized Page word() {
    Page known = page;
    if (known == null) {
      known = made();
      page = known;
    }
    return known;
  }

  private Page made() {
    Page made = words.get();
    Head head = made.head();
    if (!made.kind().equals(kind)
        || !head.lang().equals(lang)
        || !head.path().equals(path)
        || head.indexing() != listed
        || (listed && !head.alternates().equals(alternates()))) {
      throw new IllegalStateException(path + " is another page than was planned");
    }
    return made;
  }
}

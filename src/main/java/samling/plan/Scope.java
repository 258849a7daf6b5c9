package samling.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Catalogue;
import samling.catalogue.Course;
import samling.catalogue.Extra;
import samling.catalogue.Image;
import samling.catalogue.Language;
import samling.catalogue.Organisation;
import samling.catalogue.Outlook;
import samling.catalogue.Prose;
import samling.catalogue.Publication;
import samling.catalogue.RichText;
import samling.catalogue.Topic;
import samling.site.Alternate;
import samling.site.Html;
import samling.site.Label;
import samling.site.Link;
import samling.site.OrganisationLink;
import samling.site.Page;
import samling.site.Picture;
import samling.site.PlannedPage;
import samling.source.Asset;
import samling.source.Node;

/** What is at hand when the pages of one language are worded. */
record Scope(
    Outlook outlook,
    Voice voice,
    Addresses addresses,
    Fingerprints assets,
    Towns towns,
    Kept kept,
    Names names) {
  private static final Pattern NAMED =
      Pattern.compile(
          "(href|src)=\"(course|register|group|page|announcement|asset):([^\"#]*)(#[^\"]*)?\"");

  Catalogue catalogue() {
    return outlook.catalogue();
  }

  /**
   * The same for a page that is worded from a part of the catalogue.
   *
   * @param asset told of each asset that the page uses
   * @param named told when a text links to another thing by its name
   */
  Scope of(Extract part, Consumer<String> asset, Runnable named) {
    Catalogue catalogue = part.from(catalogue());
    Fingerprints telling = assets.telling(asset);
    return new Scope(
        outlook.of(catalogue),
        voice,
        addresses,
        telling,
        towns.with(catalogue),
        kept,
        names.telling(telling, named));
  }

  /** Whether the site is to have this. */
  boolean has(Extra extra) {
    return catalogue().site().has(extra);
  }

  /** A part of a page that is about a course; see {@link Kept} for what it may hang on. */
  <T> T part(Course course, Class<T> type, Supplier<T> maker) {
    return kept.part(course, outlook, type, maker);
  }

  /** A page in this language. */
  PlannedPage page(String kind, Function<Language, String> path, Supplier<Page> words) {
    return alone(kind, path.apply(voice.language()), words).alongside(() -> alternates(path));
  }

  /** A page that is in this language alone. */
  PlannedPage alone(String kind, String path, Supplier<Page> words) {
    return PlannedPage.of(kind, voice.language().tag(), path, words)
        .listed(catalogue().site().indexing());
  }

  /** A page in each language, the first one first; nothing where there is one language. */
  List<Alternate> alternates(Function<Language, String> path) {
    List<Language> languages = catalogue().site().languages();
    return languages.size() < 2
        ? List.of()
        : languages.stream().map(language -> alternate(language, path.apply(language))).toList();
  }

  private Alternate alternate(Language language, String there) {
    return new Alternate(language.tag(), language.nativeName(), there, addresses.absolute(there));
  }

  /**
   * A page about one thing, that is worded from a part of the catalogue.
   *
   * @param extract the part; the same each time
   * @param words words the page at a desk where there is nothing but that part
   */
  PlannedPage page(
      String kind,
      Function<Language, String> path,
      String id,
      Node source,
      Supplier<Extract> extract,
      Function<Desk, Page> words) {
    Part part = new Part(this, extract, words);
    return page(kind, path, id, source, part::page).madeOf(part);
  }

  /** A page about one thing, in this language. */
  PlannedPage page(
      String kind, Function<Language, String> path, String id, Node source, Supplier<Page> words) {
    return page(kind, path, words).about(id, source.span());
  }

  /** The page of a section, such as {@code courses}. */
  PlannedPage section(String kind, String key, Supplier<Page> words) {
    return page(kind, language -> addresses.section(language, key), words);
  }

  /** A page for those who have its address, with no place in search engines. */
  PlannedPage published(PlannedPage page, Publication publication) {
    return page.listed(page.listed() && publication.isListed());
  }

  Link link(Label label, String path) {
    return new Link(label, path);
  }

  /** An editor's Markdown for a page that lies {@code root} below the site's root. */
  @Nullable Html html(@Nullable RichText text, String root) {
    if (text == null || text.values().isEmpty()) {
      return null;
    }
    Prose prose = text.in(voice.language(), voice.first());
    String html =
        prose.links().isEmpty()
            ? prose.html()
            : NAMED.matcher(prose.html()).replaceAll(m -> resolve(m, root));
    return new Html(html, voice.foreign(prose.language()));
  }

  private String resolve(MatchResult m, String root) {
    String path = names.path(m.group(2), m.group(3));
    String fragment = Objects.requireNonNullElse(m.group(4), "");
    String size = m.group(1).equals("src") ? size(m.group(3)) : "";
    return Matcher.quoteReplacement(
        path == null ? "" : m.group(1) + "=\"" + root + path + fragment + "\"" + size);
  }

  /** A picture's size as attributes, so that a page keeps room for it before it has come. */
  private String size(String src) {
    Asset asset = assets.asset(src);
    return asset == null
        ? ""
        : PictureSize.of(asset.path(), asset.bytes())
            .map(s -> " width=\"" + s.width() + "\" height=\"" + s.height() + "\"")
            .orElse("");
  }

  @Nullable Picture picture(@Nullable Image image) {
    if (image == null) {
      return null;
    }
    return picture(
        image.src(),
        voice.say(image.alt()),
        voice.sayOrNull(image.caption()),
        voice.sayOrNull(image.credit()));
  }

  @Nullable Picture picture(
      @Nullable String src, Label alt, @Nullable Label caption, @Nullable Label credit) {
    String path = src == null ? null : assets.path(src);
    Asset asset = src == null ? null : assets.asset(src);
    if (path == null || asset == null) {
      return null;
    }
    PictureSize size = PictureSize.of(asset.path(), asset.bytes()).orElse(null);
    return new Picture(
        path,
        alt,
        caption,
        credit,
        size == null ? null : size.width(),
        size == null ? null : size.height());
  }

  /**
   * The organisers by name, the first in the lead; unknown ids were reported where they were read.
   */
  List<OrganisationLink> organisations(List<String> ids) {
    List<OrganisationLink> links = new ArrayList<>(ids.size());
    for (Organisation organisation : known(catalogue().organisations(), ids)) {
      boolean lead = organisation.id().equals(ids.get(0)) && ids.size() > 1;
      links.add(organisation(organisation, lead));
    }
    return links;
  }

  OrganisationLink organisation(Organisation organisation, boolean lead) {
    return new OrganisationLink(
        voice.say(organisation.name()),
        addresses.organisation(voice.language(), organisation.id()),
        lead);
  }

  List<Topic> topics(List<String> ids) {
    return known(catalogue().topics(), ids);
  }

  List<Label> topicNames(List<String> ids) {
    List<Label> names = new ArrayList<>(ids.size());
    for (Topic topic : topics(ids)) {
      names.add(voice.say(topic.name()));
    }
    return names;
  }

  List<Link> topicLinks(List<String> ids) {
    List<Link> links = new ArrayList<>(ids.size());
    for (Topic topic : topics(ids)) {
      links.add(link(voice.say(topic.name()), addresses.topic(voice.language(), topic.id())));
    }
    return links;
  }

  <T> List<T> known(Map<String, T> things, List<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    List<T> known = new ArrayList<>(ids.size());
    for (String id : ids) {
      T thing = things.get(id);
      if (thing != null) {
        known.add(thing);
      }
    }
    return known;
  }
}

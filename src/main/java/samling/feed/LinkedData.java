package samling.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Catalogue;
import samling.catalogue.Language;
import samling.catalogue.Organisation;
import samling.site.CourseCard;
import samling.site.Head;
import samling.site.Link;
import samling.site.OfferingLine;
import samling.site.Page;

/** What a page is about, for search engines: JSON-LD in the words of schema.org. */
final class LinkedData {
  private final Catalogue catalogue;
  private final Links links;
  private final Map<String, CourseData> courses = new TreeMap<>();
  private final Map<String, Wording> wordings;

  LinkedData(Catalogue catalogue, Links links, Map<String, Wording> wordings) {
    this.catalogue = catalogue;
    this.links = links;
    this.wordings = wordings;
    for (Language language : catalogue.site().languages()) {
      Wording wording = Objects.requireNonNull(wordings.get(language.tag()));
      courses.put(language.tag(), new CourseData(catalogue, links, wording));
    }
  }

  /** The content of the page's script of data, or null where there is nothing to say. */
  @Nullable String of(Page page) {
    if (links.url("") == null || page instanceof Page.Redirect || page instanceof Page.NotFound) {
      return null;
    }
    List<Json> things = new ArrayList<>(things(page));
    if (!page.head().crumbs().isEmpty()) {
      things.add(crumbs(page.head()));
    }
    return things.isEmpty()
        ? null
        : new Json().put("@context", "https://schema.org").put("@graph", things).toString();
  }

  private List<Json> things(Page page) {
    CourseData words = Objects.requireNonNull(courses.get(page.head().lang()));
    if (page instanceof Page.Course course) {
      return List.of(words.course(course));
    } else if (page instanceof Page.CourseList list) {
      return list(page, list.courses().stream().map(CourseCard::path));
    } else if (page instanceof Page.Topic topic) {
      return list(page, topic.courses().stream().map(CourseCard::path));
    } else if (page instanceof Page.Audience audience) {
      return list(page, audience.courses().stream().map(CourseCard::path));
    } else if (page instanceof Page.Town town) {
      return list(page, town.offerings().stream().map(OfferingLine::path).map(LinkedData::page));
    } else if (page instanceof Page.Organisation organisation) {
      return Stream.concat(
              Stream.of(organisation(organisation)),
              list(page, organisation.courses().stream().map(CourseCard::path)).stream())
          .toList();
    } else if (page instanceof Page.Front) {
      return List.of(site(page.head(), words));
    }
    return List.of();
  }

  private static String page(String path) {
    int fragment = path.indexOf('#');
    return fragment < 0 ? path : path.substring(0, fragment);
  }

  /** A list of pages, each once. */
  private List<Json> list(Page page, Stream<String> paths) {
    List<Json> items = new ArrayList<>();
    paths
        .distinct()
        .forEach(
            path ->
                items.add(
                    new Json()
                        .put("@type", "ListItem")
                        .put("position", items.size() + 1)
                        .put("url", links.url(path))));
    return items.isEmpty()
        ? List.of()
        : List.of(
            new Json()
                .put("@type", "ItemList")
                .put("name", page.head().title().text())
                .put("numberOfItems", items.size())
                .put("itemListElement", items));
  }

  private static Json organisation(Page.Organisation page) {
    samling.site.Contact contact = page.contact();
    Json json =
        new Json()
            .put("@type", "Organization")
            .put("@id", page.head().canonical())
            .put("name", page.head().title().text());
    return contact == null
        ? json
        : json.put("url", contact.url())
            .put("email", contact.email())
            .put("telephone", contact.phone());
  }

  private Json site(Head head, CourseData words) {
    String id = catalogue.site().organiser();
    Organisation organiser = id == null ? null : catalogue.organisations().get(id);
    Wording wording = Objects.requireNonNull(wordings.get(head.lang()));
    return new Json()
        .put("@type", "WebSite")
        .put("@id", head.canonical())
        .put("url", head.canonical())
        .put("name", wording.say(catalogue.site().name()))
        .put("inLanguage", head.lang())
        .put("publisher", organiser == null ? null : words.organisation(organiser));
  }

  private Json crumbs(Head head) {
    List<Json> items = new ArrayList<>();
    for (Link crumb : head.crumbs()) {
      items.add(crumb(items.size() + 1, crumb.label().text(), links.url(crumb.path())));
    }
    items.add(crumb(items.size() + 1, head.title().text(), head.canonical()));
    return new Json().put("@type", "BreadcrumbList").put("itemListElement", items);
  }

  private static Json crumb(int position, String name, @Nullable String url) {
    return new Json()
        .put("@type", "ListItem")
        .put("position", position)
        .put("name", name)
        .put("item", url);
  }
}

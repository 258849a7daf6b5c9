package samling.feed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
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
    JsonText json = new JsonText();
    json.open().put("@context", "https://schema.org").openList("@graph");
    boolean any = things(page, json);
    if (!page.head().crumbs().isEmpty()) {
      crumbs(page.head(), json);
      any = true;
    }
    return any ? json.closeList().close().toString() : null;
  }

  /** Tells what a page is about; false where there is nothing to tell. */
  private boolean things(Page page, JsonText json) {
    CourseData words = Objects.requireNonNull(courses.get(page.head().lang()));
    if (page instanceof Page.Course course) {
      words.course(course, json);
      return true;
    } else if (page instanceof Page.CourseList list) {
      return list(page, paths(list.courses()), json);
    } else if (page instanceof Page.Topic topic) {
      return list(page, paths(topic.courses()), json);
    } else if (page instanceof Page.Audience audience) {
      return list(page, paths(audience.courses()), json);
    } else if (page instanceof Page.Town town) {
      return list(page, pages(town.offerings()), json);
    } else if (page instanceof Page.Organisation organisation) {
      organisation(organisation, json);
      list(page, paths(organisation.courses()), json);
      return true;
    } else if (page instanceof Page.Front) {
      site(page.head(), words, json);
      return true;
    }
    return false;
  }

  private static Set<String> paths(List<CourseCard> courses) {
    Set<String> paths = new LinkedHashSet<>();
    for (CourseCard course : courses) {
      paths.add(course.path());
    }
    return paths;
  }

  /** The pages that offerings are on. */
  private static Set<String> pages(List<OfferingLine> offerings) {
    Set<String> paths = new LinkedHashSet<>();
    for (OfferingLine offering : offerings) {
      int fragment = offering.path().indexOf('#');
      paths.add(fragment < 0 ? offering.path() : offering.path().substring(0, fragment));
    }
    return paths;
  }

  /** Tells of a list of pages, each once; false where it is empty. */
  private boolean list(Page page, Set<String> paths, JsonText json) {
    if (paths.isEmpty()) {
      return false;
    }
    json.open()
        .put("@type", "ItemList")
        .put("name", page.head().title().text())
        .put("numberOfItems", paths.size())
        .openList("itemListElement");
    int position = 0;
    for (String path : paths) {
      position++;
      json.open()
          .put("@type", "ListItem")
          .put("position", position)
          .put("url", links.url(path))
          .close();
    }
    json.closeList().close();
    return true;
  }

  private static void organisation(Page.Organisation page, JsonText json) {
    samling.site.Contact contact = page.contact();
    json.open()
        .put("@type", "Organization")
        .put("@id", page.head().canonical())
        .put("name", page.head().title().text());
    if (contact != null) {
      json.put("url", contact.url())
          .put("email", contact.email())
          .put("telephone", contact.phone());
    }
    json.close();
  }

  private void site(Head head, CourseData words, JsonText json) {
    String id = catalogue.site().organiser();
    Organisation organiser = id == null ? null : catalogue.organisations().get(id);
    Wording wording = Objects.requireNonNull(wordings.get(head.lang()));
    json.open()
        .put("@type", "WebSite")
        .put("@id", head.canonical())
        .put("url", head.canonical())
        .put("name", wording.say(catalogue.site().name()))
        .put("inLanguage", head.lang())
        .json("publisher", organiser == null ? null : words.organisation(organiser))
        .close();
  }

  private void crumbs(Head head, JsonText json) {
    json.open().put("@type", "BreadcrumbList").openList("itemListElement");
    int position = 0;
    for (Link crumb : head.crumbs()) {
      position++;
      crumb(position, crumb.label().text(), links.url(crumb.path()), json);
    }
    crumb(position + 1, head.title().text(), head.canonical(), json);
    json.closeList().close();
  }

  private static void crumb(int position, String name, @Nullable String url, JsonText json) {
    json.open()
        .put("@type", "ListItem")
        .put("position", position)
        .put("name", name)
        .put("item", url)
        .close();
  }
}

package samling.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Extra;
import samling.catalogue.Language;
import samling.catalogue.Publication;
import samling.catalogue.SiteSettings;
import samling.site.Alternate;
import samling.site.FeedLink;
import samling.site.Head;
import samling.site.Label;
import samling.site.Link;
import samling.site.Picture;

/** What every page has: its address in each language, its titles, the way to it. */
final class Heads {
  private final Scope scope;
  private final Voice voice;
  private final SiteSettings site;

  Heads(Scope scope) {
    this.scope = scope;
    this.voice = scope.voice();
    this.site = scope.catalogue().site();
  }

  /** A page to be worded; what it does not say is left at what most pages have. */
  Draft page(Function<Language, String> path, Label title) {
    return new Draft(path, title);
  }

  /** A page of a section, below the front page. */
  Draft section(String key) {
    return new Draft(l -> scope.addresses().section(l, key), Label.of(voice.word("title." + key)))
        .section(key);
  }

  private Link front() {
    return new Link(Label.of(voice.word("title.front")), scope.addresses().front(voice.language()));
  }

  private Link sectionLink(String key) {
    return new Link(
        Label.of(voice.word("title." + key)), scope.addresses().section(voice.language(), key));
  }

  /** The head of a page while it is being put together. */
  final class Draft {
    private final Function<Language, String> path;
    private final Label title;
    private String windowTitle;
    private String description;
    private String section = "";
    private List<Link> crumbs = List.of(front());
    private boolean indexing = site.indexing();
    private boolean draft;
    private boolean alone;
    private boolean printed;
    private @Nullable String neutral;
    private @Nullable Picture picture;
    private final List<FeedLink> feeds = new ArrayList<>();
    private final List<String> scripts = new ArrayList<>();

    private Draft(Function<Language, String> path, Label title) {
      this.path = path;
      this.title = title;
      this.windowTitle = title.text() + " – " + voice.say(site.name()).text();
      this.description = site.description() == null ? "" : voice.say(site.description()).text();
    }

    Draft windowTitle(String text) {
      this.windowTitle = text;
      return this;
    }

    Draft description(@Nullable Label text) {
      if (text != null && !text.text().isBlank()) {
        this.description = text.text();
      }
      return this;
    }

    Draft section(String key) {
      this.section = key;
      return this;
    }

    /** Puts the page below a section's own page. */
    Draft below(String key) {
      this.section = key;
      this.crumbs = List.of(front(), sectionLink(key));
      return this;
    }

    Draft noCrumbs() {
      this.crumbs = List.of();
      return this;
    }

    Draft indexing(boolean may) {
      this.indexing = site.indexing() && may;
      return this;
    }

    /** Keeps search engines away from what is not for them, and marks a draft as one. */
    Draft published(Publication publication) {
      this.draft = publication.draft();
      return indexing(publication.isListed());
    }

    Draft picture(@Nullable Picture shown) {
      this.picture = shown;
      return this;
    }

    /** Says that people hand the page out on paper, which gets a code that leads back to it. */
    Draft printed() {
      this.printed = true;
      return this;
    }

    /** Has the page shared with no more than this, if it is one that little may be told of. */
    Draft neutral(boolean discreet, String words) {
      this.neutral = discreet ? words : null;
      return this;
    }

    /** Offers what is on the page as a calendar, too. */
    Draft calendar(String name) {
      Language language = voice.language();
      return calendar(name, scope.addresses().calendar(language, path.apply(language)));
    }

    /** Offers a calendar, if the site has any. */
    Draft calendar(String name, String file) {
      return scope.has(Extra.CALENDARS) ? follow("text/calendar", name, file) : this;
    }

    /** Offers what is new on a page as feeds, too, if the site has an address to sign them with. */
    Draft feeds(String page, String title) {
      if (site.url() != null) {
        follow("application/atom+xml", title, scope.addresses().atom(page));
        follow("application/feed+json", title, scope.addresses().jsonFeed(page));
      }
      return this;
    }

    private Draft follow(String type, String title, String file) {
      feeds.add(new FeedLink(type, title, file));
      return this;
    }

    /** Lets a script run on the page that is not for every page. */
    Draft script(String name) {
      String script = scope.assets().pageScript(name);
      if (script != null) {
        scripts.add(script);
      }
      return this;
    }

    /** Says that the page has no counterpart in other languages. */
    Draft alone() {
      this.alone = true;
      return this;
    }

    /** What leads from the page to the site's root. */
    String root() {
      return scope.addresses().rootFrom(path.apply(voice.language()));
    }

    Head done() {
      String here = path.apply(voice.language());
      List<Alternate> alternates = alone ? List.of() : scope.alternates(path);
      return new Head(
          here,
          root(),
          voice.language().tag(),
          title,
          draft ? voice.word("draft.title", windowTitle) : windowTitle,
          description,
          scope.addresses().absolute(here),
          alternates,
          scope.addresses().absolute(path.apply(site.first())),
          indexing,
          draft,
          section,
          crumbs,
          picture,
          picture == null ? null : scope.addresses().absolute(picture.path()),
          printed ? PaperCodes.picture(scope.addresses().absolute(here)) : null,
          neutral,
          feeds,
          scripts);
    }
  }
}

package samling.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the site. A template of the same name renders each kind. */
public sealed interface Page
    permits Page.Front,
        Page.CourseList,
        Page.Overview,
        Page.Course,
        Page.Calendar,
        Page.Month,
        Page.Topic,
        Page.Audience,
        Page.Organisation,
        Page.Town,
        Page.PathwayList,
        Page.Pathway,
        Page.GroupList,
        Page.Group,
        Page.AnnouncementList,
        Page.Announcement,
        Page.Free,
        Page.Archive,
        Page.Accessibility,
        Page.NotFound,
        Page.Redirect,
        Page.Search,
        Paper {
  /** What every page has. */
  Head head();

  /** The template's name, and JBake's document type: {@code template.<kind>.file}. */
  String kind();

  /** The file below the output folder. */
  default String file() {
    return file(head().path());
  }

  /** The file of a page that lies at a path. */
  static String file(String path) {
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  /** The front page: what can be joined soon, news, topics. */
  record Front(
      Head head,
      Label intro,
      OfferingQueue soon,
      OfferingQueue opening,
      List<NewsCard> news,
      List<Facet> facets,
      List<GroupCard> groups,
      List<PathwayCard> pathways,
      String courseCount)
      implements Page {
    @Override
    public String kind() {
      return "front";
    }
  }

  /**
   * Every course.
   *
   * @param choices what the script that narrows the list down reads, as JSON without {@code <}:
   *     print it unescaped
   */
  record CourseList(
      Head head, String count, List<CourseCard> courses, List<Facet> facets, String choices)
      implements Page {
    @Override
    public String kind() {
      return "courses";
    }
  }

  /** All values of one way to narrow the courses down: every topic, every place … */
  record Overview(Head head, List<Facet.Value> values) implements Page {
    @Override
    public String kind() {
      return "overview";
    }
  }

  /**
   * One course with its offerings.
   *
   * @param next the offering to hear of first, or null
   * @param after "2 courses and 1 group" to go on with, or null
   * @param groups the self-help groups that follow the course or one of its offerings
   */
  record Course(
      Head head,
      String id,
      Label summary,
      @Nullable String code,
      @Nullable String level,
      List<Link> topics,
      List<Link> audiences,
      @Nullable OfferingView next,
      List<OfferingView> offerings,
      List<OfferingView> past,
      @Nullable Html description,
      List<Label> outcomes,
      List<Requirement> prerequisites,
      @Nullable Html preparation,
      @Nullable Label workload,
      List<ProgrammePart> programme,
      List<Material> materials,
      @Nullable String capacity,
      List<Price> prices,
      List<OrganisationLink> organisers,
      List<PersonView> instructors,
      @Nullable Contact contact,
      @Nullable Html commissioned,
      @Nullable Contact commissionedContact,
      @Nullable String after,
      List<CourseCard> leadsTo,
      List<Follower> groups,
      List<PathwayCard> pathways,
      List<Elsewhere> related,
      @Nullable Picture picture,
      @Nullable Film film,
      boolean discreet)
      implements Page {
    @Override
    public String kind() {
      return "course";
    }

    /**
     * A self-help group that goes on afterwards.
     *
     * @param after the offerings of the course that it follows; empty where it follows them all
     * @param contact whom to ask, or null
     */
    public record Follower(GroupCard group, List<Link> after, @Nullable Contact contact) {}

    /** Something asked for first. */
    public record Requirement(Label text, @Nullable String path, boolean recommended) {}

    /** A part of what happens. */
    public record ProgrammePart(Label title, @Nullable Html text) {}

    /** Something to read or use. */
    public record Material(Label title, @Nullable String url) {}

    /** A course by others. */
    public record Elsewhere(
        Label title, @Nullable Label organiser, @Nullable String url, @Nullable Label when) {}

    /** A film elsewhere. */
    public record Film(Label title, String url) {}
  }

  /** The calendar: what comes, month by month. */
  record Calendar(
      Head head,
      List<MonthLink> months,
      OfferingQueue soon,
      OfferingQueue opening,
      List<OfferingLine> undated)
      implements Page {
    @Override
    public String kind() {
      return "calendar";
    }
  }

  /**
   * One month.
   *
   * @param weekdays Monday to Sunday, short and long
   * @param weeks whole weeks, Monday first
   * @param days the days with something on, in order
   */
  record Month(
      Head head,
      List<Weekday> weekdays,
      List<Week> weeks,
      List<Day> days,
      @Nullable MonthLink previous,
      @Nullable MonthLink next)
      implements Page {
    @Override
    public String kind() {
      return "month";
    }

    /**
     * A week.
     *
     * @param number of the year, after ISO 8601
     */
    public record Week(int number, List<Day> days) {}

    /** A day of the week. */
    public record Weekday(String shortName, String name) {}
  }

  /** Courses and groups on a topic. */
  record Topic(
      Head head,
      @Nullable Html description,
      String count,
      List<CourseCard> courses,
      List<GroupCard> groups)
      implements Page {
    @Override
    public String kind() {
      return "topic";
    }
  }

  /** Courses for an audience. */
  record Audience(Head head, @Nullable Html description, String count, List<CourseCard> courses)
      implements Page {
    @Override
    public String kind() {
      return "audience";
    }
  }

  /** An organisation and its courses. */
  record Organisation(
      Head head,
      @Nullable Html description,
      @Nullable Picture logo,
      @Nullable Contact contact,
      @Nullable Label address,
      String count,
      List<CourseCard> courses)
      implements Page {
    @Override
    public String kind() {
      return "organisation";
    }
  }

  /** A town: its venues, and what happens there. */
  record Town(
      Head head,
      List<Place> venues,
      String count,
      List<OfferingLine> offerings,
      List<GroupCard> groups)
      implements Page {
    @Override
    public String kind() {
      return "place";
    }
  }

  /** Every pathway. */
  record PathwayList(Head head, List<PathwayCard> pathways) implements Page {
    @Override
    public String kind() {
      return "pathways";
    }
  }

  /** One pathway, step by step. */
  record Pathway(Head head, @Nullable Label summary, List<Step> steps) implements Page {
    @Override
    public String kind() {
      return "pathway";
    }
  }

  /**
   * Every self-help group, by topic.
   *
   * @param areas the towns that groups meet in, each with a page of its own
   * @param ended those that have ended, whose pages say what there is instead
   */
  record GroupList(
      Head head, String count, List<Section> topics, List<Facet.Value> areas, List<GroupCard> ended)
      implements Page {
    /**
     * The groups on a topic.
     *
     * @param path of the topic's page, or null for groups open to any topic
     */
    public record Section(Label title, @Nullable String path, List<GroupCard> groups) {}

    @Override
    public String kind() {
      return "groups";
    }
  }

  /**
   * One self-help group.
   *
   * @param ask what to press to get in touch, or null
   * @param stale whether nobody has checked it for long
   * @param staleFrom the instant from which nobody has, in UTC, or null where nobody ever has
   */
  record Group(
      Head head,
      @Nullable Label summary,
      @Nullable Html description,
      State state,
      List<Link> topics,
      boolean crossTopic,
      List<Link> follows,
      @Nullable Label area,
      @Nullable Place place,
      @Nullable String placeNote,
      @Nullable Label rhythm,
      List<SessionView> sessions,
      @Nullable Time firstMeeting,
      @Nullable String capacity,
      @Nullable Contact contact,
      SignUp.@Nullable Action ask,
      @Nullable Label initiator,
      @Nullable String minimumAge,
      @Nullable Html practical,
      @Nullable String verified,
      boolean stale,
      @Nullable String staleFrom,
      List<GroupCard> alternatives)
      implements Page {
    @Override
    public String kind() {
      return "group";
    }
  }

  /** Every announcement, newest first. */
  record AnnouncementList(Head head, List<NewsCard> news, List<NewsCard> expired) implements Page {
    @Override
    public String kind() {
      return "announcements";
    }
  }

  /**
   * One announcement.
   *
   * @param expired "This was current until 14 November 2026", or null where it stays news
   * @param over whether it is no longer news
   * @param until the instant it is no longer news, in UTC, or null
   */
  record Announcement(
      Head head,
      @Nullable Label summary,
      @Nullable Time date,
      @Nullable Time updated,
      @Nullable Label author,
      @Nullable String expired,
      boolean over,
      @Nullable String until,
      @Nullable Picture picture,
      Html body,
      List<CourseCard> courses,
      List<GroupCard> groups)
      implements Page {
    @Override
    public String kind() {
      return "announcement";
    }
  }

  /** A page of the organisation's own. */
  record Free(
      Head head,
      @Nullable Label summary,
      @Nullable Time updated,
      @Nullable Picture picture,
      Html body)
      implements Page {
    @Override
    public String kind() {
      return "page";
    }
  }

  /** Offerings that are over, by year, newest first. */
  record Archive(Head head, List<Year> years) implements Page {
    @Override
    public String kind() {
      return "archive";
    }

    /** A year and what was held. */
    public record Year(String name, List<OfferingLine> offerings) {}
  }

  /** The statement on accessibility that Swedish law asks for. */
  record Accessibility(
      Head head,
      String conformance,
      List<String> sentences,
      List<Issue> issues,
      @Nullable String feedback,
      @Nullable String supervisor)
      implements Page {
    @Override
    public String kind() {
      return "accessibility";
    }

    /** Something that is not accessible, and why. */
    public record Issue(Label what, @Nullable Label why) {}
  }

  /**
   * Where readers look for words. Made for sites with more courses than one list can be searched.
   */
  record Search(Head head, Index index) implements Page {
    @Override
    public String kind() {
      return "search";
    }

    /**
     * What the script of the page has to know of the index.
     *
     * @param folder where the index lies below the site's root
     * @param keys the first two letters of the words in each part of the index, in order; empty
     *     where it has but one part
     * @param skip words that are not looked for
     * @param chunk how many things to find are described in one file
     */
    public record Index(String folder, String keys, String skip, int chunk) {}
  }

  /** What is shown where there is no page. */
  record NotFound(Head head, List<Link> links) implements Page {
    @Override
    public String kind() {
      return "not-found";
    }
  }

  /** An old address that leads to a page's new one. */
  record Redirect(Head head, Link target, @Nullable String url) implements Page {
    @Override
    public String kind() {
      return "redirect";
    }
  }
}

package samling.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page that is made to be printed. */
public sealed interface Paper extends Page {
  /** Style sheets of paper, in order. */
  List<String> styles();

  /**
   * A sheet for the last day of a course: the groups that go on, to print and hand out.
   *
   * @param styles style sheets of paper, in order
   * @param leaflet whether it is an A4 sheet to fold, not one to lay flat
   * @param follows "For those who have taken …", or null where that is not to stand on paper
   * @param back the offering it belongs to
   * @param expect what one can expect of a group, in sentences
   */
  record Handout(
      Head head,
      List<String> styles,
      boolean leaflet,
      @Nullable String follows,
      Link back,
      List<PaperGroup> groups,
      List<String> expect)
      implements Paper {
    @Override
    public String kind() {
      return "handout";
    }
  }

  /**
   * What those who hold a course do so that a group comes of it, and a sheet to sign up on.
   *
   * @param styles style sheets of paper, in order
   * @param course what is held
   * @param groups the groups that follow
   * @param rows one number for each line of the sheet
   */
  record Checklist(
      Head head,
      List<String> styles,
      Label course,
      Time when,
      List<Stage> stages,
      List<PaperGroup> groups,
      List<String> rows)
      implements Paper {
    @Override
    public String kind() {
      return "checklist";
    }

    /**
     * What to do on a day, or around it.
     *
     * @param dates the days, empty where none is set
     */
    public record Stage(String name, List<Time> dates, List<String> tasks) {}
  }

  /**
   * A notice of one offering, to hang up.
   *
   * @param styles style sheets of paper, in order
   * @param address what leads to the offering, without its scheme, or null where the site does not
   *     know its own
   * @param code the same for a telephone, or null
   */
  record Poster(
      Head head,
      List<String> styles,
      Label summary,
      OfferingView offering,
      List<Label> organisers,
      List<Label> audiences,
      List<Price> prices,
      @Nullable Contact contact,
      @Nullable Picture picture,
      @Nullable String address,
      @Nullable PaperCode code)
      implements Paper {
    @Override
    public String kind() {
      return "poster";
    }
  }
}

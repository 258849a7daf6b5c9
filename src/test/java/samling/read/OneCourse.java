package samling.read;

import samling.TestSite;
import samling.catalogue.Course;
import samling.catalogue.Language;
import samling.catalogue.RichText;
import samling.catalogue.Text;

/** A site with a course "c", to see what becomes of its keys. */
final class OneCourse {
  /** As much as a course has to have. */
  static final String HEAD =
      """
      -- content/courses/c.yaml --
      title: C
      summary: S
      organisers: [south]
      """;

  private OneCourse() {}

  static Course course(String files) {
    return TestSite.of(files).content().catalogue().courses().get("c");
  }

  static String html(RichText text) {
    return text.values().get(Language.NB).html();
  }

  static Text nb(String words) {
    return Text.of(Language.NB, words);
  }
}

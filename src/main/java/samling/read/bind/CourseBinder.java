package samling.read.bind;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Commissioned;
import samling.catalogue.Course;
import samling.catalogue.Level;
import samling.catalogue.Material;
import samling.catalogue.Offering;
import samling.catalogue.Prerequisite;
import samling.catalogue.ProgrammeItem;
import samling.catalogue.RelatedCourse;
import samling.catalogue.Text;
import samling.catalogue.Video;
import samling.read.markdown.Placement;
import samling.source.Node;

/** A course with its offerings, from its file. */
public final class CourseBinder {

  private CourseBinder() {}

  public static Course bind(String id, Node root, Scope scope) {
    Fields course = Fields.of(root, scope);
    Common common = Common.of(course);
    return new Course(
        id,
        course.textOrNone("title"),
        course.textOrNone("summary"),
        course.markdown("description", Placement.BODY),
        course.words("code"),
        course.list("topics"),
        course.list("audiences"),
        course.choice("level", Level.class),
        common.organisers(),
        common.instructors(),
        texts(course, "outcomes"),
        prerequisites(course),
        course.markdown("preparation", Placement.part("preparation")),
        course.text("workload"),
        programme(course),
        materials(course),
        common.capacity(),
        common.fees(),
        PartBinder.image(course),
        video(course),
        common.contact(),
        commissioned(course),
        related(course),
        course.flag("sensitive", false),
        offerings(id, course, common),
        course.publication(),
        course.map());
  }

  private static List<Text> texts(Fields course, String key) {
    List<Text> texts = new ArrayList<>();
    for (Node item : course.items(key)) {
      Text text = course.text(item);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  private static List<Prerequisite> prerequisites(Fields course) {
    List<Prerequisite> prerequisites = new ArrayList<>();
    for (Fields item : course.maps("prerequisites")) {
      String id = item.words("course");
      Text text = item.text("text");
      if (id != null || text != null) {
        prerequisites.add(new Prerequisite(id, text, item.flag("recommended", false), item.map()));
      }
    }
    return prerequisites;
  }

  private static List<ProgrammeItem> programme(Fields course) {
    List<ProgrammeItem> items = new ArrayList<>();
    for (Fields item : course.maps("programme")) {
      Placement placement = Placement.part("programme-" + (items.size() + 1));
      items.add(new ProgrammeItem(item.textOrNone("title"), item.markdown("text", placement)));
    }
    return items;
  }

  private static List<Material> materials(Fields course) {
    List<Material> materials = new ArrayList<>();
    for (Fields item : course.maps("materials")) {
      materials.add(new Material(item.textOrNone("title"), item.words("url")));
    }
    return materials;
  }

  private static @Nullable Video video(Fields course) {
    Fields video = course.fields("video");
    String url = video == null ? null : video.words("url");
    return video == null || url == null ? null : new Video(url, video.textOrNone("title"));
  }

  private static @Nullable Commissioned commissioned(Fields course) {
    Fields commissioned = course.fields("commissioned");
    return commissioned == null
        ? null
        : new Commissioned(
            commissioned.markdown("text", Placement.part("commissioned")),
            PartBinder.contact(commissioned));
  }

  private static List<RelatedCourse> related(Fields course) {
    List<RelatedCourse> related = new ArrayList<>();
    for (Fields item : course.maps("related")) {
      related.add(
          new RelatedCourse(
              item.textOrNone("title"),
              item.text("organiser"),
              item.words("url"),
              item.text("when")));
    }
    return related;
  }

  private static List<Offering> offerings(String course, Fields fields, Common common) {
    List<Offering> offerings = new ArrayList<>();
    for (Fields item : fields.maps("offerings")) {
      String id = item.words("id");
      if (id != null && !has(offerings, id)) {
        offerings.add(OfferingBinder.bind(course, id, item, common));
      }
    }
    return offerings;
  }

  private static boolean has(List<Offering> offerings, String id) {
    for (Offering offering : offerings) {
      if (offering.id().equals(id)) {
        return true;
      }
    }
    return false;
  }
}

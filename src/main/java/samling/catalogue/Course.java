package samling.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samling.source.MapNode;

/** What is taught, apart from when and where (schema.org {@code Course}). */
public record Course(
    String id,
    Text title,
    Text summary,
    @Nullable RichText description,
    @Nullable String code,
    List<String> topics,
    List<String> audiences,
    @Nullable Level level,
    List<String> organisers,
    List<String> instructors,
    List<Text> outcomes,
    List<Prerequisite> prerequisites,
    @Nullable RichText preparation,
    @Nullable Text workload,
    List<ProgrammeItem> programme,
    List<Material> materials,
    @Nullable Capacity capacity,
    List<Fee> fees,
    @Nullable Image image,
    @Nullable Video video,
    @Nullable Contact contact,
    @Nullable Commissioned commissioned,
    List<RelatedCourse> related,
    boolean sensitive,
    List<Offering> offerings,
    Publication publication,
    MapNode source) {
  public Course {
    topics = List.copyOf(topics);
    audiences = List.copyOf(audiences);
    organisers = List.copyOf(organisers);
    instructors = List.copyOf(instructors);
    outcomes = List.copyOf(outcomes);
    prerequisites = List.copyOf(prerequisites);
    programme = List.copyOf(programme);
    materials = List.copyOf(materials);
    fees = List.copyOf(fees);
    related = List.copyOf(related);
    offerings = List.copyOf(offerings);
  }

  /** Whether it has no dates of its own, and is held for those who order it. */
  public boolean isOnRequest() {
    return commissioned != null && offerings.isEmpty();
  }

  /** By the id, as no two in a catalogue have the same; all else would be much to add up. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}

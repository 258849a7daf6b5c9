package samling.publish;

/**
 * What publishing would do.
 *
 * @param site what is published
 * @param standing how the target stands
 * @param difference between the two
 */
public record Plan(BuiltSite site, Standing standing, Difference difference) {
  /** A plan for a target that stands like this. */
  public static Plan of(BuiltSite site, Standing standing) {
    return new Plan(site, standing, Difference.between(site.inventory(), standing.ours()));
  }
}

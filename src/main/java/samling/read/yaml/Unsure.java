package samling.read.yaml;

/** The end of quick reading: what stands here is for a reader who knows all of YAML. */
final class Unsure extends RuntimeException {

  private static final long serialVersionUID = 1;

  Unsure() {
    super(null, null, false, false);
  }
}

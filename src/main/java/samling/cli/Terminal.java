package samling.cli;

/** Whether a person watches. */
final class Terminal {
  private Terminal() {}

  /** The launcher looks; Java itself can't tell standard error's end from standard input's. */
  static boolean watches() {
    return Boolean.getBoolean("samling.terminal");
  }
}

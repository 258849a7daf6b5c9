package samling.cli;

/** What a command's end tells the shell. */
final class ExitCode {
  static final int FINE = 0;
  static final int CONTENT_FAULTS = 1;
  static final int USAGE = 2;
  static final int TOOL_FAULT = 3;

  /** There is nothing to tell, and nothing is wrong. */
  static final int NOTHING = 4;

  private ExitCode() {}
}

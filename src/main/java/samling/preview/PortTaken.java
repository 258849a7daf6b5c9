package samling.preview;

/** A port that was asked for, and that another program has. */
public final class PortTaken extends Exception {
  private static final long serialVersionUID = 1;

  private final int port;

  PortTaken(int port) {
    super("port " + port);
    this.port = port;
  }

  public int port() {
    return port;
  }
}

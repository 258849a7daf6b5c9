package samling.publish;

/** Who is told how far publishing is. May be called by several threads at a time. */
public interface Progress {
  /** Steps of publishing that a user may have to wait for. */
  enum Step {
    LOOK,
    WAIT_FOR_LOCK,
    SEND,
    LINK,
    SWITCH,
    DELETE
  }

  /** A step begins. */
  void begin(Step step);

  /** So many more bytes are there. */
  void sent(long bytes);

  /** One more file is done with. */
  void done();

  /** A lock was taken over from somebody who gave no sign of life. */
  void tookOver(String owner);
}

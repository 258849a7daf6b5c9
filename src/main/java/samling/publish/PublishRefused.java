package samling.publish;

import java.util.List;

/** That a site is not published, since something could be lost or can't be trusted. */
public final class PublishRefused extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why. What stands in the sentences' places follows each. */
  public enum Reason {
    /** The target holds files that are not Samling's, which are listed. */
    FOREIGN,
    /** Files that are not Samling's, listed, lie where files of the site would. */
    IN_THE_WAY,
    /** More files would be deleted than is usual: how many, of how many. */
    TOO_MANY_DELETIONS,
    /** Somebody else publishes there: who. */
    LOCKED,
    /** Somebody else took over, since this publisher gave no sign of life. */
    LOCK_LOST,
    /** Somebody has published there since the plan was made. */
    CHANGED_MEANWHILE,
    /** The finished site is another one since the plan was made: its folder. */
    REBUILT,
    /** The path is a link that is not Samling's, or no folder: the path. */
    NOT_A_FOLDER,
    /** The path is a home folder or a root: the path. */
    HOME,
    /** The host is not known: host, type of key, fingerprint, file, port. */
    UNKNOWN_HOST,
    /** The host shows another key than the known one: host, type, fingerprint, file. */
    CHANGED_HOST,
    /** The host lets nobody in with the keys at hand: user and host. */
    NO_LOGIN,
    /** There is nothing to go back to. */
    NO_EARLIER,
    /** Targets of this kind keep no releases: the target's name. */
    NO_RELEASES,
    /** There are no keys for the store. */
    NO_KEYS,
    /** Git says no: its words. */
    GIT
  }

  private final Reason reason;
  private final transient List<String> files;
  private final transient List<String> words;

  public PublishRefused(Reason reason, List<String> files, Object... words) {
    super(reason + " " + List.of(words));
    this.reason = reason;
    this.files = List.copyOf(files);
    this.words = List.of(words).stream().map(Object::toString).toList();
  }

  public PublishRefused(Reason reason) {
    this(reason, List.of());
  }

  public Reason reason() {
    return reason;
  }

  /** The files it is about. */
  public List<String> files() {
    return files;
  }

  /** What stands in the sentence's places. */
  public List<String> words() {
    return words;
  }
}

package samling.publish.sftp;

import java.io.IOException;
import java.util.Map;
import samling.publish.Look;
import samling.publish.PublishRefused;
import samling.publish.Route;
import samling.publish.disk.DiskLook;
import samling.publish.disk.DiskRoute;
import samling.publish.lease.Pace;
import samling.target.Target;

/** The ways to a folder of a host. */
public final class SftpTarget {
  private SftpTarget() {}

  /**
   * Connects to look.
   *
   * @param environment where the agent and the passphrase are looked for
   */
  public static Look look(Target.Sftp target, Map<String, String> environment)
      throws IOException, PublishRefused {
    SftpView view = new SftpView(SftpLine.open(target, environment));
    return new DiskLook(view, path(target), target.filing());
  }

  /**
   * Connects to publish.
   *
   * @param owner who publishes, for others to read
   */
  public static Route route(
      Target.Sftp target, Map<String, String> environment, String owner, Pace pace)
      throws IOException, PublishRefused {
    SftpDisk disk =
        new SftpDisk(
            SftpLine.open(target, environment),
            target.filing().fileMode(),
            target.filing().folderMode());
    return new DiskRoute(disk, path(target), target.filing(), owner, pace);
  }

  private static String path(Target.Sftp target) {
    return target.path().replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
  }
}

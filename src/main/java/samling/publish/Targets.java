package samling.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import samling.publish.disk.DiskLook;
import samling.publish.disk.DiskRoute;
import samling.publish.folder.FolderDisk;
import samling.publish.folder.FolderView;
import samling.publish.git.GitTarget;
import samling.publish.lease.Pace;
import samling.publish.s3.S3Target;
import samling.publish.sftp.SftpTarget;
import samling.target.Target;

/**
 * The ways to the targets of a site.
 *
 * @param site the folder that relative paths are seen from
 * @param environment where agents and keys are looked for
 */
public record Targets(Path site, Map<String, String> environment) {
  public Targets {
    environment = Map.copyOf(environment);
  }

  /** Connects to look, and to nothing else. */
  public Look look(Target target) throws IOException, PublishRefused {
    if (target instanceof Target.Folder folder) {
      return new DiskLook(new FolderView(), path(folder), folder.filing());
    }
    if (target instanceof Target.Sftp sftp) {
      return SftpTarget.look(sftp, environment);
    }
    return target instanceof Target.S3 s3
        ? S3Target.look(s3, environment)
        : GitTarget.look((Target.Git) target, site);
  }

  /**
   * Connects to publish.
   *
   * @param owner who publishes, for others to read
   */
  public Route route(Target target, String owner) throws IOException, PublishRefused {
    if (target instanceof Target.Folder folder) {
      FolderDisk disk = new FolderDisk(folder.filing().fileMode(), folder.filing().folderMode());
      return new DiskRoute(disk, path(folder), folder.filing(), owner, Pace.USUAL);
    }
    if (target instanceof Target.Sftp sftp) {
      return SftpTarget.route(sftp, environment, owner, Pace.USUAL);
    }
    return target instanceof Target.S3 s3
        ? S3Target.route(s3, environment, owner, Pace.USUAL)
        : GitTarget.route((Target.Git) target, site);
  }

  private String path(Target.Folder folder) {
    String home = System.getProperty("user.home");
    Path path =
        folder.path().startsWith("~/")
            ? Path.of(home, folder.path().substring(2))
            : site.toAbsolutePath().resolve(folder.path());
    return path.normalize().toString().replace('\\', '/');
  }
}

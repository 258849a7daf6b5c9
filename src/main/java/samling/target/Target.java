package samling.target;

import java.net.URI;
import java.util.Optional;

/**
 * A place to publish to. It never holds a secret: those come from agents, files, the environment.
 */
public sealed interface Target {

  /** The name it is asked for by. */
  String name();

  /** Where it is, in a form that people know: {@code web@www.example.no:/srv/courses}. */
  String address();

  /**
   * How a site is laid into a folder.
   *
   * <p>{@code RELEASES}: every state in a folder of its own, and a link that leads to one of them.
   * {@code IN_PLACE}: file by file into the folder that is served.
   */
  enum Layout {
    RELEASES,
    IN_PLACE
  }

  /**
   * How files are laid into a folder.
   *
   * @param layout what is asked for, or nothing for the best that can be had
   * @param keep how many releases are kept, the present one among them
   * @param fileMode permissions of files, such as {@code 0644} (POSIX)
   * @param folderMode permissions of folders
   */
  record Filing(Optional<Layout> layout, int keep, int fileMode, int folderMode) {}

  /**
   * A folder of this machine or of a share that is mounted here.
   *
   * @param path absolute, or seen from the site's folder
   */
  record Folder(String name, String path, Filing filing) implements Target {
    @Override
    public String address() {
      return path;
    }
  }

  /**
   * A folder of a host that is reached by SFTP over SSH.
   *
   * @param path absolute, or seen from the user's home folder
   * @param key a file with a private key, or nothing for the agent's and the usual ones
   * @param knownHosts the file with the keys of hosts that are known
   */
  record Sftp(
      String name,
      String host,
      int port,
      String user,
      String path,
      Optional<String> key,
      Optional<String> knownHosts,
      Filing filing)
      implements Target {
    @Override
    public String address() {
      return user + "@" + host + (port == 22 ? "" : ":" + port) + ":" + path;
    }
  }

  /**
   * A bucket of a store that speaks S3.
   *
   * @param endpoint the store, or nothing for Amazon's
   * @param prefix what stands before the path of every file: nothing, or folders with a slash at
   *     the end
   * @param profile whose keys of {@code ~/.aws} are used, or nothing for the environment's
   */
  record S3(
      String name,
      Optional<URI> endpoint,
      String region,
      String bucket,
      String prefix,
      Optional<String> profile)
      implements Target {
    @Override
    public String address() {
      return "s3://" + bucket + "/" + prefix;
    }
  }

  /** A branch of a Git repository, such as GitHub and GitLab Pages are served from. */
  record Git(String name, String repository, String branch) implements Target {
    @Override
    public String address() {
      return repository + " (" + branch + ")";
    }
  }
}

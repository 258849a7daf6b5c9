package samling.publish.git;

import java.io.IOException;
import java.nio.file.Path;
import samling.publish.Look;
import samling.publish.PublishRefused;
import samling.publish.Route;
import samling.target.Target;

/** The ways to a branch. */
public final class GitTarget {
  private GitTarget() {}

  /**
   * Fetches to look.
   *
   * @param site the folder that a repository's folder is seen from
   */
  public static Look look(Target.Git target, Path site) throws IOException, PublishRefused {
    return new BranchLook(new BranchView(Git.PROGRAM, address(target, site), target.branch()));
  }

  /**
   * Fetches to publish.
   *
   * @param site the folder that a repository's folder is seen from
   */
  public static Route route(Target.Git target, Path site) throws IOException, PublishRefused {
    return route(target, site, Git.PROGRAM);
  }

  /** Fetches to publish, by a program that is like Git. */
  static Route route(Target.Git target, Path site, String program)
      throws IOException, PublishRefused {
    Branch branch = new Branch(program, address(target, site), target.branch());
    return new BranchRoute(branch, target.name());
  }

  /** Addresses have a scheme, or a host with a colon (git-clone(1), GIT URLS). */
  private static String address(Target.Git target, Path site) {
    String repository = target.repository();
    boolean elsewhere = repository.contains("://") || repository.matches("[^/\\\\]{2,}:.*");
    return elsewhere
        ? repository
        : site.toAbsolutePath().resolve(repository).normalize().toString();
  }
}

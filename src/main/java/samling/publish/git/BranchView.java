package samling.publish.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samling.publish.PublishRefused;

/** A branch to be looked at, in a copy of its last state without the content of most files. */
class BranchView implements Closeable {
  /** What the repository is called in ours. */
  static final String REMOTE = "target";

  /** For who may do more than look. */
  protected final Git git;

  /** The branch's name. */
  protected final String branch;

  private final Path folder;

  /**
   * Makes ready to look.
   *
   * @param program the Git program
   * @param repository its address, or an absolute folder
   */
  BranchView(String program, String repository, String branch) throws IOException, PublishRefused {
    this.folder = Files.createTempDirectory("samling-git");
    this.git = new Git(program, folder);
    this.branch = branch;
    git.run("init", "-q", "--bare", folder.toString());
    git.run("remote", "add", REMOTE, repository);
  }

  /** The last commit of the branch, fetched, or nothing where there is no such branch yet. */
  final Optional<String> tip() throws IOException, PublishRefused {
    String answer = git.run("ls-remote", REMOTE, "refs/heads/" + branch).line();
    if (answer.isEmpty()) {
      return Optional.empty();
    }
    git.run(
        "fetch",
        "-q",
        "--depth=1",
        "--no-tags",
        "--filter=blob:none",
        REMOTE,
        "+refs/heads/" + branch + ":refs/heads/there");
    return Optional.of(git.run("rev-parse", "refs/heads/there").line());
  }

  /** Every path of a commit. */
  final List<String> paths(String commit) throws IOException, PublishRefused {
    String all = new String(git.run("ls-tree", "-r", "-z", "--name-only", commit).out(), UTF_8);
    return Stream.of(all.split("\0", -1)).filter(path -> !path.isEmpty()).toList();
  }

  /** What is in a file of a commit. */
  final byte[] read(String commit, String path) throws IOException, PublishRefused {
    return git.run("cat-file", "blob", commit + ":" + path).out();
  }

  @Override
  public final void close() throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      each.toFile().setWritable(true);
      Files.deleteIfExists(each);
    }
  }
}

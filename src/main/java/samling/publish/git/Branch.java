package samling.publish.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import samling.publish.PublishRefused;
import samling.publish.PublishRefused.Reason;

/** A branch to be changed: by commits on top of the last, and in no other way. */
final class Branch extends BranchView {
  private static final String NO_OBJECT = "0".repeat(40);

  private final StringBuilder entries = new StringBuilder();

  Branch(String program, String repository, String branch) throws IOException, PublishRefused {
    super(program, repository, branch);
  }

  /** Begins with the files of a commit, or with none. */
  void begin(Optional<String> tip) throws IOException, PublishRefused {
    entries.setLength(0);
    git.run("read-tree", tip.orElse("--empty"));
  }

  /** Takes a file out. */
  void remove(String path) {
    entry("0", NO_OBJECT, path);
  }

  /**
   * Puts files in.
   *
   * @param paths where they belong
   * @param files where they lie on this machine, in the same order
   */
  void add(List<String> paths, List<String> files) throws IOException, PublishRefused {
    if (paths.isEmpty()) {
      return;
    }
    byte[] names = (String.join("\n", files) + "\n").getBytes(UTF_8);
    List<String> objects =
        git.run(names, "hash-object", "-w", "--no-filters", "--stdin-paths")
            .line()
            .lines()
            .toList();
    for (int i = 0; i < paths.size(); i++) {
      entry("100644", objects.get(i), paths.get(i));
    }
  }

  /** Puts some bytes in. */
  void add(String path, byte[] bytes) throws IOException, PublishRefused {
    entry("100644", git.run(bytes, "hash-object", "-w", "--stdin").line(), path);
  }

  /** Commits what was put in and taken out; nobody else sees it yet. */
  String commit(Optional<String> tip, String message) throws IOException, PublishRefused {
    git.run(entries.toString().getBytes(UTF_8), "update-index", "-z", "--index-info");
    String tree = git.run("write-tree").line();
    if (git.call(new byte[0], "var", "GIT_COMMITTER_IDENT").code() != 0) {
      for (String who : Arrays.asList("AUTHOR", "COMMITTER")) {
        git.set("GIT_" + who + "_NAME", "Samling");
        git.set("GIT_" + who + "_EMAIL", "samling@localhost");
      }
    }
    List<String> arguments = new ArrayList<>(List.of("commit-tree", tree));
    tip.ifPresent(parent -> arguments.addAll(List.of("-p", parent)));
    return git.run(message.getBytes(UTF_8), arguments.toArray(String[]::new)).line();
  }

  /** Pushes a commit; refused where the branch has gone on since. */
  void push(String commit) throws IOException, PublishRefused {
    String to = commit + ":refs/heads/" + branch;
    Git.Ended ended = git.call(new byte[0], "push", "--porcelain", REMOTE, to);
    if (ended.code() != 0) {
      boolean late = new String(ended.out(), UTF_8).contains("[rejected]");
      throw late
          ? new PublishRefused(Reason.CHANGED_MEANWHILE)
          : new PublishRefused(Reason.GIT, List.of(), ended.told());
    }
  }

  private void entry(String mode, String object, String path) {
    entries.append(mode).append(' ').append(object).append('\t').append(path).append('\0');
  }
}

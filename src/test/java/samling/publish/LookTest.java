package samling.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who only looks can't write: nothing that a look leads to has a method that changes anything. */
class LookTest {
  private static final Set<String> WRITERS =
      Set.of(
          "samling.publish.Route",
          "samling.publish.disk.Disk",
          "samling.publish.folder.FolderDisk",
          "samling.publish.sftp.SftpDisk",
          "samling.publish.s3.Bucket",
          "samling.publish.git.Branch");

  /** What changes things at a target, by whatever library. */
  private static final Set<String> WRITING =
      Set.of(
          "remove",
          "rename",
          "posixRename",
          "mkdir",
          "rmdir",
          "symLink",
          "setStat",
          "putObject",
          "deleteObject",
          "delete",
          "deleteIfExists",
          "createSymbolicLink",
          "createLink",
          "createDirectory",
          "move",
          "newOutputStream",
          "setPermissions");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("samling.publish");

  @Test
  void theClassesThatWriteAreThoseWeThink() {
    for (String writer : WRITERS) {
      assertThat(CLASSES.contain(writer)).as(writer).isTrue();
    }
  }

  @Test
  void noLookKnowsAClassThatWrites() {
    assertThat(lookers())
        .flatExtracting(
            looker ->
                looker.getDirectDependenciesFromSelf().stream()
                    .filter(it -> WRITERS.contains(it.getTargetClass().getName()))
                    .map(it -> it.getDescription())
                    .toList())
        .isEmpty();
  }

  @Test
  void noLookCallsAMethodThatWrites() {
    assertThat(lookers())
        .flatExtracting(
            looker ->
                looker.getMethodCallsFromSelf().stream()
                    .filter(it -> !it.getTargetOwner().getPackageName().equals("java.util"))
                    .filter(it -> WRITING.contains(it.getTarget().getName()))
                    .filter(it -> !isOfItsOwnScratchFolder(looker, it.getTarget().getName()))
                    .map(it -> it.getDescription())
                    .toList())
        .isEmpty();
  }

  /** The copy of a branch that Git fetches lies in a folder on this machine, which is removed. */
  private static boolean isOfItsOwnScratchFolder(JavaClass looker, String method) {
    return method.equals("deleteIfExists")
        && Set.of("samling.publish.git.BranchView", "samling.publish.git.Git")
            .contains(looker.getName());
  }

  /** The looks, and all of our classes that they know. */
  private static Set<JavaClass> lookers() {
    Deque<JavaClass> open = new ArrayDeque<>();
    Stream.of(
            "samling.publish.Look",
            "samling.publish.disk.DiskLook",
            "samling.publish.folder.FolderView",
            "samling.publish.sftp.SftpView",
            "samling.publish.s3.BucketLook",
            "samling.publish.git.BranchLook")
        .map(CLASSES::get)
        .forEach(open::add);
    Set<JavaClass> seen = new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()));
    while (!open.isEmpty()) {
      JavaClass next = open.pop();
      if (seen.add(next)) {
        next.getDirectDependenciesFromSelf().stream()
            .map(it -> it.getTargetClass().getBaseComponentType())
            .filter(it -> it.getPackageName().startsWith("samling.publish"))
            .filter(it -> !WRITERS.contains(it.getName()))
            .forEach(open::push);
      }
    }
    return seen;
  }
}

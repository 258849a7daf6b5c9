package samling.edit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;

/** A file that is replaced whole or not at all, and never over what somebody else wrote. */
public final class SafeFile {

  /** What became of the wish to write. */
  public enum Written {
    DONE,
    /** There is nothing to write: the file is so already. */
    SAME,
    /** Somebody else has changed the file since it was read. */
    CHANGED_MEANWHILE
  }

  private static final Set<PosixFilePermission> WRITING =
      Set.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private SafeFile() {}

  /**
   * Replaces what a file holds. A symbolic link stays one; the file it leads to is replaced. One
   * that nobody may write to stays as it is.
   *
   * @param before what was read; nothing, as no bytes, for a file that is to be made
   */
  public static Written replace(Path file, byte[] before, byte[] after) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file;
    byte[] now = Files.exists(target) ? Files.readAllBytes(target) : new byte[0];
    if (!Arrays.equals(now, before)) {
      return Written.CHANGED_MEANWHILE;
    }
    if (Arrays.equals(now, after) && Files.exists(target)) {
      return Written.SAME;
    }
    checkProtection(file);
    Files.createDirectories(target.resolveSibling("").toAbsolutePath());
    Path beside = beside(target, file);
    try {
      write(beside, after);
      keepPermissions(target, beside);
      Files.move(
          beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
    return Written.DONE;
  }

  /**
   * Refuses a file that nobody may write to; systems would let it be replaced or deleted all the
   * same.
   *
   * @throws AccessDeniedException where it is one
   */
  public static void checkProtection(Path file) throws IOException {
    if (Files.exists(file) && isProtected(file)) {
      throw new AccessDeniedException(file.toString());
    }
  }

  /** Whether somebody has seen to it that a file stays as it is; a mighty user's word is less. */
  private static boolean isProtected(Path file) throws IOException {
    return !Files.isWritable(file)
        || (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null
            && Collections.disjoint(Files.getPosixFilePermissions(file), WRITING));
  }

  /**
   * A new file in the same folder.
   *
   * @param named what is told of if there can be none
   */
  private static Path beside(Path target, Path named) throws IOException {
    try {
      return Files.createTempFile(target.toAbsolutePath().getParent(), ".samling-", ".tmp");
    } catch (AccessDeniedException e) {
      throw new AccessDeniedException(named.toString());
    } catch (FileSystemException e) {
      throw new FileSystemException(named.toString(), null, e.getReason());
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        OutputStream out = Channels.newOutputStream(channel)) {
      out.write(bytes);
      channel.force(true);
    }
  }

  /** A temporary file is its owner's alone; the one it replaces may have been everybody's. */
  private static void keepPermissions(Path target, Path beside) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
    if (view == null) {
      return;
    }
    if (!Files.exists(target)) {
      view.setPermissions(usual(beside));
      return;
    }
    view.setPermissions(Files.getPosixFilePermissions(target));
    try {
      view.setGroup(Files.readAttributes(target, PosixFileAttributes.class).group());
    } catch (FileSystemException | UnsupportedOperationException e) {
      return; // the group is another's to give
    }
  }

  /** What the system gives to a file that is made without a wish. */
  private static Set<PosixFilePermission> usual(Path beside) throws IOException {
    Path probe = Files.createFile(beside.resolveSibling(beside.getFileName() + "p"));
    try {
      return Files.getPosixFilePermissions(probe);
    } finally {
      Files.delete(probe);
    }
  }
}

package samling.publish.sftp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** What a host answers that won't do something, as Java tells it of files of its own. */
final class Faults {
  /** A question to a host. */
  interface Question<T> {
    T ask() throws IOException;
  }

  private Faults() {}

  static <T> T told(String path, Question<T> question) throws IOException {
    try {
      return question.ask();
    } catch (SftpException e) {
      throw plain(path, e);
    } catch (UncheckedIOException e) {
      throw e.getCause() instanceof SftpException cause ? plain(path, cause) : new IOException(e);
    }
  }

  private static IOException plain(String path, SftpException e) {
    return switch (e.getStatus()) {
      case SftpConstants.SSH_FX_NO_SUCH_FILE, SftpConstants.SSH_FX_NO_SUCH_PATH ->
          caused(new NoSuchFileException(path), e);
      case SftpConstants.SSH_FX_CONNECTION_LOST, SftpConstants.SSH_FX_NO_CONNECTION -> e;
      default -> caused(new FileSystemException(path, null, String.valueOf(e.getMessage())), e);
    };
  }

  private static IOException caused(FileSystemException fault, SftpException cause) {
    fault.initCause(cause);
    return fault;
  }
}

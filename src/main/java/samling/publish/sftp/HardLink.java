package samling.publish.sftp;

import java.io.IOException;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.sftp.client.RawSftpClient;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.extensions.helpers.AbstractSftpClientExtension;

/** A second name for a file: {@code hardlink@openssh.com} (OpenSSH, PROTOCOL 4.5). */
final class HardLink extends AbstractSftpClientExtension {
  /** The extension's name. */
  static final String NAME = "hardlink@openssh.com";

  HardLink(SftpClient client) {
    super(NAME, client, (RawSftpClient) client, client.getServerExtensions().containsKey(NAME));
  }

  void make(String from, String to) throws IOException {
    Buffer buffer = getCommandBuffer(from.length() + to.length() + 2 * Long.BYTES);
    buffer.putString(from);
    buffer.putString(to);
    sendAndCheckExtendedCommandStatus(buffer);
  }
}

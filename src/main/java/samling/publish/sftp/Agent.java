package samling.publish.sftp;

import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.sshd.agent.SshAgent;
import org.apache.sshd.agent.SshAgentFactory;
import org.apache.sshd.agent.SshAgentServer;
import org.apache.sshd.agent.common.AbstractAgentProxy;
import org.apache.sshd.common.FactoryManager;
import org.apache.sshd.common.channel.ChannelFactory;
import org.apache.sshd.common.session.ConnectionService;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.jspecify.annotations.Nullable;

/** The SSH agent that listens on a socket of this machine (draft-miller-ssh-agent). */
final class Agent extends AbstractAgentProxy {
  private static final int LARGEST_ANSWER = 1 << 20;

  private final SocketChannel socket;

  private Agent(SocketChannel socket) {
    super(null);
    this.socket = socket;
  }

  /** Whether an agent can be at this place. */
  static boolean isAt(@Nullable String path) {
    return path != null && !path.isBlank() && Files.exists(Path.of(path));
  }

  @Override
  protected synchronized Buffer request(Buffer buffer) throws IOException {
    ByteBuffer question = ByteBuffer.wrap(buffer.array(), buffer.rpos(), buffer.available());
    while (question.hasRemaining()) {
      socket.write(question);
    }
    int length = read(Integer.BYTES).getInt();
    if (length < 1 || length > LARGEST_ANSWER) {
      throw new IOException("The SSH agent gave no answer.");
    }
    return new ByteArrayBuffer(read(length).array());
  }

  private ByteBuffer read(int length) throws IOException {
    ByteBuffer answer = ByteBuffer.allocate(length);
    while (answer.hasRemaining()) {
      if (socket.read(answer) < 0) {
        throw new EOFException("The SSH agent went away.");
      }
    }
    return answer.flip();
  }

  @Override
  public boolean isOpen() {
    return socket.isOpen();
  }

  @Override
  public void close() throws IOException {
    socket.close();
    super.close();
  }

  /**
   * Connects to agents.
   *
   * @param path of the socket
   */
  record Factory(String path) implements SshAgentFactory {
    @Override
    public List<ChannelFactory> getChannelForwardingFactories(FactoryManager manager) {
      return List.of(); // an agent is asked, never handed on
    }

    @Override
    public SshAgent createClient(@Nullable Session session, FactoryManager manager)
        throws IOException {
      return new Agent(SocketChannel.open(UnixDomainSocketAddress.of(path)));
    }

    @Override
    public SshAgentServer createServer(ConnectionService service) {
      throw new UnsupportedOperationException("An agent is asked, never handed on.");
    }
  }
}

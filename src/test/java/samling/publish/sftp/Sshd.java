package samling.publish.sftp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import samling.Needed;
import samling.target.Target;
import samling.target.Target.Filing;
import samling.target.Target.Layout;

/** OpenSSH's own server on this machine, with keys and settings of its own. */
final class Sshd implements AutoCloseable {
  private final Path folder;
  private final int port;
  private final Process process;

  private Sshd(Path folder, int port, Process process) {
    this.folder = folder;
    this.port = port;
    this.process = process;
  }

  /**
   * Starts a server.
   *
   * @param folder an empty folder for its keys and settings, and the client's
   */
  static Sshd start(Path folder) throws Exception {
    Path sshd = Needed.program("sshd", "openssh-server");
    Path sftp = Needed.program("sftp-server", "openssh-sftp-server");
    for (String type : List.of("ed25519", "rsa", "ecdsa")) {
      key(folder.resolve("host_" + type), type, "");
    }
    key(folder.resolve("client"), "ed25519", "");
    key(folder.resolve("locked"), "ed25519", "open sesame");
    key(folder.resolve("stranger"), "ed25519", "");
    Files.writeString(
        folder.resolve("authorized"),
        Files.readString(folder.resolve("client.pub"))
            + Files.readString(folder.resolve("locked.pub")));
    if (System.getProperty("user.name").equals("root")) {
      Files.createDirectories(Path.of("/run/sshd")); // where the server keeps its own apart
    }
    int port = freePort();
    Path settings = folder.resolve("sshd_config");
    Files.writeString(
        settings,
        """
        Port %d
        ListenAddress 127.0.0.1
        HostKey %s/host_ecdsa
        HostKey %s/host_rsa
        HostKey %s/host_ed25519
        AuthorizedKeysFile %s/authorized
        PidFile %s/pid
        StrictModes no
        UsePAM no
        PasswordAuthentication no
        KbdInteractiveAuthentication no
        PermitRootLogin yes
        Subsystem sftp %s
        LogLevel VERBOSE
        """
            .formatted(port, folder, folder, folder, folder, folder, sftp));
    Process process =
        new ProcessBuilder(sshd.toString(), "-D", "-e", "-f", settings.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    Sshd started = new Sshd(folder, port, process);
    started.await();
    started.knowHost("ed25519");
    return started;
  }

  private static void key(Path file, String type, String passphrase) throws Exception {
    run(
        Needed.program("ssh-keygen", "openssh-client").toString(),
        "-q",
        "-t",
        type,
        "-N",
        passphrase,
        "-f",
        file.toString());
  }

  static void run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).inheritIO().start();
    if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new AssertionError(String.join(" ", command) + " failed");
    }
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void await() throws Exception {
    for (int i = 0; i < 200; i++) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
        return;
      } catch (IOException e) {
        TimeUnit.MILLISECONDS.sleep(50);
      }
    }
    throw new AssertionError("sshd did not start: " + Files.readString(folder.resolve("log")));
  }

  int port() {
    return port;
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** Writes down the host's key of one type as known, and no other. */
  void knowHost(String type) throws IOException {
    String key = Files.readString(folder.resolve("host_" + type + ".pub"));
    Files.writeString(folder.resolve("known_hosts"), "[127.0.0.1]:" + port + " " + key);
  }

  /** A target on this server that is entered with the client's key. */
  Target.Sftp target(Path path, Optional<Layout> layout) {
    return target(path, layout, Optional.of("client"));
  }

  Target.Sftp target(Path path, Optional<Layout> layout, Optional<String> key) {
    return new Target.Sftp(
        "host",
        "127.0.0.1",
        port,
        System.getProperty("user.name"),
        path.toString(),
        key.map(name -> folder.resolve(name).toString()),
        Optional.of(folder.resolve("known_hosts").toString()),
        new Filing(layout, 2, 0640, 0750));
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
  }
}

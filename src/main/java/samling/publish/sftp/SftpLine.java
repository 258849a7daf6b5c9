package samling.publish.sftp;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.signature.Signature;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import samling.publish.PublishRefused;
import samling.publish.PublishRefused.Reason;
import samling.target.Target;

/** A line to a host: one connection with several channels that files go by at a time. */
final class SftpLine implements Closeable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int CHANNELS = 4;
  private static final List<String> USUAL_KEYS = List.of("id_ed25519", "id_ecdsa", "id_rsa");

  private final SshClient client;
  private final ClientSession session;
  private final List<SftpClient> channels = new ArrayList<>();
  private final AtomicInteger turn = new AtomicInteger();

  private SftpLine(SshClient client, ClientSession session) {
    this.client = client;
    this.session = session;
  }

  /**
   * Connects and logs in.
   *
   * @param environment where the agent and the passphrase are looked for
   */
  static SftpLine open(Target.Sftp target, Map<String, String> environment)
      throws IOException, PublishRefused {
    Path home = Path.of(System.getProperty("user.home"));
    HostKeys hosts =
        new HostKeys(
            target.host(),
            target.port(),
            file(target.knownHosts().orElse("~/.ssh/known_hosts"), home));
    SshClient client = client(hosts, environment);
    client.setKeyIdentityProvider(
        KeyIdentityProvider.wrapKeyPairs(keys(target, home, environment)));
    client.start();
    try {
      ClientSession session = connect(client, target);
      try {
        session.auth().verify(PATIENCE);
      } catch (SshException e) {
        if (hosts.refusal().isPresent()) {
          throw hosts.refusal().get();
        }
        throw new PublishRefused(Reason.NO_LOGIN, List.of(), target.user() + "@" + target.host());
      }
      SftpLine line = new SftpLine(client, session);
      for (int i = 0; i < CHANNELS; i++) {
        line.channels.add(SftpClientFactory.instance().createSftpClient(session));
      }
      return line;
    } catch (IOException | PublishRefused e) {
      client.stop();
      throw e;
    }
  }

  private static ClientSession connect(SshClient client, Target.Sftp target) throws IOException {
    try {
      return client
          .connect(target.user(), target.host(), target.port())
          .verify(PATIENCE)
          .getSession();
    } catch (IOException e) {
      throw new IOException(target.host() + ":" + target.port() + ": " + reason(e), e);
    }
  }

  private static String reason(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
  }

  private static SshClient client(HostKeys hosts, Map<String, String> environment)
      throws IOException {
    SshClient client = SshClient.setUpDefaultClient();
    client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
    client.setServerKeyVerifier((ServerKeyVerifier) hosts);
    client.setPasswordIdentityProvider(null);
    client.setUserInteraction(null);
    List<String> known = hosts.knownTypes();
    List<NamedFactory<Signature>> signatures = new ArrayList<>(client.getSignatureFactories());
    signatures.sort(Comparator.comparing(each -> !isKnown(each.getName(), known)));
    client.setSignatureFactories(signatures);
    String agent = environment.get("SSH_AUTH_SOCK");
    if (Agent.isAt(agent)) {
      client.setAgentFactory(new Agent.Factory(String.valueOf(agent)));
    }
    CoreModuleProperties.HEARTBEAT_INTERVAL.set(client, Duration.ofSeconds(15));
    CoreModuleProperties.HEARTBEAT_NO_REPLY_MAX.set(client, 2);
    return client;
  }

  /** RSA keys are known by one name and sign by three (RFC 8332). */
  private static boolean isKnown(String signature, List<String> known) {
    return known.contains(signature)
        || (signature.startsWith("rsa-sha2-") && known.contains("ssh-rsa"));
  }

  private static List<KeyPair> keys(Target.Sftp target, Path home, Map<String, String> environment)
      throws IOException {
    List<Path> files = new ArrayList<>();
    if (target.key().isPresent()) {
      files.add(file(target.key().get(), home));
    } else {
      USUAL_KEYS.stream().map(home.resolve(".ssh")::resolve).forEach(files::add);
      files.removeIf(file -> !Files.isReadable(file));
    }
    String passphrase = environment.get("SAMLING_KEY_PASSPHRASE");
    FilePasswordProvider passphrases =
        passphrase == null ? FilePasswordProvider.EMPTY : FilePasswordProvider.of(passphrase);
    List<KeyPair> keys = new ArrayList<>();
    for (Path file : files) {
      try (var in = Files.newInputStream(file)) {
        var loaded =
            SecurityUtils.loadKeyPairIdentities(
                null, NamedResource.ofName(file.toString()), in, passphrases);
        if (loaded != null) {
          loaded.forEach(keys::add);
        }
      } catch (GeneralSecurityException | RuntimeException e) {
        if (target.key().isPresent()) {
          throw new IOException(file + ": " + reason(e), e);
        }
      }
    }
    return keys;
  }

  private static Path file(String path, Path home) {
    return path.startsWith("~/") ? home.resolve(path.substring(2)) : Path.of(path);
  }

  /** One of the channels, each in its turn. */
  SftpClient channel() {
    return channels.get(Math.floorMod(turn.getAndIncrement(), channels.size()));
  }

  int lanes() {
    return CHANNELS * 4; // a channel takes further questions while it waits for answers
  }

  @Override
  public void close() throws IOException {
    for (SftpClient channel : channels) {
      channel.close();
    }
    session.close();
    client.stop();
  }
}

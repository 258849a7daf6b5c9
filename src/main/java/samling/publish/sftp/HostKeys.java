package samling.publish.sftp;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.client.config.hosts.KnownHostEntry;
import org.apache.sshd.client.keyverifier.KnownHostsServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.jspecify.annotations.Nullable;
import samling.publish.PublishRefused;
import samling.publish.PublishRefused.Reason;

/** The keys of hosts that are known. A host with any other key is refused, and told why. */
final class HostKeys extends KnownHostsServerKeyVerifier {
  private final String host;
  private final int port;
  private final Path file;
  private volatile @Nullable PublishRefused refusal;

  HostKeys(String host, int port, Path file) {
    super((session, address, key) -> false, file);
    this.host = host;
    this.port = port;
    this.file = file;
  }

  /** Why the host was refused, if it was. */
  Optional<PublishRefused> refusal() {
    return Optional.ofNullable(refusal);
  }

  /** The types of key the host is known by, which it is to be asked for first. */
  List<String> knownTypes() throws IOException {
    List<String> types = new ArrayList<>();
    if (Files.isReadable(file)) {
      for (KnownHostEntry entry : KnownHostEntry.readKnownHostEntries(file)) {
        if (entry.isHostMatch(host, port)
            && entry.getKeyEntry() != null
            && !"revoked".equals(entry.getMarker())) {
          types.add(entry.getKeyEntry().getKeyType());
        }
      }
    }
    return types;
  }

  @Override
  public boolean verifyServerKey(ClientSession session, SocketAddress address, PublicKey key) {
    boolean trusted = Files.isReadable(file) && super.verifyServerKey(session, address, key);
    if (!trusted && refusal == null) {
      refusal = refused(Reason.UNKNOWN_HOST, key);
    }
    return trusted;
  }

  @Override
  public boolean acceptModifiedServerKey(
      ClientSession session,
      SocketAddress address,
      KnownHostEntry entry,
      PublicKey expected,
      PublicKey actual) {
    refusal = refused(Reason.CHANGED_HOST, actual);
    return false;
  }

  @Override
  protected void handleRevokedKey(ClientSession session, SocketAddress address, PublicKey key) {
    refusal = refused(Reason.CHANGED_HOST, key);
  }

  private PublishRefused refused(Reason reason, PublicKey key) {
    String fingerprint = KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
    return new PublishRefused(
        reason, List.of(), host, KeyUtils.getKeyType(key), String.valueOf(fingerprint), file, port);
  }
}

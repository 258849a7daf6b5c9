package samling.publish.lease;

import java.io.IOException;
import java.util.Optional;

/** A file at a target of which one publisher at a time is the owner. */
public interface LockFile {
  /** What is in it, or nothing where there is none. */
  Optional<byte[]> read() throws IOException;

  /** Makes it, unless it is there; whether it was made. */
  boolean create(byte[] bytes) throws IOException;

  /** Puts other bytes into it if it still holds those expected; whether it did. */
  boolean renew(byte[] expected, byte[] bytes) throws IOException;

  /** Takes it from an owner who is gone, if it still holds what is expected; whether it did. */
  boolean seize(byte[] expected, byte[] bytes) throws IOException;

  /** Removes it if it holds what is expected. */
  void remove(byte[] expected) throws IOException;
}

package samling.read.bind;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samling.source.ListNode;
import samling.source.MapNode;
import samling.source.Node;
import samling.source.Span;
import samling.target.Target;
import samling.target.Target.Filing;
import samling.target.Target.Layout;

/** The places to publish to, from {@code publish.yaml}. */
public final class TargetBinder {

  private static final int KEPT = 5;

  /**
   * A target, and where it is written where it is.
   *
   * @param place the path, or else the name
   */
  public record Bound(Target target, Span place) {}

  private TargetBinder() {}

  /** Every target of a file whose shape is right, in order. */
  public static List<Bound> bind(Node root) {
    List<Bound> bound = new ArrayList<>();
    if (root instanceof MapNode file && file.get("targets").orElse(null) instanceof MapNode all) {
      for (MapNode.Entry entry : all.entries()) {
        if (entry.value() instanceof MapNode keys) {
          Span place = keys.get("path").map(Node::span).orElse(entry.key().span());
          bound.add(new Bound(target(entry.name(), keys), place));
        }
      }
    }
    return bound;
  }

  /** What stands under the key at a place. */
  public static Optional<Node> valueOf(Span key, Node node) {
    if (node instanceof ListNode list) {
      return list.items().stream().flatMap(item -> valueOf(key, item).stream()).findFirst();
    }
    if (node instanceof MapNode map) {
      for (MapNode.Entry entry : map.entries()) {
        if (entry.key().span().equals(key)) {
          return Optional.of(entry.value());
        }
        Optional<Node> within = valueOf(key, entry.value());
        if (within.isPresent()) {
          return within;
        }
      }
    }
    return Optional.empty();
  }

  private static Target target(String name, MapNode keys) {
    return switch (words(keys, "type").orElse("")) {
      case "folder" -> new Target.Folder(name, must(keys, "path"), filing(keys));
      case "sftp" ->
          new Target.Sftp(
              name,
              must(keys, "host"),
              number(keys, "port", 22),
              must(keys, "user"),
              must(keys, "path"),
              words(keys, "key"),
              words(keys, "knownHosts"),
              filing(keys));
      case "s3" ->
          new Target.S3(
              name,
              words(keys, "endpoint").map(URI::create),
              words(keys, "region").orElse("us-east-1"),
              must(keys, "bucket"),
              words(keys, "prefix").orElse(""),
              words(keys, "profile"));
      case "git" -> new Target.Git(name, must(keys, "repository"), must(keys, "branch"));
      default -> throw new IllegalStateException("A target of no known type: " + name);
    };
  }

  private static Filing filing(MapNode keys) {
    @Nullable Node permissions = keys.get("permissions").orElse(null);
    return new Filing(
        Optional.ofNullable(Values.choice(keys.get("layout").orElse(null), Layout.class)),
        number(keys, "keep", KEPT),
        mode(permissions, "files", 0644),
        mode(permissions, "folders", 0755));
  }

  private static int mode(@Nullable Node permissions, String key, int otherwise) {
    return permissions instanceof MapNode map
        ? words(map, key).map(octal -> Integer.parseInt(octal, 8)).orElse(otherwise)
        : otherwise;
  }

  private static int number(MapNode keys, String key, int otherwise) {
    return words(keys, key).map(Integer::valueOf).orElse(otherwise);
  }

  private static Optional<String> words(MapNode keys, String key) {
    return Optional.ofNullable(Values.words(keys.get(key).orElse(null)));
  }

  private static String must(MapNode keys, String key) {
    return words(keys, key).orElseThrow(() -> new IllegalStateException("A target without " + key));
  }
}

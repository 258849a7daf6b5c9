package samling.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import samling.catalogue.Content;
import samling.desk.NotDone.Reason;
import samling.edit.FileChange;
import samling.source.Asset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The pictures and documents of a site: those there are, and those that come. */
final class Media {

  /** Where new files go. */
  static final String FOLDER = "assets/img";

  /** The largest file that can be uploaded, in bytes. */
  static final int LARGEST = 20 * 1024 * 1024;

  /** What can be uploaded. An SVG can hold scripts, and is not among it. */
  private static final Map<String, String> TYPES =
      Map.of(
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "png", "image/png",
          "gif", "image/gif",
          "webp", "image/webp",
          "avif", "image/avif",
          "pdf", "application/pdf");

  private static final String SVG = "svg";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Path root;
  private final Content content;

  Media(Path root, Content content) {
    this.root = root;
    this.content = content;
  }

  /** Every file of the site's own that can be shown or linked to; pictures small. */
  ArrayNode all() {
    ArrayNode files = JSON.arrayNode();
    for (Asset asset : content.assets().values()) {
      if (!asset.builtIn() && type(asset.path()).isPresent()) {
        files.add(file(asset.path(), Thumbnail.of(asset.path(), asset.bytes())));
      }
    }
    return files;
  }

  /** One file. */
  ObjectNode one(String name) throws NotDone {
    return file(name, asset(name).bytes());
  }

  /** A file of the site's own, by its path below assets/. */
  Optional<Asset> own(String path) {
    return Optional.ofNullable(content.assets().get(path)).filter(asset -> !asset.builtIn());
  }

  /** The media type that a file is served as, if it can be shown or linked to. */
  static Optional<String> type(String path) {
    String ending = ending(path);
    return ending.equals(SVG)
        ? Optional.of("image/svg+xml")
        : Optional.ofNullable(TYPES.get(ending));
  }

  /** A file that comes from a browser. */
  FileChange upload(JsonNode asset) throws NotDone {
    String name = Plain.text(asset.get("path")).orElse("");
    SafePlace.check(name);
    SafePlace.checkLinks(root, name);
    String own = name.substring(name.lastIndexOf('/') + 1);
    if (!name.startsWith("assets/") || !TYPES.containsKey(ending(own))) {
      throw NotDone.of(Reason.FILE_KIND, own);
    }
    byte[] bytes = bytes(asset, own);
    if (bytes.length > LARGEST) {
      throw NotDone.of(Reason.FILE_LARGE, own, Integer.toString(LARGEST / 1024 / 1024));
    }
    if (!Signature.fits(ending(own), bytes)) {
      throw NotDone.of(Reason.FILE_FALSE, own);
    }
    Optional<Asset> there = sameName(name.substring("assets/".length()));
    if (there.isPresent() && !Arrays.equals(there.get().bytes(), bytes)) {
      throw NotDone.of(Reason.FILE_TAKEN, own);
    }
    byte[] before = there.map(Asset::bytes).orElseGet(() -> new byte[0]);
    String place = there.map(known -> "assets/" + known.path()).orElse(name);
    return new FileChange(place, before, bytes);
  }

  /** A file that shall go. */
  FileChange removal(String name) throws NotDone, IOException {
    asset(name);
    SafePlace.checkLinks(root, name);
    return new FileChange(name, Files.readAllBytes(root.resolve(name)), new byte[0]);
  }

  private Asset asset(String name) throws NotDone {
    return Optional.of(name)
        .filter(n -> n.startsWith("assets/") && type(n).isPresent())
        .flatMap(n -> own(n.substring("assets/".length())))
        .orElseThrow(() -> NotDone.of(Reason.NOT_THERE, name));
  }

  /** The file of this name, in whatever case: some systems know no difference. */
  private Optional<Asset> sameName(String path) {
    return content.assets().values().stream()
        .filter(asset -> asset.path().equalsIgnoreCase(path))
        .findFirst();
  }

  private static byte[] bytes(JsonNode asset, String own) throws NotDone {
    boolean base64 = Plain.text(asset.get("encoding")).filter("base64"::equals).isPresent();
    String content = Plain.text(asset.get("content")).orElse("");
    try {
      if (base64) {
        return Base64.getDecoder().decode(content);
      }
    } catch (IllegalArgumentException e) {
      // It is no Base64 (RFC 4648).
    }
    throw NotDone.of(Reason.FILE_FALSE, own);
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  static ObjectNode file(String name, byte[] bytes) {
    String path = name.startsWith("assets/") ? name : "assets/" + name;
    return JSON.objectNode()
        .put("id", path)
        .put("content", Base64.getEncoder().encodeToString(bytes))
        .put("encoding", "base64")
        .put("path", path)
        .put("name", path.substring(path.lastIndexOf('/') + 1));
  }

  /** The endings of files that can be uploaded. */
  static List<String> endings() {
    return TYPES.keySet().stream().sorted().toList();
  }
}

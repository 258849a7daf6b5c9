package samling.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import samling.diagnostic.Diagnostic;
import samling.source.Node;
import samling.source.Position;
import samling.source.Reference;
import samling.source.SourceText;

/**
 * A file of content as far as it could be understood by itself.
 *
 * @param text what is in it, or null where that is no text
 * @param keys its keys with their values, or null where they can't be read
 * @param body where its Markdown begins, in Java characters
 * @param references the ids in its keys that name something
 * @param faults what is wrong with it
 */
record LoadedFile(
    ContentFile file,
    @Nullable SourceText text,
    @Nullable Node keys,
    int body,
    List<Reference> references,
    List<Diagnostic> faults) {

  LoadedFile {
    references = List.copyOf(references);
    faults = List.copyOf(faults);
  }

  /**
   * Reads a file and tests its shape.
   *
   * @param bytes what it holds, or null to look
   */
  static LoadedFile load(ContentFile file, byte @Nullable [] bytes, Shapes shapes) {
    List<Diagnostic> faults = new ArrayList<>();
    Optional<SourceText> decoded =
        bytes == null
            ? SourceDecoder.read(file.path(), file.name(), faults::add)
            : SourceDecoder.decode(bytes, file.name(), faults::add);
    SourceText text = decoded.orElse(null);
    if (text == null) {
      return new LoadedFile(file, null, null, 0, List.of(), faults);
    }
    int body = 0;
    Optional<Node> keys;
    if (file.isMarkdown()) {
      Optional<FrontMatter> front = FrontMatter.read(text, faults::add);
      keys = front.flatMap(FrontMatter::keys);
      body = front.map(f -> text.offset(new Position(f.bodyLine(), 1))).orElse(0);
    } else {
      keys = YamlTree.read(text, faults::add);
    }
    int end = file.isMarkdown() ? body : text.text().length();
    keys.ifPresent(node -> HiddenWords.find(text, node, end, faults::add));
    List<Reference> references =
        keys.map(node -> check(node, file, shapes, faults::add)).orElse(List.of());
    if (file.kind() == FileKind.COURSE) {
      DuplicateIds.ofOfferings(keys.orElse(null), faults::add);
    }
    return new LoadedFile(file, text, keys.orElse(null), body, references, faults);
  }

  /** Whether nothing or not all of it could be understood. */
  boolean unreadable() {
    return text == null || keys == null;
  }

  /** Whether another reading of the same file found the very same in it. */
  boolean saysWhat(LoadedFile other) {
    return file.equals(other.file)
        && text != null
        && other.text != null
        && text.text().equals(other.text.text())
        && faults.equals(other.faults);
  }

  private static List<Reference> check(
      Node keys, ContentFile file, Shapes shapes, Consumer<Diagnostic> faults) {
    List<Reference> references = new ArrayList<>();
    for (var named : shapes.check(file.shape(), keys, faults)) {
      boolean online =
          named.kind() == ReferenceKind.VENUE_OR_ONLINE && named.id().strip().equals("online");
      if (!online) {
        references.add(new Reference(kind(named.kind()), named.id(), named.span()));
      }
    }
    return references;
  }

  private static String kind(ReferenceKind kind) {
    return kind == ReferenceKind.VENUE_OR_ONLINE ? "venue" : kind.word();
  }
}

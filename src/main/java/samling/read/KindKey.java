package samling.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The key whose word decides which of several shapes a map has, such as {@code type: sftp}.
 *
 * @param words the words, as the demand on the key's value
 */
record KindKey(String name, Schema.Text words, List<Schema.Keys> branches) {

  /** The first key for which every branch demands a word of its own. */
  static Optional<KindKey> of(List<Schema.Keys> branches) {
    return branches.size() < 2
        ? Optional.empty()
        : branches.get(0).required().stream()
            .filter(key -> branches.stream().allMatch(branch -> word(branch, key).isPresent()))
            .findFirst()
            .map(key -> new KindKey(key, words(branches, key), branches));
  }

  /** The shape that a word asks for. */
  Optional<Schema.Keys> branch(String word) {
    return branches.stream()
        .filter(branch -> word(branch, name).filter(word::equals).isPresent())
        .findFirst();
  }

  private static Schema.Text words(List<Schema.Keys> branches, String key) {
    List<String> words = new ArrayList<>();
    branches.forEach(branch -> word(branch, key).ifPresent(words::add));
    return new Schema.Text(
        List.copyOf(words),
        Optional.empty(),
        Optional.empty(),
        1,
        Integer.MAX_VALUE,
        Optional.empty(),
        List.of());
  }

  private static Optional<String> word(Schema.Keys branch, String key) {
    return branch.properties().get(key) instanceof Schema.Text text && text.words().size() == 1
        ? Optional.of(text.words().get(0))
        : Optional.empty();
  }
}

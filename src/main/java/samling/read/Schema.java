package samling.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The demands on one value: a schema file, ready for use. */
sealed interface Schema {

  /** The type of value, as the key of a word in messages. */
  String type();

  /**
   * Keys with values.
   *
   * @param others the demand on values under keys that have no name of their own; without it such
   *     keys are faults
   * @param names what those keys must look like
   */
  record Keys(
      Map<String, Schema> properties,
      List<String> required,
      Map<String, List<String>> dependent,
      Optional<Schema> others,
      Optional<Pattern> names,
      int least)
      implements Schema {

    @Override
    public String type() {
      return "map";
    }
  }

  /** Values in order. */
  record Items(Schema item, int least, int most) implements Schema {

    @Override
    public String type() {
      return "list";
    }
  }

  /**
   * Text.
   *
   * @param words the only texts allowed, if there are any
   */
  record Text(
      List<String> words,
      Optional<Format> format,
      Optional<Pattern> pattern,
      int least,
      int most,
      Optional<ReferenceKind> reference,
      List<String> examples)
      implements Schema {

    @Override
    public String type() {
      return "text";
    }

    boolean mayBeBlank() {
      return least == 0;
    }
  }

  /** A number. */
  record Numeral(
      boolean whole,
      Optional<BigDecimal> least,
      Optional<BigDecimal> most,
      Optional<BigDecimal> step)
      implements Schema {

    @Override
    public String type() {
      return whole ? "integer" : "number";
    }
  }

  /** Yes or no. */
  record YesNo() implements Schema {

    @Override
    public String type() {
      return "boolean";
    }
  }

  /**
   * One of several, told apart by their types or by the keys they hold.
   *
   * @param maps those that have keys
   * @param kind the key that tells those apart, if there is one
   */
  record Choice(List<Schema> branches, List<Keys> maps, Optional<KindKey> kind) implements Schema {

    static Choice of(List<Schema> branches) {
      List<Keys> maps =
          branches.stream().filter(Keys.class::isInstance).map(Keys.class::cast).toList();
      return new Choice(branches, maps, KindKey.of(maps));
    }

    /** The type of the first, for want of a common one. */
    @Override
    public String type() {
      return branches.get(0).type();
    }
  }
}

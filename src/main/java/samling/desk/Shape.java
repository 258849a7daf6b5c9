package samling.desk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import samling.schema.SchemaPath;

/** What kind of value a place of the content model takes, as a form asks for it. */
sealed interface Shape {

  /** How long a text is, and what may stand in it. */
  enum Style {
    LINE,
    /** So short that it fits in lists. */
    SHORT,
    MARKDOWN,
    /** For those who don't see a picture; a text of no characters says that it only decorates. */
    ALTERNATIVE
  }

  /** One line in no language, such as a code or an address. */
  record Line() implements Shape {}

  /** Markdown in one language. */
  record Prose() implements Shape {}

  /** Words to readers, in each of the site's languages. */
  record Words(Style style) implements Shape {}

  /**
   * Yes or no.
   *
   * @param otherwise what holds where nothing is said; nothing, if that means that nobody knows
   */
  record Toggle(Optional<Boolean> otherwise) implements Shape {}

  record Amount(boolean whole, Optional<BigDecimal> least, Optional<BigDecimal> most)
      implements Shape {}

  /**
   * One of some words.
   *
   * @param place what the words are words of
   */
  record Pick(List<String> words, SchemaPath place) implements Shape {
    public Pick {
      words = List.copyOf(words);
    }
  }

  record Day() implements Shape {}

  record Clock() implements Shape {}

  /**
   * The id of something else.
   *
   * @param kind what the schema calls it
   */
  record Ref(String kind) implements Shape {}

  /** A file below assets/. */
  record Picture() implements Shape {}

  /** A word that stands for itself. */
  record Fixed(String word) implements Shape {}

  /** Keys with values. */
  record Group(List<Field> fields) implements Shape {
    public Group {
      fields = List.copyOf(fields);
    }
  }

  /**
   * Any number of the same.
   *
   * @param places where the words of one of them are, the best first
   */
  record Items(Shape item, List<SchemaPath> places, Optional<Integer> least, Optional<Integer> most)
      implements Shape {
    public Items {
      places = List.copyOf(places);
    }
  }

  /**
   * One of several forms.
   *
   * @param many whether there may be a list of them as well
   */
  record Choice(List<Variant> variants, boolean many) implements Shape {
    public Choice {
      variants = List.copyOf(variants);
    }
  }

  /**
   * A form that a value may have.
   *
   * @param name what browser and server call it
   * @param places where its words are, the best first
   */
  record Variant(String name, List<SchemaPath> places, Shape shape) {
    public Variant {
      places = List.copyOf(places);
    }
  }

  /**
   * A key with its value.
   *
   * @param places where its words are, the best first
   */
  record Field(String name, List<SchemaPath> places, boolean required, Shape shape) {
    public Field {
      places = List.copyOf(places);
    }
  }
}

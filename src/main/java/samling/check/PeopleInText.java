package samling.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Catalogue;
import samling.catalogue.Person;

/**
 * Finds people in texts: those of the catalogue by their full names, and others by a name that an
 * e-mail address or a telephone number follows.
 */
final class PeopleInText {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");

  /** Made only for a text with digits or an at sign. */
  private static final class Forms {
    static final String NAME = "(?<name>\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}[\\p{L}.]{0,40}){1,4})";
    static final Pattern NAME_AND_NUMBER =
        Pattern.compile(
            NAME
                + "\\s*[,:(–-]?\\s*(?:(?:på |on )?(?:tlf|tel|mob|mobil|telefon|phone|mobile|ring|call)"
                + "\\.?:?\\s*)?(?:\\+\\d{2} ?)?\\d(?:[ -]?\\d){7,9}(?!\\d)");
    static final Pattern NAME_AND_EMAIL =
        Pattern.compile(NAME + "[^\\n@\\p{L}]{0,5}(?<local>[\\p{L}\\d._-]{1,64})@[\\p{L}\\d.-]+");

    /** Words with a capital letter at the beginning of a sentence that are no part of a name. */
    static final Pattern NO_NAME =
        Pattern.compile(
            "(?:Ring|Kontakt|Kontakta|Call|Contact|Spør|Fråga|Ask|Mail|Mejla|Skriv|Write|Meld|Hos|Via|Med)"
                + "[ -]+");
  }

  /**
   * A person in a text.
   *
   * @param person the id of the person in the catalogue, or nothing
   * @param at where in the text the name begins
   */
  record Found(String words, String person, int at) {}

  private record Word(String lower, int start, int end) {}

  private record Name(String person, List<String> words) {}

  private final Map<String, List<Name>> byFirstWords = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();
  private final Set<String> notPeople = new HashSet<>();

  PeopleInText(Catalogue catalogue) {
    for (Person person : catalogue.people().values()) {
      List<String> words = words(person.name());
      if (words.size() > 1) {
        firstWords.add(words.get(0));
        byFirstWords
            .computeIfAbsent(words.get(0) + " " + words.get(1), w -> new ArrayList<>())
            .add(new Name(person.id(), words));
      }
    }
    catalogue.organisations().values().forEach(o -> notPeople.addAll(o.name().values().values()));
    catalogue.venues().values().forEach(v -> notPeople.addAll(v.name().values().values()));
  }

  /** Everybody a text names, in order of appearance. */
  List<Found> in(String text) {
    List<Found> found = new ArrayList<>(known(text));
    Set<Integer> places = new HashSet<>();
    found.forEach(f -> places.add(f.at()));
    for (Pattern pattern : patterns(text)) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        String words = matcher.group("name");
        Matcher before = Forms.NO_NAME.matcher(words);
        int skipped = before.lookingAt() ? before.end() : 0;
        String name = words.substring(skipped);
        boolean person =
            pattern.equals(Forms.NAME_AND_NUMBER) || isNamed(matcher.group("local"), name);
        boolean full = words(name).size() > 1 && !notPeople.contains(name);
        if (person && full && places.add(matcher.start("name") + skipped)) {
          found.add(new Found(name, "", matcher.start("name") + skipped));
        }
      }
    }
    found.sort(Comparator.comparing(Found::at));
    return found;
  }

  /** The patterns that can match at all; most texts have neither digits nor an at sign. */
  private static List<Pattern> patterns(String text) {
    List<Pattern> patterns = new ArrayList<>();
    if (text.chars().anyMatch(c -> c >= '0' && c <= '9')) {
      patterns.add(Forms.NAME_AND_NUMBER);
    }
    if (text.indexOf('@') >= 0) {
      patterns.add(Forms.NAME_AND_EMAIL);
    }
    return patterns;
  }

  private List<Found> known(String text) {
    if (byFirstWords.isEmpty()) {
      return List.of();
    }
    List<Word> words = wordsOf(text);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      if (firstWords.contains(words.get(i).lower())) {
        String second = words.get(i + 1).lower();
        Name name = longest(words, i, second);
        name = name == null && second.endsWith("s") ? longest(words, i, base(second)) : name;
        if (name != null) {
          Word last = words.get(i + name.words().size() - 1);
          int start = words.get(i).start();
          found.add(new Found(text.substring(start, last.end()), name.person(), start));
        }
      }
    }
    return found;
  }

  /** The longest name that stands from a word on, if any does. */
  private @Nullable Name longest(List<Word> words, int from, String second) {
    String key = words.get(from).lower() + " " + second;
    return byFirstWords.getOrDefault(key, List.of()).stream()
        .filter(name -> stands(name, words, from))
        .max(Comparator.comparing(name -> name.words().size()))
        .orElse(null);
  }

  private static boolean stands(Name name, List<Word> words, int from) {
    int size = name.words().size();
    for (int i = 1; i < size; i++) {
      String word = from + i < words.size() ? words.get(from + i).lower() : "";
      String wanted = name.words().get(i);
      boolean genitive = i == size - 1 && word.equals(wanted + "s");
      if (!word.equals(wanted) && !genitive) {
        return false;
      }
    }
    return true;
  }

  private static String base(String genitive) {
    return genitive.substring(0, genitive.length() - 1);
  }

  private static boolean isNamed(String local, String name) {
    String lower = local.toLowerCase(Locale.ROOT);
    return words(name).stream().anyMatch(word -> word.length() > 2 && lower.contains(word));
  }

  private static List<String> words(String name) {
    return wordsOf(name).stream().map(Word::lower).toList();
  }

  private static List<Word> wordsOf(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Word(matcher.group().toLowerCase(Locale.ROOT), matcher.start(), matcher.end()));
    }
    return words;
  }
}

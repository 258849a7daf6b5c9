package samling.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Catalogue;
import samling.catalogue.Contact;
import samling.catalogue.Group;
import samling.catalogue.Lazy;
import samling.catalogue.Person;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.source.ScalarNode;

/**
 * No participant is named in what is told of a group. A name is a given name that is common in
 * Norway and Sweden, with a surname after it or in the middle of a sentence.
 */
final class NameInGroup implements Check {
  /** Where people write of a group; whom to ask and who helps have rules of their own. */
  static final Set<String> NOT_PROSE =
      Set.of(
          "contact",
          "initiator",
          "topics",
          "follows",
          "aliases",
          "status",
          "venue",
          "verified",
          "firstMeeting",
          "weekly",
          "from",
          "start",
          "end",
          "except",
          "date");

  private static final Pattern CAPITALISED =
      Pattern.compile("(?<![\\p{L}\\d/.@-])\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+)*");
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?:^|[.!?:»”\"*#>]|\\n\\s*[-*]?)\\s*$");
  private static final Set<String> GIVEN = read();

  @Override
  public void check(Subject subject, Consumer<Diagnostic> report) {
    Lazy<Set<String>> others = Lazy.of(() -> otherNames(subject.catalogue()));
    PeopleInText people = new PeopleInText(subject.catalogue());
    for (Group group : subject.catalogue().groups().values()) {
      boolean discreet = subject.catalogue().discreet(group);
      Person contact = contact(subject.catalogue(), group.contact());
      Places.texts(
          group.source(),
          NOT_PROSE,
          text -> {
            if (mayName(text.text())) {
              Set<String> known = new HashSet<>();
              if (contact != null) {
                known.add(contact.name());
              }
              if (discreet) { // then another rule has told of them already
                people.in(text.text()).forEach(found -> known.add(found.words()));
              }
              look(subject, text, List.of(known, others.get()), report);
            }
          });
    }
  }

  private static @Nullable Person contact(Catalogue catalogue, @Nullable Contact contact) {
    return contact == null || contact.person() == null
        ? null
        : catalogue.people().get(contact.person());
  }

  /** Whether there is a given name in a text: told at once, where a pattern would take its time. */
  private static boolean mayName(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (isCapital(text.charAt(i))) {
        int end = i + 1;
        while (end < length && Character.getType(text.charAt(end)) == Character.LOWERCASE_LETTER) {
          end++;
        }
        if (GIVEN.contains(text.substring(i, end).toLowerCase(Locale.ROOT))) {
          return true;
        }
        i = end - 1;
      }
    }
    return false;
  }

  private static boolean isCapital(char c) {
    // Small letters and spaces are most of a text, and told without a table.
    boolean mayBe = c < 'a' ? c > ' ' : c > 'z';
    return mayBe && Character.getType(c) == Character.UPPERCASE_LETTER;
  }

  private static void look(
      Subject subject, ScalarNode text, List<Set<String>> known, Consumer<Diagnostic> report) {
    Matcher words = CAPITALISED.matcher(text.text());
    while (words.find()) {
      String name = nameIn(words.group());
      int at = words.start() + words.group().length() - name.length();
      if (!name.isEmpty()
          && (name.indexOf(' ') > 0 || inSentence(text.text(), at))
          && known.stream().noneMatch(names -> isIn(names, name))) {
        report.accept(
            Diagnostic.of(Rule.NAME_IN_GROUP, subject.within(text, name, at), name)
                .with(Help.plain()));
      }
    }
  }

  private static boolean inSentence(String text, int at) {
    return !SENTENCE_END.matcher(text.substring(0, at)).find();
  }

  private static boolean isIn(Set<String> names, String name) {
    return names.stream().anyMatch(other -> other.contains(name));
  }

  /** From the first given name of some capitalised words on, or nothing. */
  private static String nameIn(String words) {
    List<String> all = List.of(words.split(" ", -1));
    for (int i = 0; i < all.size(); i++) {
      String given = all.get(i).split("-", 2)[0].toLowerCase(Locale.ROOT);
      if (GIVEN.contains(given)) {
        return String.join(" ", all.subList(i, all.size()));
      }
    }
    return "";
  }

  /** What else bears a person's name: houses, bodies, the groups themselves. */
  private static Set<String> otherNames(Catalogue catalogue) {
    Set<String> names = new HashSet<>();
    catalogue.organisations().values().forEach(o -> names.addAll(o.name().values().values()));
    catalogue.venues().values().forEach(v -> names.addAll(v.name().values().values()));
    catalogue.courses().values().forEach(c -> names.addAll(c.title().values().values()));
    return names;
  }

  private static Set<String> read() {
    try (InputStream in = NameInGroup.class.getResourceAsStream("given-names.txt")) {
      String names =
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
      return new HashSet<>(List.of(names.replace('\n', ' ').split(" ", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

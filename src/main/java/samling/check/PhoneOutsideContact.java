package samling.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Contact;
import samling.catalogue.Group;
import samling.catalogue.Person;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.source.ScalarNode;

/** The only telephone number told of a group is that of its contact. */
final class PhoneOutsideContact implements Check {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\w.,:/+-])(?:"
              + "(?:\\+47 ?|0047 ?)?(?:[2-9]\\d{7}|[2-9]\\d \\d\\d \\d\\d \\d\\d|[2-9]\\d\\d \\d\\d \\d\\d\\d)"
              + "|(?:\\+46 ?(?:\\(0\\))?|0046 ?|0)\\d{1,3}[- ]?\\d{2,3}(?: ?\\d\\d){2,3}"
              + ")(?![\\w-]|[.,:/]\\d)");

  /** The shortest number has so many digits. */
  private static final int FEWEST = 8;

  @Override
  public void check(Subject subject, Consumer<Diagnostic> report) {
    for (Group group : subject.catalogue().groups().values()) {
      Set<String> allowed = new HashSet<>();
      allow(subject, group.contact(), allowed);
      Places.texts(
          group.source(), NameInGroup.NOT_PROSE, text -> look(subject, text, allowed, report));
      group
          .source()
          .get("initiator")
          .ifPresent(node -> Places.texts(node, Set.of(), t -> look(subject, t, allowed, report)));
    }
  }

  private static void allow(Subject subject, @Nullable Contact contact, Set<String> allowed) {
    if (contact == null) {
      return;
    }
    Person person =
        contact.person() == null ? null : subject.catalogue().people().get(contact.person());
    String phone = person == null ? contact.phone() : person.phone();
    if (phone != null) {
      allowed.add(plain(phone));
    }
  }

  private static void look(
      Subject subject, ScalarNode text, Set<String> allowed, Consumer<Diagnostic> report) {
    if (!mayHold(text.text())) {
      return;
    }
    Matcher number = NUMBER.matcher(text.text());
    while (number.find()) {
      if (!allowed.contains(plain(number.group()))) {
        report.accept(
            Diagnostic.of(
                    Rule.PHONE_OUTSIDE_CONTACT,
                    subject.within(text, number.group(), number.start()),
                    number.group())
                .with(Help.plain()));
      }
    }
  }

  /** Whether there are digits enough, without which the pattern would only take its time. */
  private static boolean mayHold(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
    }
    return digits >= FEWEST;
  }

  /** The digits that are dialled at home. */
  private static String plain(String number) {
    return number
        .replaceAll("[^0-9+]", "")
        .replaceFirst("^(?:\\+|00)47", "")
        .replaceFirst("^(?:\\+|00)460?", "0");
  }
}

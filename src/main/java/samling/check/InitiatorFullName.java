package samling.check;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samling.catalogue.Group;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.source.ScalarNode;

/** Who helps a group to get started is named by a first name or a role only. */
final class InitiatorFullName implements Check {

  private static final Pattern FULL_NAME =
      Pattern.compile(
          "(?<!\\p{L})(\\p{Lu}\\p{Ll}+)((?:[ -]\\p{Lu}\\p{L}*\\.?){0,3}? \\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?)");

  /** Roles that may stand before a first name at the beginning of a sentence. */
  private static final Pattern ROLE =
      Pattern.compile(
          "likeperson|igangsett|kontaktperson|frivillig|koordinator|samordnare|le[de]+[re]+|volontär"
              + "|initiativta|volunteer|coordinator|facilitator|veileder|rettleiar|handledare");

  @Override
  public void check(Subject subject, Consumer<Diagnostic> report) {
    for (Group group : subject.catalogue().groups().values()) {
      group
          .source()
          .get("initiator")
          .ifPresent(node -> Places.texts(node, Set.of(), text -> look(subject, text, report)));
    }
  }

  private static void look(Subject subject, ScalarNode text, Consumer<Diagnostic> report) {
    Matcher name = FULL_NAME.matcher(text.text());
    while (name.find()) {
      if (!ROLE.matcher(name.group(1).toLowerCase(Locale.ROOT)).lookingAt()) {
        report.accept(
            Diagnostic.of(
                    Rule.INITIATOR_FULL_NAME,
                    subject.within(text, name.group(), name.start()),
                    name.group())
                .with(Help.plain(name.group(1))));
        return;
      }
    }
  }
}

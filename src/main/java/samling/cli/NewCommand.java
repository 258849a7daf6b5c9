package samling.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import samling.edit.FileChange;
import samling.edit.NewEntity;
import samling.edit.NewEntity.Kind;
import samling.edit.Refused;
import samling.edit.SiteDesk;
import samling.read.Ids;

/** {@code samling new}: a course, group, announcement or page to begin with. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = {
      "Makes the file of something new, as a draft that explains itself.",
      "What is not said is asked for, if there is somebody to ask."
    },
    footer = "Exit codes: 0 fine, 1 faults in the content, 2 wrong usage, 3 a fault of the tool.")
final class NewCommand implements Callable<Integer> {
  @Mixin private DeskOptions options = new DeskOptions();

  @Parameters(
      index = "0",
      paramLabel = "course|group|announcement|page",
      description = "What to make.")
  private Kind kind = Kind.COURSE;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ID",
      description = "Its id, which becomes part of its address: a–z, digits and hyphens.")
  private @Nullable String id;

  @Option(names = "--title", paramLabel = "TEXT", description = "Its title.")
  private @Nullable String title;

  @Option(
      names = "--summary",
      paramLabel = "TEXT",
      description = "One or two sentences on it; courses and groups need them.")
  private @Nullable String summary;

  @Override
  public Integer call() throws IOException {
    Messages messages = options.messages();
    SiteDesk desk = null;
    try {
      desk = options.desk();
      if (id != null) {
        NewEntity.check(desk, kind, id);
      }
      List<String> words = new ArrayList<>();
      Questions questions = new Questions(options);
      words.add(given("--title", "new.title", title, questions, ""));
      String suggestion = Ids.like(words.get(0)).orElse("");
      String name = given("ID", "new.id", id, questions, suggestion);
      if (kind.needsSummary()) {
        words.add(given("--summary", "new.summary", summary, questions, ""));
      }
      ZoneId zone = desk.catalogue().site().zone();
      LocalDate today = LocalDate.ofInstant(options.clock().apply(zone), zone);
      FileChange change =
          NewEntity.make(desk, kind, name, words, desk.catalogue().site().first(), today);
      int code = new Saving(options).write(desk.root(), List.of(change));
      if (code == ExitCode.FINE) {
        options.out().println(messages.text("new.draft"));
      }
      return code;
    } catch (Refused e) {
      return options.refused(e, desk);
    }
  }

  private String given(
      String option, String question, @Nullable String value, Questions questions, String otherwise)
      throws IOException {
    Optional<String> answer =
        value != null && !value.isBlank()
            ? Optional.of(value.strip())
            : questions.ask(options.messages().text(question), otherwise);
    if (answer.filter(text -> text.contains(Arguments.UNKNOWN)).isPresent()) {
      throw SiteOptions.usage(options.spec(), "usage.letters", option);
    }
    return answer.orElseThrow(
        () ->
            SiteOptions.usage(
                options.spec(),
                "usage.new",
                option,
                options.messages().text("new." + kind.name().toLowerCase(Locale.ROOT))));
  }
}

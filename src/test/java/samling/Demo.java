package samling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samling.build.Build;
import samling.build.Outcome;
import samling.build.Request;
import samling.build.When;
import samling.diagnostic.Messages;
import samling.diagnostic.TextPrinter;
import samling.output.OutputRefused;

/** The demo: the site in this repository. */
public final class Demo {

  /** The clock the demo is written for. */
  public static final String AT = "2026-11-20T12:00";

  /** What a site's folder may hold. */
  private static final List<String> PARTS =
      List.of("content", "templates", "assets", "jbake.properties");

  private static @Nullable Path built;

  private Demo() {}

  /** The demo's finished site, built once for all tests. */
  public static synchronized Path built() throws IOException {
    Path known = built;
    if (known == null) {
      known = Folders.deletedAtEnd(Files.createTempDirectory("samling-demo"));
      build(Path.of(""), known);
      built = known;
    }
    return known;
  }

  /** Builds a site at the demo's clock and fails where the site has faults. */
  public static void build(Path site, Path output) throws IOException {
    try {
      Outcome outcome = Build.build(request(site, output));
      assertThat(outcome.good()).as(text(outcome)).isTrue();
    } catch (OutputRefused e) {
      throw new AssertionError(e);
    }
  }

  /** A request at the demo's clock. */
  public static Request request(Path site, @Nullable Path output) {
    return new Request(site, output, zone -> When.parse(AT, zone), false, stage -> {});
  }

  /** Every diagnostic as a user sees it. */
  public static String text(Outcome outcome) {
    TextPrinter printer =
        new TextPrinter(Messages.in("en"), file -> Optional.ofNullable(outcome.texts().get(file)));
    return String.join("\n", outcome.diagnostics().stream().map(printer::print).toList());
  }

  /** Copies all of the demo. */
  public static Path copyTo(Path folder) throws IOException {
    for (String part : PARTS) {
      Folders.copy(Path.of(part), folder.resolve(part));
    }
    return folder;
  }

  /** Copies all of the demo, the files made in another order. */
  public static Path copyBackwardsTo(Path folder) throws IOException {
    for (int i = PARTS.size() - 1; i >= 0; i--) {
      Folders.copyBackwards(Path.of(PARTS.get(i)), folder.resolve(PARTS.get(i)));
    }
    return folder;
  }
}

package samling.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Language;

/**
 * What is asked of a preview.
 *
 * @param site the site's folder
 * @param port where it must be, or null for the first free port
 * @param at the instant the site is first shown as of, as a user writes it, or null for now
 * @param clock what time it is; asked again and again
 * @param language what faults are told in, or empty for the language of each page
 * @param extension what else the server has below its own path
 */
public record PreviewRequest(
    Path site,
    @Nullable Integer port,
    @Nullable String at,
    Function<ZoneId, Instant> clock,
    Optional<Language> language,
    Extension extension) {

  /** Something more that a preview serves, of the site it shows. */
  @FunctionalInterface
  public interface Extension {
    Extension NONE = content -> List.of();

    List<Route> routes(LiveContent content) throws IOException;
  }
}

package samling.preview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import samling.diagnostic.Diagnostic;
import samling.preview.Edition.Version;
import samling.site.PlannedPage;
import samling.source.SourceText;

/**
 * What is shown at a path.
 *
 * @param status the HTTP status
 * @param bytes the page or the file, or nothing where no page could be made yet
 * @param type the media type
 * @param page the page, where it is one
 * @param version what tells the page from what it was before
 * @param stale whether these are the last good bytes of a page that cannot be made now
 * @param faults what is wrong with the templates of the page
 * @param texts the templates, to quote from
 * @param trouble what Samling itself stumbled over
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
record Shown(
    int status,
    byte[] bytes,
    String type,
    Optional<PlannedPage> page,
    Version version,
    boolean stale,
    List<Diagnostic> faults,
    Map<String, SourceText> texts,
    Optional<String> trouble) {

  static Shown file(int status, byte[] bytes, String type) {
    return new Shown(
        status,
        bytes,
        type,
        Optional.empty(),
        Version.NONE,
        false,
        List.of(),
        Map.of(),
        Optional.empty());
  }
}

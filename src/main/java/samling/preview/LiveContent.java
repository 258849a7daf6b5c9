package samling.preview;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import samling.catalogue.Content;
import samling.catalogue.Language;
import samling.catalogue.SiteSettings;

/** The content of the site that a preview shows: as it is, and as it would be. */
public final class LiveContent {
  private final LiveSite site;

  LiveContent(LiveSite site) {
    this.site = site;
  }

  /** The site's folder, no part of it a link. */
  public Path root() {
    return site.root();
  }

  /** What was read last. */
  public Content content() {
    return site.content();
  }

  public SiteSettings settings() {
    return content().catalogue().site();
  }

  /** The language that faults are told in, if one was asked for. */
  public Optional<Language> language() {
    return site.language();
  }

  /** The path of the page that a file describes, or of the site's front page. */
  public String address(String file) {
    return site.address(file);
  }

  /** The instant the site is shown as of. */
  public Instant now() {
    return site.now();
  }

  /**
   * Does something to files while no other does, and the preview reads none of them.
   *
   * @return what the work gives
   */
  public <T> T alone(Supplier<T> work) {
    return site.alone(work);
  }

  /**
   * What would be wrong with the site if some files were others. Nothing is written. To be asked
   * within {@link #alone}.
   *
   * @param files by their names seen from the site's folder, what they would hold; nothing, where
   *     they would be gone
   */
  public Rehearsal rehearse(Map<String, Optional<byte[]>> files) {
    return site.rehearse(files);
  }

  /** Shows files as they have been written, without waiting for the disk to tell. */
  public void changed(Collection<String> names) {
    site.changed(names);
  }
}

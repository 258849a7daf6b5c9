package samling.catalogue;

import java.util.List;

/**
 * One rendered Markdown text.
 *
 * @param html safe HTML in which links that name things still read {@code href="course:id"}
 * @param language the language it is written in
 * @param links every link and image that names a thing, in order of appearance
 */
public record Prose(String html, Language language, List<NamedLink> links) {
  public Prose {
    links = List.copyOf(links);
  }
}

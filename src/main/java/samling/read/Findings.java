package samling.read;

import java.util.List;

/** What a file names and what it says in Markdown, in the order it is written. */
public record Findings(List<Reference> references, List<MarkdownValue> markdown) {

  public Findings {
    references = List.copyOf(references);
    markdown = List.copyOf(markdown);
  }
}

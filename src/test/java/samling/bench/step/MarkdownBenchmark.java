package samling.bench.step;

import org.openjdk.jmh.annotations.Benchmark;
import samling.catalogue.Language;
import samling.read.markdown.Excerpt;
import samling.read.markdown.Markdown;
import samling.read.markdown.Placement;
import samling.read.markdown.Rendered;
import samling.source.SourceText;

/** Markdown to HTML: the text of a course, about 1,400 characters, which is plain. */
public class MarkdownBenchmark extends Measured {
  private final String text = SmallSite.make().markdown();
  private final SourceText file = new SourceText("kurs.md", text);
  private final SourceText noted = new SourceText("note.md", text + "\n\n!!! note\n    Husk.\n");

  @Benchmark
  public Rendered course() {
    return Markdown.render(Excerpt.tail(file, 0), Language.NB, Placement.BODY);
  }

  /** The same text with a note below it, which takes the parser. */
  @Benchmark
  public Rendered noted() {
    return Markdown.render(Excerpt.tail(noted, 0), Language.NB, Placement.BODY);
  }
}

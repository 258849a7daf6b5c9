package samling.bench.step;

import org.openjdk.jmh.annotations.Benchmark;
import samling.catalogue.Language;
import samling.read.markdown.Excerpt;
import samling.read.markdown.Markdown;
import samling.read.markdown.Placement;
import samling.read.markdown.Rendered;
import samling.source.SourceText;

/** Markdown to HTML: the text of a course, about 1,400 characters. */
public class MarkdownBenchmark extends Measured {
  private final SourceText file = new SourceText("kurs.md", SmallSite.make().markdown());

  @Benchmark
  public Rendered course() {
    return Markdown.render(Excerpt.tail(file, 0), Language.NB, Placement.BODY);
  }
}

package samling.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTextTest {

  private final SourceText source = new SourceText("a.yaml", "a😀b\r\n\nc😀😀d\re");

  @Test
  void linesEndInAnyFashion() {
    assertThat(source.lineCount()).isEqualTo(4);
    assertThat(source.line(1)).isEqualTo("a😀b");
    assertThat(source.line(2)).isEmpty();
    assertThat(source.line(3)).isEqualTo("c😀😀d");
    assertThat(source.line(4)).isEqualTo("e");
    assertThat(source.line(5)).isEmpty();
  }

  @Test
  void placesAndOffsetsAreEachOthersInverse() {
    for (int line = 1; line <= source.lineCount(); line++) {
      String text = source.line(line);
      for (int column = 1; column <= text.codePointCount(0, text.length()) + 1; column++) {
        Position place = new Position(line, column);
        assertThat(source.position(source.offset(place))).isEqualTo(place);
      }
    }
  }

  @Test
  void wordsAreFoundWithinAStretch() {
    Span all = source.span(0, source.text().length());

    assertThat(source.find("😀", all, 1)).contains(Span.ofLine("a.yaml", 1, 2, 3));
    assertThat(source.find("😀", all, 3)).contains(Span.ofLine("a.yaml", 3, 3, 4));
    assertThat(source.find("😀", all, 4)).isEmpty();
    assertThat(source.find("d", Span.ofLine("a.yaml", 3, 1, 4), 1)).isEmpty();
    assertThat(source.slice(Span.ofLine("a.yaml", 3, 2, 5))).isEqualTo("😀😀d");
  }
}

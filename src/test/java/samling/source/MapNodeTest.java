package samling.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import samling.source.ScalarNode.Kind;
import samling.source.ScalarNode.Style;

class MapNodeTest {

  private static final String FILE = "content/courses/c.yaml";

  @Test
  void everyKeyIsGivenBackAsItWasWritten() {
    List<MapNode.Entry> entries =
        List.of(
            entry(key("title", Kind.STRING, Style.PLAIN, 3, 8)),
            entry(key("2026", Kind.INTEGER, Style.PLAIN, 1, 5)),
            // A plain word of one character in the text, of two in Java.
            entry(key("\ud83d\ude00", Kind.STRING, Style.PLAIN, 1, 2)),
            entry(key("2027", Kind.STRING, Style.PLAIN, 1, 5)),
            entry(key("nb", Kind.STRING, Style.SINGLE_QUOTED, 1, 5)),
            entry(key("a\nb", Kind.STRING, Style.DOUBLE_QUOTED, 1, 7)),
            entry(key("title", Kind.STRING, Style.PLAIN, 5, 10)));
    MapNode map = new MapNode(entries, span(1, 40));

    assertThat(map.entries()).isEqualTo(entries);
    assertThat(map.size()).isEqualTo(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      assertThat(map.key(i)).isEqualTo(entries.get(i).key());
      assertThat(map.name(i)).isEqualTo(entries.get(i).name());
      assertThat(map.value(i)).isSameAs(entries.get(i).value());
    }
    assertThat(map.value("title")).isSameAs(entries.get(0).value());
    assertThat(map.find("nb")).isEqualTo(4);
    assertThat(map.has("nn")).isFalse();
    assertThat(map).isEqualTo(new MapNode(entries, span(1, 40)));
    assertThat(map).isNotEqualTo(new MapNode(entries.subList(1, 7), span(1, 40)));
  }

  @Test
  void whatIsLetGoIsKnownByItsPlaceAlone() {
    MapNode innermost = map(7, entry(key("d", Kind.STRING, Style.PLAIN, 7, 8)));
    ListNode list = new ListNode(List.of(innermost), span(6, 9));
    MapNode inner = map(5, new MapNode.Entry(key("c", Kind.STRING, Style.PLAIN, 5, 6), list));
    MapNode map = map(1, new MapNode.Entry(key("b", Kind.STRING, Style.PLAIN, 1, 2), inner));
    map.letGo();

    for (MapNode gone : List.of(map, inner, innermost)) {
      assertThat(gone.isEmpty()).isTrue();
      assertThat(gone.entries()).isEmpty();
    }
    assertThat(map.has("b")).isFalse();
    assertThat(map.get("b")).isEmpty();
    assertThat(map.span()).isEqualTo(span(1, 11));
    assertThat(inner.span()).isEqualTo(span(5, 15));
    assertThat(innermost.span()).isEqualTo(span(7, 17));
    assertThat(list.items()).containsExactly(innermost);
  }

  private static MapNode map(int column, MapNode.Entry entry) {
    return new MapNode(List.of(entry), span(column, column + 10));
  }

  private static MapNode.Entry entry(ScalarNode key) {
    return new MapNode.Entry(
        key, new ScalarNode("of " + key.text(), Kind.STRING, Style.PLAIN, span(20, 30)));
  }

  private static ScalarNode key(String text, Kind kind, Style style, int column, int end) {
    return new ScalarNode(text, kind, style, span(column, end));
  }

  private static Span span(int column, int end) {
    return Span.ofLine(FILE, 2, column, end);
  }
}

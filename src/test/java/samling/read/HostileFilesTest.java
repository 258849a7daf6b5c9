package samling.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.JsonPrinter;
import samling.diagnostic.Messages;
import samling.diagnostic.TextPrinter;
import samling.source.ListNode;
import samling.source.MapNode;
import samling.source.Node;
import samling.source.ScalarNode;
import samling.source.SourceText;
import samling.source.Span;

/**
 * Files that somebody or something has spoilt: always a diagnostic with a place, never an
 * exception.
 */
class HostileFilesTest {

  private static final String[] SHARDS = {
    ":",
    ": ",
    "- ",
    "\n",
    "\n  ",
    "\t",
    "\"",
    "'",
    "[",
    "]",
    "{",
    "}",
    ",",
    "&a ",
    "*a",
    "!!str ",
    "|",
    ">",
    "#",
    " # ",
    "%",
    "@",
    "`",
    "\\",
    "---\n",
    "...\n",
    "? ",
    "~",
    "null",
    "0x",
    "1e999",
    "😀",
    "\u0000",
    "\uFEFF",
    "\u2028",
    "\u0085",
    "\r",
    "\r\n",
    "é",
    "<<: ",
    "\\u",
    "\\ud800",
    "=",
    "<",
    "{{",
    "}}",
    "9".repeat(60),
    "[".repeat(120),
    "- ".repeat(120)
  };

  @Test
  void spoiltFilesAreToldOfWithTheirPlace() throws IOException {
    List<Path> files = new ArrayList<>(AgreementTest.goodFiles());
    files.addAll(AgreementTest.badFiles());
    Random random = new Random(20261122);
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          for (int round = 0; round < 6000; round++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] spoilt = Files.readAllBytes(file);
            for (int i = random.nextInt(4); i >= 0; i--) {
              spoilt = spoil(spoilt, random);
            }
            read(spoilt, AgreementTest.kind(file));
          }
        });
  }

  @Test
  void junkIsToldOfWithItsPlace() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      byte[] junk = new byte[random.nextInt(400)];
      random.nextBytes(junk);
      read(junk, FileKind.COURSE);
    }
  }

  @Test
  void whatIsBuiltToExhaustIsReadQuickly() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
    }
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          assertThat(shown(bomb.toString())).containsExactly("1:5-8 yaml-anchor");
          assertThat(shown("[".repeat(1_000_000))).containsExactly("1:101-102 yaml-depth");
          assertThat(shown("a:\n".repeat(1) + "- ".repeat(500_000))).hasSize(1);
          assertThat(shown("{".repeat(1_000_000))).hasSize(1);
          assertThat(shown("title: \"" + "x".repeat(2_000_000))).hasSize(1);
          assertThat(shown("title: x\ncapacity: {max: " + "9".repeat(1_900_000) + "}\nsummary: x"))
              .hasSize(1);
          assertThat(shown("title: x\ntopics: [" + "😀, ".repeat(100_000) + "x]\nsummary: x"))
              .isEmpty();
          assertThat(shown("title: x\n" + "k: 1\n".repeat(20_000)).size()).isGreaterThan(19_999);
        });
  }

  private static byte[] spoil(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length + 1);
    int length = random.nextInt(Math.min(12, bytes.length - at) + 1);
    byte[] shard =
        switch (random.nextInt(6)) {
          case 0 -> new byte[0];
          case 1 -> new byte[] {(byte) random.nextInt(256)};
          case 2 -> {
            int from = random.nextInt(bytes.length + 1);
            yield Arrays.copyOfRange(
                bytes, from, Math.min(bytes.length, from + random.nextInt(40)));
          }
          default -> SHARDS[random.nextInt(SHARDS.length)].getBytes(StandardCharsets.UTF_8);
        };
    byte[] spoilt = new byte[bytes.length - length + shard.length];
    System.arraycopy(bytes, 0, spoilt, 0, at);
    System.arraycopy(shard, 0, spoilt, at, shard.length);
    System.arraycopy(bytes, at + length, spoilt, at + shard.length, bytes.length - at - length);
    return spoilt;
  }

  private static void read(byte[] bytes, FileKind kind) {
    List<Diagnostic> faults = new ArrayList<>();
    try {
      var source = SourceDecoder.decode(bytes, "a.yaml", faults::add);
      var root = source.flatMap(text -> YamlTree.read(text, faults::add));
      root.ifPresent(node -> verify(node, source.orElseThrow()));
      root.ifPresent(node -> Sources.SHAPES.check(kind, node, faults::add));
      source.ifPresent(text -> FrontMatter.read(text, fault -> {}));
      assertThat(root.isPresent() || !faults.isEmpty()).isTrue();
      for (Diagnostic fault : faults) {
        source.ifPresent(text -> verify(fault.span(), text));
        new TextPrinter(Messages.in("nb"), file -> source).print(fault);
        new JsonPrinter(Messages.in("sv")).print(fault);
      }
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError(
          "In: " + new String(bytes, StandardCharsets.UTF_8).replace("\n", "\\n"), e);
    }
  }

  /** Each value stands where its span says. */
  private static void verify(Node node, SourceText source) {
    verify(node.span(), source);
    if (node instanceof MapNode map) {
      map.entries().forEach(entry -> verify(entry.key(), source));
      map.entries().forEach(entry -> verify(entry.value(), source));
    } else if (node instanceof ListNode list) {
      list.items().forEach(item -> verify(item, source));
    } else if (node instanceof ScalarNode scalar
        && scalar.style() == ScalarNode.Style.PLAIN
        && scalar.span().line() == scalar.span().endLine()) {
      assertThat(source.slice(scalar.span())).isEqualTo(scalar.text());
    }
  }

  private static void verify(Span span, SourceText source) {
    assertThat(span.end()).isGreaterThanOrEqualTo(span.start());
    assertThat(span.line()).isBetween(1, source.lineCount());
    String line = source.line(span.line());
    assertThat(span.column()).isBetween(1, line.codePointCount(0, line.length()) + 1);
  }

  private static List<String> shown(String text) {
    return Sources.shown(FileKind.COURSE, text);
  }
}

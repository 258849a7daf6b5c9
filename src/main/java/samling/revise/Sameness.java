package samling.revise;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import samling.revise.Value.Mapping;
import samling.revise.Value.Nothing;
import samling.revise.Value.Numeral;
import samling.revise.Value.Sequence;
import samling.revise.Value.Text;

/** The test whether what is there is what is wanted. */
final class Sameness {

  private Sameness() {}

  static boolean met(Value wanted, Value there) {
    if (wanted instanceof Mapping mapping) {
      return there instanceof Mapping other && met(mapping, other);
    }
    if (wanted instanceof Sequence sequence) {
      return there instanceof Sequence other && met(sequence.items(), other.items());
    }
    if (wanted instanceof Text text) {
      // 301 without quotation marks is text where text is expected.
      return there.words().filter(words -> ended(words).equals(ended(text.text()))).isPresent();
    }
    if (wanted instanceof Numeral number) {
      return there instanceof Numeral other && number.number().compareTo(other.number()) == 0;
    }
    return wanted instanceof Nothing ? there instanceof Nothing : wanted.equals(there);
  }

  private static boolean met(Mapping wanted, Mapping there) {
    if (!wanted.entries().keySet().equals(there.entries().keySet())) {
      return false;
    }
    for (Map.Entry<String, Value> entry : wanted.entries().entrySet()) {
      if (!met(entry.getValue(), Objects.requireNonNull(there.entries().get(entry.getKey())))) {
        return false;
      }
    }
    return true;
  }

  private static boolean met(List<Value> wanted, List<Value> there) {
    if (wanted.size() != there.size()) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!met(wanted.get(i), there.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** A text without the line breaks at its end, which content never needs. */
  static String ended(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    return text.substring(0, end);
  }
}

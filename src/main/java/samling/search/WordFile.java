package samling.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * Terms as lines: the forms with spaces between them, and after each of up to three tabs the
 * numbers of the entries that have the term in their title, in a name, in their text. A form begins
 * with a digit of base 36: how many letters it shares with the form before it, which for the first
 * of a line is the first of the line before.
 */
final class WordFile {
  private static final int BASE = 36;

  private WordFile() {}

  static String of(Collection<Term> terms) {
    List<Term> sorted =
        terms.stream().sorted(Comparator.comparing(term -> term.forms().first())).toList();
    StringBuilder out = new StringBuilder();
    String first = "";
    for (Term term : sorted) {
      String before = first;
      first = term.forms().first();
      StringBuilder line = new StringBuilder();
      for (Iterator<String> each = term.forms().iterator(); each.hasNext(); ) {
        String form = each.next();
        line.append(line.length() == 0 ? "" : " ");
        append(form, before, line);
        before = form;
      }
      term.numbers().forEach(numbers -> line.append('\t').append(numbers));
      out.append(line.toString().stripTrailing()).append('\n');
    }
    return out.toString();
  }

  private static void append(String form, String before, StringBuilder line) {
    int most = Math.min(BASE - 1, Math.min(form.length(), before.length()));
    int shared = 0;
    while (shared < most && form.charAt(shared) == before.charAt(shared)) {
      shared++;
    }
    line.append(Character.forDigit(shared, BASE)).append(form, shared, form.length());
  }
}

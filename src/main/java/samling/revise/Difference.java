package samling.revise;

import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, line by line, as people who compare files know it. */
public final class Difference {

  /** How many lines around a change are shown. */
  private static final int AROUND = 2;

  /** Above so many comparisons, all lines between the first change and the last are told anew. */
  private static final long MOST = 4_000_000;

  private final List<String> before;
  private final List<String> after;
  private final List<String> marked = new ArrayList<>();

  private Difference(String before, String after) {
    this.before = before.lines().toList();
    this.after = after.lines().toList();
  }

  /**
   * The lines that differ, those gone marked by {@code -}, those new by {@code +}, each stretch
   * below a line {@code @@} with the number of its first line; empty if nothing differs.
   */
  public static List<String> of(String before, String after) {
    Difference difference = new Difference(before, after);
    difference.compare();
    return difference.stretches();
  }

  private void compare() {
    int start = 0;
    int end = 0;
    int shorter = Math.min(before.size(), after.size());
    while (start < shorter && before.get(start).equals(after.get(start))) {
      start++;
    }
    while (end < shorter - start
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    before.subList(0, start).forEach(line -> marked.add(" " + line));
    middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
    before.subList(before.size() - end, before.size()).forEach(line -> marked.add(" " + line));
  }

  private void middle(List<String> old, List<String> now) {
    if ((long) old.size() * now.size() > MOST) {
      old.forEach(line -> marked.add("-" + line));
      now.forEach(line -> marked.add("+" + line));
      return;
    }
    int[][] common = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        common[i][j] =
            old.get(i).equals(now.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
        marked.add(" " + old.get(i++));
        j++;
      } else if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
        marked.add("-" + old.get(i++));
      } else {
        marked.add("+" + now.get(j++));
      }
    }
  }

  private List<String> stretches() {
    List<String> shown = new ArrayList<>();
    int line = 1;
    boolean open = false;
    for (int i = 0; i < marked.size(); i++) {
      if (isNearChange(i)) {
        if (!open) {
          shown.add("@@ " + line);
        }
        open = true;
        shown.add(marked.get(i));
      } else {
        open = false;
      }
      if (!marked.get(i).startsWith("-")) {
        line++;
      }
    }
    return shown;
  }

  private boolean isNearChange(int index) {
    int from = Math.max(0, index - AROUND);
    int to = Math.min(marked.size(), index + AROUND + 1);
    return marked.subList(from, to).stream().anyMatch(line -> !line.startsWith(" "));
  }
}

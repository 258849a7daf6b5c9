package samling.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import samling.desk.NotDone.Reason;

/** Names of files that mean the same on every system and lead nowhere else. */
final class SafePlace {

  private static final Pattern STEP = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,119}");

  /** Names that Windows keeps for devices, whatever their ending. */
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private static final Set<String> TOPS = Set.of("content", "assets");

  private SafePlace() {}

  /** Makes sure that a name is fit for a new file. */
  static void check(String name) throws NotDone {
    String[] steps = name.split("/", -1);
    boolean good = steps.length > 1 && TOPS.contains(steps[0]);
    for (String step : steps) {
      good &= STEP.matcher(step).matches() && !step.endsWith(".") && !step.contains("..");
      good &= !DEVICE.matcher(step.toLowerCase(Locale.ROOT)).matches();
    }
    if (!good) {
      throw NotDone.of(Reason.FILE_NAME, steps[steps.length - 1]);
    }
  }

  /** Makes sure that a file lies where its name says: nothing on the way to it is a link. */
  static void checkLinks(Path root, String name) throws NotDone {
    for (Path path = root.resolve(name);
        path != null && path.startsWith(root) && !path.equals(root);
        path = path.getParent()) {
      if (Files.isSymbolicLink(path)) {
        throw NotDone.of(Reason.FILE_NAME, name);
      }
    }
  }
}

package samling.read;

import java.util.Locale;
import java.util.Set;

/** What a system or an editor leaves in a folder, and nobody has written: it is never read. */
public final class Leftovers {
  private static final Set<String> NAMES = Set.of("thumbs.db", "desktop.ini");

  private Leftovers() {}

  /** Whether what has this name, without any folder, is one. */
  public static boolean include(String name) {
    return name.startsWith(".")
        || name.startsWith("~$")
        || name.endsWith("~")
        || (name.startsWith("#") && name.endsWith("#"))
        || name.endsWith(".swp")
        || name.endsWith(".bak")
        || NAMES.contains(name.toLowerCase(Locale.ROOT));
  }
}

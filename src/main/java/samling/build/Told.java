package samling.build;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import samling.diagnostic.Diagnostic;
import samling.source.SourceText;

/**
 * What a build without errors has told, and of what.
 *
 * @param key who told it: the program, the site, and what was asked for
 * @param templates where the site's settings say that its templates are
 * @param outline of what the site was made from; see {@link Inputs#outline}
 * @param inputs all of that; see {@link Inputs#word}
 * @param zone the site's own, or what it comes to while this holds; see {@link Stretch#zone}
 * @param stretch for which all this is true
 * @param texts the files that the diagnostics are in
 * @param byDefault whether it was left to the site's settings where to build
 * @param seal of the output folder, or empty where nothing was built
 */
record Told(
    String key,
    List<Path> templates,
    String outline,
    String inputs,
    ZoneId zone,
    Stretch stretch,
    List<Diagnostic> diagnostics,
    Map<String, SourceText> texts,
    Summary summary,
    boolean byDefault,
    String seal) {}

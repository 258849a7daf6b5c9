package samling.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.source.ListNode;
import samling.source.MapNode;
import samling.source.Node;
import samling.source.ScalarNode;
import samling.source.SourceText;

/** Secrets in a file that may hold none: found in its values, and blacked out of its text. */
final class Secrets {

  private static final String NAMES =
      "pass(?:word|wd|phrase|ord)?|pwd|secret|token|credentials?|(?:secret|access|private|api)"
          + "[-_ ]?(?:access[-_ ]?)?key(?:[-_ ]?id)?|accesskeyid|l(?:ö|o)sen(?:ord)?|passfrase|"
          + "aws[-_ ]?[a-z-_ ]*key[a-z-_ ]*";
  private static final Pattern NAME =
      Pattern.compile(
          "(?:[a-z]+[-_ ]?)?(?:" + NAMES + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<![\\w-])[\"']?[\\w-]*(?:" + NAMES + ")[\\w-]*[\"']?[ \\t]*[:=][ \\t]*([^\\r\\n]+)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A word and a password before the host of an address (RFC 3986, 3.2.1). */
  private static final Pattern IN_ADDRESS = Pattern.compile("://[^\\s/@:]*(:[^\\s/@]+)@");

  /** Access tokens also stand alone before the host; a plain user name is short. */
  private static final Pattern TOKEN_IN_ADDRESS = Pattern.compile("https?://([^\\s/@:]{20,})@");

  private static final Pattern KEY_TEXT =
      Pattern.compile("-----BEGIN[\\s\\S]*?(?:-----END[^\\r\\n]*|\\z)");

  private Secrets() {}

  /** Tells of every secret below a value. */
  static List<Diagnostic> find(Node node) {
    List<Diagnostic> faults = new ArrayList<>();
    walk(node, "", faults);
    return faults;
  }

  private static void walk(Node node, String type, List<Diagnostic> faults) {
    if (node instanceof ListNode list) {
      list.items().forEach(item -> walk(item, type, faults));
    } else if (node instanceof MapNode map) {
      String kind =
          map.get("type").map(n -> n instanceof ScalarNode word ? word.text() : type).orElse(type);
      for (MapNode.Entry entry : map.entries()) {
        if (NAME.matcher(entry.name()).matches() && !(entry.value() instanceof MapNode)) {
          faults.add(fault(entry.key(), entry.name(), help(kind)));
        } else if (entry.value() instanceof ScalarNode value && isSecret(value.text())) {
          Optional<Help> help =
              KEY_TEXT.matcher(value.text()).find() ? Optional.of(Help.of("key")) : help(kind);
          faults.add(fault(entry.key(), entry.name(), help));
        } else {
          walk(entry.value(), kind, faults);
        }
      }
    }
  }

  private static boolean isSecret(String text) {
    return KEY_TEXT.matcher(text).find()
        || IN_ADDRESS.matcher(text).find()
        || TOKEN_IN_ADDRESS.matcher(text).find();
  }

  private static Diagnostic fault(ScalarNode key, String name, Optional<Help> where) {
    Diagnostic fault = Diagnostic.of(Rule.SECRET_IN_FILE, key.span(), name);
    return where.map(fault::with).orElse(fault).with(Help.plain());
  }

  private static Optional<Help> help(String type) {
    return List.of("sftp", "s3", "git").contains(type)
        ? Optional.of(Help.of(type.toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** The same text, every place kept, with stars for all that may be a secret. */
  static SourceText hide(SourceText source) {
    StringBuilder text = new StringBuilder(source.text());
    for (Pattern pattern : List.of(WRITTEN, IN_ADDRESS, TOKEN_IN_ADDRESS)) {
      Matcher found = pattern.matcher(source.text());
      while (found.find()) {
        black(text, found.start(1), found.end(1));
      }
    }
    Matcher key = KEY_TEXT.matcher(source.text());
    while (key.find()) {
      black(text, key.start(), key.end());
    }
    return new SourceText(source.file(), text.toString());
  }

  private static void black(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean kept = c == '\n' || c == '\r' || Character.isSurrogate(c);
      text.setCharAt(i, kept ? c : '*');
    }
  }
}

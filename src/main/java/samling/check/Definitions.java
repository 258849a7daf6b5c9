package samling.check;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samling.catalogue.Content;
import samling.source.SourceText;

/**
 * Which ids there are, or may be: a thing whose file could not be understood is not called unknown
 * as well.
 */
final class Definitions {

  private static final Pattern TOP_KEY =
      Pattern.compile("^[\"']?([A-Za-z0-9_-]+)[\"']?\\s*:", Pattern.MULTILINE);
  private static final Pattern LAST_NAME =
      Pattern.compile("([^/]+?)(?:\\.(?:nb|nn|sv|en))?\\.[a-z]+$");

  private final Content content;
  private final Map<Kind, Set<String>> faulty = new EnumMap<>(Kind.class);

  Definitions(Content content) {
    this.content = content;
    for (String file : content.unreadable()) {
      for (Kind kind : Kind.values()) {
        if (kind != Kind.ASSET && file.startsWith(kind.home())) {
          faulty.computeIfAbsent(kind, k -> new HashSet<>()).addAll(mentioned(kind, file));
        }
      }
    }
  }

  boolean has(Kind kind, String id) {
    if (kind == Kind.ASSET) {
      return content.assets().containsKey(id);
    }
    return kind.in(content.catalogue()).containsKey(id) || mayHave(kind, id);
  }

  /** Every id that is known for sure. */
  Collection<String> ids(Kind kind) {
    return kind == Kind.ASSET ? content.assets().keySet() : kind.in(content.catalogue()).keySet();
  }

  boolean isUnreadable(String file) {
    return content.unreadable().contains(file);
  }

  private boolean mayHave(Kind kind, String id) {
    Set<String> ids = faulty.get(kind);
    return ids != null && (ids.contains(id) || ids.contains(""));
  }

  /** The ids a file speaks of as far as one can see; the empty id where it may be any. */
  private Set<String> mentioned(Kind kind, String file) {
    Set<String> ids = new HashSet<>();
    if (kind.isFolder()) {
      Matcher name = LAST_NAME.matcher(file);
      ids.add(name.find() ? name.group(1) : "");
      return ids;
    }
    SourceText text = content.texts().get(file);
    if (text == null) {
      return Set.of("");
    }
    Matcher key = TOP_KEY.matcher(text.text());
    while (key.find()) {
      ids.add(key.group(1));
    }
    return ids;
  }
}

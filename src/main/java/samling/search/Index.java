package samling.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import samling.site.Page;
import samling.site.Searchable;
import samling.site.SiteFile;

/**
 * The files of an index: {@code w0.txt}, {@code w1.txt} … with words and the numbers of the entries
 * they stand in, {@code d0.txt}, {@code d1.txt} … with what to show of the entries. They lie in a
 * folder that is named by what is in them, so that a browser may keep them for ever.
 *
 * @param facts what the script has to know beforehand
 */
record Index(Page.Search.Index facts, List<SiteFile> files) {
  /** A page of answers takes some dozen entries from all over, so few of them share a file. */
  private static final int CHUNK = 16;

  private static final int KEY = 2;
  private static final int DIGITS = 10;

  Index {
    files = List.copyOf(files);
  }

  /** The index of what can be found in one language, its words in one file or in many. */
  static Index of(Searchable searchable, boolean parted) {
    String lang = searchable.head().lang();
    SortedSet<String> common = Tongue.of(lang).common();
    Lexicon lexicon = Lexicon.of(searchable, common);
    Map<String, String> texts = new LinkedHashMap<>();
    String keys = "";
    if (parted) {
      SortedMap<String, Collection<Term>> parts = parts(lexicon.terms());
      keys = String.join(" ", parts.keySet());
      parts.values().forEach(part -> texts.put("w" + texts.size() + ".txt", WordFile.of(part)));
    } else {
      texts.put("w0.txt", WordFile.of(lexicon.terms()));
    }
    List<Searchable.Entry> entries = searchable.entries();
    for (int from = 0; from < entries.size(); from += CHUNK) {
      texts.put(
          "d" + from / CHUNK + ".txt",
          EntryFile.of(entries.subList(from, Math.min(from + CHUNK, entries.size()))));
    }
    String folder = folder(lang) + fingerprint(texts) + "/";
    List<SiteFile> files = new ArrayList<>();
    texts.forEach(
        (name, text) ->
            files.add(new SiteFile(folder + name, text.getBytes(StandardCharsets.UTF_8))));
    return new Index(new Page.Search.Index(folder, keys, String.join(" ", common), CHUNK), files);
  }

  /** The folder that lies around every index of a language. */
  static String folder(String lang) {
    return "assets/search/" + lang + "/";
  }

  /** The terms by the two letters that a form of theirs, or a part of it, begins with. */
  private static SortedMap<String, Collection<Term>> parts(Collection<Term> terms) {
    SortedMap<String, Collection<Term>> parts = new TreeMap<>();
    for (Term term : terms) {
      SortedSet<String> keys = new TreeSet<>();
      term.forms().forEach(form -> addKeys(form, keys));
      keys.forEach(key -> parts.computeIfAbsent(key, k -> new ArrayList<>()).add(term));
    }
    return parts;
  }

  private static void addKeys(String form, SortedSet<String> keys) {
    for (int at = 0; at < form.length(); at++) {
      char letter = form.charAt(at);
      if (at == 0 || (letter >= 'A' && letter <= 'Z')) {
        keys.add(form.substring(at, Math.min(at + KEY, form.length())).toLowerCase(Locale.ROOT));
      }
    }
  }

  private static String fingerprint(Map<String, String> texts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      texts.forEach(
          (name, text) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(text.getBytes(StandardCharsets.UTF_8));
          });
      return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java has it.
    }
  }
}

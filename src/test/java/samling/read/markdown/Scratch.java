package samling.read.markdown;

import java.util.*;
import samling.catalogue.Language;
import samling.source.SourceText;

final class Scratch {
  static volatile int taken, all, wrong, bad;

  public static void main(String[] a) {
    if (a[0].equals("site")) {
      site(a);
      return;
    }
    long from = Long.parseLong(a[0]), to = Long.parseLong(a[1]);
    Map<String, String> shown =
        new TreeMap<>(Comparator.comparingInt(String::length).thenComparing(s -> s));
    long t0 = System.nanoTime(), plain = 0, full = 0;
    for (long s = from; s < to; s++) {
      RandomMarkdown r = new RandomMarkdown(s);
      String text = r.next();
      for (int k = 0; k < 3; k++) {
        if (k > 0) text = r.changed(text);
        String before = s % 2 == 0 ? "" : "---\na: b\n---\n";
        Excerpt e = Excerpt.tail(new SourceText("a.md", before + text), before.length());
        Placement p = s % 3 == 0 ? Placement.part("x") : Placement.BODY;
        all++;
        long t = System.nanoTime();
        Rendered mine = PlainMarkdown.render(e, Language.NB, p);
        plain += System.nanoTime() - t;
        if (mine == null) {
          if (k == 0 && a.length > 3 && text.length() > 30) shown.put(text, "");
          continue;
        }
        taken++;
        Rendered ref;
        t = System.nanoTime();
        try {
          ref = FullMarkdown.render(e, Language.NB, p);
        } catch (RuntimeException x) {
          System.out.println("FULL FAILS " + x + " " + text);
          bad++;
          continue;
        }
        full += System.nanoTime() - t;
        if (!mine.equals(ref)) {
          wrong++;
          if (shown.size() < 4000) shown.put(text, "MINE " + mine + "\nREF  " + ref);
        }
      }
    }
    int n = 0;
    for (var x : shown.entrySet()) {
      if (n++ == Integer.parseInt(a[2])) break;
      System.out.println(
          "-----\n"
              + x.getKey().replace("\r", "<CR>").replace("\u00a0", "<NBSP>")
              + "\n"
              + x.getValue());
    }
    System.out.println(
        "all "
            + all
            + " taken "
            + taken
            + " wrong "
            + wrong
            + " bad "
            + bad
            + " s "
            + (System.nanoTime() - t0) / 1e9
            + " plain "
            + plain / 1e9
            + " full(taken) "
            + full / 1e9);
  }

  static void site(String[] a) throws RuntimeException {
    List<String> texts = new ArrayList<>();
    try (var files = java.nio.file.Files.walk(java.nio.file.Path.of(a[1]))) {
      for (var f : files.filter(java.nio.file.Files::isRegularFile).sorted().toList()) {
        String t = java.nio.file.Files.readString(f);
        if (f.toString().endsWith(".md")) texts.add(t.substring(t.indexOf("\n---\n") + 5));
        if (f.toString().endsWith(".yaml"))
          walk(new tools.jackson.dataformat.yaml.YAMLMapper().readTree(t), false, texts);
      }
    } catch (java.io.IOException x) {
      throw new RuntimeException(x);
    }
    int taken = 0, wrong = 0;
    long chars = 0, tchars = 0;
    for (String t : texts) {
      Excerpt e = Excerpt.tail(new SourceText("a.md", t), 0);
      Rendered r = PlainMarkdown.render(e, Language.NB, Placement.BODY);
      chars += t.length();
      if (r == null) {
        if (a.length > 2) System.out.println("-----\n" + t);
        continue;
      }
      taken++;
      tchars += t.length();
      if (!r.equals(FullMarkdown.render(e, Language.NB, Placement.BODY))) {
        wrong++;
        System.out.println(
            "WRONG\n" + t + "\n" + r + "\n" + FullMarkdown.render(e, Language.NB, Placement.BODY));
      }
    }
    System.out.println(
        "texts "
            + texts.size()
            + " taken "
            + taken
            + " wrong "
            + wrong
            + " chars "
            + chars
            + " taken "
            + tchars);
  }

  static final Set<String> KEYS =
      Set.of("description", "practical", "preparation", "text", "cancellationTerms");

  static void walk(tools.jackson.databind.JsonNode n, boolean in, List<String> texts) {
    if (n.isObject())
      n.properties()
          .forEach(
              p ->
                  walk(
                      p.getValue(),
                      in && Set.of("nb", "nn", "sv", "en").contains(p.getKey())
                          || KEYS.contains(p.getKey()),
                      texts));
    else if (n.isArray()) n.forEach(x -> walk(x, false, texts));
    else if (n.isString() && in && !n.stringValue().isBlank()) texts.add(n.stringValue());
  }
}

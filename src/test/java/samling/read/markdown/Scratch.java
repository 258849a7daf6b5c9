package samling.read.markdown;
import samling.catalogue.Language;
import samling.source.SourceText;
import java.util.*;
final class Scratch {
  static volatile int taken, all, wrong, bad;
  public static void main(String[] a) {
    long from = Long.parseLong(a[0]), to = Long.parseLong(a[1]);
    Map<String,String> shown = new TreeMap<>(Comparator.comparingInt(String::length).thenComparing(s->s));
    long t0=System.nanoTime(), plain=0, full=0;
    for (long s = from; s < to; s++) {
      RandomMarkdown r = new RandomMarkdown(s);
      String text = r.next();
      for (int k = 0; k < 3; k++) {
        if (k > 0) text = r.changed(text);
        String before = s % 2 == 0 ? "" : "---\na: b\n---\n";
        Excerpt e = Excerpt.tail(new SourceText("a.md", before + text), before.length());
        Placement p = s % 3 == 0 ? Placement.part("x") : Placement.BODY;
        all++;
        long t=System.nanoTime();
        Rendered mine = PlainMarkdown.render(e, Language.NB, p);
        plain+=System.nanoTime()-t;
        if (mine == null) continue;
        taken++;
        Rendered ref; t=System.nanoTime();
        try { ref = FullMarkdown.render(e, Language.NB, p); } catch (RuntimeException x) { System.out.println("FULL FAILS "+x+" "+text); bad++; continue; }
        full+=System.nanoTime()-t;
        if (!mine.equals(ref)) { wrong++; if (shown.size()<4000) shown.put(text, "MINE "+mine+"\nREF  "+ref); }
      }
    }
    int n=0;
    for (var x : shown.entrySet()) { if (n++==Integer.parseInt(a[2])) break; System.out.println("-----\n"+x.getKey().replace("\r","<CR>").replace("\u00a0","<NBSP>")+"\n"+x.getValue()); }
    System.out.println("all "+all+" taken "+taken+" wrong "+wrong+" bad "+bad+" s "+(System.nanoTime()-t0)/1e9+" plain "+plain/1e9+" full(taken) "+full/1e9);
  }
}

package samling.plan;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import samling.site.Makings;
import samling.site.Page;

/** A page that is worded from a part of the catalogue, which is looked out anew each time. */
final class Part implements Makings {
  private final Scope whole;
  private final Supplier<Extract> extract;
  private final Function<Desk, Page> words;
  private final Set<String> assets = new ConcurrentSkipListSet<>();
  private volatile boolean names;

  /**
   * @param extract the part; the same each time
   * @param words words the page at a desk where there is nothing but that part
   */
  Part(Scope whole, Supplier<Extract> extract, Function<Desk, Page> words) {
    this.whole = whole;
    this.extract = extract;
    this.words = words;
  }

  Page page() {
    return words.apply(Desk.of(whole.of(extract.get(), assets::add, () -> names = true)));
  }

  @Override
  public void things(BiConsumer<String, String> told) {
    extract.get().things(told);
  }

  @Override
  public Uses uses() {
    return new Uses(List.copyOf(assets), names);
  }

  @Override
  public void use(Uses known) {
    known.assets().forEach(whole.assets()::path);
    assets.addAll(known.assets());
    names = known.names();
  }
}

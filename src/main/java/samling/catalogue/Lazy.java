package samling.catalogue;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for, once for all threads. Its maker must always make
 * the same, whenever it is asked.
 */
public final class Lazy<T> implements Supplier<T> {
  private @Nullable Object source;
  private @Nullable Function<Object, T> maker;
  private volatile @Nullable T value;

  private Lazy(Object source, Function<Object, T> maker) {
    this.source = source;
    this.maker = maker;
  }

  @SuppressWarnings("unchecked") // the source is the very supplier
  public static <T> Lazy<T> of(Supplier<T> maker) {
    return new Lazy<>(maker, supplier -> ((Supplier<T>) supplier).get());
  }

  /**
   * As {@link #of(Supplier)}, for what there is one of for each page: a maker that is given what it
   * makes the value of, and is the same for all, spares a function for each.
   */
  @SuppressWarnings("unchecked") // the maker is only given this source
  public static <S, T> Lazy<T> of(S source, Function<S, T> maker) {
    return new Lazy<>(source, (Function<Object, T>) maker);
  }

  @Override
  public T get() {
    T known = value;
    return known == null ? make() : known;
  }

  private synchronized T make() {
    T known = value;
    if (known == null) {
      known = Objects.requireNonNull(maker).apply(Objects.requireNonNull(source));
      value = known;
      maker = null;
      source = null;
    }
    return known;
  }
}

package samling.bake;

import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import samling.site.Printed;

/**
 * What all records of a class have: the names that a template may say, each with its place and the
 * way to its value.
 *
 * <p>A component is read from its field, and only other methods are called: Java makes a class for
 * every method that is called often by reflection, and hundreds of those are a good part of a small
 * build.
 */
final class RecordShape {
  private static final Set<String> OF_EVERY_OBJECT = Set.of("hashCode", "toString", "getClass");

  private static final Map<Class<?>, RecordShape> KNOWN = new ConcurrentHashMap<>();

  private static final int FIRST_ROOM = 16;

  /**
   * More than templates say of one record; a preview reads them anew each time that one is saved.
   */
  private static final int MOST_SAID = 1 << 9;

  /** A value that records of the class have. */
  private interface Way {
    @Nullable Object value(Record record);
  }

  /**
   * A name as a template says it.
   *
   * @param name the very text of one place in one template
   */
  private record Said(String name, int place) {}

  private final Map<String, Integer> places = new HashMap<>();
  private final Way[] ways;
  private final boolean printed;

  /**
   * The names that were said, by their hash, at most half full. Each place in a template says the
   * same text every time, so that it is known by identity, and need not be compared letter by
   * letter. Only ever filled under the lock, and read without it.
   */
  private volatile @Nullable Said[] said = new Said[FIRST_ROOM];

  private int saidCount;

  private RecordShape(Class<?> type) {
    Map<String, Way> found = new TreeMap<>();
    for (Method method : type.getMethods()) {
      if (method.getParameterCount() == 0
          && method.getReturnType() != void.class
          && method.getDeclaringClass() != Object.class
          && !Modifier.isStatic(method.getModifiers())
          && !method.isBridge()
          && !OF_EVERY_OBJECT.contains(method.getName())) {
        method.setAccessible(true);
        found.put(method.getName(), record -> call(method, record));
      }
    }
    this.printed = Printed.class.isAssignableFrom(type);
    if (printed) {
      found.put("first", record -> ((Printed) record).first());
    }
    for (RecordComponent component : type.getRecordComponents()) {
      found.put(component.getName(), field(type, component));
    }
    this.ways = new Way[found.size()];
    found.forEach(
        (name, way) -> {
          ways[places.size()] = way;
          places.put(name, places.size());
        });
  }

  static RecordShape of(Class<?> type) {
    RecordShape known = KNOWN.get(type);
    return known != null ? known : KNOWN.computeIfAbsent(type, RecordShape::new);
  }

  /** Whether a template can print such a record as it is. */
  boolean isPrinted() {
    return printed;
  }

  /** How many names there are. */
  int size() {
    return ways.length;
  }

  /**
   * The place of a name among all there are.
   *
   * @throws TemplateModelException if there is no such name
   */
  @SuppressWarnings("ReferenceEquality") // the very text, and cheaply
  int place(String name) throws TemplateModelException {
    @Nullable Said[] all = said;
    int slot = name.hashCode() & (all.length - 1);
    for (Said known = all[slot]; known != null; known = all[slot]) {
      if (known.name == name) {
        return known.place;
      }
      slot = (slot + 1) & (all.length - 1);
    }
    int place = find(name);
    keep(new Said(name, place));
    return place;
  }

  private synchronized void keep(Said name) {
    if (saidCount == MOST_SAID) {
      saidCount = 0;
      said = new Said[FIRST_ROOM]; // Templates that are no more have said most of them.
    } else if (2 * saidCount == said.length) {
      @Nullable Said[] more = new Said[2 * said.length];
      for (Said known : said) {
        if (known != null) {
          add(known, more);
        }
      }
      said = more;
    }
    add(name, said);
    saidCount++;
  }

  private static void add(Said name, @Nullable Said[] to) {
    int slot = name.name.hashCode() & (to.length - 1);
    while (to[slot] != null) {
      slot = (slot + 1) & (to.length - 1);
    }
    to[slot] = name;
  }

  private int find(String name) throws TemplateModelException {
    Integer place = places.get(name);
    if (place == null) {
      throw new TemplateModelException(
          "There is no \""
              + name
              + "\" here; there is "
              + String.join(", ", new TreeSet<>(places.keySet()))
              + ".");
    }
    return place;
  }

  @Nullable Object value(Record record, int place) {
    return ways[place].value(record);
  }

  private static Way field(Class<?> type, RecordComponent component) {
    VarHandle field;
    try {
      field =
          MethodHandles.privateLookupIn(type, MethodHandles.lookup())
              .findVarHandle(type, component.getName(), component.getType());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    // Asked for as what it is, a field is read straight; as an object, a truth or a number would go
    // through classes made for it.
    if (component.getType() == boolean.class) {
      return record -> (boolean) field.get((Object) record);
    } else if (component.getType() == int.class) {
      return record -> (int) field.get((Object) record);
    }
    return record -> (Object) field.get((Object) record);
  }

  private static @Nullable Object call(Method method, Record record) {
    try {
      return method.invoke(record);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(method + " failed", e.getCause());
    }
  }
}

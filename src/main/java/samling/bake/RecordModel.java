package samling.bake;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A record in a template: its components and its other methods without arguments, by name, as
 * values. A name that the record does not have is a fault even where a default is given for it, so
 * that a slip of the pen is not taken for an empty value.
 */
record RecordModel(Record value) implements TemplateHashModel {

  private static final Set<String> OF_EVERY_OBJECT = Set.of("hashCode", "toString", "getClass");

  private static final ClassValue<Map<String, Method>> VALUES =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return values(type);
        }
      };

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    Map<String, Method> values = VALUES.get(value.getClass());
    Method method = values.get(name);
    if (method == null) {
      throw new TemplateModelException(
          "There is no \""
              + name
              + "\" here; there is "
              + String.join(", ", values.keySet())
              + ".");
    }
    return ValueWrapper.model(call(method));
  }

  private @Nullable Object call(Method method) {
    try {
      return method.invoke(value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(method + " failed", e.getCause());
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  private static Map<String, Method> values(Class<?> type) {
    Map<String, Method> values = new TreeMap<>();
    for (Method method : type.getMethods()) {
      if (method.getParameterCount() == 0
          && method.getReturnType() != void.class
          && method.getDeclaringClass() != Object.class
          && !Modifier.isStatic(method.getModifiers())
          && !method.isBridge()
          && !OF_EVERY_OBJECT.contains(method.getName())) {
        method.setAccessible(true);
        values.put(method.getName(), method);
      }
    }
    return values;
  }
}

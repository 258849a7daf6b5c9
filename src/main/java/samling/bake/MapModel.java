package samling.bake;

import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx2;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A map in a template, its keys words, its entries in the map's own order. */
final class MapModel extends Model implements TemplateHashModelEx2 {

  private final Map<String, Object> map = new LinkedHashMap<>();

  /** What was asked for; templates ask for the same words again and again. */
  private final Map<String, TemplateModel> models = new ConcurrentHashMap<>();

  MapModel(Map<?, ?> source) throws TemplateModelException {
    for (Map.Entry<?, ?> entry : source.entrySet()) {
      map.put(word(entry.getKey()), entry.getValue());
    }
  }

  private static String word(Object key) throws TemplateModelException {
    if (key instanceof Enum<?> constant) {
      return ValueWrapper.word(constant);
    } else if (key instanceof String text) {
      return text;
    }
    throw new TemplateModelException("A template cannot use a key like " + key + ".");
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    TemplateModel known = models.get(key);
    if (known == null) {
      known = ValueWrapper.model(map.get(key));
      if (known != null) {
        models.put(key, known);
      }
    }
    return known;
  }

  @Override
  public boolean isEmpty() {
    return map.isEmpty();
  }

  @Override
  public int size() {
    return map.size();
  }

  @Override
  public TemplateCollectionModel keys() {
    return new SimpleCollection(map.keySet(), new ValueWrapper());
  }

  @Override
  public TemplateCollectionModel values() {
    return new SimpleCollection(map.values(), new ValueWrapper());
  }

  @Override
  public KeyValuePairIterator keyValuePairIterator() {
    Iterator<Map.Entry<String, Object>> entries = map.entrySet().iterator();
    return new KeyValuePairIterator() {
      @Override
      public boolean hasNext() {
        return entries.hasNext();
      }

      @Override
      public KeyValuePair next() {
        return new Pair(entries.next());
      }
    };
  }

  private record Pair(Map.Entry<String, Object> entry) implements KeyValuePair {

    @Override
    public @Nullable TemplateModel getKey() throws TemplateModelException {
      return ValueWrapper.model(entry.getKey());
    }

    @Override
    public @Nullable TemplateModel getValue() throws TemplateModelException {
      return ValueWrapper.model(entry.getValue());
    }
  }
}

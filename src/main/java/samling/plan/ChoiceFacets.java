package samling.plan;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import samling.catalogue.Catalogue;
import samling.catalogue.Language;
import samling.catalogue.Level;
import samling.catalogue.Mode;

/** Everything readers can choose courses by, each value with what an answer says of it. */
final class ChoiceFacets {
  /**
   * One way to choose.
   *
   * @param least of fewer values there is nothing to choose
   */
  record Facet(String key, String title, int least, List<Value> values) {}

  /**
   * One choice.
   *
   * @param phrase completes "3 courses …": "in Oslo", "on “Stress”"
   */
  record Value(String id, String label, String phrase) {}

  private final Scope scope;
  private final Voice voice;

  ChoiceFacets(Scope scope) {
    this.scope = scope;
    this.voice = scope.voice();
  }

  /** In the order of the form, and of what an answer says. */
  List<Facet> all(Collection<YearMonth> months) {
    Catalogue catalogue = scope.catalogue();
    return List.of(
        sorted(
            "topic",
            catalogue.topics().values().stream()
                .map(t -> named("topic", t.id(), voice.say(t.name()).text()))),
        sorted(
            "place",
            scope.towns().all().stream()
                .map(t -> new Value(t.slug(), t.name(), voice.word("place.in", t.name())))),
        facet(
            "month",
            months.stream()
                .map(
                    m ->
                        new Value(
                            m.toString(),
                            voice.dates().monthAsTitle(m),
                            voice.word("phrase.month", voice.dates().month(m))))),
        sorted(
            "audience",
            catalogue.audiences().values().stream()
                .map(a -> named("audience", a.id(), voice.say(a.name()).text()))),
        sorted(
            "organisation",
            catalogue.organisations().values().stream()
                .map(
                    o -> {
                      String name = voice.say(o.name()).text();
                      return new Value(o.id(), name, voice.word("phrase.organisation", name));
                    })),
        facet("mode", constants("mode", Mode.values())),
        facet("level", constants("level", Level.values())),
        sorted("language", Arrays.stream(Language.values()).map(this::language)),
        new Facet(
            "free",
            voice.word("price.free"),
            1,
            List.of(new Value("1", voice.word("price.free"), voice.word("filter.free.phrase")))));
  }

  private Value language(Language language) {
    String name = voice.word("language." + language.tag());
    return new Value(language.tag(), upper(name), voice.word("phrase.language", name));
  }

  private Stream<Value> constants(String key, Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(Cards::key)
        .map(
            id ->
                new Value(id, voice.word(key + "." + id), voice.word("phrase." + key + "." + id)));
  }

  private Value named(String key, String id, String name) {
    return new Value(id, name, voice.word("phrase." + key, name));
  }

  private Facet sorted(String key, Stream<Value> values) {
    Comparator<Value> byLabel =
        Comparator.comparing(Value::label, voice.order()).thenComparing(Value::id);
    return facet(key, values.sorted(byLabel));
  }

  private Facet facet(String key, Stream<Value> values) {
    return new Facet(key, voice.word("facet." + key), 2, values.toList());
  }

  private static String upper(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}

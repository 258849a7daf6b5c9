package samling.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import samling.build.BuiltIns;
import samling.build.SitePlan;
import samling.plan.PlanMemory;
import samling.read.Reader;
import samling.read.Reading;
import samling.read.SiteFolder;

/** What is kept from one page for the next changes no page; so the pages of the demo prove. */
final class PagesTogetherTest {
  private static final Instant NOW = Instant.parse("2026-11-20T11:00:00Z");

  private static BakeSettings settings = BakeSettings.of(Path.of(""));
  private static List<Sheet> sheets = List.of();

  @BeforeAll
  static void plan() throws IOException {
    settings = BakeSettings.of(Path.of(""));
    Reading demo = Reader.read(new SiteFolder(Path.of(""), BuiltIns.assets()));
    SitePlan plan =
        SitePlan.of(
            demo.content().catalogue(), demo.content().assets(), settings, NOW, new PlanMemory());
    sheets = plan.pages().stream().map(plan::sheet).toList();
  }

  @Test
  void aPageIsTheSameAloneAsAfterAllOthers() {
    PageRenderer renderer = PageRenderer.of(settings);
    List<byte[]> together = sheets.stream().map(sheet -> renderer.render(sheet).bytes()).toList();
    Set<String> kinds = new HashSet<>();
    IntStream.range(0, sheets.size())
        .filter(i -> kinds.add(sheets.get(i).kind()) || i % 97 == 0)
        .forEach(
            i ->
                assertThat(PageRenderer.of(settings).render(sheets.get(i)).bytes())
                    .as(sheets.get(i).path())
                    .isNotEmpty()
                    .isEqualTo(together.get(i)));
    assertThat(kinds).hasSizeGreaterThan(15);
  }

  @Test
  void everyComponentOfEveryRecordIsWhatTheRecordGives() throws Exception {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Sheet sheet : sheets) {
      compare(sheet.page(), seen);
      compare(sheet.site(), seen);
    }
    assertThat(seen).hasSizeGreaterThan(1000);
  }

  private static void compare(@Nullable Object value, Set<Object> seen) throws Exception {
    if (value instanceof Collection<?> values) {
      for (Object each : values) {
        compare(each, seen);
      }
    } else if (value instanceof Map<?, ?> map) {
      compare(map.values(), seen);
    } else if (value instanceof Record fields && seen.add(value)) {
      RecordShape shape = RecordShape.of(fields.getClass());
      for (RecordComponent component : fields.getClass().getRecordComponents()) {
        component.getAccessor().setAccessible(true);
        Object given = component.getAccessor().invoke(fields);
        Object read = shape.value(fields, shape.place(component.getName()));
        if (read != given) { // asserting every one of them would take long
          assertThat(read).as("%s of %s", component.getName(), fields).isEqualTo(given);
        }
        compare(given, seen);
      }
    }
  }
}

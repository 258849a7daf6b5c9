package samling.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.TemplateModelException;
import org.junit.jupiter.api.Test;

class RecordShapeTest {
  private record Course(String title, String summary, boolean open) {}

  private final RecordShape shape = RecordShape.of(Course.class);

  @Test
  void eachNameHasItsPlaceHoweverManyTemplatesHaveSaidIt() throws TemplateModelException {
    Course course = new Course("Å lytte", "Hør.", true);
    for (int i = 0; i < 2000; i++) {
      // As a template that is read anew says it: the same letters, another text.
      assertThat(shape.value(course, shape.place(copy("title")))).isEqualTo("Å lytte");
      assertThat(shape.value(course, shape.place(copy("summary")))).isEqualTo("Hør.");
      assertThat(shape.value(course, shape.place("open"))).isEqualTo(true);
    }
  }

  @Test
  void aNameThatThereIsNotIsAFaultEachTime() {
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> shape.place("titel"))
          .isInstanceOf(TemplateModelException.class)
          .hasMessageContaining("There is no \"titel\" here; there is open, summary, title.");
    }
  }

  private static String copy(String name) {
    return String.valueOf(name.toCharArray());
  }
}

package samling.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.bake.TemplateFault.Kind;

/** What many pages have in common is made once, of nothing but the site and what is given. */
final class SharedPartsTest {
  private static final String SHOWN = "<@shared part=\"/shared/a.ftlh\" root=page.value/>";

  private static final String ASKED =
      "\"shared\" takes the part's template, part=\"/shared/…\", and has nothing within.";

  @TempDir Path folder;
  private Kitchen kitchen;

  @BeforeEach
  void kitchen() throws IOException {
    kitchen = new Kitchen(folder);
  }

  private Kitchen part(String text) throws IOException {
    return kitchen.template("shared/a.ftlh", text);
  }

  private TemplateFault fault(String template, Object value) throws IOException {
    return kitchen.page("it", template, value).fault();
  }

  @Test
  void aPartSeesTheSiteAndWhatItIsGiven() throws IOException {
    part("<a href=\"${root}\">${site.name}</a>").page("it", SHOWN + ";" + SHOWN, "../<");
    assertThat(kitchen.text())
        .isEqualTo(
            "<a href=\"../&lt;\">Kurs &amp; treff</a>;<a href=\"../&lt;\">Kurs &amp; treff</a>");
  }

  @Test
  void pagesThatGiveOtherThingsGetAnotherPart() throws IOException {
    part("${root}")
        .page(
            "it",
            "<#list page.value as v><@shared part=\"/shared/a.ftlh\" root=v/>;</#list>",
            List.of("a", "b", 1, "a"));
    assertThat(kitchen.text()).isEqualTo("a;b;1;a;");
  }

  @Test
  void whatIsNotThereIsNotGiven() throws IOException {
    part("${root!\"none\"}")
        .page("it", "<@shared part=\"/shared/a.ftlh\" root=page.value.x/>", Map.of());
    assertThat(kitchen.text()).isEqualTo("none");
  }

  @Test
  void aPartSeesNothingOfThePage() throws IOException {
    part("\n<b>${page.value}</b>");
    TemplateFault fault = fault(SHOWN, "x");
    assertThat(fault.kind()).isEqualTo(Kind.MISSING_VALUE);
    assertThat(fault.template()).isEqualTo("shared/a.ftlh");
    assertThat(fault.line()).isEqualTo(2);
    assertThat(fault.subject()).isEqualTo("page");
    assertThat(fault.page()).isEqualTo("it/index.html");
  }

  @Test
  void aPartSeesNoVariableOfThePagesTemplate() throws IOException {
    part("${mine!\"none\"}").page("it", "<#assign mine = 1>" + SHOWN, "x");
    assertThat(kitchen.text()).isEqualTo("none");
  }

  @Test
  void aPartCanUseAnother() throws IOException {
    kitchen.template("shared/b.ftlh", "(${root})");
    part("<@shared part=\"/shared/b.ftlh\" root=root/>").page("it", SHOWN, "r");
    assertThat(kitchen.text()).isEqualTo("(r)");
  }

  @Test
  void aPartCanBePutIntoAVariable() throws IOException {
    part("<i>å</i>").page("it", "<#assign kept>" + SHOWN + "</#assign>${kept}", "x");
    assertThat(kitchen.text()).isEqualTo("<i>å</i>");
  }

  @Test
  void aPartThatIsNotThereIsToldWhereItIsAskedFor() throws IOException {
    TemplateFault fault = fault("\n <@shared part=\"/shared/none.ftlh\"/>", "x");
    assertThat(fault.kind()).isEqualTo(Kind.MISSING_TEMPLATE);
    assertThat(fault.template()).isEqualTo("pages/it.ftlh");
    assertThat(fault.line()).isEqualTo(2);
    assertThat(fault.column()).isEqualTo(2);
  }

  @Test
  void onlyPlainValuesCanBeGiven() throws IOException {
    part("");
    assertThat(fault(SHOWN, Map.of("a", "b")).message())
        .isEqualTo(
            "A shared part can be given texts, numbers and truths; \"root\" is something else.");
  }

  @Test
  void aPartMustBeNamed() throws IOException {
    assertThat(fault("<@shared root=\"x\"/>", "").message()).isEqualTo(ASKED);
  }

  @Test
  void aPartHasNothingWithin() throws IOException {
    part("");
    assertThat(fault("<@shared part=\"/shared/a.ftlh\">x</@>", "").message()).isEqualTo(ASKED);
  }
}

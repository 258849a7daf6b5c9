package samling.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
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

  private static final String LISTED =
      "<ul><@shared part=\"/shared/a.ftlh\" each=page.value root=\"r\"/></ul>";

  /** A record that is asked for its name once each time that a part is made of it. */
  record Guest(String name, AtomicInteger asked) {
    public String told() {
      asked.incrementAndGet();
      return name;
    }
  }

  private final AtomicInteger asked = new AtomicInteger();

  private Guest guest(String name) {
    return new Guest(name, asked);
  }

  private static String shown(PageRenderer renderer, Object site, Object value) {
    Sheet sheet =
        new Sheet(
            "it",
            "it/index.html",
            () -> new Sheet.Filling(new Kitchen.Seen("it", "it/", value), site, null));
    PageRenderer.Rendered page = renderer.render(sheet);
    assertThat(page.fault()).isEmpty();
    return new String(page.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void eachRecordOfAListHasAPart() throws IOException {
    part("<li>${root}${each.told}\n")
        .page("it", LISTED, List.of(guest("Å"), guest("<b>"), guest("Å")));
    assertThat(kitchen.text()).isEqualTo("<ul><li>rÅ\n<li>r&lt;b&gt;\n<li>rÅ\n</ul>");
  }

  @Test
  void aListOfNothingHasNoParts() throws IOException {
    part("<li>").page("it", LISTED, List.of());
    assertThat(kitchen.text()).isEqualTo("<ul></ul>");
  }

  @Test
  void oneNewRecordOfALongListIsOneNewPart() throws IOException {
    part("<li>${each.told}").page("it", LISTED, "");
    PageRenderer renderer = PageRenderer.of(kitchen.settings());
    List<Guest> guests = new ArrayList<>();
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      guests.add(guest("g" + i));
      expected.append("<li>g").append(i);
    }
    Map<String, String> site = Map.of("name", "A");
    assertThat(shown(renderer, site, List.copyOf(guests))).isEqualTo("<ul>" + expected + "</ul>");
    assertThat(asked).hasValue(1000);
    guests.set(500, guest("new"));
    Map<String, String> same = new HashMap<>(site);
    assertThat(shown(renderer, same, List.copyOf(guests)))
        .isEqualTo("<ul>" + expected.toString().replace("<li>g500<", "<li>new<") + "</ul>");
    assertThat(asked).hasValue(1001);
  }

  @Test
  void aRecordThatEqualsAnotherIsNotTakenForIt() throws IOException {
    part("<li>${each.told}").page("it", LISTED, List.of(guest("a"), guest("a")));
    assertThat(kitchen.text()).isEqualTo("<ul><li>a<li>a</ul>");
    assertThat(asked).hasValue(2);
  }

  @Test
  void anotherSiteOrAnotherGiftMakesAnotherPart() throws IOException {
    part("<li>${site.name}${root}${each.told}")
        .page(
            "it",
            "<@shared part=\"/shared/a.ftlh\" each=page.value.all root=page.value.root/>",
            "");
    PageRenderer renderer = PageRenderer.of(kitchen.settings());
    List<Guest> all = List.of(guest("g"));
    for (String name : List.of("A", "B", "A")) {
      for (String root : List.of("../", "", "../")) {
        assertThat(shown(renderer, Map.of("name", name), Map.of("all", all, "root", root)))
            .isEqualTo("<li>" + name + root + "g");
      }
    }
    assertThat(asked).hasValue(4);
  }

  @Test
  void changedTemplatesMakeAnotherPart() throws IOException {
    part("<li>${each.told}").page("it", LISTED, "");
    List<Guest> all = List.of(guest("g"));
    assertThat(shown(PageRenderer.of(kitchen.settings()), Map.of(), all))
        .isEqualTo("<ul><li>g</ul>");
    part("<li><b>${each.told}</b>");
    assertThat(shown(PageRenderer.of(kitchen.settings()), Map.of(), all))
        .isEqualTo("<ul><li><b>g</b></ul>");
  }

  @Test
  void aPartOfARecordSeesNothingOfThePage() throws IOException {
    part("\n<b>${page.value}</b>");
    TemplateFault fault = fault(LISTED, List.of(guest("g")));
    assertThat(fault.kind()).isEqualTo(Kind.MISSING_VALUE);
    assertThat(fault.template()).isEqualTo("shared/a.ftlh");
    assertThat(fault.line()).isEqualTo(2);
  }

  @Test
  void nothingIsHandedFromOneRecordToTheNext() throws IOException {
    part("<#assign n = (n!0) + 1><#global m = (m!0) + 1>${n}${m}")
        .page("it", LISTED, List.of(guest("a"), guest("b")));
    assertThat(kitchen.text()).isEqualTo("<ul>1111</ul>");
  }

  @Test
  void partsOfRecordsCanBeChosenAndPutIntoAVariable() throws IOException {
    part("<i>${each.told}</i>")
        .page(
            "it",
            "<#assign kept>"
                + LISTED.replace("page.value", "page.value?filter(v -> v.name != 'b')")
                + "</#assign>${kept}",
            List.of(guest("a"), guest("b"), guest("å")));
    assertThat(kitchen.text()).isEqualTo("<ul><i>a</i><i>å</i></ul>");
  }

  @Test
  void onlyRecordsHavePartsOfTheirOwn() throws IOException {
    for (Object value : List.of("text", List.of("text"), Map.of("a", "b"))) {
      kitchen = new Kitchen(folder.resolve(value.getClass().getSimpleName()));
      part("");
      assertThat(fault(LISTED, value).message())
          .isEqualTo(
              "What a shared part is made for each of, each=…, is a list of records,"
                  + " such as page.courses.");
    }
  }
}

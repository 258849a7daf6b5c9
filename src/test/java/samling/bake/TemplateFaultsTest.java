package samling.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samling.bake.TemplateFault.Kind;

/** Faults of templates come back as values with a place. */
final class TemplateFaultsTest {

  @TempDir Path folder;
  private Kitchen kitchen;

  @BeforeEach
  void kitchen() throws IOException {
    kitchen = new Kitchen(folder);
  }

  private TemplateFault fault(String template) throws IOException {
    return kitchen.page("it", template, "").fault();
  }

  @Test
  void aMissingValueIsToldAtItsExpression() throws IOException {
    TemplateFault fault = fault("<p>\n\t<b>${site.nome}</b>");
    assertThat(fault.kind()).isEqualTo(Kind.MISSING_VALUE);
    assertThat(fault.template()).isEqualTo("pages/it.ftlh");
    assertThat(fault.file()).contains(folder.resolve("templates/pages/it.ftlh"));
    assertThat(fault.line()).isEqualTo(2);
    assertThat(fault.column()).isEqualTo(7);
    assertThat(fault.endColumn()).isEqualTo(15);
    assertThat(fault.subject()).isEqualTo("site.nome");
    assertThat(fault.message()).isEqualTo("\"site.nome\" has no value here.");
    assertThat(fault.page()).isEqualTo("it/index.html");
  }

  @Test
  void aBreachOfGrammarIsToldAtItsPlace() throws IOException {
    TemplateFault fault = fault("<p>\n  <#iff page.value>\n</p>");
    assertThat(fault.kind()).isEqualTo(Kind.SYNTAX);
    assertThat(fault.line()).isEqualTo(2);
    assertThat(fault.column()).isEqualTo(4);
    assertThat(fault.message()).doesNotContain("----").startsWith("Unknown directive: #iff");
  }

  @Test
  void aWrongTypeIsToldWithoutDebugText() throws IOException {
    TemplateFault fault = fault("${page.value?size}");
    assertThat(fault.kind()).isEqualTo(Kind.EVALUATION);
    assertThat(fault.line()).isEqualTo(1);
    assertThat(fault.column()).isEqualTo(3);
    assertThat(fault.message())
        .isEqualTo(
            "For \"?size\" left-hand operand: Expected an extended-hash or sequence or extended"
                + " collection, but this has evaluated to a string.");
  }

  @Test
  void aFaultInAnImportedTemplateIsToldThere() throws IOException {
    kitchen.template("parts/a.ftlh", "<#macro m>\n<#if></#macro>");
    TemplateFault fault = fault("<#import \"../parts/a.ftlh\" as a>");
    assertThat(fault.kind()).isEqualTo(Kind.SYNTAX);
    assertThat(fault.template()).isEqualTo("parts/a.ftlh");
    assertThat(fault.line()).isEqualTo(2);
  }

  @Test
  void anImportOfNothingIsToldAtTheImport() throws IOException {
    TemplateFault fault = fault("\n<#import \"../parts/none.ftlh\" as a>");
    assertThat(fault.kind()).isEqualTo(Kind.MISSING_TEMPLATE);
    assertThat(fault.template()).isEqualTo("pages/it.ftlh");
    assertThat(fault.line()).isEqualTo(2);
    assertThat(fault.subject()).isEqualTo("parts/none.ftlh");
  }

  @Test
  void aKindWithoutATemplateIsToldByItsKey() throws IOException {
    TemplateFault fault = kitchen.page("nobody", "nobody/index.html").fault();
    assertThat(fault.kind()).isEqualTo(Kind.UNMAPPED_KIND);
    assertThat(fault.message()).isEqualTo("jbake.properties has no template.nobody.file.");
  }

  @Test
  void anOutputExtensionThatDoesNotFitIsAFault() throws IOException {
    kitchen.file("jbake.properties", "output.extension=.htm\n").page("it", "x", "");
    assertThat(kitchen.fault().kind()).isEqualTo(Kind.FOREIGN_EXTENSION);
  }

  @Test
  void aTemplateThatIsNowhereIsToldByItsName() throws IOException {
    TemplateFault fault = kitchen.map("it", "pages/x.ftlh").page("it", "x.html").fault();
    assertThat(fault.kind()).isEqualTo(Kind.MISSING_TEMPLATE);
    assertThat(fault.subject()).isEqualTo("pages/x.ftlh");
  }

  @ParameterizedTest
  @ValueSource(strings = {"it.ftl", "it.thyme", "it", "x", "it.html"})
  void templatesOfOtherEnginesAreRefused(String name) throws IOException {
    kitchen.template(name, "hi").map("it", name).page("it", "x.html");
    assertThat(kitchen.fault().kind()).isEqualTo(Kind.FOREIGN_TEMPLATE);
    assertThat(kitchen.output().resolve("x.html")).doesNotExist();
  }

  @Test
  void everyFaultIsToldOnceHoweverManyPagesShowIt() throws IOException {
    kitchen.page("a", "${site.x}", "").page("b", "\n${site.y}", "").page("c", "fine", "");
    kitchen.page("a", "a/2.html").page("b", "b/2.html");
    List<TemplateFault> faults = kitchen.bake().faults();
    assertThat(faults).extracting(TemplateFault::subject).containsExactly("site.x", "site.y");
    assertThat(faults)
        .extracting(TemplateFault::page)
        .containsExactly("a/index.html", "b/index.html");
  }

  @Test
  void noPageIsLeftHalfWritten() throws IOException {
    kitchen.page("a", "before ${site.x}", "").bake();
    assertThat(kitchen.output()).doesNotExist();
  }

  @Test
  void aMacroThatCallsItselfForEverIsAFault() throws IOException {
    assertThat(fault("<#macro m><@m/></#macro><@m/>").message()).contains("for ever");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "${'freemarker.template.utility.ObjectConstructor'?new()}",
        "${page.value?api}",
        "${page.class}",
        "${page.getClass()}",
        "${page.hashCode}",
        "${page.class.classLoader!''}",
        "${page.value.class!''}",
        "${page.path()}",
        "<#include '/etc/passwd'>",
        "<#include '../../../../../../../etc/passwd'>",
        "<#include 'file:///etc/passwd'>",
      })
  void templatesReachNothingBehindTheValues(String template) throws IOException {
    assertThat(kitchen.page("it", template, new Kitchen.Seen("", "", "")).bake().faults())
        .hasSize(1);
  }

  @Test
  void aLinkOutOfTheSiteLeadsNowhereAndIsToldOf(@TempDir Path elsewhere) throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("secret.txt"), "secret");
    kitchen.page("it", "<#include \"link.ftlh\">", "");
    Files.createSymbolicLink(folder.resolve("templates/pages/link.ftlh"), secret);
    TemplateFault fault = kitchen.fault();
    assertThat(fault.kind()).isEqualTo(Kind.OUTSIDE_LINK);
    assertThat(fault.template()).isEqualTo("pages/link.ftlh");
    assertThat(fault.file()).isEmpty();
  }

  @Test
  void aLinkToNothingIsToldOf() throws IOException {
    kitchen.page("it", "<#include \"link.ftlh\">", "");
    Files.createSymbolicLink(folder.resolve("templates/pages/link.ftlh"), Path.of("nowhere"));
    assertThat(kitchen.fault().kind()).isEqualTo(Kind.OUTSIDE_LINK);
  }

  @Test
  void aLinkWithinTheSiteStandsForItsFile() throws IOException {
    Path shared = Files.writeString(folder.resolve("shared.ftlh"), "shared");
    kitchen.page("it", "<#include \"link.ftlh\">", "");
    Files.createSymbolicLink(folder.resolve("templates/pages/link.ftlh"), shared);
    assertThat(kitchen.text()).isEqualTo("shared");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>\n  ${.now}",
        "<p>\n  ${.now?string(\"yyyy\")}",
        "<p>\n  ${1+.now?long}",
        "<p>\n  ${(.now)?long}",
        "<p>\n  ${\".now\"?eval}",
        "<p>\n  ${\"a ${.now}\"}",
        "<p>\n  <#if .now?long gt 3></#if>",
        "<p>\n  <#assign a=[{\"b\": \"}\"}, .now]>",
        "<p>\n  <#assign a = page.value!.now>",
        "<p>\n  <#list 1..3 as i>${. now}</#list>",
      })
  void aTemplateMayNotAskWhatTimeItIs(String template) throws IOException {
    TemplateFault fault = fault(template);
    assertThat(fault.kind()).isEqualTo(Kind.CLOCK);
    assertThat(fault.template()).isEqualTo("pages/it.ftlh");
    assertThat(fault.file()).contains(folder.resolve("templates/pages/it.ftlh"));
    assertThat(fault.line()).isEqualTo(2);
    String line = template.lines().toList().get(1);
    assertThat(line.substring(fault.column() - 1, fault.endColumn())).matches("\\. ?now");
  }

  @Test
  void anImportedTemplateMayNotEither() throws IOException {
    kitchen.template("parts/a.ftlh", "<#macro m>\n ${.now}</#macro>");
    TemplateFault fault = fault("<#import \"/parts/a.ftlh\" as a><@a.m/>");
    assertThat(fault.kind()).isEqualTo(Kind.CLOCK);
    assertThat(fault.template()).isEqualTo("parts/a.ftlh");
    assertThat(fault.line()).isEqualTo(2);
    assertThat(fault.column()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Do it .now, or example.now",
        "<#-- ${.now} -->",
        "<#noparse>${.now}</#noparse>",
        "<#assign a = {\"now\": \"x\"}>${a.now}${a[\"now\"]}${(a).now}",
        "${.locale}",
        "<#list [1, 2]?filter(x -> x gt 1) as y>${y}</#list>",
      })
  void whatOnlyLooksLikeTheClockIsLeftAlone(String template) throws IOException {
    kitchen.page("it", template, "");
    assertThat(kitchen.bake().faults()).isEmpty();
  }
}

package samling;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The house is built as ARCHITECTURE.md draws it:")
final class ArchitectureTest {
  private static JavaClasses classes;
  private static Rooms rooms;
  private static Map<String, List<String>> libraries;

  @BeforeAll
  static void read() throws IOException {
    final String document = Files.readString(Path.of("ARCHITECTURE.md"));
    rooms = Rooms.of(document);
    libraries = new TreeMap<>();
    for (final List<String> row : MarkdownTable.below("## Libraries", document).rows()) {
      libraries.put(MarkdownTable.names(row.get(0)).get(0), MarkdownTable.names(row.get(1)));
    }
    classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("samling");
  }

  @Test
  @DisplayName("nouns use the nouns above them, verbs use nouns, and nothing goes in a circle")
  void theTableIsSound() {
    assertThat(rooms.faults()).as("faults of the table under ## Rooms").isEmpty();
  }

  @Test
  @DisplayName("every package is a room of the table, or lies within one, and no room is empty")
  void everyPackageIsARoom() {
    final Set<String> built =
        classes.stream().map(ArchitectureTest::room).collect(Collectors.toSet());
    assertThat(built)
        .as("packages under samling (\"\" is samling itself) against the table under ## Rooms")
        .containsExactlyInAnyOrderElementsOf(rooms.byName().keySet());
  }

  @Test
  @DisplayName("a room uses only itself and the rooms that its row names")
  void roomsUseWhatTheyMay() {
    assertThat(dependencies())
        .filteredOn(it -> it.getTargetClass().getPackageName().startsWith("samling."))
        .filteredOn(it -> !rooms.allows(room(it.getOriginClass()), room(it.getTargetClass())))
        .extracting(
            it ->
                "%s may not use %s: %s"
                    .formatted(
                        room(it.getOriginClass()), room(it.getTargetClass()), it.getDescription()))
        .isEmpty();
  }

  @Test
  @DisplayName("a library stays in its rooms")
  void librariesStayInTheirRooms() {
    assertThat(libraries.entrySet())
        .flatExtracting(
            library ->
                dependencies()
                    .filter(it -> lies(library.getKey(), it.getTargetClass()))
                    .filter(it -> !library.getValue().contains(room(it.getOriginClass())))
                    .map(
                        it ->
                            "only %s may use %s: %s"
                                .formatted(
                                    library.getValue(), library.getKey(), it.getDescription()))
                    .toList())
        .isEmpty();
  }

  @Test
  @DisplayName("every package says that its types are not null")
  void everyPackageIsNullMarked() {
    assertThat(classes.stream().map(JavaClass::getPackage).distinct())
        .filteredOn(it -> !it.isAnnotatedWith(NullMarked.class))
        .extracting(JavaPackage::getName)
        .as("packages whose package-info.java lacks @NullMarked")
        .isEmpty();
  }

  @Test
  @DisplayName("nobody changes the locale or the time zone of the whole program")
  void nobodySetsDefaults() {
    assertThat(calls(it -> true, it -> it.getName().equals("setDefault")))
        .as("output must not hang on what another part has set")
        .isEmpty();
  }

  @Test
  @DisplayName("only the command line knows what time and where it is")
  void onlyTheCommandLineAsksForTheTime() {
    assertThat(
            calls(
                it -> !Set.of("cli", "stock").contains(room(it)), ArchitectureTest::asksTheMachine))
        .as("time and zone come as parameters, so that the same input gives the same bytes")
        .isEmpty();
  }

  @Test
  @DisplayName("only the program's start ends it")
  void onlyMainExits() {
    assertThat(
            calls(
                it -> !it.getName().equals("samling.cli.Main"),
                it -> Set.of("exit", "halt").contains(it.getName()) && ofJava(it)))
        .as("an exit code is returned, not acted on, except in samling.cli.Main")
        .isEmpty();
  }

  private static boolean asksTheMachine(final CodeUnitCallTarget target) {
    final String owner = target.getOwner().getName();
    final String name = target.getName();
    return (owner.startsWith("java.time.") && name.equals("now") && withoutClock(target))
        || (owner.equals("java.time.Clock") && name.startsWith("system"))
        || (owner.equals("java.time.ZoneId") && name.equals("systemDefault"))
        || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"))
        || (owner.equals("java.util.Date") && target.getRawParameterTypes().isEmpty())
        || (owner.equals("java.util.Locale") && name.equals("getDefault"))
        || (owner.equals("java.util.TimeZone") && name.equals("getDefault"));
  }

  private static boolean withoutClock(final CodeUnitCallTarget target) {
    return target.getRawParameterTypes().stream()
        .noneMatch(it -> it.getName().equals("java.time.Clock"));
  }

  private static boolean ofJava(final CodeUnitCallTarget target) {
    return target.getOwner().getPackageName().equals("java.lang");
  }

  private static List<String> calls(
      final Predicate<JavaClass> callers, final Predicate<CodeUnitCallTarget> targets) {
    return classes.stream()
        .filter(callers)
        .flatMap(it -> it.getCodeUnitCallsFromSelf().stream())
        .filter(it -> targets.test(it.getTarget()))
        .map(it -> it.getDescription())
        .sorted()
        .toList();
  }

  private static Stream<Dependency> dependencies() {
    return classes.stream().flatMap(it -> it.getDirectDependenciesFromSelf().stream()).sorted();
  }

  private static boolean lies(final String library, final JavaClass type) {
    return (type.getPackageName() + ".").startsWith(library + ".");
  }

  private static String room(final JavaClass type) {
    final String[] parts = type.getBaseComponentType().getPackageName().split("\\.", -1);
    return parts.length < 2 ? "" : parts[1];
  }
}

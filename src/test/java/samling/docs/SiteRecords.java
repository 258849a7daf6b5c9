package samling.docs;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The records of {@code samling.site} as their source tells them. */
final class SiteRecords extends TreePathScanner<@Nullable Void, @Nullable Void> {
  private static final Path SOURCES = Path.of("src/main/java/samling/site");
  private static final Pattern PARAMETER = Pattern.compile("(?s)@param (\\w+)\\s+(.*?)(?=\\s@|$)");

  /** A record; {@code kind} is the kind of page it is, or empty. */
  record Shape(String name, String summary, String kind, List<Value> values) {}

  /** A component of a record. */
  record Value(String name, String type, boolean optional, String about) {}

  private final DocTrees docs;
  private final Map<String, Shape> types = new LinkedHashMap<>();

  private SiteRecords(DocTrees docs) {
    this.docs = docs;
  }

  /** Every record by its name ({@code Page.Course}), in the order of files and lines. */
  static Map<String, Shape> read() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> sources = Files.list(SOURCES)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  null,
                  null,
                  files.getJavaFileObjectsFromPaths(sources.sorted().toList()));
      SiteRecords records = new SiteRecords(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        records.scan(unit, null);
      }
      return records.types;
    }
  }

  @Override
  public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
    if (type.getKind() == Tree.Kind.RECORD) {
      String comment = comment();
      String name = name(getCurrentPath());
      types.put(name, new Shape(name, summary(comment), kind(type), values(type, comment)));
    }
    return super.visitClass(type, null);
  }

  private String comment() {
    String comment = docs.getDocComment(getCurrentPath());
    return comment == null ? "" : comment.strip();
  }

  private static String name(TreePath path) {
    String own = ((ClassTree) path.getLeaf()).getSimpleName().toString();
    boolean nested = path.getParentPath().getLeaf() instanceof ClassTree;
    return nested ? name(path.getParentPath()) + "." + own : own;
  }

  private static String summary(String comment) {
    return plain(comment.split("\\s@", 2)[0]);
  }

  private static String kind(ClassTree type) {
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree method && method.getName().contentEquals("kind")) {
        ReturnTree end = (ReturnTree) method.getBody().getStatements().get(0);
        return end.getExpression().toString().replace("\"", "");
      }
    }
    return "";
  }

  private static List<Value> values(ClassTree type, String comment) {
    Map<String, String> about = new LinkedHashMap<>();
    for (Matcher each = PARAMETER.matcher(comment); each.find(); ) {
      about.put(each.group(1), plain(each.group(2)));
    }
    List<Value> values = new ArrayList<>();
    for (Tree member : type.getMembers()) {
      if (member instanceof VariableTree value
          && !value.getModifiers().getFlags().contains(Modifier.STATIC)) {
        String name = value.getName().toString();
        String written = value.getModifiers() + " " + value.getType();
        values.add(
            new Value(
                name,
                value.getType().toString().replaceAll("@\\w+(\\(\\))? ?", ""),
                written.contains("@Nullable"),
                about.getOrDefault(name, "")));
      }
    }
    return values;
  }

  /** Javadoc as Markdown; what Java calls null, a template's author calls missing. */
  private static String plain(String javadoc) {
    return javadoc
        .strip()
        .replaceAll("\\s+", " ")
        .replaceAll("\\{@\\w+ ([^}]*)}", "`$1`")
        .replaceAll(",? ?\\bor null$", "")
        .replaceAll("\\bnull\\b", "missing");
  }
}

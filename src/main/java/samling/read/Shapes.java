package samling.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import samling.diagnostic.Diagnostic;
import samling.schema.SchemaFiles;
import samling.source.Node;

/** The schemas of all kinds of content files, ready to check files against. */
public final class Shapes {

  private final SchemaCompiler compiler = new SchemaCompiler(new SchemaFiles());
  private final Map<FileKind, Schema> schemas = new EnumMap<>(FileKind.class);

  private Shapes() {}

  /**
   * The schemas, each read when it is first asked for. They serve any number of files at a time.
   */
  public static Shapes load() {
    return new Shapes();
  }

  /**
   * The keys that a map in a file may have, in the schema's order; none where editors choose them.
   *
   * @param path the keys that lead to the map, and anything for each item and each chosen key
   */
  public List<String> keys(FileKind kind, List<String> path) {
    return SchemaKeys.at(schema(kind), path);
  }

  /**
   * Reports every fault in the shape of a file.
   *
   * @return what the file names, in the order it is written, as far as its shape is right
   */
  public List<Reference> check(FileKind kind, Node root, Consumer<Diagnostic> faults) {
    ShapeCheck check = new ShapeCheck(faults);
    check.check(root, schema(kind), Holder.root(root));
    return check.references();
  }

  private synchronized Schema schema(FileKind kind) {
    Schema known = schemas.get(kind);
    if (known == null) {
      known = compiler.compile(kind.schemaFile());
      schemas.put(kind, known);
    }
    return known;
  }
}

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

  private final Map<FileKind, Schema> schemas;

  private Shapes(Map<FileKind, Schema> schemas) {
    this.schemas = schemas;
  }

  /** Reads the schemas. Once is enough: they can be used for any number of files at a time. */
  public static Shapes load() {
    SchemaCompiler compiler = new SchemaCompiler(new SchemaFiles());
    Map<FileKind, Schema> schemas = new EnumMap<>(FileKind.class);
    for (FileKind kind : FileKind.values()) {
      schemas.put(kind, compiler.compile(kind.schemaFile()));
    }
    return new Shapes(schemas);
  }

  /**
   * The keys that a map in a file may have, in the schema's order; none where editors choose them.
   *
   * @param path the keys that lead to the map, and anything for each item and each chosen key
   */
  public List<String> keys(FileKind kind, List<String> path) {
    Schema schema = schemas.get(kind);
    return schema == null ? List.of() : SchemaKeys.at(schema, path);
  }

  /**
   * Reports every fault in the shape of a file.
   *
   * @return what the file names and says, as far as its shape is right
   */
  public Findings check(FileKind kind, Node root, Consumer<Diagnostic> faults) {
    Schema schema = schemas.get(kind);
    if (schema == null) {
      throw new IllegalArgumentException("No schema for " + kind);
    }
    ShapeCheck check = new ShapeCheck(faults);
    check.check(root, schema, Holder.root(root));
    return check.findings();
  }
}

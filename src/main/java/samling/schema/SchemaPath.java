package samling.schema;

/**
 * A place in the schemas as it is written in the files of words: the keys on the way to it, such as
 * {@code course.offerings[].status}.
 *
 * @param text the place, written out
 */
public record SchemaPath(String text) {

  /** A whole schema file, by its name before the first dot. */
  public static SchemaPath of(String file) {
    int dot = file.indexOf('.');
    return new SchemaPath(dot < 0 ? file : file.substring(0, dot));
  }

  /** What stands under a key. */
  public SchemaPath key(String name) {
    return new SchemaPath(text + "." + name);
  }

  /** What stands under any id. */
  public SchemaPath others() {
    return new SchemaPath(text + ".*");
  }

  /** Each item of a list. */
  public SchemaPath items() {
    return new SchemaPath(text + "[]");
  }

  /**
   * One of several forms.
   *
   * @param number from 1
   */
  public SchemaPath form(int number) {
    return new SchemaPath(text + "/" + number);
  }

  @Override
  public String toString() {
    return text;
  }
}

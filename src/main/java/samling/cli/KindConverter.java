package samling.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import samling.agenda.Matter;

/** Kinds of matters as users write them: in small letters, with hyphens. */
final class KindConverter implements ITypeConverter<Matter.Kind> {
  @Override
  public Matter.Kind convert(String written) {
    for (Matter.Kind kind : Matter.Kind.values()) {
      if (name(kind).equals(written.toLowerCase(Locale.ROOT))) {
        return kind;
      }
    }
    throw new TypeConversionException("\"" + written + "\" is none of them");
  }

  static String name(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

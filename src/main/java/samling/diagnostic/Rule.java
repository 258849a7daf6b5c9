package samling.diagnostic;

import static samling.diagnostic.Severity.ERROR;

import java.util.Locale;

/** A demand on content that can be broken; its words lie in the message files under its id. */
public enum Rule {
  // The file as bytes and lines.
  FILE_TOO_LARGE(ERROR),
  FILE_UNREADABLE(ERROR),
  FILE_NOT_UTF8(ERROR),
  CONTROL_CHARACTER(ERROR),
  FRONT_MATTER_MISSING(ERROR),
  FRONT_MATTER_OPEN(ERROR),

  // YAML.
  YAML_SYNTAX(ERROR),
  YAML_TAB(ERROR),
  YAML_COLON(ERROR),
  YAML_MISSING_COLON(ERROR),
  YAML_INDENT(ERROR),
  YAML_DASH(ERROR),
  YAML_QUOTE(ERROR),
  YAML_AFTER_QUOTE(ERROR),
  YAML_BRACKET(ERROR),
  YAML_COMMA(ERROR),
  YAML_CHARACTER(ERROR),
  YAML_ESCAPE(ERROR),
  YAML_KEY(ERROR),
  YAML_ANCHOR(ERROR),
  YAML_TAG(ERROR),
  YAML_DOCUMENTS(ERROR),
  YAML_DEPTH(ERROR),

  // Keys and values.
  UNKNOWN_KEY(ERROR),
  DUPLICATE_KEY(ERROR),
  MISSING_KEY(ERROR),
  NEEDS_KEY(ERROR),
  EMPTY_VALUE(ERROR),
  WRONG_TYPE(ERROR),
  BAD_ENUM(ERROR),
  BAD_ID(ERROR),
  BAD_DATE(ERROR),
  BAD_TIME(ERROR),
  BAD_DATE_TIME(ERROR),
  BAD_URL(ERROR),
  BAD_EMAIL(ERROR),
  BAD_TIME_ZONE(ERROR),
  BAD_LANGUAGE(ERROR),
  BAD_COLOUR(ERROR),
  BAD_ASSET_PATH(ERROR),
  BAD_FORM(ERROR),
  TOO_LONG(ERROR),
  TOO_SMALL(ERROR),
  TOO_LARGE(ERROR),
  TOO_FEW(ERROR),
  TOO_MANY(ERROR);

  private final Severity severity;

  Rule(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  /** The name by which people and machines know the rule, such as {@code unknown-key}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

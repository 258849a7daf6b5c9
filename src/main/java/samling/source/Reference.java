package samling.source;

/**
 * A place where content names something by its id.
 *
 * @param kind what is named: {@code organisation venue topic audience person course offering
 *     course-or-offering group page announcement asset}
 * @param value the id as written
 * @param span where it stands
 */
public record Reference(String kind, String value, Span span) {}

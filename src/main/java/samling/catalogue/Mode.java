package samling.catalogue;

/** Where one takes part (schema.org {@code eventAttendanceMode}). */
public enum Mode {
  ONSITE,
  ONLINE,
  BLENDED
}

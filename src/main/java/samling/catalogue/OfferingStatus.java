package samling.catalogue;

/** What has become of an offering (schema.org {@code eventStatus}). */
public enum OfferingStatus {
  SCHEDULED,
  POSTPONED,
  RESCHEDULED,
  MOVED_ONLINE,
  CANCELLED
}

package samling.catalogue;

/** What Samling makes of courses by itself, and a site may do without. */
public enum Extra {
  /** The calendar's page, and one for each month. */
  CALENDAR,
  /** The calendar files that programs subscribe to. */
  CALENDARS,
  /** The page of what has been. */
  ARCHIVE,
  /** A sheet to hand out for each offering that a self-help group follows. */
  HANDOUTS,
  /** The page to search on, and the index it reads; lists can still be searched. */
  SEARCH
}

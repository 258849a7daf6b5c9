package samling.sheet;

import java.util.List;

/** A column of the sheet of offerings, in the order they are exported. */
public enum Column {
  COURSE("course", "", ColumnType.ID),
  OFFERING("offering", "id", ColumnType.ID),
  TITLE("title", "", ColumnType.READ_ONLY),
  OWN_TITLE("ownTitle", "title", ColumnType.TEXT),
  STATUS("status", "status", ColumnType.WORD),
  STATUS_NOTE("statusNote", "statusNote", ColumnType.TEXT),
  DATE("date", "sessions[].date", ColumnType.DATE),
  START("start", "sessions[].start", ColumnType.TIME),
  END("end", "sessions[].end", ColumnType.TIME),
  MORE_SESSIONS("moreSessions", "sessions", ColumnType.SESSIONS),
  LAST_DATE("lastDate", "", ColumnType.READ_ONLY),
  SCHEDULE("schedule", "schedule", ColumnType.READ_ONLY),
  EXPECTED("expected", "expected", ColumnType.TEXT),
  MODE("mode", "mode", ColumnType.WORD),
  VENUE("venue", "venue", ColumnType.ID),
  PLATFORM("platform", "online.platform", ColumnType.TEXT),
  ONLINE_NOTE("onlineNote", "online.note", ColumnType.TEXT),
  METHOD("method", "registration.method", ColumnType.WORD),
  URL("url", "registration.url", ColumnType.ADDRESS),
  EMAIL("email", "registration.email", ColumnType.EMAIL),
  PHONE("phone", "registration.phone", ColumnType.PLAIN),
  OPENS("opens", "registration.opens", ColumnType.MOMENT),
  CLOSES("closes", "registration.closes", ColumnType.MOMENT),
  FULL("full", "registration.full", ColumnType.YES_NO),
  LEFT("left", "registration.left", ColumnType.INTEGER),
  AS_OF("asOf", "registration.asOf", ColumnType.DATE),
  WAITING_LIST("waitingList", "registration.waitingList", ColumnType.ADDRESS),
  FEE("fee", "fee.amount", ColumnType.AMOUNT),
  CURRENCY("currency", "fee.currency", ColumnType.CURRENCY),
  MIN("min", "capacity.min", ColumnType.INTEGER),
  MAX("max", "capacity.max", ColumnType.INTEGER),
  DECISION_BY("decisionBy", "decisionBy", ColumnType.DATE),
  LANGUAGES("languages", "languages", ColumnType.LIST),
  ORGANISERS("organisers", "organisers", ColumnType.LIST),
  INSTRUCTORS("instructors", "instructors", ColumnType.LIST),
  CONTACT("contact", "contact", ColumnType.ID),
  ACCESSIBILITY("accessibility", "accessibility", ColumnType.TEXT),
  CATERING("catering", "catering", ColumnType.TEXT),
  TIME_ZONE("timeZone", "timeZone", ColumnType.PLAIN),
  REVISION("revision", "revision", ColumnType.INTEGER);

  private final String key;
  private final String path;
  private final ColumnType type;

  Column(String key, String path, ColumnType type) {
    this.key = key;
    this.path = path;
    this.type = type;
  }

  /** The name by which its words are found. */
  public String key() {
    return key;
  }

  /** Where its value stands in an offering; empty for what is not written there. */
  public String path() {
    return path;
  }

  /** The keys on the way to its value, for those that lead through maps only. */
  public List<String> keys() {
    return List.of(path.split("\\.", -1));
  }

  public ColumnType type() {
    return type;
  }
}

package samling.sheet;

/** What the cells of a column hold. */
public enum ColumnType {
  /** An id. */
  ID,
  /** Words for readers, one column per language. */
  TEXT,
  /** A text in no language, such as a telephone number. */
  PLAIN,
  /** A web address. */
  ADDRESS,
  /** An e-mail address. */
  EMAIL,
  /** One of the words the schema allows. */
  WORD,
  /** A day. */
  DATE,
  /** A time of day. */
  TIME,
  /** A day, with or without a time. */
  MOMENT,
  /** A whole number. */
  INTEGER,
  /** An amount of money, or the word free. */
  AMOUNT,
  /** A currency's code. */
  CURRENCY,
  /** Yes or no. */
  YES_NO,
  /** Ids or codes, separated by commas. */
  LIST,
  /** Days with times, separated by semicolons. */
  SESSIONS,
  /** Something to read. */
  READ_ONLY
}

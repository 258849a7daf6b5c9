package samling.agenda;

import java.util.List;
import java.util.Optional;
import samling.catalogue.Moment;
import samling.catalogue.Text;
import samling.source.Span;

/**
 * One thing that needs a person's hand.
 *
 * @param subject what it is about: {@code course/offering}, or an id
 * @param title what readers know it as
 * @param place where to put it right
 * @param when the day or moment that matters: since when, or until when
 * @param args what the sentence that tells why speaks of
 */
public record Matter(
    Why why, String subject, Text title, Span place, Optional<Moment> when, List<Object> args) {

  /** What people ask for. */
  public enum Kind {
    STALE,
    FULL,
    OPENING,
    CLOSING,
    NO_NEXT_DATE,
    UNTRANSLATED
  }

  /** Why something needs a hand. */
  public enum Why {
    /** Nobody has ever said that the group is as it is described. */
    NEVER_VERIFIED(Kind.STALE),
    /** Somebody said so long ago. */
    VERIFIED_LONG_AGO(Kind.STALE),
    /** Places were counted long ago, and one can still sign up: the number of places. */
    COUNTED_LONG_AGO(Kind.STALE),
    /** The time at which it was expected is over, and no date was set. */
    EXPECTED_BEFORE(Kind.STALE),
    /** The days of something postponed are over, and it has no new ones. */
    POSTPONED_BEFORE(Kind.STALE),
    /** There is no place left, and no waiting list. */
    FULL(Kind.FULL),
    /** There is no place left but a waiting list. */
    WAITING_LIST(Kind.FULL),
    /** Registration opens soon. */
    OPENS(Kind.OPENING),
    /** Registration closes soon. */
    CLOSES(Kind.CLOSING),
    /** Somebody must soon decide whether it is held. */
    DECIDES(Kind.CLOSING),
    /** What there is of the course is over, under way or cancelled: its last day. */
    NOTHING_AHEAD(Kind.NO_NEXT_DATE),
    /** The course has never had a date. */
    NEVER_HELD(Kind.NO_NEXT_DATE),
    /** What lies ahead has no day yet. */
    ONLY_EXPECTED(Kind.NO_NEXT_DATE),
    /** Texts are missing in a language: its tag, the keys. */
    MISSING_TRANSLATION(Kind.UNTRANSLATED);

    private final Kind kind;

    Why(Kind kind) {
      this.kind = kind;
    }

    public Kind kind() {
      return kind;
    }
  }

  public Matter {
    args = List.copyOf(args);
  }

  public Kind kind() {
    return why.kind();
  }
}

package samling.publish.lease;

import java.time.Duration;

/**
 * How a lease is kept alive.
 *
 * @param beat how often its owner gives a sign of life
 * @param patience how long others wait for one before they hold the owner for gone
 */
public record Pace(Duration beat, Duration patience) {
  /** Slow enough for any line, and a stopped publisher is in nobody's way for long. */
  public static final Pace USUAL = new Pace(Duration.ofSeconds(4), Duration.ofSeconds(40));
}

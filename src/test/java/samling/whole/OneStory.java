package samling.whole;

import java.util.Set;
import java.util.SortedSet;

/**
 * What one form of a site tells of an offering.
 *
 * @param times when each session begins and ends ("2026-11-14T09:00/15:30", "2026-11-14"), in its
 *     own zone
 * @param places towns, and "online"
 * @param prices amounts with currency ("1800 NOK"), "free" among them
 * @param status {@code scheduled cancelled postponed rescheduled moved-online}
 */
record OneStory(SortedSet<String> times, Set<String> places, Set<String> prices, String status) {}

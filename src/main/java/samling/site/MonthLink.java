package samling.site;

/** A month of the calendar, and how many meetings it has. */
public record MonthLink(String label, String path, int count) {}

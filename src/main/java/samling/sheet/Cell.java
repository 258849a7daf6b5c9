package samling.sheet;

/** A cell and where it is. */
public record Cell(Place place, Content content) {}

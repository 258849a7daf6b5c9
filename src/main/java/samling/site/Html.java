package samling.site;

/** A piece of HTML that is safe to put into a page as it stands. */
public record Html(String markup) {}

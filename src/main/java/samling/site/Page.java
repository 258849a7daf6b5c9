package samling.site;

/** A page of the site, as its template sees it. */
public interface Page {

  /** The word that {@code jbake.properties} maps to a template: {@code template.<kind>.file}. */
  String kind();

  /** The output file, relative to the site's root, with {@code /} between its parts. */
  String path();
}

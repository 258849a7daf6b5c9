package samling.host;

/**
 * What a browser may load and run on a page: nothing but the site's own files (CSP Level 3). It can
 * stand between double quotes in HTML as it is.
 */
public final class Policy {
  /** The policy as a page itself can tell it, which is all of it but {@code frame-ancestors}. */
  public static final String IN_PAGE =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; "
          + "require-trusted-types-for 'script'; trusted-types 'none'";

  /** The policy as a web host tells it: no other site may show a page within its own. */
  public static final String HEADER = IN_PAGE + "; frame-ancestors 'self'";

  private Policy() {}
}

package samling.plan;

/** What a browser may load and run on a page: nothing but the site's own files (CSP Level 3). */
final class Policy {
  /** The policy as a page itself can tell it, which is all of it but {@code frame-ancestors}. */
  static final String IN_PAGE =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; "
          + "require-trusted-types-for 'script'; trusted-types 'none'";

  private Policy() {}
}

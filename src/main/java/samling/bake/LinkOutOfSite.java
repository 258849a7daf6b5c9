package samling.bake;

import java.io.IOException;

/** A template that is but a link to something outside the site. */
final class LinkOutOfSite extends IOException {
  private static final long serialVersionUID = 1L;

  private static final String MESSAGE = "The template is a link out of the site.";

  private final String template;

  LinkOutOfSite(String template) {
    super(MESSAGE);
    this.template = template;
  }

  TemplateFault fault() {
    return TemplateFault.whole(TemplateFault.Kind.OUTSIDE_LINK, template, template, MESSAGE);
  }
}

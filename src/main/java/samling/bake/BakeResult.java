package samling.bake;

import java.util.List;

/**
 * What came out of the oven.
 *
 * @param written the files, relative to the output folder, pages first, in the site's order
 * @param faults every distinct fault of the templates, by place; with any of them the output is not
 *     fit for use
 */
public record BakeResult(List<String> written, List<TemplateFault> faults) {

  public BakeResult {
    written = List.copyOf(written);
    faults = List.copyOf(faults);
  }
}

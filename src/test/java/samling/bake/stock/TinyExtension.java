package samling.bake.stock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import samling.bake.Bake;
import samling.bake.BakeResult;
import samling.bake.BakeSettings;
import samling.bake.JBakeExtension;

/** What stands in for the whole build while stock JBake is under test. */
public final class TinyExtension extends JBakeExtension {

  @Override
  protected Outcome build(BakeSettings settings, Bake bake) {
    try {
      TinySite site = TinySite.of(settings);
      BakeResult result = bake.bake(site.sheets(), site.files(), settings.destination());
      result.faults().forEach(fault -> System.err.println("error: " + fault.message()));
      return new Outcome(
          result.written().size(),
          result.complete() ? Optional.empty() : Optional.of("The templates have faults."));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

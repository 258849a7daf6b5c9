package samling.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import samling.publish.Difference;
import samling.publish.Inventory;
import samling.publish.PublishRefused;
import samling.publish.Route;
import samling.target.Target;

/** {@code samling rollback}: back to what was published before. */
@Command(
    name = "rollback",
    mixinStandardHelpOptions = true,
    description = "Switches a target back to the release before the present one.",
    footer =
        "Exit codes: 0 fine, 1 faults in publish.yaml, 2 wrong usage or refused, 3 a fault of"
            + " the tool, the line or the host.")
final class RollbackCommand implements Callable<Integer> {
  @Mixin private PublishOptions options = new PublishOptions();

  @Override
  public Integer call() throws IOException {
    PublishReport report = new PublishReport(options, Terminal.watches());
    PublishSetup setup = new PublishSetup(options, report);
    Target target = setup.target();
    if (target == null) {
      return setup.exitCode();
    }
    try (Route route = setup.targets().route(target, setup.owner())) {
      if (!options.yes() && !setup.asked("rollback.ask", target.address())) {
        return ExitCode.USAGE;
      }
      Inventory back;
      try (PublishProgress progress =
          report.progress(Difference.between(Inventory.NONE, Inventory.NONE))) {
        back = route.rollBack(progress);
      }
      report.rolledBack(back, target);
      return ExitCode.FINE;
    } catch (PublishRefused e) {
      return report.refused(e, target);
    }
  }
}

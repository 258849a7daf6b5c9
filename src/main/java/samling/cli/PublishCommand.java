package samling.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import samling.publish.BuiltSite;
import samling.publish.Leave;
import samling.publish.Look;
import samling.publish.Plan;
import samling.publish.PublishRefused;
import samling.publish.Route;
import samling.publish.Targets;
import samling.target.Target;

/** {@code samling publish}: the finished site to where it is served. */
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    description = {
      "Takes the finished site to a target of publish.yaml.",
      "Tells first what it would do, and asks."
    },
    footer =
        "Exit codes: 0 fine, 1 faults in publish.yaml, 2 wrong usage or refused, 3 a fault of the"
            + " tool, the line or the host.")
final class PublishCommand implements Callable<Integer> {
  @Mixin private PublishOptions options = new PublishOptions();

  @Option(names = "--dry-run", description = "Only tell what would be done.")
  private boolean dryRun;

  @Option(
      names = "--adopt",
      description = "Publish beside files that are not Samling's, and leave those as they are.")
  private boolean adopt;

  @Option(
      names = "--allow-deletions",
      paramLabel = "N",
      description = "Delete up to N files. Default: 100, or a fifth of what is there if more.")
  private int deletions = -1;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where the finished site is. Default: destination.folder of jbake.properties.")
  private @Nullable Path output;

  @Override
  public Integer call() throws IOException {
    PublishReport report = new PublishReport(options, Terminal.watches());
    PublishSetup setup = new PublishSetup(options, report);
    Target target = setup.target();
    BuiltSite site = target == null ? null : setup.built(output);
    if (target == null || site == null) {
      return setup.exitCode();
    }
    try {
      Leave leave = new Leave(adopt, deletions);
      return dryRun
          ? dryRun(setup.targets(), target, site, leave, report)
          : publish(setup, target, site, leave, report);
    } catch (PublishRefused e) {
      return report.refused(e, target);
    }
  }

  private static int dryRun(
      Targets targets, Target target, BuiltSite site, Leave leave, PublishReport report)
      throws IOException, PublishRefused {
    try (Look look = targets.look(target)) {
      Plan plan = Plan.of(site, look.look(site.inventory()));
      report.plan(plan, target);
      leave.check(plan);
      report.foreign(plan.standing());
      report.dryRun();
      return ExitCode.FINE;
    }
  }

  private int publish(
      PublishSetup setup, Target target, BuiltSite site, Leave leave, PublishReport report)
      throws IOException, PublishRefused {
    try (Route route = setup.targets().route(target, setup.owner())) {
      Plan plan = Plan.of(site, route.look(site.inventory()));
      report.plan(plan, target);
      leave.check(plan);
      report.foreign(plan.standing());
      boolean finish = plan.standing().unfinished() || !plan.standing().marked();
      if (plan.difference().isNothing() && !finish) {
        report.nothing();
        return ExitCode.FINE;
      }
      if (!options.yes() && !setup.asked("publish.ask", target.address())) {
        return ExitCode.USAGE;
      }
      try (PublishProgress progress = report.progress(plan.difference())) {
        route.publish(plan, progress);
      }
      report.published(plan, target);
      return ExitCode.FINE;
    }
  }
}

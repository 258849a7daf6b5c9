package samling.bench.step;

import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import samling.read.YamlTree;
import samling.source.Node;
import samling.source.SourceText;

/** Reading YAML: a course's file to the tree of its values. */
public class YamlBenchmark extends Measured {
  private final SourceText file = SmallSite.make().file();

  @Benchmark
  public Optional<Node> course() {
    return YamlTree.read(
        file,
        fault -> {
          throw new IllegalStateException(fault.toString());
        });
  }
}

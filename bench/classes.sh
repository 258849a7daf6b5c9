# Compiles what makes the workload into $classes. It hangs on nothing but the JDK. To be read in by the other scripts.
classes=bench/target/classes
mkdir -p "$classes"
find src/test/java/samling/bench -maxdepth 1 -name '*.java' ! -name package-info.java ! -name '*Benchmark.java' \
  -exec javac -d "$classes" {} +

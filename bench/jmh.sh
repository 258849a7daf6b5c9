#!/bin/sh
# Measures inner steps of a build one by one with JMH: reading YAML, Markdown, rendering pages, writing calendars.
#
#   bench/jmh.sh [PATTERN] [OPTION …]     such as: bench/jmh.sh Markdown -prof gc
#
# A run of all takes about three minutes. Options are JMH's own; -h shows them.

set -eu
cd "$(dirname "$0")/.."
target=bench/target/jmh
mkdir -p "$target/classes"
./mvnw -q -B -ntp -Pquick compile dependency:build-classpath -Dmdep.includeScope=test "-Dmdep.outputFile=$target/path"
path=target/classes:$(cat "$target/path")
rm -rf "$target/classes"
mkdir "$target/classes"
javac -nowarn -cp "$path" -processorpath "$path" -processor org.openjdk.jmh.generators.BenchmarkProcessor \
  -d "$target/classes" src/test/java/samling/bench/*.java src/test/java/samling/bench/step/*.java
exec java -cp "$target/classes:$path" org.openjdk.jmh.Main "$@"

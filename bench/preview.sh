#!/bin/sh
# Measures samling preview: from a saved file to the page with the change in it.
#
#   bench/preview.sh [SIZE …]      sizes in courses; 250 2500 10000 if none is named
#
# Builds what it needs first. Sites are made in the folder for temporary files.

set -eu
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- 250 2500 10000
./mvnw -o -q -B -ntp test-compile || ./mvnw -q -B -ntp test-compile
./samling --version >/dev/null
exec java -cp target/test-classes samling.bench.PreviewBench ./samling -- "$@"

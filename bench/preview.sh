#!/bin/sh
# Measures samling preview: from a saved file to the page with the change in it. Prints a table.
#
#   bench/preview.sh [SIZE …]      sizes in courses; 250 2500 10000 if none is named
#
# Builds what it needs first. Sites are made in bench/target/.

set -eu
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- 250 2500 10000
. bench/classes.sh
./samling --version >/dev/null
java -cp "$classes" samling.bench.PreviewBench bench/target ./samling -- "$@" >bench/target/preview.jsonl
exec python3 bench/table.py bench/target/preview.jsonl

#!/bin/sh
# Compares Samling with Hugo on the same catalogue: clean builds, builds with nothing changed, builds with one course
# edited; and measures what a user waits for at other commands. Prints a table; every run is kept in bench/target/.
#
#   bench/compare.sh [SIZE …] [--rounds N] [--minutes M] [--write docs/performance.md] [--only samling hugo samling-full floor]
#
# Sizes in courses; 250 2500 10000 if none is named. Needs Linux, Python 3.10 and Hugo (Debian's package hugo will do; HUGO may
# name another one's program).

set -eu
cd "$(dirname "$0")/.."
export HUGO="${HUGO:-hugo}"
command -v "$HUGO" >/dev/null || {
  echo "bench/compare.sh: Hugo is missing; on Debian: apt-get install hugo" >&2
  exit 2
}
. bench/classes.sh
./samling --version >&2
"$HUGO" version >&2
exec python3 bench/compare.py "$@"

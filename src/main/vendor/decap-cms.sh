#!/bin/sh
# Takes Decap CMS as it was published on npm into the resources of the room desk, packed.
# To take another version: change the two values, run this, and put the SHA-256 that it
# prints into DeskSettingsTest. Needs npm and openssl; building and running Samling do not.

set -eu
version=3.16.3
integrity=sha512-hf+dPlCh7TJmWl8+6VRzHYOWhri5xgUknrZbDewaWe4s9B7xJ8PQugp2QHeSldMUKzav6+z0oIpwUYhUJDYtYw==

into=$(cd -- "$(dirname -- "$0")/../resources/samling/desk" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent "decap-cms@$version" >/dev/null
found=sha512-$(openssl dgst -sha512 -binary "decap-cms-$version.tgz" | openssl base64 -A)
[ "$found" = "$integrity" ] || { echo "not what was expected: $found" >&2; exit 1; }
tar xzf "decap-cms-$version.tgz" package/dist/decap-cms.js
gzip -9 -n -c package/dist/decap-cms.js >"$into/decap-cms.js.gz"
sha256sum package/dist/decap-cms.js

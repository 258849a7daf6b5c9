#!/bin/sh
# Builds and publishes a site, and has itself run again when the site changes next.
#
#   rebuild.sh SITE [TARGET]
#
# Run it every night as well (samling.timer, or a line in a crontab), and after every change of the content.
set -eu
site=$1
target=${2-}
self=$(cd "$(dirname "$0")" && pwd)/$(basename "$0")

cd "$site"
samling build --quiet
# shellcheck disable=SC2086 # without a target there is no word at all
samling publish $target --yes --quiet

# Where nothing changes by itself, next-change says so by its exit code.
when=$(samling next-change) || {
  status=$?
  [ "$status" -eq 4 ] && exit 0
  exit "$status"
}
if command -v systemd-run >/dev/null; then
  # Of several that were asked for, the last one counts.
  systemctl --user stop samling-next.timer 2>/dev/null || true
  systemd-run --user --quiet --collect --unit=samling-next \
    --on-calendar="$(date -u -d "$when" '+%Y-%m-%d %H:%M:%S UTC')" "$self" "$site" "$target"
else
  echo "'$self' '$site' '$target'" | at -q s -t "$(date -d "$when + 1 minute" +%Y%m%d%H%M)"
fi

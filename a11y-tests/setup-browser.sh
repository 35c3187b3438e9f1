#!/bin/sh
# Puts Chromium, its driver and a text browser on this machine, for `mvn verify`. Does nothing where they are.
set -eu

missing=""
command -v chromium >/dev/null 2>&1 || missing="$missing chromium"
command -v chromedriver >/dev/null 2>&1 || missing="$missing chromium-driver"
command -v w3m >/dev/null 2>&1 || missing="$missing w3m"
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
    echo "carnet: install with your package manager:$missing (or set CARNET_CHROMIUM and CARNET_CHROMEDRIVER to theirs)" >&2
    exit 1
fi
as_root=""
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || { echo "carnet: become root, then: apt-get install$missing" >&2; exit 1; }
    as_root=sudo
fi
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -q
# shellcheck disable=SC2086 # a list of packages
$as_root apt-get install -q -y --no-install-recommends $missing

#!/usr/bin/env bash
# Measures the site on a ledger of ENTRIES made-up entries (made first where LEDGER does not exist): every page alone, RATE requests a second for SECONDS
# while two articles a second are coded and added, and with PAINT=1 also in Chromium. Needs the build. The short form of CI: bench/pages.sh 2000 20 5.
set -euo pipefail
entries=${1:-1000000} rate=${2:-200} seconds=${3:-60}
ledger=${LEDGER:-$(mktemp -d)/scale.db}
bench="dotnet ${BENCH:-$(dirname "$0")/Dragoman.Bench/bin/Release/net10.0/Dragoman.Bench.dll}"
# With it the collector stops a busy site more shortly, for some hundred megabytes more.
export DOTNET_gcServer=1
[ -e "$ledger" ] || $bench ledger-scale --ledger "$ledger" --entries "$entries" > /dev/null
uptime
$bench page-times --ledger "$ledger" --repetitions 21
$bench page-load --ledger "$ledger" --rate "$rate" --seconds "$seconds" --warm "${WARM:-30}"
[ -z "${PAINT:-}" ] || { $bench page-paint --ledger "$ledger"; $bench network-frames; }

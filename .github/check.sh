#!/usr/bin/env bash
# What action.yml runs: one check, told as annotations, as a summary and as SARIF.
set -uo pipefail
ramani() { node "${RAMANI:-$GITHUB_ACTION_PATH/dist/cli/main.js}" "$@"; }

mapfile -t paths < <(printf '%s\n' "${PATHS:-.}" | sed '/^[[:space:]]*$/d')
options=()
[ -n "${SETTINGS:-}" ] && options+=(--settings "$SETTINGS")
[ -n "${BASELINE:-}" ] && options+=(--baseline "$BASELINE")
[ -n "${WORKLOAD:-}" ] && options+=(--workload "$WORKLOAD")

result="$(mktemp)"
trap 'rm -f "$result"' EXIT
ramani check "${options[@]}" --format json -- "${paths[@]}" >"$result"
code=$?
# Nothing was judged: the reason stands on standard error.
[ -s "$result" ] || exit "$code"

ramani report --from "$result" --format github
[ -n "${GITHUB_STEP_SUMMARY:-}" ] && ramani report --from "$result" --format markdown >>"$GITHUB_STEP_SUMMARY"
if [ -n "${SARIF:-}" ]; then
  ramani report --from "$result" --format sarif --out "$SARIF"
  [ -n "${GITHUB_OUTPUT:-}" ] && echo "sarif=$SARIF" >>"$GITHUB_OUTPUT"
fi
exit "$code"

#!/usr/bin/env bash
# Builds everything, runs every test project and ends with one line that counts all of them.
# Independent readers are installed where apt-get may; what is missing is skipped by name, or fails when CI=true.
set -uo pipefail
cd "$(dirname "$0")/.."

can_install() { command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; }

# The independent readers: python3 for networkx, igraph, pydot, rdflib and yaml, Chromium, Graphviz, the readers of PDF of poppler, and those of
# tests/package.json from npm.
install_readers() {
  local modules='import networkx, igraph, pydot, rdflib, yaml'
  if ! { python3 -c "$modules" || /usr/bin/python3 -c "$modules"; } >/dev/null 2>&1 && can_install; then
    echo 'Installing the independent readers'
    { apt-get update && apt-get install -y --no-install-recommends python3-networkx python3-igraph python3-pydot python3-rdflib python3-yaml; } >/dev/null 2>&1 \
      || echo 'The independent readers could not be installed; their tests are skipped by name.'
  fi
  if ! command -v chromium >/dev/null 2>&1 && ! command -v google-chrome >/dev/null 2>&1 && can_install; then
    { apt-get update && apt-get install -y --no-install-recommends chromium; } >/dev/null 2>&1 \
      || echo "Chromium could not be installed; its tests are skipped by name."
  fi
  if ! command -v dot >/dev/null 2>&1 && can_install; then
    { apt-get update && apt-get install -y --no-install-recommends graphviz; } >/dev/null 2>&1 \
      || echo 'Graphviz could not be installed; its tests are skipped by name.'
  fi
  if ! command -v pdftotext >/dev/null 2>&1 && can_install; then
    { apt-get update && apt-get install -y --no-install-recommends poppler-utils; } >/dev/null 2>&1 \
      || echo "poppler-utils could not be installed; the tests of PDF are skipped by name."
  fi
  if ! npm ci --prefix tests --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null; then
    echo 'The readers of tests/package.json could not be installed; their tests are skipped by name.'
  fi
}

install_readers
dotnet build Graph.sln -c Release --nologo -v minimal || exit 1

logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT

# Runs one test program and prints what it said when it has ended.
run_suite() {
  local name=$1 runner="tests/$1/bin/Release/net10.0/$1"
  if [ -x "$runner" ]; then
    "$runner" -noColor -noLogo >"$logs/$name.log" 2>&1 || touch "$logs/$name.broken"
  else
    echo "No test program at $runner" >"$logs/$name.log"
  fi
  echo "== $name"$'\n'"$(cat "$logs/$name.log")"
}

# Two at a time, the longest ones first: a browser and a drawing engine leave each other room.
suites=(ClaimGraph.Viewer.Tests ClaimGraph.Diagrams.Tests)
for project in tests/*.Tests/*.csproj; do
  name=$(basename "$project" .csproj)
  [[ " ${suites[*]} " == *" $name "* ]] || suites+=("$name")
done
export logs
export -f run_suite
printf '%s\0' "${suites[@]}" | xargs -0 -n 1 -P 2 bash -c 'run_suite "$1"' run_suite

passed=0 failed=0 skipped=0 broken=0
for name in "${suites[@]}"; do
  [ -e "$logs/$name.broken" ] && broken=1
  counts=$(grep -Eo 'Total: [0-9]+, Errors: [0-9]+, Failed: [0-9]+, Skipped: [0-9]+' "$logs/$name.log" | tail -n 1)
  if [ -z "$counts" ]; then
    broken=1
    continue
  fi
  read -r total errors fails skips <<<"$(grep -Eo '[0-9]+' <<<"$counts" | tr '\n' ' ')"
  failed=$((failed + fails + errors))
  skipped=$((skipped + skips))
  passed=$((passed + total - fails - skips))
done

[ "$failed" -gt 0 ] && broken=1
echo "$passed passed, $failed failed, $skipped skipped"
[ "$passed" -gt 0 ] && [ "$broken" = 0 ]

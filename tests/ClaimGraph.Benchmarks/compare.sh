#!/usr/bin/env bash
# Runs the tasks with ClaimGraph and with the peers in turn, several rounds, and prints one table of ratios.
# A peer that is not installed is skipped by name, with the reason. Run it on a machine that does nothing else.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)

usage() {
  cat <<'TEXT'
usage: compare.sh [options]
  --scripts DIR    the peers' scripts and gen.py    (../shared/bench beside the repository)
  --data DIR       where the input and results go   (out/bench in the repository)
  --rounds N       rounds, everybody once in each   (3)
  --only NAMES     of claimgraph,igraph,quikgraph,networkx,sqlite,graphology,kuzu,oxigraph
  --nodes N, --edges N    the size of the graph     (100000 and 1000000)
  --no-install     do not install the npm packages of the peers
  --keep           add rounds to the results that are there, instead of starting anew
TEXT
}

scripts="$root/../shared/bench" data="$root/out/bench" rounds=3 nodes=100000 edges=1000000 install=1 keep=0
only=claimgraph,igraph,quikgraph,networkx,sqlite,graphology,kuzu,oxigraph
while [ $# -gt 0 ]; do
  case $1 in
    --scripts) scripts=$2; shift 2 ;;
    --data) data=$2; shift 2 ;;
    --rounds) rounds=$2; shift 2 ;;
    --only) only=$2; shift 2 ;;
    --nodes) nodes=$2; shift 2 ;;
    --edges) edges=$2; shift 2 ;;
    --no-install) install=0; shift ;;
    --keep) keep=1; shift ;;
    -h|--help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
  esac
done

if [ ! -f "$scripts/gen.py" ]; then
  echo "The peers' scripts (gen.py, w_igraph.py, …) are not in $scripts: name their directory with --scripts." >&2
  echo 'They are not part of the repository. ClaimGraph and QuikGraph run without them: see README.md.' >&2
  exit 2
fi
scripts=$(cd "$scripts" && pwd)
mkdir -p "$data"
data=$(cd "$data" && pwd)
results="$data/results"
python=/usr/bin/python3
[ -x "$python" ] || python=python3

dotnet build "$here" -c Release --nologo -v quiet -p:RunAnalyzers=false >&2
program="$here/bin/Release/net10.0/ClaimGraph.Benchmarks"

if [ "$(cat "$data/size" 2>/dev/null)" != "$nodes $edges" ]; then
  echo "Generating $nodes nodes and $edges edges in $data" >&2
  rm -f "$data/size"
  (cd "$data" && "$python" "$scripts/gen.py" "$nodes" "$edges")
  echo "$nodes $edges" >"$data/size"
fi

wants() { case ",$only," in *",$1,"*) return 0 ;; *) return 1 ;; esac }

# The packages go to node_modules beside package.json, which git ignores; only kuzu has a script to run, its binary's.
if [ "$install" = 1 ] && { wants graphology || wants kuzu || wants oxigraph; } && [ ! -f "$here/node_modules/.installed" ]; then
  echo 'Installing the peers from npm' >&2
  if npm ci --prefix "$here" --ignore-scripts --no-audit --no-fund --loglevel=error >&2 \
    && npm rebuild kuzu --prefix "$here" --foreground-scripts --loglevel=error >&2; then
    touch "$here/node_modules/.installed"
  else
    echo 'npm could not install the peers.' >&2
  fi
fi
export NODE_PATH="$here/node_modules${NODE_PATH:+:$NODE_PATH}"

# Prints why a peer cannot run; nothing when it can.
reason_against() {
  case $1 in
    claimgraph|quikgraph) ;;
    igraph) "$python" -c 'import igraph' 2>/dev/null || echo 'python3-igraph is not installed' ;;
    networkx) "$python" -c 'import networkx' 2>/dev/null || echo 'python3-networkx is not installed' ;;
    sqlite) "$python" -c 'import sqlite3' 2>/dev/null || echo 'python3 has no sqlite3' ;;
    graphology)
      node -e 'require("graphology"); require("graphology-components"); require("graphology-shortest-path/unweighted")' 2>/dev/null \
        || echo 'graphology, graphology-components or graphology-shortest-path is not installed' ;;
    kuzu|oxigraph) node -e "require('$1')" 2>/dev/null || echo "$1 is not installed" ;;
    *) echo 'there is no such peer' ;;
  esac
}

run() {
  case $1 in
    claimgraph) "$program" tasks . ;;
    quikgraph) "$program" quikgraph . ;;
    igraph|networkx|sqlite) "$python" "$scripts/w_$1.py" ;;
    graphology|oxigraph) node "$scripts/w_$1.mjs" ;;
    kuzu) node "$scripts/w_kuzu.cjs" ;;
  esac
}

ready=()
for peer in ${only//,/ }; do
  reason=$(reason_against "$peer")
  if [ -n "$reason" ]; then echo "skipped: $peer, because $reason" >&2; else ready+=("$peer"); fi
done

[ "$keep" = 1 ] || rm -rf "$results"
mkdir -p "$results"
cd "$data"
for _ in $(seq "$rounds"); do
  for peer in "${ready[@]}"; do
    number=$(($(find "$results" -name "$peer-*.jsonl" | wc -l) + 1))
    echo "$(date +%T) $peer, run $number" >&2
    if ! run "$peer" >"$results/$peer-$number.jsonl" 2>"$results/$peer-$number.log"; then
      echo "failed: $peer, see $results/$peer-$number.log" >&2
    fi
  done
done

"$program" table "$results"

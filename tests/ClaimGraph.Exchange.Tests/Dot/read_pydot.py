"""Reads DOT with pydot, a parser that has nothing of Graphviz, and prints what it holds."""
import json
import re
import sys

import pydot

with open(sys.argv[1], encoding="utf-8", newline="") as file:
    (graph,) = pydot.graph_from_dot_data(file.read())


def text(quoted):
    # In quotes, \" is a quote, and a backslash before a line break is nothing. pydot leaves both to its users.
    return re.sub(r'\\(\\|"|\n)', lambda m: {"\\": "\\\\", '"': '"', "\n": ""}[m[1]], quoted[1:-1]) if quoted.startswith('"') else quoted


def properties(element):
    return {text(k): text(v) for k, v in element.get_attributes().items()}


json.dump(
    {
        "nodes": {text(n.get_name()): properties(n) for n in graph.get_nodes() if n.get_name().startswith('"') and n.get_name() != '"\\n"'},
        "edges": [
            {"source": text(e.get_source()), "target": text(e.get_destination()), "properties": properties(e)}
            for e in graph.get_edges()
        ],
        "graph": properties(graph),
    },
    sys.stdout,
)

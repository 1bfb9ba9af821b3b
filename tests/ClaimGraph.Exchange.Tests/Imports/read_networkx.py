"""Reads a file with NetworkX and prints its nodes and its edges as source, relation, target."""
import inspect
import json
import sys

import networkx

path = sys.argv[1]
if path.endswith(".graphml"):
    graph = networkx.read_graphml(path)
else:
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    function = networkx.node_link_graph

    # NetworkX before 3.4 calls the parameter "link".
    parameter = "edges" if "edges" in inspect.signature(function).parameters else "link"
    graph = function(data, **{parameter: "edges" if "edges" in data else "links"})
json.dump(
    {
        "nodes": [str(node) for node in graph],
        "edges": [[str(source), properties["relation"], str(target)] for source, target, properties in graph.edges(data=True)],
    },
    sys.stdout,
)

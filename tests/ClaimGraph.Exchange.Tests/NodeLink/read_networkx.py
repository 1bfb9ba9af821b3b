"""Reads node-link JSON with NetworkX and prints what it holds."""
import inspect
import json
import sys

from networkx.readwrite.json_graph import node_link_graph

with open(sys.argv[1], encoding="utf-8") as file:
    data = json.load(file)

# NetworkX before 3.4 calls the parameter "link".
parameter = "edges" if "edges" in inspect.signature(node_link_graph).parameters else "link"
graph = node_link_graph(data, **{parameter: sys.argv[2]})
json.dump(
    {
        "nodes": dict(graph.nodes(data=True)),
        "edges": {
            key: {"source": source, "target": target, "properties": properties}
            for source, target, key, properties in graph.edges(keys=True, data=True)
        },
        "format": graph.graph["format"],
        "type": type(graph).__name__,
        "count": graph.number_of_edges(),
    },
    sys.stdout,
)

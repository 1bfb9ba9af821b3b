"""Prints what NetworkX finds in a GraphML file."""
import json
import sys

import networkx


def form(value):
    return repr(value).removesuffix(".0") if isinstance(value, float) else value


def properties(data):
    return {name: form(value) for name, value in data.items() if name != "id"}


graph = networkx.read_graphml(sys.argv[1], edge_key_type=str, force_multigraph=True)
graph_properties = {k: v for k, v in graph.graph.items() if k not in ("node_default", "edge_default")}
print(json.dumps({
    "graph": graph_properties,
    "nodes": {node: properties(data) for node, data in graph.nodes(data=True)},
    "edges": {
        key: {"source": source, "target": target, "properties": properties(data)}
        for source, target, key, data in graph.edges(keys=True, data=True)
    },
}))

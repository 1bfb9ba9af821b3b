"""Prints what igraph finds in a GraphML file; igraph gives every element every attribute, absent ones empty."""
import json
import math
import sys

import igraph


def properties(attributes):
    found = {}
    for name, value in attributes.items():
        if name == "id" or value is None or value == "" or (isinstance(value, float) and math.isnan(value)):
            continue
        found[name] = repr(value).removesuffix(".0") if isinstance(value, float) else value
    return found


graph = igraph.Graph.Read_GraphML(sys.argv[1])
assert graph.is_directed()
names = graph.vs["id"] if graph.vcount() else []
print(json.dumps({
    "graph": {name: graph[name] for name in graph.attributes() if name != "id"},
    "nodes": {node["id"]: properties(node.attributes()) for node in graph.vs},
    "edges": {
        edge["id"]: {"source": names[edge.source], "target": names[edge.target], "properties": properties(edge.attributes())}
        for edge in graph.es
    },
}))

"""Reads a file of GraphML with igraph and prints its nodes and its edges as source, relation, target."""
import json
import sys

import igraph

graph = igraph.Graph.Read_GraphML(sys.argv[1])
ids = graph.vs["id"]
json.dump(
    {"nodes": ids, "edges": [[ids[edge.source], edge["relation"], ids[edge.target]] for edge in graph.es]},
    sys.stdout,
)

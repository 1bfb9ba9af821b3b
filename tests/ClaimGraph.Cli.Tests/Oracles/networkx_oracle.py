"""Reads graph JSON with nothing of the project and prints components, all distances and page ranks: networkx_oracle.py GRAPH.JSON"""
import json
import sys

import networkx as nx
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python as pagerank  # needs no SciPy

with open(sys.argv[1], encoding="utf-8") as file:
    data = json.load(file)

symmetric = {relation["id"] for relation in data["relations"] if relation.get("symmetric")}
graph = nx.MultiDiGraph()
written = nx.MultiDiGraph()  # each claim once, as it is written
written.add_nodes_from(node["id"] for node in data["nodes"])
graph.add_nodes_from(node["id"] for node in data["nodes"])
for claim in data["claims"]:
    if "node" in claim["object"]:
        graph.add_edge(claim["subject"], claim["object"]["node"], key=claim["id"])
        written.add_edge(claim["subject"], claim["object"]["node"], key=claim["id"])
        if claim["relation"] in symmetric:
            graph.add_edge(claim["object"]["node"], claim["subject"], key=claim["id"])

print(json.dumps({
    "components": sorted((len(c) for c in nx.weakly_connected_components(graph)), reverse=True),
    "undirected": dict(nx.all_pairs_shortest_path_length(graph.to_undirected())),
    "directed": dict(nx.all_pairs_shortest_path_length(graph)),
    "pagerank": pagerank(written, alpha=0.85, tol=1e-12, max_iter=1000),
}))

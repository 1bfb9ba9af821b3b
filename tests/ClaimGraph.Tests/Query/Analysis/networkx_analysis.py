"""Reads graphs from standard input, one JSON object a line, and prints what networkx makes of each, one a line:
networkx_analysis.py measures|groupings

A graph is {"nodes": [...], "edges": [[from, to, symmetric], ...], "communities": [[...], ...]}. Symmetric edges can be
followed from either end, so they are added both ways to the directed graph.
"""
import json
import sys

import networkx as nx
from networkx.algorithms.community import greedy_modularity_communities, louvain_communities, modularity
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python as pagerank  # needs no SciPy


def measures(graph):
    return {
        "distances": dict(nx.all_pairs_shortest_path_length(graph)),
        "betweenness": nx.betweenness_centrality(graph),
        "closeness": nx.closeness_centrality(graph),
        "harmonic": nx.harmonic_centrality(graph),
        "pagerank": pagerank(graph, alpha=0.85, tol=1e-14, max_iter=2000),
    }


def groupings(either, ours):
    """Modularities of our communities and of the best that networkx finds; parallel edges add up to a weight."""
    if either.number_of_edges() == 0:
        return {"ours": 0, "theirs": 0}
    graph = nx.Graph()
    graph.add_nodes_from(either)
    for a, b in either.edges():
        weight = graph.edges[a, b]["weight"] if graph.has_edge(a, b) else 0
        graph.add_edge(a, b, weight=weight + 1)
    found = [louvain_communities(graph, weight="weight", seed=seed) for seed in range(5)]
    found.append(greedy_modularity_communities(graph, weight="weight"))
    return {
        "ours": modularity(either, ours),
        "theirs": max(modularity(graph, communities, weight="weight") for communities in found),
    }


for line in sys.stdin:
    data = json.loads(line)
    directed, either = nx.MultiDiGraph(), nx.MultiGraph()
    for graph in directed, either:
        graph.add_nodes_from(data["nodes"])
    for source, target, symmetric in data["edges"]:
        either.add_edge(source, target)
        directed.add_edge(source, target)
        if symmetric and source != target:
            directed.add_edge(target, source)
    if sys.argv[1] == "measures":
        answer = {
            "weak": [list(c) for c in nx.weakly_connected_components(directed)],
            "strong": [list(c) for c in nx.strongly_connected_components(directed)],
            "directed": measures(directed),
            "either": measures(either),
        }
    else:
        answer = groupings(either, [set(c) for c in data["communities"]])
    print(json.dumps(answer))

"""Makes a graph of igraph from the lists of node-link JSON and prints what it holds."""
import json
import sys

from igraph import Graph

with open(sys.argv[1], encoding="utf-8") as file:
    data = json.load(file)

graph = Graph.DictList(data["nodes"], data["edges"], directed=True, vertex_name_attr="id")


def properties(element, *without):
    return {k: v for k, v in element.attributes().items() if v is not None and k not in without}


json.dump(
    {
        "nodes": {v["id"]: properties(v, "id") for v in graph.vs},
        "edges": {
            e["key"]: {
                "source": graph.vs[e.source]["id"],
                "target": graph.vs[e.target]["id"],
                "properties": properties(e, "key", "source", "target"),
            }
            for e in graph.es
        },
    },
    sys.stdout,
)

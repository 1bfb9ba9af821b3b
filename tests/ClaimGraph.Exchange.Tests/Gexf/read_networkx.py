"""Prints what NetworkX finds in a GEXF file."""
import json
import sys

import networkx
from networkx.readwrite.gexf import GEXF

OWN = ("id", "spells", "viz")

# NetworkX 3 knows version 1.3 by itself; NetworkX 2 has to be told its namespaces.
GEXF.versions.setdefault("1.3", {
    **GEXF.versions["1.2draft"],
    "NS_GEXF": "http://gexf.net/1.3",
    "NS_VIZ": "http://gexf.net/1.3/viz",
    "SCHEMALOCATION": "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd",
    "VERSION": "1.3",
})


def form(value):
    return repr(value).removesuffix(".0") if isinstance(value, float) else value


def properties(data):
    return {name: form(value) for name, value in data.items() if name not in OWN}


graph = networkx.read_gexf(sys.argv[1])
edges = list(graph.edges(data=True))
print(json.dumps({
    "mode": graph.graph["mode"],
    "nodes": {node: properties(data) for node, data in graph.nodes(data=True)},
    "edges": {
        data["id"]: {"source": source, "target": target, "properties": properties(data)} for source, target, data in edges
    },
    "spells": {data["id"]: data["spells"] for _, _, data in edges if "spells" in data},
    "looks": {node: data["viz"] for node, data in graph.nodes(data=True) if "viz" in data},
}))

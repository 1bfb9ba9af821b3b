"""Reads a file of RDF with rdflib and writes it anew: python3 rdflib_writer.py <file> <turtle|trig> <out>"""
import sys

import rdflib

# As written: rdflib would write 1280.50 anew.
rdflib.NORMALIZE_LITERALS = False

SYNTAXES = {"nq": "nquads", "trig": "trig", "ttl": "turtle"}
source, target, out = sys.argv[1:]
graph = rdflib.Graph() if target == "turtle" else rdflib.ConjunctiveGraph()
graph.parse(source, format=SYNTAXES[source.rsplit(".", 1)[1]])
graph.serialize(out, format=target, encoding="utf-8")
print("{}")

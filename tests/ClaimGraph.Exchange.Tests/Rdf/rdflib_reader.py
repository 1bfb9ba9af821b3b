"""Reads the four syntaxes with rdflib and prints a digest of what each says, and how many blank nodes there are."""
import hashlib
import json
import sys

import rdflib

# As written: rdflib would write 1280.50 anew.
rdflib.NORMALIZE_LITERALS = False


def term(value):
    if isinstance(value, rdflib.Literal):
        return ["literal", str(value), str(value.datatype or ""), value.language or ""]
    return ["blank" if isinstance(value, rdflib.BNode) else "iri", str(value)]


def read(path, syntax):
    graph = rdflib.ConjunctiveGraph()
    graph.parse(path, format=syntax)
    default = graph.default_context.identifier
    lines = set()
    for s, p, o, g in graph.quads((None, None, None, None)):
        name = g.identifier if isinstance(g, rdflib.Graph) else g
        where = "" if name is None or name == default or isinstance(name, rdflib.BNode) or str(name).startswith("file://") else str(name)
        lines.add(json.dumps([where, term(s), term(p), term(o)]))
    return lines


def digest(lines):
    return hashlib.sha256("\n".join(sorted(lines)).encode("ascii")).hexdigest()


def merged(lines):
    rows = (json.loads(line) for line in lines)
    return {json.dumps(["", *row[1:]]) for row in rows if not row[1][1].endswith(".nanopub")}


directory = sys.argv[1]
quads = {name: read(f"{directory}/graph.{end}", syntax) for name, end, syntax in
         [("nquads", "nq", "nquads"), ("trig", "trig", "trig"), ("turtle", "ttl", "turtle"), ("jsonld", "jsonld", "json-ld")]}
print(json.dumps({
    "quads": len(quads["nquads"]),
    "blank": sum('"blank"' in line for line in quads["nquads"]),
    **{name: digest(lines) for name, lines in quads.items()},
    "merged": digest(merged(quads["nquads"])),
}))

"""Prints the graph that Neo4j's bulk import would make of the files that import.args names, by the rules of its header format."""
import csv
import json
import pathlib
import sys

csv.field_size_limit(10_000_000)
directory = pathlib.Path(sys.argv[1])
options = dict(line.split("=", 1) for line in (directory / "import.args").read_text().splitlines())
assert options["--multiline-fields"] == "true" and options["--id-type"] == "string"
separator = chr(int(options["--array-delimiter"].removeprefix("U+"), 16))
SPECIAL = ("ID", "LABEL", "START_ID", "END_ID", "TYPE")


def value(text, kind):
    if kind == "double":
        return repr(float(text)).removesuffix(".0")
    assert kind in ("string", "string[]"), kind
    return text.split(separator) if kind.endswith("[]") else text


def rows(option):
    with open(directory / options[option], newline="", encoding="utf-8") as file:
        reader = csv.reader(file, strict=True)
        header = [column.rsplit(":", 1) for column in next(reader)]
        for fields in reader:
            assert len(fields) == len(header)
            special = {kind: text for (_, kind), text in zip(header, fields) if kind in SPECIAL}
            properties = {name: value(text, kind) for (name, kind), text in zip(header, fields) if kind not in SPECIAL and text}
            yield special, properties


nodes = {special["ID"]: (special["LABEL"].split(separator), properties) for special, properties in rows("--nodes")}
edges = [(special, properties) for special, properties in rows("--relationships")]
print(json.dumps({
    "nodes": {key: properties for key, (_, properties) in nodes.items()},
    "labels": {key: labels for key, (labels, _) in nodes.items()},
    "edges": {
        properties["id"]: {
            "source": special["START_ID"],
            "target": special["END_ID"],
            "properties": {name: found for name, found in properties.items() if name != "id"},
        }
        for special, properties in edges
    },
    "types": {properties["id"]: special["TYPE"] for special, properties in edges},
    "count": len(edges),
}))

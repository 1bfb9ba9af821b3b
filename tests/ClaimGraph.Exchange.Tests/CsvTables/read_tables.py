"""Prints the rows of all CSV files of a directory, and the graph put together from them again."""
import csv
import json
import pathlib
import sys

csv.field_size_limit(10_000_000)
directory = pathlib.Path(sys.argv[1])


def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        return [{name: value or None for name, value in row.items()} for row in csv.DictReader(file, strict=True)]


tables = {path.stem: rows(path) for path in sorted(directory.glob("*.csv"))}
schema = json.loads((directory / "schema.json").read_text(encoding="utf-8"))
parents = {kind["id"]: kind.get("parent") for kind in schema["kinds"]}


def lineage(kind):
    while kind:
        yield kind
        kind = parents[kind]


def parts(table, key, owner, form):
    return [form(row) for row in tables[table] if row[key] == owner]


def present(row, *left_out):
    return {name: value for name, value in row.items() if value is not None and name not in left_out}


def node(row):
    found = present(row, "id")
    found["kinds"] = list(lineage(row["kind"]))
    found["aliases"] = parts("aliases", "node", row["id"], lambda r: r["text"])
    for name, value in parts("external_ids", "node", row["id"], lambda r: (r["name"], r["id"])):
        found["external_" + name.replace("-", "_").lower()] = value
    return {name: value for name, value in found.items() if value != []}


def edge(row):
    found = present(row, "id", "source", "target", "position")
    found["said_by"] = parts("speakers", "claim", row["id"], lambda r: r["node"])
    found["links"] = parts("links", "claim", row["id"], lambda r: f"{r['type']} {r['other']}")
    found["evidence"] = parts("evidence", "claim", row["id"], lambda r: f"{r['source']} {r['paragraph']}:{r['start']}-{r['end']}")
    found["evidence_sha256"] = parts("evidence", "claim", row["id"], lambda r: r["sha256"])
    return {
        "source": row["source"],
        "target": row["target"],
        "properties": {name: value for name, value in found.items() if value != []},
    }


print(json.dumps({
    "tables": tables,
    "nodes": {row["id"]: node(row) for row in tables["nodes"]},
    "edges": {row["id"]: edge(row) for row in tables["edges"]},
}))

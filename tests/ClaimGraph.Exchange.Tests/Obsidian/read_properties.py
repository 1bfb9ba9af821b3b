"""Reads the properties at the top of notes with PyYAML and prints them: {page: properties}."""
import json
import pathlib
import sys

import yaml

notes = {}
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.md")):
    text = path.read_text(encoding="utf-8")
    if text.startswith("---\n"):
        notes[path.stem] = yaml.safe_load(text[4:text.index("\n---\n", 4)])

print(json.dumps(notes))

// Reads graphology JSON with graphology and prints what it holds.
"use strict";
const fs = require("node:fs");
const Graph = require("graphology");

const graph = Graph.from(JSON.parse(fs.readFileSync(process.argv[2], "utf8")));
const nodes = {};
const edges = {};
graph.forEachNode((key, attributes) => (nodes[key] = attributes));
graph.forEachDirectedEdge((key, properties, source, target) => (edges[key] = { source, target, properties }));
const { type, multi } = graph;
process.stdout.write(JSON.stringify({ nodes, edges, type, multi, size: graph.size, format: graph.getAttribute("format") }));

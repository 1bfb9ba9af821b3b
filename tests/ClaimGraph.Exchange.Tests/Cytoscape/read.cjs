// Reads Cytoscape.js JSON with Cytoscape.js and prints what it holds, edges by their claim.
"use strict";
const fs = require("node:fs");
const cytoscape = require("cytoscape");

const file = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
const cy = cytoscape({ headless: true });
cy.json({ elements: file.elements, data: file.data });
const nodes = {};
const edges = {};
cy.nodes().forEach((node) => {
  const { id, name, ...properties } = node.data();
  nodes[id] = properties;
  properties.found = { name, position: node.position() };
});
cy.edges().forEach((edge) => {
  const { id, source, target, claim, interaction, ...properties } = edge.data();
  edges[claim] = { source, target, properties, found: { id, interaction } };
});
process.stdout.write(JSON.stringify({ nodes, edges, format: cy.data("format"), count: cy.elements().length }));

// Reads exports to RDF with Oxigraph and jsonld, and canonicalizes them with rdf-canonize: readers this project did not write.
//   node rdf.cjs canonical <directory>            digests of the canonical graphs of the four syntaxes, and the nanopublications
//   node rdf.cjs properties <file>                nodes and edges with their properties, as other formats have them
//   node rdf.cjs convert <file> <out>             the same quads as Oxigraph writes them; Turtle has them in one graph
//   node rdf.cjs same <file> <file>...            digests of the canonical graphs, each file's graphs taken as one
//   node rdf.cjs ask <file> <SPARQL>...           the rows of each query
'use strict';
// Node.js 20 now and then dies of a fault in its deoptimizer ("unreachable code") under the load of canonicalization.
require('node:v8').setFlagsFromString('--no-opt');
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const oxigraph = require('oxigraph');

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const DC = 'http://purl.org/dc/terms/';
const OA = 'http://www.w3.org/ns/oa#';
const NP = 'http://www.nanopub.org/nschema#';
const SCHEMA = 'https://schema.org/';
const CG = 'urn:claimgraph:vocabulary#';
const formats = { '.nq': 'application/n-quads', '.trig': 'application/trig', '.ttl': 'text/turtle', '.jsonld': 'application/ld+json' };

const read = file => oxigraph.parse(fs.readFileSync(file, 'utf8'), { format: formats[path.extname(file)] });

// Quads as plain objects: those of Oxigraph ask WebAssembly for every value. A dataset is a set: two claims may state the same triple.
function parse(file) {
  const terms = new Map();
  const plain = term => {
    const key = term.toString();
    if (!terms.has(key)) {
      const { termType, value } = term;
      const literal = termType === 'Literal' ? { language: term.language, datatype: { termType: 'NamedNode', value: term.datatype.value } } : {};
      terms.set(key, { key, termType, value, ...literal });
    }
    return terms.get(key);
  };
  return unique(read(file).map(q => ({ subject: plain(q.subject), predicate: plain(q.predicate), object: plain(q.object), graph: plain(q.graph) })));
}

const unique = quads => [...new Map(quads.map(q => [`${q.subject.key} ${q.predicate.key} ${q.object.key} ${q.graph.key}`, q])).values()];
const digest = text => crypto.createHash('sha256').update(text, 'utf8').digest('hex');

async function canonical(quads) {
  const { canonize } = require('rdf-canonize');
  return digest(await canonize(quads, { algorithm: 'RDFC-1.0' }));
}

// Turtle holds what the other syntaxes hold, in one graph and without the nanopublications, which are about graphs.
function merged(quads) {
  const graph = { key: '', termType: 'DefaultGraph', value: '' };
  return unique(quads.filter(q => !q.subject.value.endsWith('.nanopub')).map(q => ({ ...q, graph })));
}

async function canonicalForms(directory) {
  const file = name => path.join(directory, name);
  const nquads = parse(file('graph.nq'));
  const json = JSON.parse(fs.readFileSync(file('graph.jsonld'), 'utf8'));
  const turtle = parse(file('graph.ttl'));
  return {
    quads: nquads.length,
    blank: [...nquads, ...turtle].filter(q => [q.subject, q.object, q.graph].some(t => t.termType === 'BlankNode')).length,
    nquads: await canonical(nquads),
    trig: await canonical(parse(file('graph.trig'))),
    jsonldByOxigraph: await canonical(parse(file('graph.jsonld'))),
    jsonldByJsonld: await canonical(await require('jsonld').toRDF(json)),
    turtle: await canonical(turtle),
    merged: await canonical(merged(nquads)),
    publications: publications(nquads),
  };
}

// What is said of each thing, whatever the graph: predicate to objects.
function index(quads) {
  const things = new Map();
  for (const q of quads) {
    const thing = things.get(q.subject.value) ?? new Map();
    things.set(q.subject.value, thing);
    const objects = thing.get(q.predicate.value) ?? [];
    thing.set(q.predicate.value, objects);
    if (!objects.includes(q.object)) objects.push(q.object);
  }
  return things;
}

function properties(quads) {
  const things = index(quads);
  const all = (thing, predicate) => things.get(thing)?.get(predicate) ?? [];
  const one = (thing, predicate) => {
    const found = all(thing, predicate);
    if (found.length > 1) throw new Error(`${thing} has ${found.length} values of ${predicate}`);
    return found[0]?.value;
  };
  const id = thing => one(thing, `${DC}identifier`);
  const word = iri => iri.slice(CG.length);
  const name = text => text.replaceAll('-', '_').toLowerCase();
  const isA = (thing, type) => all(thing, `${RDF}type`).some(t => t.value === type);
  const ofClass = type => [...things.keys()].filter(t => isA(t, type));
  const inOrder = (thing, predicate) =>
    all(thing, predicate).map(o => o.value).sort((a, b) => Number(one(a, `${CG}position`)) - Number(one(b, `${CG}position`)));
  const list = (thing, predicate) => {
    const items = [];
    for (let cell = one(thing, predicate); cell && cell !== `${RDF}nil`; cell = one(cell, `${RDF}rest`)) items.push(all(cell, `${RDF}first`)[0]);
    return items;
  };
  const texts = (into, label, values) => {
    for (const text of values) into[`${label}_${text.language}`] = text.value;
  };
  const byLanguage = values => Object.fromEntries(values.map(t => [t.language, t.value]).sort(([a], [b]) => (a < b ? -1 : 1)));
  const quantity = thing => ({
    value: one(thing, `${RDF}value`), unit: id(one(thing, `${CG}unit`)), comparison: word(one(thing, `${CG}comparison`)),
  });
  const object = claim => {
    const values = all(claim, `${RDF}object`);
    return values.every(v => v.language) ? { text: byLanguage(values) }
      : values[0].termType === 'Literal' ? { date: values[0].value }
      : isA(values[0].value, `${CG}Quantity`) ? { quantity: quantity(values[0].value) }
      : { node: id(values[0].value) };
  };

  const claims = ofClass(`${CG}Claim`).sort((a, b) => Number(one(a, `${CG}position`)) - Number(one(b, `${CG}position`)));
  const qualifiers = ofClass(`${CG}Qualifier`);
  const nodes = {};
  for (const node of ofClass(`${CG}Node`)) {
    const kinds = [];
    let kind = all(node, `${RDF}type`).map(t => t.value).find(t => isA(t, `${CG}Kind`));
    for (; kind; kind = one(kind, `${RDFS}subClassOf`)) kinds.push(id(kind));
    const found = { kind: kinds[0], kinds };
    texts(found, 'label', all(node, `${RDFS}label`));
    found.label = found.label_en ?? found.label_zh;
    const aliases = inOrder(node, `${CG}alias`).map(a => one(a, `${RDF}value`));
    if (aliases.length) found.aliases = aliases;
    const inSkos = [...all(node, `${SKOS}altLabel`), ...all(node, `${SKOS}hiddenLabel`)].map(l => l.value).sort();
    if (JSON.stringify(inSkos) !== JSON.stringify([...aliases].sort())) throw new Error(`${node} has other aliases in SKOS`);
    for (const outside of all(node, `${SCHEMA}identifier`)) {
      found[`external_${name(one(outside.value, `${SCHEMA}propertyID`))}`] = one(outside.value, `${SCHEMA}value`);
    }
    texts(found, 'description', all(node, `${RDFS}comment`));
    nodes[id(node)] = found;
  }

  const edges = {};
  for (const claim of claims) {
    const value = object(claim);
    const subject = one(claim, `${RDF}subject`);
    const relation = one(claim, `${RDF}predicate`);
    if (value.node === undefined) {
      (nodes[id(subject)].values ??= []).push({ id: id(claim), relation: id(relation), object: value });
      continue;
    }
    const isDenied = one(claim, `${CG}polarity`) === `${CG}denied`;
    const english = predicate => all(relation, predicate).find(l => l.language === 'en')?.value;
    const found = {
      relation: id(relation),
      label: isDenied ? english(`${CG}deniedLabel`) ?? `not ${english(`${RDFS}label`)}` : english(`${RDFS}label`),
      modality: word(one(claim, `${CG}modality`)),
      polarity: word(one(claim, `${CG}polarity`)),
      said_by: list(claim, `${CG}saidBy`).map(s => id(s.value)),
    };
    for (const [property, predicate] of [['time', 'time'], ['time_earliest', 'earliest'], ['time_latest', 'latest']]) {
      const time = one(claim, CG + predicate);
      if (time !== undefined) found[property] = time;
    }
    for (const qualifier of qualifiers) {
      const label = `qualifier_${name(id(qualifier))}`;
      const values = all(claim, qualifier);
      if (values.length === 0) continue;
      if (values[0].language) texts(found, label, values);
      else if (isA(values[0].value, `${CG}Quantity`)) {
        const given = quantity(values[0].value);
        Object.assign(found, { [label]: given.value, [`${label}_unit`]: given.unit, [`${label}_comparison`]: given.comparison });
      } else found[label] = values[0].termType === 'Literal' ? values[0].value : id(values[0].value);
    }
    const links = inOrder(claim, `${CG}link`).map(l => `${word(one(l, `${CG}linkType`))} ${id(one(l, `${CG}claim`)) ?? one(l, `${CG}claim`).split('/').at(-1)}`);
    if (links.length) found.links = links;
    const evidence = inOrder(claim, `${OA}hasTarget`);
    if (evidence.length) {
      found.evidence = evidence.map(e => {
        const paragraph = one(e, `${OA}hasSource`);
        const selector = one(e, `${OA}hasSelector`);
        return `${id(one(paragraph, `${DC}isPartOf`))} ${one(paragraph, `${CG}number`)}:${one(selector, `${OA}start`)}-${one(selector, `${OA}end`)}`;
      });
      found.evidence_sha256 = evidence.map(e => one(e, `${CG}sha256`));
    }
    texts(found, 'statement', all(claim, `${CG}statement`));
    texts(found, 'note', all(claim, `${CG}note`));
    found.section = id(one(claim, `${CG}section`));
    edges[id(claim)] = { source: id(subject), target: value.node, properties: found };
  }
  return { nodes, edges };
}

// The criteria of https://nanopub.net/guidelines/working_draft/ that can be checked in the file.
function publications(quads) {
  const wrong = [];
  const graphs = new Map();
  for (const q of quads) {
    if (q.graph.termType !== 'NamedNode') continue;
    if (!graphs.has(q.graph.value)) graphs.set(q.graph.value, []);
    graphs.get(q.graph.value).push(q);
  }
  const heads = quads.filter(q => q.predicate.value === `${RDF}type` && q.object.value === `${NP}Nanopublication`);
  const used = new Set();
  for (const { subject, graph } of heads) {
    const part = property => {
      const found = graphs.get(graph.value).filter(q => q.subject === subject && q.predicate.value === NP + property);
      if (found.length !== 1) wrong.push(`${subject.value} has ${found.length} of ${property}`);
      return found[0]?.object.value;
    };
    const [assertion, provenance, info] = ['hasAssertion', 'hasProvenance', 'hasPublicationInfo'].map(part);
    const own = [graph.value, assertion, provenance, info];
    if (new Set([...own, subject.value]).size !== 5) wrong.push(`${subject.value} and its graphs do not all have names of their own`);
    for (const g of own) {
      if (!graphs.get(g)?.length) wrong.push(`${g} is empty`);
      if (used.has(g)) wrong.push(`${g} belongs to two`);
      used.add(g);
    }
    const speaksOf = (g, thing) => graphs.get(g)?.some(q => q.subject.value === thing || q.object.value === thing);
    if (!speaksOf(provenance, assertion)) wrong.push(`${provenance} says nothing of the assertion`);
    if (!speaksOf(info, subject.value)) wrong.push(`${info} says nothing of the publication`);
  }
  for (const g of graphs.keys()) if (!used.has(g)) wrong.push(`${g} belongs to no publication`);
  return { count: heads.length, wrong };
}

function convert(file, out) {
  const format = formats[path.extname(out)];
  const graph = format === formats['.ttl'] ? { from_graph_name: oxigraph.defaultGraph() } : {};
  const quads = graph.from_graph_name ? read(file).map(q => oxigraph.quad(q.subject, q.predicate, q.object, graph.from_graph_name)) : read(file);
  fs.writeFileSync(out, new oxigraph.Store(quads).dump({ format, ...graph }));
  return {};
}

function ask(file, queries) {
  const store = new oxigraph.Store();
  store.load(fs.readFileSync(file, 'utf8'), { format: formats[path.extname(file)] });
  return queries.map(query => store.query(query).map(row => Object.fromEntries([...row].map(([key, term]) => [key, term.value]))));
}

async function main([task, file, ...rest]) {
  switch (task) {
    case 'canonical': return canonicalForms(file);
    case 'properties': return properties(parse(file));
    case 'ask': return ask(file, rest);
    case 'convert': return convert(file, rest[0]);
    case 'same': return Promise.all([file, ...rest].map(f => canonical(merged(parse(f)))));
    default: throw new Error(`unknown task ${task}`);
  }
}

main(process.argv.slice(2)).then(result => console.log(JSON.stringify(result)), error => {
  console.error(error);
  process.exitCode = 1;
});

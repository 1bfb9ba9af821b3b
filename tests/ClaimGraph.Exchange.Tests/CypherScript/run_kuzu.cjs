// Runs a script of openCypher on Kuzu, twice, and prints what is there after each run, with the answers to queries.
// Kuzu wants its tables declared: they are read off the script's own statements. A table is one kind, so the further labels of a node are
// left out; and Kuzu knows "SET n.a = …" where the script has "SET n += {a: …}", and no
// escapes in texts but those of the quote and the backslash. Nothing else is changed.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const kuzu = require(path.join(__dirname, '../../node_modules/kuzu-wasm/nodejs'));

const NODE = /^MERGE \(n:`(\w+)` \{id: '([^']+)'\}\)(?: SET n(?::`\w+`)+)? SET n \+= \{(.*)\};$/;
const EDGE = /^(MATCH \(a:`(\w+)` \{id: '[^']+'\}\), \(b:`(\w+)` \{id: '[^']+'\}\) MERGE \(a\)-\[r:`(\w+)` \{id: '[^']+'\}\]->\(b\)) SET r \+= \{(.*)\};$/;
const ENTRY = /`((?:[^`]|``)+)`: (\[(?:'(?:[^'\\]|\\.)*'(?:, )?)*\]|'(?:[^'\\]|\\.)*'|-?[\d.]+)(?:, |$)/gy;

function entries(map) {
  const found = [];
  ENTRY.lastIndex = 0;
  while (ENTRY.lastIndex < map.length) {
    const at = ENTRY.lastIndex;
    const match = ENTRY.exec(map);
    if (!match) {
      throw new Error(`No map at ${map.slice(at, at + 80)}`);
    }

    found.push([match[1], match[2]]);
  }

  return found;
}

const typeOf = (literal) => (literal[0] === '[' ? 'STRING[]' : literal[0] === "'" ? 'STRING' : 'DOUBLE');

const PLAIN = { n: '\n', r: '\r', t: '\t' };
const unescaped = (literal) => literal.replace(/\\(?:u([0-9A-F]{4})|(.))/gs, (whole, code, letter) =>
  (code ? String.fromCharCode(parseInt(code, 16)) : PLAIN[letter] ?? whole));

function adapted(line, tables) {
  const node = NODE.exec(line);
  const edge = node ? null : EDGE.exec(line);
  if (!node && !edge) {
    throw new Error(`No statement that is known: ${line.slice(0, 120)}`);
  }

  const [name, variable, start, map] = node
    ? [node[1], 'n', `MERGE (n:\`${node[1]}\` {id: '${node[2]}'})`, entries(node[3])]
    : [edge[4], 'r', edge[1], entries(edge[5])];
  const table = tables.get(name) ?? { isNode: Boolean(node), columns: new Map([['id', 'STRING']]), pairs: new Set() };
  tables.set(name, table);
  map.forEach(([key, literal]) => table.columns.set(key, typeOf(literal)));
  if (edge) {
    table.pairs.add(`FROM \`${edge[2]}\` TO \`${edge[3]}\``);
  }

  return `${start} SET ${map.map(([key, literal]) => `${variable}.\`${key}\` = ${unescaped(literal)}`).join(', ')}`;
}

async function main() {
  const [file, ...queries] = process.argv.slice(2);
  const connection = new kuzu.Connection(new kuzu.Database(':memory:', 0, 1), 1);
  const ask = async (query) => {
    const result = await connection.query(query);
    const rows = await result.getAllObjects();
    await result.close();
    return rows;
  };
  const tables = new Map();
  const lines = fs.readFileSync(file, 'utf8').split('\n').filter((l) => l && !l.startsWith('CREATE CONSTRAINT'));
  const statements = lines.map((line) => adapted(line, tables));
  for (const [name, table] of [...tables].sort((a, b) => b[1].isNode - a[1].isNode)) {
    const columns = [...table.columns].map(([column, type]) => `\`${column}\` ${type}`).join(', ');
    await ask(table.isNode
      ? `CREATE NODE TABLE \`${name}\` (${columns}, PRIMARY KEY (id))`
      : `CREATE REL TABLE \`${name}\` (${[...table.pairs].join(', ')}, ${columns})`);
  }

  const run = async () => {
    await ask('BEGIN TRANSACTION');
    for (const statement of statements) {
      try {
        await ask(statement);
      } catch (error) {
        throw new Error(`${error.message}\n${statement.slice(0, 400)}`);
      }
    }

    await ask('COMMIT');
  };
  const properties = (element) => Object.fromEntries(Object.entries(element)
    .filter(([key, value]) => value !== null && !key.startsWith('_') && key !== 'id')
    .map(([key, value]) => [key, typeof value === 'number' ? String(value) : value]));
  const found = async () => ({
    nodes: tables.size === 0 ? {} : Object.fromEntries((await ask('MATCH (n) RETURN n')).map(({ n }) => [n.id, properties(n)])),
    edges: ![...tables.values()].some((t) => !t.isNode) ? {} : Object.fromEntries((await ask('MATCH (a)-[r]->(b) RETURN a.id AS source, r, b.id AS target'))
      .map(({ source, r, target }) => [r.id, { source, target, properties: properties(r) }])),
  });
  await run();
  const first = await found();
  await run();
  const again = await found();
  const answers = [];
  for (const query of queries) {
    answers.push((await ask(query)).map((row) => Object.values(row).map((v) => (typeof v === 'object' && v !== null && 'valueOf' in v ? v.valueOf() : v))));
  }

  process.stdout.write(JSON.stringify({ ...first, again, answers }), () => process.exit(0));
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});

// Loads both files of a bulk import into Kuzu with COPY and prints what is there. Kuzu reads no types from headers: columns are declared
// as texts, in two tables, and numbers and lists are taken apart here.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const kuzu = require(path.join(__dirname, '../../node_modules/kuzu-wasm/nodejs'));

const OWN = { ':LABEL': 'labels', ':TYPE': 'type' };

async function main() {
  const [directory] = process.argv.slice(2);
  const connection = new kuzu.Connection(new kuzu.Database(':memory:', 0, 1), 1);
  const ask = async (query) => {
    const result = await connection.query(query);
    const rows = await result.getAllObjects();
    await result.close();
    return rows;
  };
  const load = async (file, declare) => {
    const text = fs.readFileSync(path.join(directory, file), 'utf8');
    const header = text.slice(0, text.indexOf('\r\n')).split(',').map((column) => [OWN[column] ?? column.split(':')[0], column.split(':')[1]]);
    await kuzu.FS.writeFile(`/${file}`, text);
    const table = await declare(header.filter(([name]) => name).map(([name]) => `\`${name}\` STRING`).join(', '));
    await ask(`COPY ${table} FROM '/${file}' (HEADER = true, PARALLEL = false, ESCAPE = '"')`);
    return new Map(header);
  };
  const nodeTypes = await load('nodes.csv', async (columns) => {
    await ask(`CREATE NODE TABLE Node (${columns}, PRIMARY KEY (id))`);
    return 'Node';
  });
  const edgeTypes = await load('relationships.csv', async (columns) => {
    await ask(`CREATE REL TABLE Edge (FROM Node TO Node, ${columns})`);
    return 'Edge';
  });
  const value = (text, type) => (type === 'double' ? String(Number(text)) : type === 'string[]' ? text.split('\u001F') : text);
  const properties = (element, types) => Object.fromEntries(Object.entries(element)
    .filter(([name, text]) => text !== null && !name.startsWith('_') && !['id', 'labels', 'type'].includes(name))
    .map(([name, text]) => [name, value(text, types.get(name))]));
  process.stdout.write(JSON.stringify({
    nodes: Object.fromEntries((await ask('MATCH (n:Node) RETURN n')).map(({ n }) => [n.id, properties(n, nodeTypes)])),
    edges: Object.fromEntries((await ask('MATCH (a:Node)-[r:Edge]->(b:Node) RETURN a.id AS source, r, b.id AS target'))
      .map(({ source, r, target }) => [r.id, { source, target, properties: properties(r, edgeTypes) }])),
  }), () => process.exit(0));
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});

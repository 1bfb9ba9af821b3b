// Runs a script of openCypher on Apache AGE, twice, and prints what is there after each run, with the answers to queries.
// AGE has one label for a node and no constraints: further labels and the first lines are left out. This build of AGE, in PGlite, makes
// edges without ends where MERGE has to make one, so the first run says CREATE for edges; the second runs as it is written.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const modules = path.join(__dirname, '../../node_modules');
const { PGlite } = require(path.join(modules, '@electric-sql/pglite'));
const { age } = require(path.join(modules, '@electric-sql/pglite-age'));

const QUOTE = '$claimgraph$';

async function main() {
  const [file, ...queries] = process.argv.slice(2);
  const database = await PGlite.create({ extensions: { age } });
  await database.exec(`CREATE EXTENSION age; LOAD 'age'; SET search_path = ag_catalog, "$user", public; SELECT create_graph('claims');`);
  const ask = async (query, columns = 1) => {
    const names = Array.from({ length: columns }, (_, i) => `c${i} agtype`).join(', ');
    const result = await database.query(`SELECT * FROM cypher('claims', ${QUOTE} ${query} ${QUOTE}) AS (${names})`);
    return result.rows.map((row) => Object.values(row).map((v) => (v === null ? null : JSON.parse(v.replace(/::(vertex|edge)$/, '')))));
  };
  const statements = fs.readFileSync(file, 'utf8').split('\n').filter((l) => l && !l.startsWith('CREATE CONSTRAINT'))
    .map((l) => l.replace(/;$/, '').replace(/^(MERGE \(n:`\w+` \{id: '[^']+'\}\)) SET n(?::`\w+`)+ SET/, '$1 SET'));
  const properties = ({ properties: { id, ...rest } }) => Object.fromEntries(Object.entries(rest)
    .map(([name, value]) => [name, typeof value === 'number' ? String(value) : value]));
  const found = async () => ({
    nodes: Object.fromEntries((await ask('MATCH (n) RETURN n')).map(([n]) => [n.properties.id, properties(n)])),
    labels: Object.fromEntries((await ask('MATCH (n) RETURN n')).map(([n]) => [n.properties.id, n.label])),
    edges: Object.fromEntries((await ask('MATCH (a)-[r]->(b) RETURN a.id, r, b.id', 3))
      .map(([source, r, target]) => [r.properties.id, { source, target, properties: properties(r) }])),
    count: (await ask('MATCH ()-[r]->() RETURN count(r)'))[0][0],
  });
  for (const statement of statements) {
    await ask(statement.replace(/^(MATCH .{0,400}?\}\)) MERGE \(a\)/, '$1 CREATE (a)'));
  }

  const first = await found();
  for (const statement of statements) {
    await ask(statement);
  }

  const again = await found();
  const answers = [];
  for (const query of queries) {
    answers.push(await ask(query, query.slice(query.lastIndexOf('RETURN')).split(',').length));
  }

  console.log(JSON.stringify({ ...first, again, answers }));
  await database.close();
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});

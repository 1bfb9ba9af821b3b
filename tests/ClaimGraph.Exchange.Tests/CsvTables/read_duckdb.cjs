// Prints the rows of all CSV files of a directory as DuckDB reads them, every field a text.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { DuckDBInstance } = require(path.join(__dirname, '../../node_modules/@duckdb/node-api'));

async function main() {
  const [directory] = process.argv.slice(2);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const tables = {};
  for (const file of fs.readdirSync(directory).filter((f) => f.endsWith('.csv')).sort()) {
    const from = path.join(directory, file).replaceAll("'", "''");
    const reader = await connection.runAndReadAll(
      `SELECT * FROM read_csv('${from}', header = true, all_varchar = true, delim = ',', quote = '"', escape = '"', parallel = false)`);
    tables[path.basename(file, '.csv')] = reader.getRowObjectsJson();
  }

  console.log(JSON.stringify(tables));
}

main();

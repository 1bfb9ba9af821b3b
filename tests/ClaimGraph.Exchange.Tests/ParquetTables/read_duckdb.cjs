// Prints the rows of all Parquet files of a directory as DuckDB reads them, with their columns and the metadata of the files.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { DuckDBInstance } = require(path.join(__dirname, '../../node_modules/@duckdb/node-api'));

async function main() {
  const [directory] = process.argv.slice(2);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const ask = async (query) => (await connection.runAndReadAll(query)).getRowObjectsJson();
  const tables = {};
  for (const file of fs.readdirSync(directory).filter((f) => f.endsWith('.parquet')).sort()) {
    const from = path.join(directory, file).replaceAll("'", "''");
    tables[path.basename(file, '.parquet')] = {
      columns: Object.fromEntries((await ask(`DESCRIBE SELECT * FROM read_parquet('${from}')`)).map((c) => [c.column_name, c.column_type])),
      metadata: Object.fromEntries((await ask(`SELECT decode(key) AS name, decode(value) AS text FROM parquet_kv_metadata('${from}')`)).map((m) => [m.name, m.text])),
      rows: await ask(`SELECT * FROM read_parquet('${from}')`),
    };
  }

  console.log(JSON.stringify(tables));
}

main();

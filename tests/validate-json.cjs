// Holds JSON files against JSON Schemas with ajv, a reader independent of the program.
// Input (stdin): [{"name": "...", "schema": {...}, "data": ...}]. Output (stdout): [{"name": "...", "errors": ["..."]}].
"use strict";
const Ajv2020 = require("ajv/dist/2020").default;

let input = "";
process.stdin.setEncoding("utf8");
process.stdin.on("data", (chunk) => (input += chunk));
process.stdin.on("end", () => {
  const compiled = new Map();
  const results = JSON.parse(input).map(({ name, schema, data }) => {
    const key = JSON.stringify(schema);
    if (!compiled.has(key)) {
      // Conditions on properties that are declared beside them are what strictRequired and strictTypes forbid.
      compiled.set(key, new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false }).compile(schema));
    }
    const validate = compiled.get(key);
    const errors = validate(data) ? [] : validate.errors.map((e) => `${e.instancePath} ${e.message}`);
    return { name, errors };
  });
  process.stdout.write(JSON.stringify(results));
});

// Holds a file against a JSON Schema of draft-07 with ajv. Prints a list of what does not fit.
"use strict";
const fs = require("node:fs");
const Ajv = require("ajv").default;

const [schema, file] = process.argv.slice(2).map((path) => JSON.parse(fs.readFileSync(path, "utf8")));
const validate = new Ajv({ allErrors: true }).compile(schema);
const errors = validate(file) ? [] : validate.errors.map((e) => `${e.instancePath} ${e.message}`);
process.stdout.write(JSON.stringify(errors));

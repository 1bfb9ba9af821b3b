// Holds JSON files against a JSON Schema (2020-12): node validate-json.mjs SCHEMA INSTANCE...
// Prints what does not fit and ends with 1 when something does not. Comments in the files are allowed.
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

const withoutComments = (text) =>
  text.replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[^]*?\*\//g, (_, string) => string ?? "");
const read = (path) => JSON.parse(withoutComments(readFileSync(path, "utf8")));

const [schema, ...instances] = process.argv.slice(2);
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(read(schema));
for (const instance of instances) {
  if (!validate(read(instance))) {
    process.exitCode = 1;
    for (const error of validate.errors) {
      console.log(`${instance}: ${error.instancePath || "/"} ${error.message} ${JSON.stringify(error.params)}`);
    }
  }
}

// Bundles a module of the page and calls one of its functions.
// usage: node run.mjs MODULE FUNCTION < ARGUMENTS        arguments and result are JSON
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [module, name] = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, '..', '..', '..', 'src');
const esbuild = createRequire(pathToFileURL(path.join(root, 'package.json')))('esbuild');
const result = await esbuild.build({
  entryPoints: [path.resolve(import.meta.dirname, module)],
  bundle: true,
  format: 'esm',
  write: false,
  nodePaths: [path.join(root, 'node_modules')],
});
const loaded = await import(`data:text/javascript;base64,${Buffer.from(result.outputFiles[0].contents).toString('base64')}`);
process.stdout.write(JSON.stringify(await loaded[name](...JSON.parse(fs.readFileSync(0, 'utf8')))));

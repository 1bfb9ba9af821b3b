// Checks the page's types and bundles it.
// usage: node build.mjs OUTPUT_DIRECTORY        writes page.js, style.css and notices.json; exit code 1 after an error
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
const output = path.resolve(process.argv[2] ?? 'obj');

// The compiler's errors come as file(line,column), which the build and editors understand.
function check() {
  const require = createRequire(import.meta.url);
  const compiler = path.join(path.dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
  const run = spawn(process.execPath, [compiler, '--project', here, '--pretty', 'false'], { cwd: here, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((resolve, reject) => run.on('error', reject).on('close', code => resolve(code === 0)));
}

async function bundle() {
  const result = await esbuild.build({
    absWorkingDir: here,
    entryPoints: { page: 'src/main.ts', style: 'src/style/page.css' },
    outdir: output,
    entryNames: '[name]',
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    logLevel: 'silent',
  }).catch(error => error);
  for (const error of result.errors) {
    const place = error.location ? `${path.resolve(here, error.location.file)}(${error.location.line},${error.location.column + 1})` : 'page';
    console.error(`${place}: error ESBUILD: ${error.text}`);
  }

  return result.metafile;
}

// The licence of every package that the bundle holds a part of, by the package's name.
function notices(metafile) {
  const folders = new Map();
  for (const file of Object.keys(metafile.inputs)) {
    const found = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(file);
    if (found) folders.set(found[2], path.resolve(here, found[1]));
  }

  const texts = {};
  for (const [name, folder] of [...folders].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const licence = fs.readdirSync(folder).find(file => /^licen[cs]e(\.|$)/i.test(file));
    if (!licence) throw new Error(`The package ${name} has no licence file.`);
    texts[name] = fs.readFileSync(path.join(folder, licence), 'utf8').replaceAll('\r\n', '\n');
  }

  return texts;
}

fs.mkdirSync(output, { recursive: true });
const [isSound, metafile] = await Promise.all([check(), bundle()]);
if (isSound && metafile) {
  fs.writeFileSync(path.join(output, 'notices.json'), JSON.stringify(notices(metafile), null, 2) + '\n');
} else {
  // Half a page would look up to date to the next build.
  for (const file of ['page.js', 'style.css', 'notices.json']) fs.rmSync(path.join(output, file), { force: true });
  process.exitCode = 1;
}

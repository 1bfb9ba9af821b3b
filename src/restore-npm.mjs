// Restores the npm packages of a folder from its lock file, once, however many builds run at the same time.
// usage: node restore-npm.mjs FOLDER        exit codes: 0 restored, 1 npm failed, 3 npm is not there
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const folder = path.resolve(process.argv[2] ?? '.');
const inputs = ['package.json', 'package-lock.json'].map(name => path.join(folder, name));
const stamp = path.join(folder, 'node_modules', '.restored');
const lock = path.join(folder, 'obj', 'restore-npm.lock');
const patience = 10 * 60 * 1000;

const modified = file => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? -1;
const isRestored = () => inputs.every(file => modified(stamp) >= modified(file));
const pause = milliseconds => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

// The lock is a file with its owner's process id; one whose owner has died is taken over.
function tryLock() {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  try {
    const owner = Number(fs.readFileSync(lock, 'utf8'));
    // A file that is still empty is being written by its owner right now.
    if (owner > 0) process.kill(owner, 0);
    else if (Date.now() - modified(lock) > 5000) fs.rmSync(lock, { force: true });
  } catch (error) {
    if (error.code === 'ESRCH') fs.rmSync(lock, { force: true });
    else if (error.code !== 'EPERM' && error.code !== 'ENOENT') throw error;
  }
  return false;
}

function restore() {
  const windows = process.platform === 'win32';
  const run = args => spawnSync('npm', args, { cwd: folder, shell: windows, stdio: ['ignore', 'inherit', 'inherit'] });
  const result = run(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  // A shell reports a command it does not know by its exit code.
  if (result.error?.code === 'ENOENT' || (windows && result.status === 9009)) return 3;
  if (result.error) throw result.error;
  if (result.status !== 0) return 1;
  fs.writeFileSync(stamp, '');
  return 0;
}

fs.mkdirSync(path.dirname(lock), { recursive: true });
const start = Date.now();
while (!tryLock()) {
  if (Date.now() - start > patience) {
    console.error(`Another build has been restoring for ten minutes. If none is running, delete ${lock}.`);
    process.exit(1);
  }
  pause(200);
}
try {
  process.exitCode = isRestored() ? 0 : restore();
} finally {
  fs.rmSync(lock, { force: true });
}

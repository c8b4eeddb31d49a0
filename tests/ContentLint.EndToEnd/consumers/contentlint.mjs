// The built command, and folders to run it in.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
export const command = process.env.CONTENTLINT ?? join(root, 'artifacts', 'bin', 'ContentLint.Cli', 'debug', 'ContentLint.Cli.dll');
const platform = { linux: 'linux', darwin: 'darwin', win32: 'win32' }[process.platform];
const multitoolFolder = dirname(createRequire(import.meta.url).resolve(`@microsoft/sarif-multitool-${platform}/package.json`));
const multitoolCommand = join(multitoolFolder, platform === 'win32' ? 'Sarif.Multitool.exe' : 'Sarif.Multitool');

/** A folder with these files that is gone after the test. */
export function folder(test, files) {
  const path = mkdtempSync(join(tmpdir(), 'contentlint-'));
  test.after(() => rmSync(path, { recursive: true, force: true }));
  write(path, files);
  return path;
}

export function write(path, files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
}

/** What the command writes to its output; exit code 1 is for findings. */
export function contentlint(cwd, ...args) {
  const run = spawnSync('dotnet', [command, ...args], { cwd, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, CI: '', GITHUB_SHA: '' } });
  if (run.status > 1 || run.error)
    throw new Error(`contentlint ${args.join(' ')}: ${run.status} ${run.stderr}`);
  return run.stdout;
}

/** Microsoft's SARIF Multitool. */
export function multitool(cwd, ...args) {
  if (platform !== 'win32')
    chmodSync(multitoolCommand, 0o755);
  const run = spawnSync(multitoolCommand, args, { cwd, encoding: 'utf8', env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' } });
  if (run.status !== 0)
    throw new Error(`Sarif.Multitool ${args.join(' ')}: ${run.status} ${run.stdout}${run.stderr}`);
  return run.stdout;
}

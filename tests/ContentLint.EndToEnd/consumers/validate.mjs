// Checks SARIF logs as GitHub would: against the schema, as codeql-action does, and by Microsoft's Multitool with its rules for
// code scanning. Usage: node validate.mjs LOG...
//
// The Multitool's exit code says nothing about what it found, and it skips a log with an unknown enum value without a word.
// So each log has a process of its own, its report is read, and the same log with a known defect must be reported.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const here = dirname(fileURLToPath(import.meta.url));
const platform = { linux: 'linux', darwin: 'darwin', win32: 'win32' }[process.platform];
const multitool = dirname(createRequire(import.meta.url).resolve(`@microsoft/sarif-multitool-${platform}/package.json`));
const executable = join(multitool, platform === 'win32' ? 'Sarif.Multitool.exe' : 'Sarif.Multitool');
const validator = new Ajv2020({ allErrors: true, strict: false });
addFormats(validator);
const isValid = validator.compile(JSON.parse(readFileSync(join(multitool, 'sarif-2.1.0.json'), 'utf8')));

// What the lean profile leaves out on purpose: message ids, version control, snippets, context, embedded files.
const allowedNotes = new Set(['SARIF2002', 'SARIF2003', 'SARIF2010', 'SARIF2011', 'SARIF2013']);

function schemaErrors(log) {
  return isValid(log) ? [] : isValid.errors.map((error) => `schema: ${error.instancePath} ${error.message}`);
}

function multitoolFindings(text) {
  const folder = mkdtempSync(join(tmpdir(), 'sarif-'));
  try {
    const [log, report] = [join(folder, 'log.sarif'), join(folder, 'report.sarif')];
    writeFileSync(log, text);
    const run = spawnSync(executable, ['validate', log, '-c', join(here, 'ghas.json'), '--rule-kind', 'Sarif;Ghas',
      '--level', 'Error;Warning;Note', '-q', 'true', '-o', report, '--log', 'ForceOverwrite;PrettyPrint'],
    { encoding: 'utf8', env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' } });
    if (run.status !== 0)
      throw new Error(`the Multitool ended with ${run.status ?? run.error}: ${run.stdout}${run.stderr}`);
    const { invocations, results } = JSON.parse(readFileSync(report, 'utf8')).runs[0];
    if (invocations[0].executionSuccessful !== true)
      throw new Error('the Multitool did not finish');
    return results.map((result) => ({
      id: result.ruleId.split('.')[0],
      level: result.level ?? 'warning',
      text: result.message.text ?? `${result.message.id} ${(result.message.arguments ?? []).join(' | ')}`,
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function withDefect(log, defect) {
  const copy = structuredClone(log);
  defect(copy);
  return copy;
}

function problems(path) {
  const log = JSON.parse(readFileSync(path, 'utf8'));
  const found = schemaErrors(log);
  if (schemaErrors(withDefect(log, (copy) => { copy.runs[0].columnKind = 'utf8'; })).length === 0)
    found.push('canary: the schema check let a wrong columnKind pass');

  const canary = multitoolFindings(JSON.stringify(withDefect(log, (copy) => { delete copy.$schema; })));
  if (!canary.some(({ id }) => id === 'SARIF2008'))
    found.push('canary: the Multitool did not miss $schema, so it did not read the log');
  for (const { id, level, text } of multitoolFindings(JSON.stringify(log))) {
    if (level !== 'note' || !allowedNotes.has(id))
      found.push(`${id} ${level}: ${text}`);
  }

  return found;
}

const paths = process.argv.slice(2);
if (paths.length === 0)
  throw new Error('Usage: node validate.mjs LOG...');
if (platform !== 'win32')
  chmodSync(executable, 0o755);

let failed = 0;
for (const path of paths) {
  const found = problems(path);
  failed += found.length === 0 ? 0 : 1;
  console.log(`${found.length === 0 ? 'valid' : 'INVALID'}: ${path}`);
  found.forEach((problem) => console.log(`  ${problem}`));
}

process.exitCode = failed === 0 ? 0 : 1;

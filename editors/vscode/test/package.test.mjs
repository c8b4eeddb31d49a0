import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import test from 'node:test';

const read = (name) => readFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), 'utf8');
const json = (name) => JSON.parse(read(name));

test('every text of the manifest is there in English and Indonesian, and no other', () => {
  const used = [...read('package.json').matchAll(/"%([^%]+)%"/g)].map((match) => match[1]).sort();
  assert.deepEqual(Object.keys(json('package.nls.json')).sort(), [...new Set(used)]);
  assert.deepEqual(Object.keys(json('package.nls.id.json')).sort(), [...new Set(used)]);
});

test('every text of the code is there in Indonesian, and no other', () => {
  const code = read('src/extension.mjs') + read('src/status.mjs');
  const used = [...code.matchAll(/(?:l10n\.t|translate)\('([^']+)'/g)].map((match) => match[1]);
  assert.ok(used.length > 0);
  assert.deepEqual(Object.keys(json('l10n/bundle.l10n.id.json')).sort(), [...new Set(used)].sort());
});

test('every command of the manifest is registered', () => {
  const code = read('src/extension.mjs');
  for (const { command } of json('package.json').contributes.commands)
    assert.ok(code.includes(`registerCommand('${command}'`), command);
});

test('the extension has the version of the tool', () => {
  const props = readFileSync(fileURLToPath(new URL('../../../Directory.Build.props', import.meta.url)), 'utf8');
  assert.equal(json('package.json').version, /<Version>([^<]+)</.exec(props)[1]);
});

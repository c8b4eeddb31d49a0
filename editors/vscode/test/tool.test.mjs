import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { isLocalTool, serverCommand } from '../src/tool.mjs';

const manifest = (text) => (path) => (path === join('/w', '.config', 'dotnet-tools.json') ? text : undefined);
const named = manifest('{"version":1,"tools":{"contentlint.cli":{"version":"0.2.0","commands":["contentlint"]}}}');

test('the program of the settings comes first', () => {
  assert.deepEqual(serverCommand({ path: '/opt/contentlint', folder: '/w', isTrusted: true, read: named }), { command: '/opt/contentlint', args: ['lsp'] });
  assert.deepEqual(serverCommand({ path: '/b/ContentLint.Cli.dll' }), { command: 'dotnet', args: ['/b/ContentLint.Cli.dll', 'lsp'] });
});

test('then the tool of a trusted workspace', () => {
  const server = serverCommand({ path: '', folder: '/w', isTrusted: true, read: named });
  assert.deepEqual(server, { command: 'dotnet', args: ['tool', 'run', 'contentlint', '--', 'lsp'], options: { cwd: '/w' } });
});

test('else the one on the path', () => {
  const onPath = { command: 'contentlint', args: ['lsp'] };
  assert.deepEqual(serverCommand({ path: '', folder: '/w', isTrusted: false, read: named }), onPath);
  assert.deepEqual(serverCommand({ path: undefined, folder: undefined, isTrusted: true }), onPath);
  assert.deepEqual(serverCommand({ path: '', folder: '/w', isTrusted: true, read: manifest('{"tools":{"other":{}}}') }), onPath);
});

test('a manifest that is no JSON names nothing', () => {
  for (const text of ['{', 'null', '[]', '{"tools":null}', undefined])
    assert.equal(isLocalTool('/w', manifest(text)), false);
});

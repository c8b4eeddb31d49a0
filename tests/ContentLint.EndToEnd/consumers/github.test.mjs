// Workflow commands, as the runner reads them and as GitHub's own toolkit writes them.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import test from 'node:test';
import { contentlint, folder } from './contentlint.mjs';

const { issueCommand } = createRequire(import.meta.url)('@actions/core/lib/command.js');

function written(command, properties, message) {
  const lines = [];
  const write = process.stdout.write;
  process.stdout.write = (text) => lines.push(text);
  try {
    issueCommand(command, properties, message);
  } finally {
    process.stdout.write = write;
  }
  return lines.join('').trimEnd();
}

// The runner splits a line at its second "::", its properties at commas, and decodes both.
function read(line) {
  const [, head, message] = /^::([^:]*)::(.*)$/s.exec(line);
  const [, command, list] = /^(\S+) ?(.*)$/.exec(head);
  const decode = (text) => text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%25/g, '%');
  const properties = Object.fromEntries(list.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), decode(pair.slice(pair.indexOf('=') + 1))]));
  return { command, properties, message: decode(message) };
}

test('annotations are those that the toolkit would write', (t) => {
  const name = 'berita, 100%: baru/a,b%2C.md';
  const path = folder(t, { [name]: 'Warga mengkonfirmasi bahwa rapat yang yang batal.\n\nIa menuduh mereka tanpa bukti sama sekali, 50%: ::error::palsu.\n' });
  const lines = contentlint(path, 'check', '-f', 'github').trimEnd().split('\n');

  assert.ok(lines.length >= 3, lines.join('\n'));
  for (const line of lines) {
    const { command, properties, message } = read(line);
    assert.equal(properties.file, name);
    assert.equal(line, written(command, properties, message));
  }
});

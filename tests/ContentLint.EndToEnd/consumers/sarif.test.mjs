// Microsoft's Multitool as a second opinion on GitHub's fingerprints.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { contentlint, folder, multitool, write } from './contentlint.mjs';

const claim = 'Ia menuduh mereka tanpa bukti sama sekali.';
const results = (path, name) => JSON.parse(readFileSync(join(path, name), 'utf8')).runs[0].results;

test('fingerprints of lines are those of the Multitool', (t) => {
  const path = folder(t, {
    'emoji.md': `Panen 🌾🌾 raya.\n\n${claim} 🇮🇩\n\n${claim}\n`,
    'bom.txt': `\uFEFF${claim}\r\n\r\n${claim}\r\n`,
    'returns.txt': `${claim}\r\r${claim}\r`,
    'separators.txt': `Satu\u2028dua.\n\n\t ${claim}\u0085\n\n${claim}`,
  });
  contentlint(path, 'check', '-f', 'sarif', '-o', 'ours.sarif', '--select', 'CL2001');
  const ours = results(path, 'ours.sarif');
  const bare = JSON.parse(readFileSync(join(path, 'ours.sarif'), 'utf8'));
  bare.runs[0].originalUriBaseIds['%SRCROOT%'] = { uri: `file://${path}/` };
  bare.runs[0].results.forEach((result) => delete result.partialFingerprints);
  write(path, { 'bare.sarif': JSON.stringify(bare) });

  multitool(path, 'rewrite', 'bare.sarif', '-o', 'theirs.sarif', '--insert', 'RollingHashPartialFingerprints', '--log', 'ForceOverwrite');

  const hash = (result) => result.partialFingerprints.primaryLocationLineHash;
  const theirs = results(path, 'theirs.sarif');
  assert.equal(ours.length, 8);

  // To GitHub's action, which reads with Node, a byte order mark is a character of the first line; the Multitool drops it.
  assert.equal(ours[0].locations[0].physicalLocation.artifactLocation.uri, 'bom.txt');
  assert.notEqual(hash(ours[0]), hash(theirs[0]));
  assert.deepEqual(ours.slice(1).map(hash), theirs.slice(1).map(hash));
});

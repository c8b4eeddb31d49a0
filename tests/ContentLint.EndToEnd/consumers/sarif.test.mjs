// Microsoft's Multitool as a second opinion: on GitHub's fingerprints, and on what is new since an earlier log.
import assert from 'node:assert/strict';
import { readFileSync, renameSync, rmSync } from 'node:fs';
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

test('the baseline calls new and gone what the Multitool calls so', (t) => {
  const articles = Object.fromEntries(Array.from({ length: 12 }, (_, number) => [
    `berita/${number}.md`, `Warga desa ke-${number} menanam ${number + 3} pohon.\n\nPada hari ke-${number} ia menuduh panitia tanpa bukti sama sekali.\n\nRapat ke-${number} ditunda.\n`]));
  const path = folder(t, articles);
  const check = (name, ...more) => contentlint(path, 'check', 'berita', '--select', 'CL2001', '--fail-on', 'never', '-f', 'sarif', '-o', name, ...more);
  check('before.sarif');
  contentlint(path, 'baseline', 'create', 'berita', '--select', 'CL2001');

  write(path, {
    'berita/1.md': `Baris baru di atas.\n\n${articles['berita/1.md']}`,
    'berita/2.md': articles['berita/2.md'].split('\n\n').reverse().join('\n\n'),
    'berita/3.md': articles['berita/3.md'].replace(' tanpa bukti sama sekali', ''),
    'berita/4.md': `${articles['berita/4.md']}\nKemarin warga lain menuding bupati tanpa bukti.\n`,
  });
  renameSync(join(path, 'berita/5.md'), join(path, 'berita/lima.md'));
  rmSync(join(path, 'berita/6.md'));
  check('after.sarif');
  check('marked.sarif', '--baseline', 'contentlint-baseline.jsonl', '--show-suppressed');
  multitool(path, 'match-results-forward', 'after.sarif', '-r', 'before.sarif', '-o', 'matched.sarif', '--log', 'ForceOverwrite');

  const place = (result) => `${result.locations[0].physicalLocation.artifactLocation.uri}:${result.locations[0].physicalLocation.region.startLine}`;
  const states = (state) => results(path, 'matched.sarif').filter((result) => result.baselineState === state).map(place).sort();
  const ours = results(path, 'marked.sarif').filter((result) => result.ruleId === 'CL2001');
  const added = ours.filter((result) => result.suppressions.length === 0).map(place).sort();

  // A renamed article: to the Multitool its findings are new and those of the old name gone, to us they have moved.
  assert.deepEqual(states('new'), ['berita/4.md:7', 'berita/lima.md:3']);
  assert.deepEqual(added, ['berita/4.md:7']);
  assert.deepEqual(states('absent'), ['berita/3.md:3', 'berita/5.md:3', 'berita/6.md:3']);
  const told = contentlint(path, 'check', '--select', 'CL2001', '--fail-on', 'never', '--baseline', 'contentlint-baseline.jsonl', '-f', 'concise', 'berita');
  assert.match(told, /CL0007 entries for findings that are gone: 2,/);
});

// Microsoft's Multitool as a second opinion on what is new, known and gone since a baseline was written.
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { contentlint, folder, multitool, write } from './contentlint.mjs';

// The # becomes the number of the edit, so that no edit takes the entries of another.
const old = 'Pada hari ke-# ia menuduh panitia tanpa bukti sama sekali.';
const fresh = 'Kemarin warga ke-# menuding bupati tanpa bukti.';
const plain = ['Warga desa ke-# menanam enam pohon.', 'Rapat ke-# ditunda.', 'Kepala dusun ke-# membuka lumbung padi.'];
const text = (...paragraphs) => `${paragraphs.join('\n\n')}\n`;
const article = text(plain[0], old, plain[1]);

// Each edit has articles of its own: their texts before and after it, null for one that is not there.
const edits = {
  'nothing': { 'a.md': [article, article] },
  'a line is added above': { 'a.md': [article, `Baris baru.\n\n${article}`] },
  'paragraphs change places': { 'a.md': [article, text(plain[1], plain[0], old)] },
  'a paragraph without a finding is written anew': { 'a.md': [article, text(plain[2], old, plain[1])] },
  'the paragraph is edited after the finding': { 'a.md': [article, article.replace('sekali.', 'sekali, lalu pulang.')] },
  'the paragraph is written anew in its place': { 'a.md': [article, text(plain[0], 'Ketua ke-# lalu dituduh tanpa bukti sama sekali oleh warga desa.', plain[1])] },
  'lines end otherwise': { 'a.md': [article, article.replaceAll('\n', '\r\n')] },
  'the text is wrapped': { 'a.md': [article, article.replaceAll('ia ', 'ia\n').replaceAll('tanpa ', 'tanpa\n')] },
  'the finding is mended': { 'a.md': [article, article.replace(' tanpa bukti sama sekali', '')] },
  'a defect is added': { 'a.md': [article, article + `\n${fresh}\n`] },
  'a defect is added above an old one': { 'a.md': [article, text(fresh, article)] },
  'the same defect is added once more': { 'a.md': [article, text(article, old)] },
  'one of two equal ones is mended': { 'a.md': [text(old, plain[0], old), text(plain[2], plain[0], old)] },
  'an article is deleted': { 'a.md': [article, null] },
  'an article is added': { 'a.md': [null, article] },
  'an article is copied': { 'a.md': [article, article], 'b.md': [null, article] },
  'two equal articles stay': { 'a.md': [article, article], 'b.md': [article, article] },
};

// The Multitool looks for a finding in its own file only; ours follows what it says.
const moves = {
  'an article is renamed': { 'a.md': [article, null], 'b.md': [null, article] },
  'an article goes to another folder and gets a paragraph': { 'a.md': [article, null], 'arsip/a.md': [null, text(plain[2], article)] },
  'the paragraph goes to another article': { 'a.md': [article, text(plain[0], plain[1])], 'b.md': [plain[2], text(plain[2], old)] },
};

// One finding is mended and another of the same words made elsewhere: the Multitool takes the only one left for the old one.
const exchanges = {
  'one is mended and one of the same words made elsewhere': {
    'a.md': [text(plain[0], 'Ia menuduh warga ke-# tanpa bukti kemarin.', plain[1], plain[2]), text(plain[0], plain[1], plain[2], fresh)],
  },
};

const isOfRule = (result) => result.ruleId === 'CL2001';
const results = (path, name) => JSON.parse(readFileSync(join(path, name), 'utf8')).runs[0].results.filter(isOfRule);
const uriOf = (result) => result.locations[0].physicalLocation.artifactLocation.uri;

/** How many findings of an edit are new, known and gone. */
function count(paths, states) {
  const counted = { new: 0, known: 0, gone: 0 };
  for (const [path, state] of states) {
    if (paths.has(path))
      counted[state] += 1;
  }

  return counted;
}

function verdicts(t) {
  const every = Object.entries({ ...edits, ...moves, ...exchanges }).map(([name, articles], at) => [
    name, Object.entries(articles).map(([path, texts]) => [`${at}/${path}`, ...texts.map((one) => one?.replaceAll('#', at))])]);
  const files = (version) => Object.fromEntries(
    every.flatMap(([, articles]) => articles).filter((texts) => texts[version] !== undefined).map((texts) => [texts[0], texts[version]]));
  const path = folder(t, files(1));
  const only = ['--select', 'CL2001'];
  contentlint(path, 'check', ...only, '-f', 'sarif', '-o', 'before.sarif');
  contentlint(path, 'baseline', 'create', ...only);
  Object.keys(files(1)).forEach((name) => rmSync(join(path, name)));
  write(path, files(2));
  contentlint(path, 'check', ...only, '-f', 'sarif', '-o', 'after.sarif');
  contentlint(path, 'check', ...only, '-f', 'sarif', '-o', 'marked.sarif', '--baseline', 'contentlint-baseline.jsonl', '--show-suppressed');
  multitool(path, 'match-results-forward', 'after.sarif', '-r', 'before.sarif', '-o', 'matched.sarif', '--log', 'ForceOverwrite');

  const entries = () => readFileSync(join(path, 'contentlint-baseline.jsonl'), 'utf8').split('\n').slice(1, -1);
  const written = entries();
  contentlint(path, 'baseline', 'prune', ...only);
  const left = new Set(entries());
  const ours = [
    ...results(path, 'marked.sarif').map((result) => [uriOf(result), result.baselineState === 'new' ? 'new' : 'known']),
    ...written.filter((line) => !left.has(line)).map((line) => [JSON.parse(line).path, 'gone']),
  ];
  const names = { new: 'new', unchanged: 'known', updated: 'known', absent: 'gone' };
  const theirs = results(path, 'matched.sarif').map((result) => [uriOf(result), names[result.baselineState]]);
  return Object.fromEntries(every.map(([name, articles]) => {
    const paths = new Set(articles.map(([article]) => article));
    return [name, { ours: count(paths, ours), theirs: count(paths, theirs) }];
  }));
}

test('the baseline calls new, known and gone what the Multitool calls so', async (t) => {
  const judged = verdicts(t);
  for (const name of Object.keys(edits))
    await t.test(name, () => assert.deepEqual(judged[name].ours, judged[name].theirs));
  for (const name of Object.keys(moves)) {
    await t.test(`known to us, new to the Multitool: ${name}`, () => assert.deepEqual(
      judged[name], { ours: { new: 0, known: 1, gone: 0 }, theirs: { new: 1, known: 0, gone: 1 } }));
  }

  for (const name of Object.keys(exchanges)) {
    await t.test(`new to us, known to the Multitool: ${name}`, () => assert.deepEqual(
      judged[name], { ours: { new: 1, known: 0, gone: 1 }, theirs: { new: 0, known: 1, gone: 0 } }));
  }
});

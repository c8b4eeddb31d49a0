import assert from 'node:assert/strict';
import test from 'node:test';
import { statusText } from '../src/status.mjs';

const translate = (text, ...args) => text.replace(/\{(\d)\}/g, (_, at) => args[at]);

test('the status bar counts findings', () => {
  assert.deepEqual(statusText({ state: 'ready', findings: 3 }, translate), { text: '$(checklist) 3', tooltip: '3 findings in open texts' });
  assert.equal(statusText({ state: 'ready', findings: 0 }, translate).text, '$(check) ContentLint');
  assert.equal(statusText({ state: 'ready', findings: 'many' }, translate).text, '$(check) ContentLint');
});

test('it tells that the server starts, and that it does not run', () => {
  assert.equal(statusText(undefined, translate).tooltip, 'checking …');
  assert.equal(statusText({ state: 'error' }, translate).tooltip, 'not running');
  assert.equal(statusText({ state: 'error', message: 'gone' }, translate).tooltip, 'gone');
});

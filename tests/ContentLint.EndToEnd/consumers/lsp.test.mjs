// The language server, driven by the protocol library of VS Code.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { command, contentlint, folder, write } from './contentlint.mjs';

const require = createRequire(import.meta.url);
const { createMessageConnection, StreamMessageReader, StreamMessageWriter, CancellationTokenSource } = require('vscode-jsonrpc/node');

const faulty = 'Warga mengkonfirmasi bahwa rapat itu batal.\n\nIa menuduh mereka tanpa bukti sama sekali.\n';
const paragraph = 'Panen padi di lereng timur gunung itu tahun ini lebih awal daripada tahun lalu, kata para petani yang menjemur gabah di halaman balai desa sejak pagi.\n';

/** A server and a client that has said hello. */
async function start(t, root, capabilities = {}, options = undefined) {
  const server = spawn('dotnet', [command, 'lsp', '--stdio'], { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] });
  const errors = [];
  server.stderr.on('data', (data) => errors.push(data.toString()));
  const exited = new Promise((resolve) => server.on('exit', resolve));
  const client = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const published = new Map();
  const waiting = [];
  client.onNotification('textDocument/publishDiagnostics', (message) => {
    published.set(message.uri, message);
    waiting.splice(0).forEach((check) => check());
  });
  const asked = [];
  for (const method of ['client/registerCapability', 'workspace/diagnostic/refresh', 'window/workDoneProgress/create', 'workspace/applyEdit']) {
    client.onRequest(method, (parameters) => {
      asked.push({ method, parameters });
      waiting.splice(0).forEach((check) => check());
      return method === 'workspace/applyEdit' ? { applied: true } : null;
    });
  }
  client.onRequest('workspace/configuration', () => [options ?? {}]);
  client.listen();
  t.after(() => {
    client.dispose();
    server.kill();
  });
  const hello = await client.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'articles' }],
    capabilities,
    initializationOptions: options,
  });
  client.sendNotification('initialized', {});

  /** Until something that the server sends makes it true. */
  async function until(isTrue) {
    for (const end = Date.now() + 30_000; !isTrue(); ) {
      if (Date.now() > end)
        throw new Error(`nothing came: ${errors.join('')}`);
      await new Promise((resolve) => { waiting.push(resolve); setTimeout(resolve, 250); });
    }
  }

  return { client, hello, published, asked, until, exited, errors };
}

const pull = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true }, configuration: true, workspaceEdit: { documentChanges: true }, applyEdit: true } };
const uriOf = (root, name) => pathToFileURL(join(root, name)).href;
const open = (client, uri, text, languageId = 'markdown', version = 1) => client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
const change = (client, uri, version, contentChanges) => client.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
const diagnose = async (client, uri, previousResultId) => client.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
const place = (line, character) => ({ line, character });

function offsetOf(text, { line, character }) {
  return text.split('\n').slice(0, line).reduce((sum, part) => sum + part.length + 1, 0) + character;
}

/** The text after edits of one document, as an editor applies them. */
function apply(text, edits) {
  return [...edits].sort((a, b) => offsetOf(text, b.range.start) - offsetOf(text, a.range.start))
    .reduce((now, edit) => now.slice(0, offsetOf(text, edit.range.start)) + edit.newText + now.slice(offsetOf(text, edit.range.end)), text);
}

test('a client that pulls gets what check finds, and nothing is pushed to it', async (t) => {
  const root = folder(t, { 'a.md': faulty });
  const { client, hello, published } = await start(t, root, pull);
  const uri = uriOf(root, 'a.md');
  open(client, uri, faulty);

  const report = await diagnose(client, uri);

  const expected = JSON.parse(contentlint(root, 'check', 'a.md', '-f', 'json', '--fail-on', 'never')).diagnostics;
  assert.equal(hello.capabilities.positionEncoding, 'utf-16');
  assert.ok(expected.length >= 2);
  assert.deepEqual(report.items.map((item) => [item.code, item.message]), expected.map((found) => [found.id, found.message]));
  assert.ok(report.items.every((item) => item.source === 'contentlint' && item.severity >= 1 && item.codeDescription.href.startsWith('https://')));
  assert.equal((await diagnose(client, uri, report.resultId)).kind, 'unchanged');
  assert.equal(published.size, 0);
});

test('changes while typing are followed, and a fix mends what it says', async (t) => {
  const root = folder(t, { 'a.md': faulty });
  const { client } = await start(t, root, pull);
  const uri = uriOf(root, 'a.md');
  open(client, uri, 'Warga datang.\r\nDua kali.\n');
  change(client, uri, 2, [
    { range: { start: place(0, 6), end: place(0, 12) }, text: 'mengkonfirmasi' },
    { range: { start: place(1, 99), end: place(1, 99) }, text: ' Ya.' },
  ]);
  const report = await diagnose(client, uri);
  const found = report.items.find((item) => item.code === 'CL7008');
  assert.deepEqual(found.range, { start: place(0, 6), end: place(0, 20) });

  const actions = await client.sendRequest('textDocument/codeAction', { textDocument: { uri }, range: found.range, context: { diagnostics: [found], only: ['quickfix'] } });

  const fix = actions.find((action) => action.isPreferred);
  assert.equal(fix.kind, 'quickfix');
  assert.deepEqual(fix.edit.documentChanges[0].textDocument, { uri, version: 2 });
  assert.equal(fix.edit.documentChanges[0].edits[0].newText, 'mengonfirmasi');
});

test('all safe findings are fixed as --fix fixes them, on request and by command', async (t) => {
  const root = folder(t, { 'a.md': faulty });
  const { client, asked, until } = await start(t, root, pull);
  const uri = uriOf(root, 'a.md');
  open(client, uri, faulty);
  const ask = (only) => client.sendRequest('textDocument/codeAction', { textDocument: { uri }, range: { start: place(0, 0), end: place(0, 0) }, context: { diagnostics: [], only } });

  const [action] = await ask(['source.fixAll']);
  contentlint(root, 'check', '--fix', '--fail-on', 'never', 'a.md');

  assert.equal(action.kind, 'source.fixAll.contentlint');
  assert.equal(apply(faulty, action.edit.documentChanges[0].edits), readFileSync(join(root, 'a.md'), 'utf8'));
  assert.equal((await ask([])).filter((one) => one.kind.startsWith('source')).length, 0);
  await client.sendRequest('workspace/executeCommand', { command: 'contentlint.fixAll', arguments: [uri] });
  await until(() => asked.some((one) => one.method === 'workspace/applyEdit'));
});

test('a finding can be put aside with a reason, or its words be allowed', async (t) => {
  const text = 'Judul\n=====\n\nKata warga, keluarga itu pindah ke apartment baru.\n';
  const root = folder(t, { 'a.md': text, '.editorconfig': 'root = true\n\n[*]\ncontentlint_language = id\n' });
  const { client } = await start(t, root, pull);
  const uri = uriOf(root, 'a.md');
  open(client, uri, text);
  const found = (await diagnose(client, uri)).items.find((item) => item.code === 'CL4001');

  const actions = await client.sendRequest('textDocument/codeAction', { textDocument: { uri }, range: found.range, context: { diagnostics: [found] } });
  const aside = actions.find((action) => action.title.startsWith('Put CL4001 aside'));
  const changed = apply(text, aside.edit.documentChanges[0].edits);
  assert.match(changed, /\n<!-- contentlint disable-next CL4001: REASON -->\n\nKata warga/);
  change(client, uri, 2, [{ text: changed }]);
  assert.ok(!(await diagnose(client, uri)).items.some((item) => item.code === 'CL4001'));

  const allow = actions.find((action) => action.title === "Allow 'apartment' in .editorconfig");
  const configuration = apply(readFileSync(join(root, '.editorconfig'), 'utf8'), allow.edit.documentChanges[0].edits);
  write(root, { '.editorconfig': configuration });
  client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(root, '.editorconfig'), type: 2 }] });
  change(client, uri, 3, [{ text }]);
  assert.ok(!(await diagnose(client, uri)).items.some((item) => item.code === 'CL4001'), configuration);
});

test('hover explains the rule with examples', async (t) => {
  const root = folder(t, { 'a.md': faulty });
  const { client } = await start(t, root, pull);
  const uri = uriOf(root, 'a.md');
  open(client, uri, faulty);

  const hover = await client.sendRequest('textDocument/hover', { textDocument: { uri }, position: place(2, 25) });

  assert.match(hover.contents.value, /Claim reported as unsupported[\s\S]*Reported:[\s\S]*Not reported:[\s\S]*CL2001/);
  assert.equal(await client.sendRequest('textDocument/hover', { textDocument: { uri }, position: place(1, 0) }), null);
});

test('an editor in Indonesian reads Indonesian, whatever its variety', async (t) => {
  const root = folder(t, { 'a.md': faulty });
  const { client } = await start(t, root, pull, { locale: 'id-ID' });
  const uri = uriOf(root, 'a.md');
  open(client, uri, faulty);

  const { items } = await diagnose(client, uri);

  const expected = JSON.parse(contentlint(root, 'check', 'a.md', '-f', 'json', '--fail-on', 'never', '--locale', 'id')).diagnostics;
  assert.deepEqual(items.map((item) => item.message), expected.map((found) => found.message));
  assert.match(items[0].message, /tulis/i);
});

test('a client that does not pull is sent findings, and none after closing', async (t) => {
  const root = folder(t, { 'a.md': faulty });
  const { client, published, until } = await start(t, root, { general: { positionEncodings: ['utf-8'] } });
  const uri = uriOf(root, 'a.md');
  open(client, uri, `Café, ${faulty}`, 'markdown', 7);
  await until(() => published.get(uri)?.diagnostics.length > 0);

  const { version, diagnostics } = published.get(uri);
  assert.equal(version, 7);
  assert.deepEqual(diagnostics.find((item) => item.code === 'CL7008').range.start, place(0, 13));
  change(client, uri, 8, [{ text: 'Warga datang.\n' }]);
  await until(() => published.get(uri).version === 8);
  client.sendNotification('textDocument/didClose', { textDocument: { uri } });
  await until(() => published.get(uri).version === undefined);
  assert.deepEqual(published.get(uri).diagnostics, []);
});

test('articles of the workspace are compared in the background', async (t) => {
  const root = folder(t, { '.contentlintignore': 'draf/\n', 'a.md': paragraph, 'draf/c.md': paragraph });
  const { client, asked, until } = await start(t, root, pull);
  const uri = uriOf(root, 'b.md');
  open(client, uri, paragraph);
  assert.ok(!(await diagnose(client, uri)).items.some((item) => item.code === 'CL3003'));

  const shared = [];
  for (let seen = 0; shared.length === 0; seen = asked.length) {
    await until(() => asked.slice(seen).some((one) => one.method === 'workspace/diagnostic/refresh'));
    shared.push(...(await diagnose(client, uri)).items.filter((item) => item.code === 'CL3003'));
  }

  assert.equal(shared.length, 1);
  assert.deepEqual(shared[0].relatedInformation.map((related) => related.location.uri), [uriOf(root, 'a.md')]);

  const { resultId } = await diagnose(client, uri);
  const seen = asked.length;
  write(root, { 'a.md': 'Berita lain.\n' });
  client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(root, 'a.md'), type: 2 }] });
  await until(() => asked.slice(seen).some((one) => one.method === 'workspace/diagnostic/refresh'));
  const report = await diagnose(client, uri, resultId);
  assert.equal(report.kind, 'full');
  assert.ok(!report.items.some((item) => item.code === 'CL3003'));
});

test('words are allowed by a line that holds for the text, and take nothing back', async (t) => {
  const text = 'Kata warga, keluarga itu pindah ke apartment baru.\n';
  const root = folder(t, { '.editorconfig': 'root = true\n\n[*.md]\ncontentlint_language = id\n\n[arsip/**]\ncontentlint_rule.CL4001.allow = online\n' });
  const { client } = await start(t, root, pull);
  const allow = async (name) => {
    const uri = uriOf(root, name);
    open(client, uri, text);
    const [found] = (await diagnose(client, uri)).items.filter((item) => item.code === 'CL4001');
    const actions = await client.sendRequest('textDocument/codeAction', { textDocument: { uri }, range: found.range, context: { diagnostics: [found] } });
    const { edit } = actions.find((action) => action.title.startsWith('Allow'));
    return apply(readFileSync(join(root, '.editorconfig'), 'utf8'), edit.documentChanges[0].edits);
  };

  assert.equal(await allow('a.md'), 'root = true\n\n[*]\ncontentlint_rule.CL4001.allow = apartment\n\n[*.md]\ncontentlint_language = id\n\n[arsip/**]\ncontentlint_rule.CL4001.allow = online\n');
  assert.match(await allow('arsip/b.md'), /\[arsip\/\*\*\]\ncontentlint_rule\.CL4001\.allow = online, apartment\n$/);
});

test('rule files and .editorconfig are checked and completed', async (t) => {
  const root = folder(t, {});
  const { client } = await start(t, root, pull);
  const rule = uriOf(root, 'aturan/claims/CL2901-coba.yml');
  open(client, rule, 'id: CL2901\nname: coba\nkind: frase\nsev\nseverity: \n', 'yaml');
  const settings = uriOf(root, '.editorconfig');
  open(client, settings, '[*]\ncontentlint_diagnostic.CL9999.severity = error\ncontentlint_language = \n', 'editorconfig');

  assert.ok((await diagnose(client, rule)).items.some((item) => item.code === 'CL0002'));
  assert.ok((await diagnose(client, settings)).items.some((item) => item.code === 'CL0003'));
  const ask = async (uri, position) => client.sendRequest('textDocument/completion', { textDocument: { uri }, position });
  const complete = async (uri, position) => (await ask(uri, position)).map((item) => item.label);
  assert.ok((await complete(rule, place(3, 3))).includes('severity'));
  assert.deepEqual(await complete(rule, place(4, 10)), ['error', 'warning', 'suggestion', 'none']);
  assert.ok((await complete(settings, place(0, 3))).includes('contentlint_rule.CL4001.allow'));
  const key = (await ask(rule, place(3, 3))).find((item) => item.label === 'severity');
  assert.deepEqual(key.textEdit, { range: { start: place(3, 0), end: place(3, 3) }, newText: 'severity: ' });
  assert.ok((await complete(settings, place(2, 24))).includes('id'));
});

test('requests are refused before initialize and after shutdown, unknown ones always', async (t) => {
  const root = folder(t, {});
  const server = spawn('dotnet', [command, 'lsp'], { cwd: root });
  const client = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  client.listen();
  t.after(() => server.kill());
  const exited = new Promise((resolve) => server.on('exit', resolve));
  const code = async (promise) => promise.then(() => 0, (error) => error.code);

  assert.equal(await code(client.sendRequest('textDocument/hover', {})), -32002);
  await client.sendRequest('initialize', { capabilities: {} });
  assert.equal(await code(client.sendRequest('initialize', { capabilities: {} })), -32600);
  assert.equal(await code(client.sendRequest('textDocument/nothing', {})), -32601);
  assert.equal(await code(client.sendRequest('textDocument/hover', {})), -32602);
  client.sendNotification('$/nothing', {});
  await client.sendRequest('shutdown');
  assert.equal(await code(client.sendRequest('textDocument/hover', {})), -32600);
  client.sendNotification('exit');
  assert.equal(await exited, 0);
});

test('the server ends with the client, and hears a cancellation', async (t) => {
  const root = folder(t, { 'a.md': faulty });
  const { client, exited } = await start(t, root, pull);
  const source = new CancellationTokenSource();
  const uri = uriOf(root, 'a.md');
  open(client, uri, faulty.repeat(500));
  const requests = Array.from({ length: 20 }, () => client.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, source.token).then(() => 'answered', (error) => error.code));
  source.cancel();
  const answers = await Promise.all(requests);
  assert.ok(answers.every((answer) => answer === 'answered' || answer === -32800));
  assert.ok(answers.includes(-32800));
  client.end();
  assert.equal(await exited, 1);
});

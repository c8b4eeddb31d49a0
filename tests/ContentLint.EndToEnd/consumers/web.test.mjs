// The page of contentlint serve, in Debian's Chromium.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer, request } from 'node:http';
import { readFileSync } from 'node:fs';
import test, { after, before } from 'node:test';
import { chromium } from 'playwright-core';
import { toEditor, toFile } from '../../../src/ContentLint.Web/page/src/form.mjs';
import { command, folder } from './contentlint.mjs';

let browser;
before(async () => { browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] }); });
after(() => browser.close());

/** A server on a port of its own. */
async function serve(t, ...args) {
  const server = spawn('dotnet', [command, 'serve', '--port', '0', ...args], { cwd: folder(t, {}) });
  t.after(() => server.kill());
  return new Promise((resolve, reject) => {
    server.stdout.once('data', (data) => resolve(data.toString().trim()));
    server.stderr.on('data', (data) => reject(new Error(data.toString())));
  });
}

/** The page, whose console must stay silent. */
async function visit(t, url, options = {}) {
  const context = await browser.newContext({ locale: 'id-ID', acceptDownloads: true, ...options });
  const page = await context.newPage();
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('dialog', (dialog) => { said.push(`dialog ${dialog.message()}`); dialog.dismiss(); });
  t.after(async () => { await context.close(); assert.deepEqual(said, []); });
  await page.goto(url);
  await page.waitForSelector('#rules label', { state: 'attached' });
  return page;
}

const type = async (page, text) => { await page.click('.cm-content'); await page.keyboard.insertText(text); };
const text = (page) => page.evaluate(() => document.querySelector('.cm-content').cmTile?.view?.state.doc.toString() ?? [...document.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n'));

test('a draft is pasted, marked, explained, mended and undone', async (t) => {
  const page = await visit(t, await serve(t));
  await type(page, 'Hutang desa itu lunas.\n\nIa dituduh tanpa bukti sama sekali.');

  await page.waitForSelector('.cm-lintRange');
  const item = page.locator('#findings > li', { hasText: 'CL7008' });
  assert.match(await item.textContent(), /tulis 'Utang' untuk 'Hutang'.*saran/s);
  await item.locator('.why summary').click();
  assert.ok(await item.locator('.example mark').count() > 0);
  await item.getByRole('button', { name: "Ganti dengan 'Utang'" }).click();
  await page.waitForFunction(() => !document.querySelector('#findings').textContent.includes('CL7008'));
  assert.match(await text(page), /^Utang desa/);
  await page.click('.cm-content');
  await page.keyboard.press('Control+z');
  await page.waitForFunction(() => document.querySelector('#findings').textContent.includes('CL7008'));
  assert.match(await text(page), /^Hutang desa/);
});

test('several files are one batch, each in its tab, and all that is safe is fixed at once', async (t) => {
  const page = await visit(t, await serve(t));
  const paragraph = 'Panen padi di lereng timur gunung itu tahun ini lebih awal daripada tahun lalu, kata para petani yang menjemur gabah di halaman balai desa sejak pagi.';
  await page.setInputFiles('#files', [
    { name: 'satu.md', mimeType: 'text/markdown', buffer: Buffer.from(`${paragraph}\r\n\r\nHutang itu lunas.\r\n`) },
    { name: 'dua.txt', mimeType: 'text/plain', buffer: Buffer.from(`${paragraph}\n\nHutang ini belum.\n`) },
  ]);
  await page.waitForFunction(() => document.querySelectorAll('#tabs button').length === 2 && document.querySelector('#summary').textContent.startsWith('3 '));

  await page.locator('#tabs button').nth(1).click();
  assert.match(await page.locator('#findings').textContent(), /CL3003/);
  await page.locator('#tabs button').nth(1).press('ArrowLeft');
  assert.equal(await page.locator('#tabs button[aria-selected=true]').textContent(), 'satu.md 1');
  await page.click('#fix-all');
  await page.waitForFunction(() => document.querySelector('#summary').textContent.includes('2 perbaikan'));
  assert.match(await text(page), /Utang itu lunas/);
});

test('files of one name, opened at once, get names that tell them apart', async (t) => {
  const page = await visit(t, await serve(t));
  const buffer = Buffer.from('Baik.\n');
  await page.setInputFiles('#files', [{ name: 'teras.md', mimeType: 'text/markdown', buffer }, { name: 'teras.md', mimeType: 'text/markdown', buffer }]);
  await page.waitForFunction(() => document.querySelectorAll('#tabs button').length === 2);

  assert.deepEqual(await page.locator('#tabs button').allTextContents(), ['teras.md 0', 'teras-2.md 0']);
});

test('rules, severities and languages are switched, and the choice is kept', async (t) => {
  const url = await serve(t);
  const page = await visit(t, url);
  await type(page, 'Hutang desa itu lunas. Ia dituduh tanpa bukti sama sekali.');
  await page.waitForFunction(() => document.querySelectorAll('#findings > li .quote').length === 2);
  await page.selectOption('#severity', 'warning');
  await page.waitForFunction(() => document.querySelectorAll('#findings > li .quote').length === 1);
  await page.locator('#findings > li').getByRole('button', { name: 'Matikan aturan ini' }).click();
  await page.waitForFunction(() => document.querySelector('#findings .nothing'));
  await page.selectOption('#language', 'en');
  await page.waitForFunction(() => document.querySelector('#open').textContent === 'Open files');
  await page.reload();
  await page.waitForFunction(() => document.querySelector('#open').textContent === 'Open files');
  assert.equal(await page.locator('#rules label', { hasText: 'CL2001' }).locator('input').isChecked(), false);
});

test('the report, the log and the text are saved', async (t) => {
  const page = await visit(t, await serve(t));
  await page.click('#sample');
  await page.waitForSelector('#findings > li .quote');
  const read = async (format) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.selectOption('#export', format)]);
    return [download.suggestedFilename(), readFileSync(await download.path(), 'utf8')];
  };
  const log = JSON.parse((await read('sarif'))[1]);
  assert.deepEqual(log.version, '2.1.0');
  assert.equal(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri, 'jembatan.md');
  assert.match((await read('html'))[1], /^<!doctype html>/i);
  assert.deepEqual((await read('text')), ['jembatan.md', await text(page)]);
});

test('what no fix touches is saved as it was', async (t) => {
  const page = await visit(t, await serve(t));
  const open = async (name, held, toBytes = Buffer.from) => {
    await page.setInputFiles('#files', { name, mimeType: 'text/markdown', buffer: toBytes(held) });
    await page.waitForFunction(() => document.querySelector('#findings').textContent.includes('CL7008'));
    await page.click('#fix-all');
    await page.waitForFunction(() => document.querySelector('#summary').textContent.includes('1 perbaikan'));
    const [download] = await Promise.all([page.waitForEvent('download'), page.selectOption('#export', 'text')]);
    assert.deepEqual(readFileSync(await download.path()), toBytes(held.replace('Hutang', 'Utang')));
  };
  await open('satu.md', '\uFEFF# Judul\r\n\r\nHutang itu lunas.\r\n');
  await open('dua.md', 'Hutang itu lunas.\r\rBaik.\n\r\nYa.');
  await open('tiga.txt', '\uFEFFHutang itu lunas. 😀\r\n', (held) => Buffer.from(held, 'utf16le'));
  await open('empat.txt', '\uFEFFHutang itu lunas.\n', (held) => Buffer.from(held, 'utf16le').swap16());
});

test('lines that are added end as the others do', () => {
  const original = '\uFEFFsatu\r\ndua\ntiga\r\nempat\r\n';
  assert.equal(toFile(original, toEditor(original)), original);
  assert.equal(toFile(original, 'satu\nbaru\ndua\ntiga\nempat\n'), '\uFEFFsatu\r\nbaru\r\ndua\ntiga\r\nempat\r\n');
  assert.equal(toFile(original, 'satu\ntiga\nempat\n'), '\uFEFFsatu\r\ntiga\r\nempat\r\n');
  assert.equal(toFile('', 'satu\ndua'), 'satu\ndua');
  assert.equal(toFile('satu', 'satu\ndua\n'), 'satu\ndua\n');
});

test('hostile text stays text', async (t) => {
  const page = await visit(t, await serve(t));
  const hostile = '<img src=x onerror=alert(1)></script><script>alert(2)</script> \u202Ehutang\u202C tanpa bukti sama sekali "><b>';
  await page.setInputFiles('#files', [{ name: '<img src=x onerror=alert(3)>.txt', mimeType: 'text/plain', buffer: Buffer.from(`${hostile}\n\nHutang <i>itu</i> lunas.\n`) }]);
  await page.waitForSelector('#findings > li .quote');
  assert.equal(await page.locator('main img, #tabs img, main i, main b, main script').count(), 0);
});

test('an article of 200 KB stays fluid', async (t) => {
  const page = await visit(t, await serve(t));
  const paragraph = 'Warga Lembah Asri menunggu perahu sejak subuh. Hutang di warung belum lunas, kata Surya Wijaya kepada wartawan. ';
  await page.setInputFiles('#files', [{ name: 'panjang.md', mimeType: 'text/markdown', buffer: Buffer.from(Array.from({ length: 1800 }, (_, at) => `${paragraph}${at}.\n\n`).join('')) }]);
  await page.waitForSelector('#findings > li .quote', { timeout: 60_000 });
  await page.click('.cm-content');
  const longest = await page.evaluate(async () => {
    let worst = 0;
    let last = performance.now();
    let isOver = false;
    const tick = () => { const now = performance.now(); worst = Math.max(worst, now - last); last = now; if (!isOver) requestAnimationFrame(tick); };
    requestAnimationFrame(tick);
    for (const letter of 'Kata warga') {
      document.execCommand('insertText', false, letter);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    isOver = true;
    return worst;
  });
  t.diagnostic(`longest frame while typing: ${Math.round(longest)} ms`);
  assert.match(await text(page), /Kata warga/);
});

test('it can be used with keys alone, in the dark, and on a phone', async (t) => {
  const page = await visit(t, await serve(t), { colorScheme: 'dark', viewport: { width: 375, height: 667 } });
  for (const name of ['open', 'sample']) {
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.id), name);
  }
  await page.keyboard.press('Enter');
  await page.waitForSelector('#findings > li .quote');
  await page.locator('#findings .place').first().focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.className.includes('cm-content')), true);
  const [width, background] = await page.evaluate(() => [document.documentElement.scrollWidth, getComputedStyle(document.body).backgroundColor]);
  assert.ok(width <= 375, `${width} pixels wide`);
  assert.equal(background, 'rgb(27, 29, 33)');
  const unnamed = await page.evaluate(() => [...document.querySelectorAll('button, select, input:not([hidden]), [contenteditable]')]
    .filter((part) => !(part.textContent.trim() || part.ariaLabel || part.getAttribute('aria-label') || part.labels?.length)).map((part) => part.outerHTML));
  assert.deepEqual(unnamed, []);
});

test('the server ends when it is asked to', async (t) => {
  const server = spawn('dotnet', [command, 'serve', '--port', '0'], { cwd: folder(t, {}) });
  await new Promise((resolve) => server.stdout.once('data', resolve));
  server.kill('SIGTERM');
  assert.equal(await new Promise((resolve) => server.on('exit', resolve)), 0);
});

test('it works below the path of a proxy', async (t) => {
  const target = new URL(await serve(t, '--base-path', '/lint'));
  const proxy = createServer((from, to) => {
    from.pipe(request({ host: target.hostname, port: target.port, path: from.url, method: from.method, headers: from.headers }, (answer) => {
      to.writeHead(answer.statusCode, answer.headers);
      answer.pipe(to);
    }));
  }).listen(0);
  t.after(() => proxy.close());
  const page = await visit(t, `http://127.0.0.1:${proxy.address().port}/lint`);
  assert.match(page.url(), /\/lint\/$/);
  await type(page, 'Hutang desa itu lunas.');
  await page.waitForSelector('#findings > li .quote');
});

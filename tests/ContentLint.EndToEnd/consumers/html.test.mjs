// The HTML report as a person uses it, in Chromium.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { contentlint, folder } from './contentlint.mjs';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const articles = {
  'berita/a.md': 'Rapat yang yang batal.\n\nIa menuduh mereka tanpa bukti sama sekali.\n\nPanitia mengkonfirmasi jadwal.\n',
  'berita/b.html': '<p>Surat yang yang berbunyi <img src=x onerror="document.title=1"> dan <b>tanpa bukti</b>.</p><script>document.title = 2</script>\n',
  'berita/c.txt': 'Rapat yang yang </script><img src=x onerror="document.title=3"> \u202Eterbalik\u202C tanpa bukti sama sekali.\n',
};

test('the report can be filtered, read and printed, and runs nothing of an article', { skip: existsSync(executablePath) ? false : 'Chromium is not installed' }, async (t) => {
  const path = folder(t, articles);
  contentlint(path, 'check', 'berita', '-f', 'html', '-o', 'report.html');
  const browser = await chromium.launch({ executablePath, args });
  t.after(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  const problems = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(`${error}`));
  page.on('request', (request) => request.url().endsWith('/report.html') || problems.push(request.url()));
  await page.goto(pathToFileURL(join(path, 'report.html')).href);
  const count = () => page.locator('.filters output').textContent();
  const shown = () => page.locator('.finding:visible').count();
  const all = await page.locator('.finding').count();

  assert.ok(all >= 5, `${all} findings`);
  assert.equal(await count(), `${all} of ${all} findings`);
  assert.equal(await page.title(), 'ContentLint report');

  await page.getByLabel('warning').uncheck();
  assert.equal(await shown(), await page.locator('.finding[data-severity="suggestion"], .finding[data-severity="error"]').count());
  await page.getByLabel('warning').check();

  await page.locator('[data-filter-rule="CL3004"]').click();
  const ofRule = await page.locator('.finding[data-rule="CL3004"]').count();
  assert.equal(await shown(), ofRule);
  assert.equal(await count(), `${ofRule} of ${all} findings`);
  await page.getByLabel('Rule or category').selectOption('claims');
  assert.equal(await shown(), await page.locator('.finding[data-category="claims"]').count());
  await page.getByLabel('Rule or category').selectOption('');
  await page.getByLabel('Article').first().selectOption({ index: 1 });
  assert.equal(await page.locator('.file:visible').count(), 1);
  await page.getByLabel('Article').first().selectOption({ index: 0 });
  await page.getByLabel('Search').fill('mengkonfirmasi');
  assert.equal(await shown(), 1);
  await page.getByLabel('Search').fill('');

  await page.locator('h1').click();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  assert.equal(await page.evaluate(() => document.activeElement.closest('.finding').id), 'n1');
  await page.locator('#m2').click();
  assert.ok(page.url().endsWith('#n2'));
  await page.locator('#n2 a').first().click();
  assert.ok(page.url().endsWith('#m2'));

  const words = await page.locator('.text').last().evaluate((text) => { const copy = text.cloneNode(true); copy.querySelectorAll('.number').forEach((number) => number.remove()); return copy.textContent; });
  assert.match(words, /<\/script><img src=x onerror="document\.title=3">/);
  assert.equal(await page.locator('.text img, .text script').count(), 0);

  // A script that somehow came into the page would not run.
  assert.deepEqual(problems, []);
  await page.evaluate(() => document.body.appendChild(document.createElement('script')).append('document.title = "run"'));
  assert.equal(await page.title(), 'ContentLint report');
  assert.match(problems.splice(0).join(), /Content Security Policy/);

  await page.setViewportSize({ width: 390, height: 800 });
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'it scrolls sideways on a phone');
  await page.emulateMedia({ colorScheme: 'dark' });
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(255, 255, 255)');
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  assert.equal(await page.locator('.filters').isVisible(), false);
  assert.deepEqual(problems, []);
});

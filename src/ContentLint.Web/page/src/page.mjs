import * as api from './api.mjs';
import { createEditor } from './editor.mjs';
import { decode, encode, toEditor, toFile } from './form.mjs';
import { element, showRules, showStatistics, why } from './panel.mjs';
import { words } from './words.mjs';

const byId = (id) => document.getElementById(id);
const delay = 250;
const stored = (key, otherwise) => { try { return localStorage.getItem(`contentlint.${key}`) ?? otherwise; } catch { return otherwise; } };
const store = (key, value) => { try { localStorage.setItem(`contentlint.${key}`, value); } catch { /* A private window keeps nothing. */ } };

let language = stored('language', navigator.language?.startsWith('id') ? 'id' : 'en');
let rules = [];
let texts = [];
let current = 0;
let waiting;
let running;
const ignored = new Set(JSON.parse(stored('ignored', '[]')));
const say = () => words[language];

const editor = createEditor({
  parent: byId('editor'),
  nonce: document.querySelector('meta[name=csp-nonce]').content,
  onChange: (text) => { texts[current].text = text; checkLater(); },
  onMove: (at) => highlight(at),
});

const body = (extra = {}) => ({
  files: texts.map(({ name, text }) => ({ name, text })),
  ignore: [...ignored],
  minimumSeverity: byId('severity').value,
  locale: language,
  ...extra,
});

function checkLater() {
  clearTimeout(waiting);
  waiting = setTimeout(check, delay);
}

async function check() {
  running?.abort();
  const mine = running = new AbortController();
  byId('summary').textContent = say().checking;
  const sent = texts.map(({ text }) => text);
  try {
    const files = await api.check(body(), mine.signal);
    if (mine.signal.aborted || sent.some((text, at) => texts[at]?.text !== text))
      return;
    files.forEach(({ findings }, at) => { texts[at].findings = findings; });
    show();
  } catch (error) {
    if (error.name !== 'AbortError')
      tell(error);
  }
}

const tell = (error) => { byId('summary').textContent = `${say().failed}: ${say().problems[error.status] ?? error.message}`; };

function show() {
  const all = texts.flatMap(({ findings }) => findings);
  byId('summary').textContent = say().summary(all.length, texts.length);
  byId('fix-all').disabled = !texts.some(({ findings }) => findings.some((found) => found.fix?.safe));
  showTabs();
  showStatistics(byId('statistics'), all, say());
  showFindings();
  editor.mark(texts[current].findings, (found) => (found.fix ? [{ name: found.fix.title, apply: () => editor.apply(found.fix.changes) }] : []));
}

function showTabs() {
  byId('tabs').replaceChildren(...texts.map(({ name, findings }, at) => {
    const tab = element('button', { type: 'button', role: 'tab', ariaSelected: String(at === current), tabIndex: at === current ? 0 : -1 }, name, ' ', element('span', { className: 'count' }, String(findings.length)));
    tab.addEventListener('click', () => select(at));
    tab.addEventListener('keydown', (event) => {
      const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: texts.length - 1 }[event.key];
      if (to === undefined || !texts[to])
        return;
      event.preventDefault();
      select(to);
      byId('tabs').children[to].focus();
    });
    return tab;
  }));
  byId('tabs').hidden = texts.length < 2;
}

function showFindings() {
  const { text, findings } = texts[current];
  const list = byId('findings');
  list.setAttribute('aria-label', say().findings);
  if (findings.length === 0) {
    list.replaceChildren(element('li', { className: 'nothing' }, text.trim() ? say().nothing : say().placeholder));
    return;
  }

  list.replaceChildren(...findings.map((found) => {
    const quote = text.slice(found.start, found.end).replace(/\s+/g, ' ');
    const place = element('button', { type: 'button', className: 'place' },
      element('span', { className: 'quote' }, quote.length > 90 ? `${quote.slice(0, 90)}…` : quote),
      element('p', { className: 'message' }, found.message),
      element('span', { className: 'meta' }, element('span', { className: 'severity' }, say().severity[found.severity]), ` · ${found.rule} ${found.name} · ${say().line(found.line)}`));
    place.addEventListener('click', () => editor.goTo(found.start, found.end));
    const actions = element('div', { className: 'actions' });
    if (found.fix)
      actions.append(button(found.fix.title, () => editor.apply(found.fix.changes)));
    for (const related of found.related.slice(0, 3))
      actions.append(button(`${say().too}: ${related.file}`, () => goToRelated(related)));
    actions.append(button(say().ignore, () => setIgnored(found.rule, true)));
    const item = element('li', {}, place, actions, why(rules.find((rule) => rule.id === found.rule), say()));
    item.dataset.severity = found.severity;
    item.dataset.start = found.start;
    item.dataset.end = found.end;
    return item;
  }));
}

function button(text, action) {
  const made = element('button', { type: 'button' }, text);
  made.addEventListener('click', action);
  return made;
}

function goToRelated({ file, start, end }) {
  select(texts.findIndex(({ name }) => name === file));
  editor.goTo(start, end);
}

function highlight(at) {
  for (const item of byId('findings').children) {
    const isHere = Number(item.dataset.start) <= at && at <= Number(item.dataset.end);
    item.classList.toggle('current', isHere);
    if (isHere)
      item.scrollIntoView({ block: 'nearest' });
  }
}

function select(at) {
  if (!texts[at])
    return;
  texts[current].state = editor.state;
  current = at;
  editor.show(texts[at].state ?? editor.newState(texts[at].text));
  editor.setWords(say());
  show();
}

function setIgnored(rule, isIgnored) {
  ignored[isIgnored ? 'add' : 'delete'](rule);
  store('ignored', JSON.stringify([...ignored]));
  showRules(byId('rules'), rules, ignored, setIgnored);
  check();
}

/** Adds texts; an empty first one makes room. What the editor does not keep of their form is given back when they are saved. */
function add(added) {
  texts = texts.filter(({ text }) => text.trim());
  current = texts.length;
  for (const { name, original, encoding } of added)
    texts.push({ name: unique(name), text: toEditor(original), original, encoding, findings: [] });
  editor.show(editor.newState(texts[current].text));
  editor.setWords(say());
  show();
  check();
}

function unique(name) {
  for (let at = 1, tried = name; ; tried = name.replace(/(\.[^.]*)?$/, `-${++at}$1`)) {
    if (!texts.some((other) => other.name === tried))
      return tried;
  }
}

async function open(files) {
  const isText = (file) => /\.(txt|md|markdown|mdx|html?)$/i.test(file.name) || file.type.startsWith('text/');
  const read = await Promise.all([...files].filter(isText).map(async (file) => ({ name: file.name, ...decode(new Uint8Array(await file.arrayBuffer())) })));
  if (read.length > 0)
    add(read);
}

async function fixAll() {
  const sent = texts.map(({ text }) => text);
  const mended = await api.fix(body());
  let count = 0;
  mended.forEach(({ text, fixes }, at) => {
    // What was written in the meantime is not taken away.
    if (text === sent[at] || texts[at]?.text !== sent[at])
      return;
    count += fixes;
    if (at === current)
      editor.replace(text);
    else
      Object.assign(texts[at], { text, state: texts[at].state?.update({ changes: { from: 0, to: texts[at].state.doc.length, insert: text } }).state });
  });
  await check();
  byId('summary').textContent += ` · ${say().fixed(count)}`;
}

async function save(format) {
  const { name, text, original, encoding } = texts[current];
  const blob = format === 'text' ? new Blob([encode(toFile(original, text), encoding)], { type: 'text/plain' }) : await api.report(body(), format);
  const link = element('a', { href: URL.createObjectURL(blob), download: format === 'text' ? name : `contentlint.${format}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function setLanguage(chosen) {
  language = chosen;
  store('language', chosen);
  document.documentElement.lang = chosen;
  for (const part of document.querySelectorAll('[data-text]'))
    part.textContent = say()[part.dataset.text];
  byId('language').value = chosen;
  editor.setWords(say());
  rules = await api.rules(chosen);
  showRules(byId('rules'), rules, ignored, setIgnored);
  await check();
}

byId('open').addEventListener('click', () => byId('files').click());
byId('files').addEventListener('change', (event) => open(event.target.files).then(() => { event.target.value = ''; }));
byId('sample').addEventListener('click', async () => add([{ name: 'jembatan.md', original: await api.sample(), encoding: 'utf-8' }]));
byId('fix-all').addEventListener('click', () => fixAll().catch(tell));
byId('export').addEventListener('change', async (event) => { await save(event.target.value).catch(tell); event.target.value = ''; });
byId('language').addEventListener('change', (event) => setLanguage(event.target.value).catch(tell));
byId('severity').addEventListener('change', check);
for (const type of ['dragover', 'dragleave', 'drop']) {
  document.addEventListener(type, (event) => {
    if (![...(event.dataTransfer?.types ?? [])].includes('Files'))
      return;
    event.preventDefault();
    document.body.classList.toggle('dropping', type === 'dragover');
    if (type === 'drop')
      open(event.dataTransfer.files);
  }, true);
}

texts = [{ name: say().untitled, text: '', original: '', encoding: 'utf-8', findings: [] }];
show();
setLanguage(language).catch(tell);

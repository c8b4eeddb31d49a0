// Parts of the panel. Texts go in as text, never as markup.

export function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Why a rule reports something, with examples, folded away. */
export function why(rule, words) {
  if (!rule)
    return '';
  const details = element('details', { className: 'why' }, element('summary', {}, words.why), element('p', {}, element('strong', {}, rule.title), ` – ${rule.why}`));
  for (const isGood of [false, true]) {
    const examples = rule.examples.filter(({ good }) => good === isGood);
    if (examples.length > 0)
      details.append(element('p', { className: 'meta' }, isGood ? words.notReported : words.reported), ...examples.map(example));
  }
  return details;
}

function example({ good, text, marked, fixed }) {
  const made = element('p', { className: good ? 'example good' : 'example' });
  let at = 0;
  for (let mark = 0; mark < marked.length; mark += 2) {
    made.append(text.slice(at, marked[mark]), element('mark', {}, text.slice(marked[mark], marked[mark + 1])));
    at = marked[mark + 1];
  }
  made.append(text.slice(at));
  if (fixed)
    made.append(` → ${fixed}`);
  return made;
}

/** A switch for each rule. */
export function showRules(parent, rules, ignored, setIgnored) {
  parent.replaceChildren(...rules.map((rule) => {
    const box = element('input', { type: 'checkbox', checked: !ignored.has(rule.id) && rule.severity !== 'none', disabled: rule.severity === 'none' });
    box.addEventListener('change', () => setIgnored(rule.id, !box.checked));
    return element('label', { title: rule.why }, box, ` ${rule.id} ${rule.title}`);
  }));
}

/** How often each rule found something, as bars that a screen reader reads as numbers. */
export function showStatistics(table, findings, words) {
  const counts = new Map();
  for (const { rule, name, severity } of findings)
    counts.set(rule, { name, severity, count: (counts.get(rule)?.count ?? 0) + 1 });
  const sorted = [...counts].sort(([one, a], [other, b]) => b.count - a.count || one.localeCompare(other));
  const most = sorted[0]?.[1].count ?? 1;
  table.replaceChildren(...sorted.map(([rule, { name, severity, count }]) => element('tr', {},
    element('th', { scope: 'row', title: words.severity[severity] }, `${rule} ${name}`),
    element('td', {}, element('meter', { min: 0, max: most, value: count, ariaLabel: String(count) }), ` ${count}`))));
}

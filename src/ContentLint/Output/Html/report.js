(() => {
  const form = document.querySelector('.filters');
  const count = form.querySelector('output');
  const files = [...document.querySelectorAll('.file')];
  const findings = [...document.querySelectorAll('.finding')];
  const marks = new Map();
  for (const mark of document.querySelectorAll('mark')) {
    for (const number of mark.dataset.findings.split(' ')) {
      if (!marks.has(number))
        marks.set(number, []);
      marks.get(number).push(mark);
    }
  }

  const isShown = (finding, wanted) =>
    wanted.severities.has(finding.dataset.severity)
    && (wanted.rule === '' || finding.dataset.rule === wanted.rule || finding.dataset.category === wanted.rule)
    && (wanted.file === '' || finding.closest('.file').id === wanted.file)
    && (wanted.text === '' || finding.textContent.toLowerCase().includes(wanted.text));

  function filter() {
    const data = new FormData(form);
    const wanted = {
      severities: new Set(data.getAll('severity')),
      rule: data.get('rule'),
      file: data.get('file'),
      text: data.get('text').trim().toLowerCase(),
    };
    const shown = new Set();
    for (const finding of findings) {
      finding.hidden = !isShown(finding, wanted);
      if (!finding.hidden)
        shown.add(finding.dataset.number);
    }

    for (const mark of new Set([...marks.values()].flat()))
      mark.classList.toggle('off', !mark.dataset.findings.split(' ').some((number) => shown.has(number)));
    for (const file of files)
      file.hidden = file.querySelector('.finding:not([hidden])') === null;
    count.value = form.dataset.count.replace('{0}', shown.size).replace('{1}', findings.length);
  }

  // J and K go from finding to finding, as they do in many readers.
  function move(step) {
    const shown = findings.filter((finding) => !finding.hidden);
    if (shown.length === 0)
      return;
    const at = shown.indexOf(document.activeElement.closest('.finding'));
    const next = shown[Math.min(shown.length - 1, Math.max(0, at < 0 ? 0 : at + step))];
    next.querySelector('a').focus();
    next.scrollIntoView({ block: 'center' });
    (marks.get(next.dataset.number) ?? [])[0]?.scrollIntoView({ block: 'nearest' });
  }

  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input, select'))
      return;
    if (event.key === 'j')
      move(1);
    if (event.key === 'k')
      move(-1);
  });
  document.querySelectorAll('[data-filter-rule]').forEach((link) => link.addEventListener('click', (event) => {
    event.preventDefault();
    form.elements.rule.value = link.dataset.filterRule;
    filter();
    form.scrollIntoView();
  }));
  filter();
})();

/** What the status bar shows for a notification contentlint/status, or for none yet. `translate` takes a text and its arguments. */
export function statusText(status, translate) {
  if (!status)
    return { text: '$(sync~spin) ContentLint', tooltip: translate('checking …') };
  if (status.state !== 'ready')
    return { text: '$(error) ContentLint', tooltip: status.message ?? translate('not running') };
  const count = Number.isInteger(status.findings) ? status.findings : 0;
  return { text: count === 0 ? '$(check) ContentLint' : `$(checklist) ${count}`, tooltip: translate('{0} findings in open texts', count) };
}

import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { lintKeymap, setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';

const severities = { error: 'error', warning: 'warning', suggestion: 'info' };

/** The editor of one text at a time; each text keeps its own history. */
export function createEditor({ parent, nonce, onChange, onMove }) {
  const hint = new Compartment();
  const label = new Compartment();
  const extensions = [
    history(),
    keymap.of([...lintKeymap, ...defaultKeymap, ...historyKeymap]),
    EditorView.lineWrapping,
    EditorView.cspNonce.of(nonce),
    EditorState.lineSeparator.of('\n'),
    hint.of(placeholder('')),
    label.of(EditorView.contentAttributes.of({})),
    EditorView.updateListener.of((update) => {
      if (update.docChanged)
        onChange(update.state.doc.toString());
      if (update.selectionSet)
        onMove(update.state.selection.main.head);
    }),
  ];
  const view = new EditorView({ parent, state: EditorState.create({ doc: '', extensions }) });
  return {
    view,
    newState: (text) => EditorState.create({ doc: text, extensions }),
    show: (state) => view.setState(state),
    get state() { return view.state; },
    setWords: (words) => view.dispatch({
      effects: [
        hint.reconfigure(placeholder(words.placeholder)),
        label.reconfigure(EditorView.contentAttributes.of({ 'aria-label': words.editor, spellcheck: 'false' })),
      ],
    }),
    mark: (findings, actionsOf) => view.dispatch(setDiagnostics(view.state, findings.map((found) => ({
      from: found.start,
      to: found.end,
      severity: severities[found.severity],
      source: `${found.rule} ${found.name}`,
      message: found.message,
      actions: actionsOf(found),
    })))),
    apply: (changes) => view.dispatch({ changes: changes.map(({ start, end, text }) => ({ from: start, to: end, insert: text })), userEvent: 'input.fix' }),
    replace: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, userEvent: 'input.fix' }),
    goTo: (start, end) => {
      view.dispatch({ selection: { anchor: start, head: end }, effects: EditorView.scrollIntoView(start, { y: 'center' }) });
      view.focus();
    },
  };
}

const lineEnd = /\r\n|\r|\n/;
const lineEnds = /\r\n|\r|\n/g;
const mark = '\uFEFF';

/** The text as the editor has it: without a byte order mark, with LF at each line's end. */
export const toEditor = (original) => (original.startsWith(mark) ? original.slice(1) : original).replace(lineEnds, '\n');

/** The text as it is saved: with the mark of the original, and with the line ends that stand there; new lines end as most of them do. */
export function toFile(original, text) {
  const before = original.split(lineEnd);
  const ends = original.match(lineEnds) ?? [];
  const lines = text.split('\n');
  before[0] = toEditor(before[0]);
  const common = Math.min(before.length, lines.length);
  let same = 0;
  while (same < common && before[same] === lines[same])
    same++;
  const usual = mostOf(ends) ?? '\n';
  const grown = lines.length - before.length;

  // Lines that are as many are the same lines, be they mended; else those below the place that is edited are counted from the end.
  const endOf = (line) => (line < same || grown === 0 ? ends[line] : isBelow(line) ? ends[line - grown] : undefined) ?? usual;
  let kept = 0;
  while (kept < common - same && before.at(-1 - kept) === lines.at(-1 - kept))
    kept++;
  const isBelow = (line) => line >= lines.length - kept;
  return (original.startsWith(mark) ? mark : '') + lines.map((line, at) => (at + 1 < lines.length ? line + endOf(at) : line)).join('');
}

function mostOf(ends) {
  const counts = new Map();
  for (const end of ends)
    counts.set(end, (counts.get(end) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

const encodingOf = (bytes) => (bytes[0] === 0xFF && bytes[1] === 0xFE ? 'utf-16le' : bytes[0] === 0xFE && bytes[1] === 0xFF ? 'utf-16be' : 'utf-8');

/** The text of a file with its byte order mark, and the encoding to save it in: UTF-16 where a mark says so, else UTF-8. */
export function decode(bytes) {
  const encoding = encodingOf(bytes);
  return { original: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding };
}

/** The bytes of a text. */
export function encode(text, encoding) {
  if (encoding === 'utf-8')
    return new TextEncoder().encode(text);
  const bytes = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++)
    bytes.setUint16(2 * at, text.charCodeAt(at), encoding === 'utf-16le');
  return new Uint8Array(bytes.buffer);
}

// The words of the page. Messages of findings come from the server in the same language.
export const words = {
  id: {
    open: 'Buka berkas', sample: 'Contoh naskah', fixAll: 'Perbaiki semua yang aman', exportAs: 'Ekspor …', exportHtml: 'Laporan HTML', exportText: 'Naskah',
    language: 'Bahasa', show: 'Tampilkan', all: 'semua temuan', fromWarning: 'peringatan dan kesalahan', onlyErrors: 'kesalahan saja', rules: 'Aturan', statistics: 'Statistik',
    privacy: 'Naskah diperiksa di komputer ini dan tidak disimpan.', untitled: 'naskah.md', placeholder: 'Tempel naskah di sini, atau seret berkas ke halaman ini.',
    why: 'Mengapa?', reported: 'Dilaporkan', notReported: 'Tidak dilaporkan', fix: 'Perbaiki', ignore: 'Matikan aturan ini', nothing: 'Tidak ada temuan.', checking: 'Memeriksa …',
    failed: 'Pemeriksaan gagal', summary: (count, files) => `${count} temuan dalam ${files} naskah`, line: (line) => `baris ${line}`, close: 'Tutup', editor: 'Naskah', findings: 'Temuan',
    severity: { error: 'kesalahan', warning: 'peringatan', suggestion: 'saran' }, fixed: (count) => `${count} perbaikan diterapkan`, too: 'Lihat juga',
    problems: { 413: 'naskah terlalu besar', 429: 'terlalu banyak permintaan; tunggu beberapa detik', 503: 'pemeriksaan terlalu lama' },
  },
  en: {
    open: 'Open files', sample: 'Sample article', fixAll: 'Fix all that is safe', exportAs: 'Export …', exportHtml: 'HTML report', exportText: 'Text',
    language: 'Language', show: 'Show', all: 'all findings', fromWarning: 'warnings and errors', onlyErrors: 'errors only', rules: 'Rules', statistics: 'Statistics',
    privacy: 'Texts are checked on this machine and not stored.', untitled: 'draft.md', placeholder: 'Paste an article here, or drop files on the page.',
    why: 'Why?', reported: 'Reported', notReported: 'Not reported', fix: 'Fix', ignore: 'Switch this rule off', nothing: 'No findings.', checking: 'Checking …',
    failed: 'The check failed', summary: (count, files) => `${count} ${count === 1 ? 'finding' : 'findings'} in ${files} ${files === 1 ? 'text' : 'texts'}`, line: (line) => `line ${line}`, close: 'Close', editor: 'Article', findings: 'Findings',
    severity: { error: 'error', warning: 'warning', suggestion: 'suggestion' }, fixed: (count) => `${count} ${count === 1 ? 'fix' : 'fixes'} applied`, too: 'See also',
    problems: { 413: 'the texts are too large', 429: 'too many requests; wait a few seconds', 503: 'the check took too long' },
  },
};

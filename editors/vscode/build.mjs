// Bundles the extension, and brings along what the repository has once.
import { copyFileSync } from 'node:fs';
import { build } from 'esbuild';

copyFileSync('../../rules/rule.schema.json', 'rule.schema.json');
copyFileSync('../../LICENSE', 'LICENSE');
await build({
  entryPoints: ['src/extension.mjs'],
  outfile: 'dist/extension.cjs',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['vscode'],
  minify: true,
  legalComments: 'inline',
  logLevel: 'warning',
});

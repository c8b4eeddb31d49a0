// Where the program is. No part of VS Code is needed here.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whether the tool manifest of a folder names our tool. */
export function isLocalTool(folder, read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)) {
  for (const path of [join(folder, '.config', 'dotnet-tools.json'), join(folder, 'dotnet-tools.json')]) {
    try {
      const text = read(path);
      if (text && Object.hasOwn(JSON.parse(text).tools ?? {}, 'contentlint.cli'))
        return true;
    } catch {
      // A manifest that is not JSON names nothing; dotnet itself tells what is wrong with it.
    }
  }
  return false;
}

/**
 * How to start the server: the program of the settings, the tool of the workspace, or the one on the path. A folder that is not trusted names
 * nothing, since what it names would be run.
 */
export function serverCommand({ path, folder, isTrusted, read }) {
  if (path)
    return path.endsWith('.dll') ? { command: 'dotnet', args: [path, 'lsp'] } : { command: path, args: ['lsp'] };
  if (folder && isTrusted && isLocalTool(folder, read))
    return { command: 'dotnet', args: ['tool', 'run', 'contentlint', '--', 'lsp'], options: { cwd: folder } };
  return { command: 'contentlint', args: ['lsp'] };
}

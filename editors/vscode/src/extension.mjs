import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';
import { statusText } from './status.mjs';
import { serverCommand } from './tool.mjs';

const installPage = 'https://github.com/contentlint/contentlint#install';
const documents = [
  ...['markdown', 'mdx', 'html', 'plaintext'].flatMap((language) => [{ scheme: 'file', language }, { scheme: 'untitled', language }]),
  { scheme: 'file', language: 'yaml', pattern: '**/CL[0-9][0-9][0-9][0-9]-*.yml' },
  { scheme: 'file', pattern: '**/.editorconfig' },
];

let client;
let status;

function show(state) {
  const { text, tooltip } = statusText(state, vscode.l10n.t);
  Object.assign(status, { text, tooltip });
  status.show();
}

async function start(log) {
  const server = serverCommand({
    path: vscode.workspace.getConfiguration('contentlint').get('path'),
    folder: vscode.workspace.workspaceFolders?.[0]?.uri.fsPath,
    isTrusted: vscode.workspace.isTrusted,
  });
  show(undefined);
  client = new LanguageClient('contentlint', 'ContentLint', { run: server, debug: server }, {
    documentSelector: documents,
    outputChannel: log,
    initializationOptions: vscode.workspace.getConfiguration('contentlint'),
    synchronize: { configurationSection: 'contentlint' },
    diagnosticPullOptions: { onChange: true, onSave: true },
  });
  client.onNotification('contentlint/status', show);
  try {
    await client.start();
    show({ state: 'ready', findings: 0 });
  } catch (error) {
    client = undefined;
    show({ state: 'error' });
    await complain(error, log);
  }
}

async function complain(error, log) {
  const [install, open] = [vscode.l10n.t('Install'), vscode.l10n.t('Show the log')];
  const choice = await vscode.window.showErrorMessage(vscode.l10n.t('ContentLint could not be started: {0}', error.message ?? String(error)), install, open);
  if (choice === install)
    await vscode.env.openExternal(vscode.Uri.parse(installPage));
  else if (choice === open)
    log.show();
}

async function restart(log) {
  await client?.stop().catch(() => undefined);
  client = undefined;
  await start(log);
}

export async function activate(context) {
  const log = vscode.window.createOutputChannel('ContentLint', { log: true });
  status = vscode.window.createStatusBarItem(vscode.StatusBarAlignment.Right);
  status.command = 'contentlint.showLog';
  const run = (command, ...args) => client?.sendRequest('workspace/executeCommand', { command, arguments: args });
  context.subscriptions.push(
    log,
    status,
    vscode.commands.registerCommand('contentlint.restart', () => restart(log)),
    vscode.commands.registerCommand('contentlint.showLog', () => log.show()),
    vscode.commands.registerCommand('contentlint.recheckAll', () => run('contentlint.recheck')),
    vscode.commands.registerCommand('contentlint.fixAllHere', () => {
      const uri = vscode.window.activeTextEditor?.document.uri;
      return uri && run('contentlint.fixAll', client.code2ProtocolConverter.asUri(uri));
    }),
    vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('contentlint.path') && restart(log)),
    vscode.workspace.onDidGrantWorkspaceTrust(() => restart(log)),
  );
  await start(log);
}

export const deactivate = () => client?.stop();

/**
 * Asks the language server every kind of question over stdio, as an editor does, about the largest example, and prints how long each
 * answer takes once the server is warm: medians and quartiles of wall time. Each question about positions walks through the text, so that no
 * answer is remembered. The last column is the CPU time of the server per answer, which other work on the machine does not change. `after a key` asks right behind a change, so that the answer waits for the check of it.
 * Run with `npm run bench:lsp`; LSP_TURNS sets how many answers count (default 60).
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const turns = Number(process.env.LSP_TURNS ?? 60);
const root = resolve(import.meta.dirname, '../..');
const file = 'agreements/meppel-gka-agenda/agenda.md';
const text = readFileSync(resolve(root, file), 'utf8');
const lines = text.split('\n');
const uri = pathToFileURL(resolve(root, file)).href;
const textDocument = { uri };

const server = spawn(process.execPath, ['bin/akkoord.js', 'lsp', '--stdio'], {
  cwd: root,
  stdio: ['pipe', 'pipe', 'inherit'],
});
const connection = createProtocolConnection(
  new StreamMessageReader(server.stdout),
  new StreamMessageWriter(server.stdin),
);
connection.onRequest('client/registerCapability', () => null);
connection.listen();
await connection.sendRequest('initialize', {
  processId: process.pid,
  rootUri: pathToFileURL(root).href,
  workspaceFolders: null,
  capabilities: {
    workspace: {
      didChangeWatchedFiles: { dynamicRegistration: true },
      workspaceEdit: { documentChanges: true, resourceOperations: ['rename'] },
    },
  },
  initializationOptions: { inlayHints: true },
});
await connection.sendNotification('initialized', {});
await connection.sendNotification('textDocument/didOpen', {
  textDocument: { uri, languageId: 'markdown', version: 1, text },
});

/** Positions in all of the text: the middle of each line that has words. */
const walk = lines.flatMap((line, index) =>
  line.trim() ? [{ line: index, character: line.length >> 1 }] : [],
);
const position = (turn) => walk[(turn * 7) % walk.length];
const at = (words) => {
  const line = lines.findIndex((each) => each.includes(words));
  return { line, character: lines[line].indexOf(words) + 1 };
};
const whole = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
const files = [
  { oldUri: uri.replace('agenda.md', 'interventies'), newUri: uri.replace('agenda.md', 'bladen') },
];

const questions = {
  'textDocument/hover': (turn) => ({ position: position(turn) }),
  'textDocument/completion': (turn) => ({ position: position(turn) }),
  'textDocument/definition': (turn) => ({ position: position(turn) }),
  'textDocument/references': () => ({ position: at('stad-esch:'), context: { includeDeclaration: true } }),
  'textDocument/documentHighlight': (turn) => ({ position: position(turn) }),
  'textDocument/prepareRename': () => ({ position: at('stad-esch:') }),
  'textDocument/rename': (turn) => ({
    position: at(turn % 2 ? 'stad-esch:' : 'GKA:'),
    newName: turn % 2 ? 'esch' : 'GKB',
  }),
  'textDocument/codeAction': (turn) => ({
    range: { start: position(turn), end: position(turn) },
    context: { diagnostics: [] },
  }),
  'textDocument/documentSymbol': () => ({}),
  'textDocument/documentLink': () => ({}),
  'textDocument/foldingRange': () => ({}),
  'textDocument/selectionRange': (turn) => ({ positions: [position(turn)] }),
  'textDocument/inlayHint': () => ({ range: whole }),
  'textDocument/formatting': () => ({ options: { tabSize: 2, insertSpaces: true } }),
  'workspace/symbol': (turn) => ({ query: 'aeiou'.charAt(turn % 5) }),
  'workspace/willRenameFiles': () => ({ files }),
};

/** Nothing is wrong with an example, and its layout is right. */
const mayBeEmpty = new Set(['textDocument/codeAction', 'textDocument/formatting']);

const rows = [];
for (const [method, params] of Object.entries(questions)) {
  const times = [];
  let cpu = 0;
  for (let turn = 0; turn < turns * 1.5; turn++) {
    if (times.length === 0) cpu = cpuTime();
    const start = performance.now();
    const answer = await connection.sendRequest(method, { textDocument, ...params(turn) });
    if (
      !('position' in params(turn)) &&
      !mayBeEmpty.has(method) &&
      !(answer?.length ?? Object.keys(answer ?? {}).length)
    )
      throw new Error(`${method} has nothing to say`);
    if (turn >= turns / 2) times.push(performance.now() - start);
  }
  rows.push([method, times, (cpuTime() - cpu) / times.length]);
}
const keyed = [];
let before = 0;
const place = text.indexOf('\n\n', text.indexOf('\n## ') + 4);
for (let turn = 0; turn < turns * 1.5; turn++) {
  if (keyed.length === 0) before = cpuTime();
  const authored =
    text.slice(0, place) +
    '\n\nDe gemeente werkt samen met de scholen.'.slice(0, 3 + (turn % 35)) +
    text.slice(place);
  const start = performance.now();
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: turn + 2 },
    contentChanges: [{ text: authored }],
  });
  await connection.sendRequest('textDocument/hover', { textDocument, position: position(turn) });
  if (turn >= turns / 2) keyed.push(performance.now() - start);
}
rows.push(['hover after a key', keyed, (cpuTime() - before) / keyed.length]);
server.kill();

console.log(`Node ${process.version}, ${turns} answers about ${file}, milliseconds: median (quartiles), CPU`);
for (const [name, times, cpu] of rows)
  console.log(`${name.padEnd(32)} ${figures(times).padEnd(24)} ${cpu.toFixed(1)}`);

/** Milliseconds of CPU that the server has used, in steps of 10; not a number on a system without `/proc`. */
function cpuTime() {
  try {
    const [user, system] = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(' ').slice(13, 15);
    return (Number(user) + Number(system)) * 10;
  } catch {
    return Number.NaN;
  }
}

function figures(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const part = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(1);
  return `${part(0.5)} (${part(0.25)}-${part(0.75)})`;
}

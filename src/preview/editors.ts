import type { Editor } from './messages.ts';

/**
 * Programs that open a file at a place from a link in a web page, with the addresses that they register with the
 * system. Nothing is started: the browser hands on the link after asking.
 */
export const editors = {
  vscode: { name: 'VS Code', address: 'vscode://file{path}:{line}:{column}' },
  'vscode-insiders': { name: 'VS Code Insiders', address: 'vscode-insiders://file{path}:{line}:{column}' },
  vscodium: { name: 'VSCodium', address: 'vscodium://file{path}:{line}:{column}' },
  cursor: { name: 'Cursor', address: 'cursor://file{path}:{line}:{column}' },
  zed: { name: 'Zed', address: 'zed://file{path}:{line}:{column}' },
  textmate: { name: 'TextMate', address: 'txmt://open?url=file://{path}&line={line}&column={column}' },
  geen: undefined,
} as const satisfies Readonly<Record<string, Editor | undefined>>;

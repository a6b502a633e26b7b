import {
  CodeActionKind,
  FileOperationPatternKind,
  type FileOperationRegistrationOptions,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { FIX_ALL } from './protocol-action.ts';

/** Characters that trigger completion. */
const triggers = ['{', '.', ':', '(', '#', '/', ' ', '=', '^'];

/** Files that a text can name, and the folders that they are in. */
const named: FileOperationRegistrationOptions['filters'] = [
  {
    scheme: 'file',
    pattern: {
      glob: '**/*.{md,png,jpg,jpeg}',
      matches: FileOperationPatternKind.file,
      options: { ignoreCase: true },
    },
  },
  { scheme: 'file', pattern: { glob: '**', matches: FileOperationPatternKind.folder } },
];

/** Returns what the server says of itself. */
export function serverCapabilities(version: string): InitializeResult {
  return {
    serverInfo: { name: 'akkoord', version },
    capabilities: {
      // The only encoding that every editor supports; our columns use it too.
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
      completionProvider: { triggerCharacters: triggers },
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      renameProvider: { prepareProvider: true },
      documentSymbolProvider: true,
      workspaceSymbolProvider: true,
      inlayHintProvider: true,
      documentFormattingProvider: true,
      documentLinkProvider: {},
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      workspace: { fileOperations: { willRename: { filters: named } } },
    },
  };
}

import { basename, join, relative } from 'node:path/posix';
import type { Report } from '../diagnostic/diagnostic.ts';
import { replacement } from '../diagnostic/fix.ts';
import type { Host } from '../host/host.ts';
import { kinds } from '../kinds/kinds.ts';
import type { SheetData } from '../model/dossier.ts';
import type { Field } from '../model/field.ts';
import { quoteAuthored } from '../text/authored-text.ts';
import { suggest } from '../text/suggest.ts';
import { isSheet } from './dossier-checks/read-dossier.ts';
import type { FolderContents } from './folder-contents.ts';
import { walkFolder } from './markdown-files.ts';
import type { ReadDocument } from './read-document.ts';

const sheetKinds = Object.values(kinds)
  .filter(({ role }) => role === 'part')
  .map(({ name }) => `\`kind: ${name}\``)
  .join(' of ');

/** Returns the sheets that an agenda lists, in its order; reports paths that are wrong or double. */
export function listedSheets(
  paths: readonly Field<string>[],
  contents: FolderContents,
  host: Host,
  report: Report,
): ReadDocument<SheetData>[] {
  const first = new Map<string, Field<string>>();
  return paths.flatMap((field) => {
    const { value, span } = field;
    if (value === undefined) return [];
    const refuse = (rule: string, message: string, help: string, earlier?: Field, right?: string) => {
      const related = earlier && [{ message: 'Hier staat het voor het eerst.', span: earlier.span }];
      const fixes = right === undefined ? undefined : [replacement(span, right, 'suggestion')];
      report({ rule: `dossier/${rule}`, severity: 'error', message, help, span, related, fixes });
      return [];
    };
    const quoted = quoteAuthored(value);
    const inFolder =
      'Schrijf het pad vanuit de map van de agenda, met `/`, zoals `interventies/startanalyse.md`.';
    const file = join(contents.folder, value);
    // A link in the way has been reported where it is.
    if (isToldLink(file, contents, host)) return [];
    if (/^\/|^[a-z]:/i.test(value) || leavesFolder(file, contents.folder, host))
      return refuse('sheet-outside', `${quoted} ligt buiten de map van het dossier.`, inFolder);
    const earlier = first.get(file);
    if (earlier)
      return refuse('sheet-twice', `${quoted} staat twee keer in de lijst.`, 'Haal er een weg.', earlier);
    first.set(file, field);
    const { kind } = host.inspect(file);
    if (kind === 'missing') {
      const sheets = sheetPaths(contents);
      const meant = sheetNear(value, sheets);
      const help = missingHelp(meant, sheets);
      return refuse('sheet-missing', `Het bestand ${quoted} is er niet.`, help, undefined, meant);
    }
    const read = contents.documents.get(file);
    if (read === undefined && contents.documents.has(file)) return [];
    if (read && isSheet(read)) return [read];
    return refuse(
      'not-a-sheet',
      `${quoted} is geen interventieblad${read ? ` maar een ${read.kind.label}` : ''}.`,
      `Verwijs naar een Markdown-bestand met ${sheetKinds}.`,
    );
  });
}

function isToldLink(file: string, { folder, documents }: FolderContents, host: Host): boolean {
  if (!isBelow(file, join(folder, '.')) || !leavesFolder(file, folder, host)) return false;
  return documents.has(file) || walkFolder(folder, host).strays.some((stray) => isBelow(file, stray));
}

function leavesFolder(file: string, folder: string, host: Host): boolean {
  const base = join(folder, '.');
  if (!isBelow(file, base)) return true;
  return host.inspect(file).kind === 'file' && !isBelow(host.realPath(file), host.realPath(folder));
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith('../') && !way.startsWith('/');
}

function sheetPaths({ folder, documents }: FolderContents): string[] {
  return [...documents]
    .filter(([, read]) => read === undefined || isSheet(read))
    .map(([file]) => relative(folder, file));
}

function sheetNear(authored: string, sheets: readonly string[]): string | undefined {
  return sheets.find((sheet) => baseName(sheet) === baseName(authored)) ?? suggest(authored, sheets);
}

function missingHelp(meant: string | undefined, sheets: readonly string[]): string {
  if (meant) return `Bedoelde u \`${meant}\`?`;
  return sheets.length > 0
    ? `In de map staan: ${sheets.map((sheet) => `\`${sheet}\``).join(', ')}.`
    : 'Maak het bestand, of haal de regel weg.';
}

function baseName(path: string): string {
  return basename(path).replace(/\.md$/, '');
}

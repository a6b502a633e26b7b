import { basename } from 'node:path/posix';
import type { Root } from 'mdast';
import type { Report } from '../diagnostic/diagnostic.ts';
import { type Fix, replacement } from '../diagnostic/fix.ts';
import { emptySpan } from '../diagnostic/span.ts';
import type { Host } from '../host/host.ts';
import { isReallyBelow } from '../host/real-paths.ts';
import type { Kind } from '../kinds/kind.ts';
import { kinds } from '../kinds/kinds.ts';
import { limits } from '../limits/limits.ts';
import { memoizeByFiles } from '../memoize/memoize-by-files.ts';
import { memoizeByObject } from '../memoize/memoize-by-object.ts';
import { memoizeByText } from '../memoize/memoize-by-text.ts';
import type { DocumentData, LoadedDocument } from '../model/dossier.ts';
import { spanInField } from '../model/span-in-field.ts';
import { walkFields } from '../model/walk-fields.ts';
import { plainTextMarks } from '../parse/foreign/plain-text-marks.ts';
import { imageGuard } from '../parse/image-guard.ts';
import { quoteAuthored } from '../text/authored-text.ts';
import { idFrom } from '../values/id-from.ts';
import { readMerged } from './merge-conflicts.ts';
import { missingKeyFixes } from './missing-key-fixes.ts';
import { nearest } from './nearest.ts';
import { keySpanAt, keySpans, type RawMap, spanAt } from './raw-value.ts';
import { readData } from './read-data.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import { readSource } from './read-source.ts';

/** One file of a dossier that could be read, with what the checks between files need. */
export interface ReadDocument<D extends DocumentData = DocumentData> {
  readonly kind: Kind;
  readonly document: LoadedDocument<D>;
}

const readIn = memoizeByText((folder) =>
  memoizeByFiles((file, host, report) => readAnew(file, folder, host, report)),
);

/**
 * Reads one document of a dossier: source, frontmatter, body, typed data. Reports all that is wrong with the
 * file by itself; gives nothing when no data can be had, and the same object as before when nothing changed.
 * @throws HostError when the file cannot be read.
 */
export function readDocument(
  file: string,
  folder: string,
  host: Host,
  report: Report,
): ReadDocument | undefined {
  return readIn(folder)(file, host, report);
}

function readAnew(file: string, folder: string, host: Host, report: Report): ReadDocument | undefined {
  const id = basename(file).replace(/\.md$/i, '');
  reportName(id, file, report);
  if (isStray(file, folder, host, report)) return undefined;
  const found = readSource(file, limits.text.max, host, report);
  if (!found) return undefined;
  const { source, beside } = readMerged(found, report);
  const hear = beside(report);
  const read = readFrontmatter(source, hear, imageGuard(folder, host, hear));
  if (!read?.raw) return undefined;
  const { raw, body, suppressions, comments, cuts } = read;
  const parsed = parsedData(raw, hear);
  if (!parsed) return undefined;
  const { kind, data, refused } = parsed;
  reportValueMarks(data, source, hear);
  const document: LoadedDocument = {
    id,
    file,
    data,
    body: body satisfies Root,
    source,
    keys: keySpans(raw),
    refused,
    suppressions,
    comments,
    cuts,
    layout: raw.layout,
  };
  return { kind, document };
}

/** Says whether a file is a link to nothing or to elsewhere, which does not go along; reports it. */
function isStray(file: string, folder: string, host: Host, report: Report): boolean {
  const isThere = host.inspect(file).kind !== 'missing';
  if (isThere && isReallyBelow(file, folder, host)) return false;
  report({
    rule: 'file/outside',
    severity: 'error',
    message: `Dit is een verwijzing (symbolische link) naar ${isThere ? 'een bestand buiten het dossier' : 'een bestand dat er niet is'}.`,
    help: 'Zet het bestand zelf in het dossier, of haal de verwijzing weg.',
    span: emptySpan(file, 1, 1),
  });
  return true;
}

/** The data of a document, which stay the same objects as long as nothing of the YAML changes. */
const parsedData = memoizeByObject((raw: RawMap, report: Report) => {
  const kind = kindOf(raw, report);
  if (!kind) return undefined;
  const elsewhere = Object.values(kinds).filter((other) => other !== kind);
  const read = readData(
    raw,
    kind.schema,
    { elsewhere, needed: kind.needed, order: kind.starter.order },
    report,
  );
  return read && { kind, ...read };
});

/** Says what kind of document a file calls itself; reports when it does not, or when nobody knows it. */
function kindOf(raw: RawMap, report: Report): Kind | undefined {
  const value = raw.entries.get('kind');
  const parsed = value?.kind === 'text' ? value.text : '';
  const kind = kinds[parsed];
  if (kind) return kind;
  const all = Object.values(kinds);
  const spelled = all.map(({ name, label }) => `\`${name}\` (${label})`).join(' of ');
  if (parsed === '') {
    report({
      rule: 'schema/kind-missing',
      severity: 'error',
      message: '`kind` (soort document) ontbreekt.',
      help: `Schrijf bovenaan \`kind:\` met ${spelled}.`,
      span: value ? spanAt(raw, ['kind']) : keySpanAt(raw, ['kind']),
      fixes: kindFixes(raw),
    });
    return undefined;
  }
  const words = new Map(all.flatMap(({ name, label }) => [[label, name] as const, [name, name] as const]));
  const meant = kinds[nearest(parsed, words) ?? ''];
  report({
    rule: 'schema/kind-unknown',
    severity: 'error',
    message: `${quoteAuthored(parsed)} is geen bekende soort document.`,
    help: meant ? `Bedoelde u \`${meant.name}\` (${meant.label})?` : `Kies uit ${spelled}.`,
    span: spanAt(raw, ['kind']),
    ...(meant && { fixes: [replacement(spanAt(raw, ['kind']), meant.name, 'suggestion')] }),
  });
  return undefined;
}

/** Returns a fix for each kind that knows most of the keys. */
function kindFixes(raw: RawMap): readonly Fix[] {
  const known = (kind: Kind) => [...raw.entries.keys()].filter((key) => key in kind.shape.fields).length;
  const all = Object.values(kinds);
  const most = Math.max(...all.map(known));
  return all
    .filter((kind) => known(kind) === most)
    .flatMap(({ name, shape }) => missingKeyFixes(['kind'], raw, { shape }, name));
}

/** Names of files become ids, names of outputs and addresses: letters that every system writes alike. */
function reportName(id: string, file: string, report: Report): void {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && file.endsWith('.md')) return;
  report({
    rule: 'file/name',
    severity: 'error',
    message: `De bestandsnaam ${quoteAuthored(basename(file))} kan niet: alleen kleine letters, cijfers en streepjes.`,
    help: `Noem het bestand \`${idFrom(id) || 'naam'}.md\`, en pas \`interventions\` (interventiebladen) zo nodig aan.`,
    span: emptySpan(file, 1, 1),
  });
}

/** Reports markup in values, which are printed as authored. Reasons under `allow` are not printed. */
function reportValueMarks(data: DocumentData, source: LoadedDocument['source'], report: Report): void {
  for (const { field, path, key } of walkFields(data)) {
    if (field.type !== 'text' || field.value === undefined || path[0] === 'allow') continue;
    const spanOf = spanInField(field, { source });
    for (const { start, end, written, help } of plainTextMarks(field.raw))
      report({
        rule: 'foreign/plain-text',
        severity: 'warning',
        message: `In \`${key}\` (${field.label}) staat opmaak: ${quoteAuthored(written)}.`,
        note: 'Gegevens worden afgedrukt zoals ze zijn getypt, met de tekens erbij.',
        help,
        span: spanOf(start, end),
      });
  }
}

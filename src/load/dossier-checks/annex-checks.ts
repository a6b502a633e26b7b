import { basename, dirname, join, relative } from 'node:path/posix';
import type { Diagnostic, Report } from '../../diagnostic/diagnostic.ts';
import { replacement } from '../../diagnostic/fix.ts';
import { kinds } from '../../kinds/kinds.ts';
import type { LoadedDocument } from '../../model/dossier.ts';
import type { Field } from '../../model/field.ts';
import { quoteAuthored } from '../../text/authored-text.ts';
import { suggest } from '../../text/suggest.ts';
import { idFrom } from '../../values/id-from.ts';
import { sentence } from '../sentence.ts';
import { type DossierCheck, isUnreadable, type ReadDossier } from './read-dossier.ts';

/** Annexes are documents of the dossier, each listed once, no two with one title. */
export const annexesThere: DossierCheck = (read, report) => {
  for (const document of documentsIn(read)) {
    const { data } = document;
    const listed = 'annexes' in data ? (data.annexes ?? []).filter(({ value }) => value !== undefined) : [];
    for (const [index, field] of listed.entries())
      if (!isRepeated(document, field, listed.slice(0, index), report))
        checkAnnex(document, field, read, report);
    checkTitles(document, listed, read, report);
  }
};

/** Says whether an annex is in the list already; reports it. */
function isRepeated(
  { file }: LoadedDocument,
  field: Field<string>,
  before: readonly Field<string>[],
  report: Report,
): boolean {
  const first = before.find((earlier) => pathOf(file, earlier) === pathOf(file, field));
  if (!first) return false;
  const related = [{ message: 'Hier staat de bijlage voor het eerst.', span: first.span }];
  const message = `De bijlage ${quoteAuthored(field.raw)} staat twee keer in de lijst.`;
  report(refused('annex/twice', field, { message, help: 'Haal er een weg.', related }));
  return true;
}

function checkAnnex({ file }: LoadedDocument, field: Field<string>, read: ReadDossier, report: Report): void {
  const path = pathOf(file, field);
  const annex = `De bijlage ${quoteAuthored(field.raw)}`;
  const others = documentsIn(read).filter((each) => each.file !== file);
  if (others.some((each) => each.file === path) || isUnreadable(path, read)) return;
  if (path === file)
    report(
      refused('annex/itself', field, {
        message: `${annex} is dit document zelf.`,
        help: 'Haal de regel weg, of noem een ander document.',
      }),
    );
  else if (read.sheets.some(({ document }) => document.file === path))
    report(
      refused('annex/sheet', field, {
        message: `${annex} is een interventieblad, en dat is een deel van de agenda.`,
        help: 'Haal de regel weg: het blad staat in de agenda.',
      }),
    );
  else if (/\.(?!md$)[a-z]{2,4}x?$/i.test(path))
    report(
      refused('annex/file', field, {
        message: `${annex} is geen Markdown-bestand.`,
        help: 'Zet hier alleen documenten van dit dossier, en noem het andere stuk in de tekst.',
      }),
    );
  else report(missing(field, annex, path, file, others, read));
}

function missing(
  field: Field<string>,
  annex: string,
  path: string,
  file: string,
  others: readonly LoadedDocument[],
  { contents }: ReadDossier,
): Diagnostic {
  const names = new Map(others.map((each) => [relative(dirname(file), each.file), each] as const));
  const near = nearestFile(field.raw, names);
  const all = [...names.keys()].map((name) => `\`${name}\``).join(', ');
  const isInside = !relative(contents.folder, path).startsWith('../');
  return refused(isInside ? 'annex/missing' : 'annex/outside', field, {
    message: isInside
      ? `${annex} is geen document van dit dossier.`
      : `${annex} ligt buiten de map van het dossier.`,
    fixes: near ? [replacement(field.span, near, 'suggestion')] : [],
    help: near
      ? `Bedoelde u \`${near}\`?`
      : sentence(
          `${all === '' ? '' : `kies uit ${all}, `}${howToMake(path, contents.folder)}, of haal de regel weg`,
        ),
  });
}

/** The kind of document that is made to be an annex. */
const annexKind = Object.values(kinds).find(({ starter }) => starter.listedAs === 'annexes')?.name;

/** The command that makes the annex at this very path, when there is one. */
function howToMake(path: string, folder: string): string {
  const name = basename(path).replace(/\.md$/, '');
  const isMade =
    annexKind !== undefined && dirname(path) === join(folder) && name !== '' && name === idFrom(name);
  return isMade ? `maak het met \`akkoord new ${annexKind} ${name} --in ${folder}\`` : 'maak het bestand';
}

/** The file that was most likely meant: by its path, its name elsewhere, or the title of the document. */
function nearestFile(authored: string, names: ReadonlyMap<string, LoadedDocument>): string | undefined {
  const words = new Map(
    [...names].flatMap(([name, { data }]) =>
      [data.title.raw, basename(name), name.replace(/\.md$/, ''), name].map((word) => [word, name] as const),
    ),
  );
  const near = suggest(authored, words.keys()) ?? suggest(basename(authored), words.keys());
  return near && words.get(near);
}

/** Two annexes with one title cannot be told apart. */
function checkTitles(
  { file }: LoadedDocument,
  listed: readonly Field<string>[],
  read: ReadDossier,
  report: Report,
): void {
  const seen = new Map<string, { readonly field: Field<string>; readonly annex: LoadedDocument }>();
  for (const field of listed) {
    const annex = documentsIn(read).find((each) => each.file === pathOf(file, field));
    const title = annex?.data.title.raw.toLowerCase() ?? '';
    if (!annex || annex.file === file || title === '') continue;
    const first = seen.get(title);
    seen.set(title, first ?? { field, annex });
    if (first && first.annex !== annex) report(sameTitle(field, annex, first.field, first.annex));
  }
}

function sameTitle(
  field: Field<string>,
  annex: LoadedDocument,
  otherField: Field<string>,
  other: LoadedDocument,
): Diagnostic {
  return refused('annex/same-title', field, {
    message: `Twee bijlagen heten “${annex.data.title.raw}”.`,
    help: 'Geef een van de twee documenten een andere titel.',
    related: [
      { message: 'Dit is de andere bijlage.', span: otherField.span },
      { message: 'Hier staat de ene titel.', span: other.data.title.span },
      { message: 'Hier staat de andere titel.', span: annex.data.title.span },
    ],
  });
}

function refused(
  rule: string,
  { span }: Field<string>,
  says: Pick<Diagnostic, 'message' | 'help' | 'related' | 'fixes'>,
) {
  return { rule, severity: 'error', ...says, span } as const;
}

function pathOf(file: string, { value = '' }: Field<string>): string {
  return join(dirname(file), value);
}

function documentsIn({ main, companions }: ReadDossier): readonly LoadedDocument[] {
  return [main.document, ...companions.map(({ document }) => document)];
}

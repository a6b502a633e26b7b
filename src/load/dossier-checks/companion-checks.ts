import { dirname, join, relative } from 'node:path/posix';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { replacement } from '../../diagnostic/fix.ts';
import type { LoadedDocument } from '../../model/dossier.ts';
import type { Field } from '../../model/field.ts';
import { isLetter } from '../../model/letter.ts';
import { quoteAuthored } from '../../text/authored-text.ts';
import type { ReadDocument } from '../read-document.ts';
import {
  budgetsIn,
  type DossierCheck,
  isLone,
  isMain,
  isUnreadable,
  type ReadDossier,
} from './read-dossier.ts';

/** A budget has the cost types and sources of a scheme. */
export const schemeNamed: DossierCheck = ({ main, scheme, schemes }, report) => {
  const { data, keys, refused } = main.document;
  const own = (['costs', 'sources'] as const).find((key) => key in data);
  if (own !== undefined && 'scheme' in data && data.scheme?.value !== undefined)
    report({
      rule: 'dossier/two-schemes',
      severity: 'error',
      message: `Er staat een \`scheme\` (regeling) en ook \`${own}\`: dan is niet te zien wat er geldt.`,
      help: `Haal \`scheme\` weg, of zet de namen van \`${own}\` in een eigen regeling: die maakt u met \`akkoord new scheme\`.`,
      span: keys?.get(own) ?? data.title.span,
      related: [{ message: 'Dit is de regeling.', span: data.scheme.span }],
    });
  if (!('budget' in data) || scheme || refused?.has('scheme')) return;
  const first = data.budget[0] ? 'budget' : data.funding[0] ? 'funding' : undefined;
  // An unknown scheme has been reported; one that is left empty is unfilled.
  if (!first || data.scheme !== undefined) return;
  report({
    rule: 'dossier/no-scheme',
    severity: 'error',
    message: `Er staat een \`${first}\` (${first === 'budget' ? 'begroting' : 'dekking'}), maar geen \`scheme\` (regeling).`,
    note: 'De regeling noemt de kostensoorten en de bronnen van het geld.',
    help: `Zet \`scheme:\` erboven met de naam van een regeling (${schemes.map((id) => `\`${id}\``).join(', ')}), of noem de kosten en de bronnen zelf onder \`costs:\` en \`sources:\`. Een eigen regeling maakt u met \`akkoord new scheme\`.`,
    span: keys?.get(first) ?? data.title.span,
  });
};

/** The names of lines in one budget are different: a value names one of them. */
export const lineIdsOnce: DossierCheck = (read, report) => {
  for (const lines of budgetsIn(read).flatMap(({ budget, funding }) => [budget, funding])) {
    const seen = new Map<string, Field<string>>();
    for (const { id } of lines) {
      if (id?.value === undefined) continue;
      const first = seen.get(id.value);
      seen.set(id.value, first ?? id);
      if (first) report(lineTwice(id, first));
    }
  }
};

function lineTwice(id: Field<string>, first: Field<string>): Diagnostic {
  return {
    rule: 'dossier/line-twice',
    severity: 'error',
    message: `Twee regels heten \`${id.raw}\`.`,
    help: 'Geef elke regel een eigen naam: daarmee wordt het bedrag in een tekst genoemd.',
    span: id.span,
    related: [{ message: 'Dit is de eerste.', span: first.span }],
  };
}

/** A letter is about the agreement or the agenda of its dossier. */
export const aboutMain: DossierCheck = (read, report) => {
  for (const { document } of read.companions) {
    if (!isLetter(document) || document.data.about.value === undefined) continue;
    const { data, file } = document;
    const meant = join(dirname(file), data.about.value ?? '');
    const other = read.contents.documents.get(meant);
    // It is right; or it is a second main document or cannot be read, which has been reported.
    if ((other && isMain(other)) || isUnreadable(meant, read)) continue;
    report(aboutOther(document, data.about, other, read));
  }
};

function aboutOther(
  { file }: LoadedDocument,
  about: Field<string>,
  other: ReadDocument | undefined,
  { main }: ReadDossier,
): Diagnostic {
  const path = relative(dirname(file), main.document.file);
  const authored = quoteAuthored(about.raw);
  return {
    rule: other ? 'letter/about-other' : 'letter/about-missing',
    severity: 'error',
    message: !other
      ? `De brief gaat over ${authored}, en dat bestand hoort niet bij dit dossier.`
      : other.document.file === file
        ? `De brief gaat over ${authored}, en dat is de brief zelf.`
        : `De brief gaat over ${authored}, en dat is een ${other.kind.label}.`,
    note: 'Een raadsbrief neemt gegevens en onderdelen over van het akkoord of de agenda van zijn dossier.',
    help: isLone(main) ? 'Zet de brief in de map van een akkoord of een agenda.' : `Bedoelde u \`${path}\`?`,
    span: about.span,
    fixes: isLone(main) ? [] : [replacement(about.span, path, 'suggestion')],
  };
}

/** A letter closes with the name of the municipality, unless its house style says otherwise. */
export const municipalityKnown: DossierCheck = ({ main, companions, styleOf }, report) => {
  const partners = Object.values(main.document.data.partners);
  if (partners.length === 0 || partners.some(({ type }) => type.refused || isMunicipality(type.value)))
    return;
  for (const { document } of companions) {
    if (!isLetter(document) || !styleOf(document)?.letter.college.includes('{municipality}')) continue;
    const list = main.document.keys?.get('partners');
    report({
      rule: 'letter/no-municipality',
      severity: 'warning',
      message: 'Onder de brief blijft de naam van de gemeente open: geen van de partners is een gemeente.',
      help: 'Zet bij de partner die de brief stuurt `type: municipality` (gemeente).',
      span: document.data.about.span,
      related: list && [{ message: 'Hier staan de partners.', span: list }],
    });
  }
};

/** A type that is still open may become that of the municipality. */
function isMunicipality(type: string | undefined): boolean {
  return type === undefined || type === 'municipality';
}

import type { Fix } from '../../../diagnostic/fix.ts';
import { kindFacts } from '../../../kinds/facts.ts';
import { kinds } from '../../../kinds/kinds.ts';
import type { DataPath } from '../../../kinds/shape-at.ts';
import { choicesOf } from '../../../kinds/start/choices-of.ts';
import { knownIn } from '../../../kinds/start/known-in.ts';
import { missingKey } from '../../../kinds/start/missing-key.ts';
import type { Dossier, LoadedDocument } from '../../../model/dossier.ts';
import type { FoundField } from '../../../model/walk-fields.ts';
import { quoteAuthored } from '../../../text/authored-text.ts';
import { fieldsOf, keyPath } from '../../fields-of.ts';
import type { Rule } from '../../rule.ts';
import { sourcesOf } from '../../sources-of.ts';

/** Fields without a value, and lists with nothing in them. */
export const unfilled: Rule = {
  id: 'data/unfilled',
  severity: 'warning',
  what: 'Zoekt velden boven aan een bestand die leeg zijn, ontbreken of nog een rest van het invullen bevatten.',
  why: 'In een concept staat op deze plaats een zichtbaar open vak; een definitief document kan dat niet hebben.',
  help: 'Vul het veld in.',
  examples: [
    {
      what: 'Een leeg veld, een ontbrekend veld en een veld met een rest van het sjabloon.',
      sheet: { data: 'summary:\ncontact:\n  partner: gemeente\n  email: "[...]"\n' },
      reports: [
        'summary → `summary` (korte beschrijving) is nog niet ingevuld.',
        'contact → `contact.role` (functie) is nog niet ingevuld.',
        '"[...]" → `contact.email` (e-mailadres) is nog niet ingevuld: er staat nog `[...]`.',
      ],
    },
    {
      what: 'Een veld dat niet verplicht is, maar wel leeg is opgeschreven, op de tweede regel van een lijst.',
      agenda: {
        data: 'signatories:\n  - partner: gemeente\n    name: A. de Vries\n    role: Wethouder\n  - partner: bestuur\n    name: B. Jansen\n    role: Bestuurder\n    portfolio:',
      },
      reports: ['portfolio → `signatories.2.portfolio` (portefeuille) is nog niet ingevuld.'],
    },
    {
      what: 'Een begroting zonder regels.',
      sheet: { data: 'budget:' },
      reports: ['budget → `budget` (begroting) is nog leeg.'],
    },
    {
      what: 'Plaats en datum van een ondertekening mogen open blijven: daar komt een lijn om op te schrijven.',
      agenda: {
        data: 'signatories:\n  - partner: gemeente\n    name: A. de Vries\n    role: Wethouder\n    place:\n    date:\n  - partner: bestuur\n    name: B. Jansen\n    role: Bestuurder',
      },
    },
  ],
  run(documents, dossier, report) {
    for (const source of sourcesOf(documents, dossier)) {
      const { data, keys } = source;
      for (const found of fieldsOf(data).filter(isUnfilled)) {
        const { field } = found;
        const authored = field.raw === '' ? '' : `: er staat nog ${quoteAuthored(field.raw)}`;
        report({
          message: `\`${keyPath(found)}\` (${field.label}) is nog niet ingevuld${authored}.`,
          ...helpFor(found),
          span: field.span,
          fixes: absentKey(found.path, source, dossier),
        });
      }
      for (const [key, label] of emptyLists(data))
        report({
          message: `\`${key}\` (${label}) is nog leeg.`,
          help: 'Vul de lijst aan.',
          span: keys?.get(key) ?? data.title.span,
          fixes: absentKey([key], source, dossier),
        });
    }
  },
};

/** What else can be done than filling in. */
function helpFor(found: FoundField): { help?: string } {
  if (mayStayOpen(found))
    return { help: 'Vul het veld in, of maak het leeg: dan komt er een lijn om op te schrijven.' };
  if (found.field.optional)
    return { help: 'Vul het veld in, of haal de sleutel weg: dit gegeven hoeft er niet te zijn.' };
  return {};
}

/** Returns the fix that puts in a key that is not there. */
function absentKey(path: DataPath, { data, layout }: LoadedDocument, dossier: Dossier): readonly Fix[] {
  const kind = kinds[data.kind];
  if (!kind || !layout) return [];
  const { shape, starter } = kind;
  const choicesAt = choicesOf(starter, knownIn(dossier));
  const fix = missingKey(path, layout, { shape, order: starter.order, choicesAt });
  return fix ? [fix] : [];
}

/** A value that is wrong rather than missing has been reported where it was read. */
function isUnfilled(found: FoundField): boolean {
  const { field } = found;
  if (field.value !== undefined || field.refused) return false;
  return field.raw !== '' || !mayStayOpen(found);
}

/** Place and date of a signature are often written by hand. */
function mayStayOpen({ path }: FoundField): boolean {
  return path[0] === 'signatories' && (path[2] === 'place' || path[2] === 'date');
}

function emptyLists(data: LoadedDocument['data']): [key: string, label: string][] {
  return Object.entries(kindFacts[data.kind].filledLists).filter(([key]) => {
    const value: unknown = Object.entries(data).find(([name]) => name === key)?.[1];
    return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  });
}

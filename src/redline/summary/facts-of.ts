import { allDocumentsOf, documentsOf } from '../../model/documents-of.ts';
import type { Dossier, LoadedDocument } from '../../model/dossier.ts';
import type { Partner } from '../../model/partner.ts';
import type { Signatory } from '../../model/signatory.ts';
import { walkFields } from '../../model/walk-fields.ts';
import type { DataNames } from './data-names.ts';
import { documentFact, documentName, listedFacts } from './document-fact.ts';
import { type Fact, partnersOf, partOf, quoted, topicOfType } from './fact.ts';
import { moneyFacts } from './money-facts.ts';

/** Returns the facts of a dossier, in its order. */
export function factsOf(dossier: Dossier, names: DataNames): readonly Fact[] {
  const { kind } = dossier.main.data;
  return [
    ...Object.entries(partnersOf(dossier)).map(([id, partner]) => partnerFact(id, partner, kind, names)),
    ...documentsOf(dossier).flatMap((document) => signatoryFacts(document, dossier, names)),
    ...moneyFacts(dossier),
    ...allDocumentsOf(dossier).flatMap((document) => [
      documentFact(document, dossier, names),
      ...listedFacts(document, dossier, names),
    ]),
  ];
}

function partnerFact(id: string, { name, short, type }: Partner, kind: string, names: DataNames): Fact {
  return {
    type: 'partner',
    topic: 'parties',
    identities: [id, name.raw],
    subject: `partner ${quoted(name.value ?? id)}`,
    text: name.value ?? id,
    span: name.span,
    parts: [
      partOf('name', 'parties', name, { isName: true }),
      partOf('short', 'parties', short),
      partOf('type', 'parties', type, {
        text: type.value && names.choice(kind, ['partners', id, 'type'], type.value),
      }),
    ].flat(),
  };
}

function signatoryFacts(document: LoadedDocument, dossier: Dossier, names: DataNames): readonly Fact[] {
  const { id: of, data } = document;
  const signatories = ('signatories' in data && data.signatories) || [];
  return (signatories as readonly (Partial<Signatory> & Pick<Signatory, 'name' | 'role'>)[]).map(
    (signatory) => {
      const { partner, name, role } = signatory;
      const id = partner?.value;
      const party = id === undefined ? undefined : (partnersOf(dossier)[id]?.name.value ?? id);
      return {
        type: 'signatory',
        topic: 'parties',
        identities: [
          `${of} ${partner?.raw} ${name.raw}`,
          `${of} ${name.raw}`,
          `${of} ${partner?.raw} ${role.raw}`,
          `${of} ${partner?.raw}`,
        ],
        subject: `ondertekenaar van ${party === undefined ? documentName(document, names) : quoted(party)}`,
        text: [name.value, role.value].filter(Boolean).join(', ') || 'nog niet ingevuld',
        span: name.span,
        parts: Object.entries(signatory).flatMap(([key, field]) =>
          partOf(key, topicOfType[field?.type ?? 'text'] ?? 'parties', field, {
            ...(key === 'partner' && { text: party, same: partner?.raw }),
          }),
        ),
      };
    },
  );
}

/** Returns the names of the partners and the people of a dossier: each is one whole in a text. */
export function namesIn(dossier: Dossier): readonly string[] {
  return allDocumentsOf(dossier).flatMap(({ data }) =>
    walkFields(data).flatMap(({ field, path }) => {
      const [first, last] = [path[0], path.at(-1)];
      const isName =
        (last === 'name' || last === 'short') &&
        ['partners', 'signatories', 'contact', 'handler'].includes(String(first));
      return isName && typeof field.value === 'string' ? [field.value] : [];
    }),
  );
}

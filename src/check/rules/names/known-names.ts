import type { Span } from '../../../diagnostic/span.ts';
import { documentsOf } from '../../../model/documents-of.ts';
import type { Dossier } from '../../../model/dossier.ts';
import type { Field } from '../../../model/field.ts';

/** A name that the frontmatter of a dossier registers, as the text should have it. */
export interface KnownName {
  readonly name: string;
  readonly span: Span;
  readonly kind: 'partner' | 'signatory' | 'term' | 'title';
  /** An ordinary word or phrase rather than a proper name: its capitals are free. */
  readonly isOrdinary: boolean;
}

/** Returns the names of partners, signatories, terms and documents of a dossier, each name once. */
export function knownNames(dossier: Dossier): readonly KnownName[] {
  const { main, interventions } = dossier;
  const { data } = main;
  const documents = documentsOf(dossier);
  const names = [
    ...Object.values(data.partners).flatMap(({ name, short }) => [
      ...known(name, 'partner'),
      ...known(short, 'partner'),
    ]),
    ...documents.flatMap(({ data: own }) =>
      'signatories' in own ? (own.signatories ?? []).flatMap(({ name }) => known(name, 'signatory')) : [],
    ),
    ...Object.values(data.terms).flatMap((meaning) => known(meaning, 'term')),
    ...[...documents, ...interventions].flatMap((each) => known(each.data.title, 'title')),
  ];
  return [...new Map(names.map((each) => [each.name, each])).values()];
}

function known(field: Field<string> | undefined, kind: KnownName['kind']): KnownName[] {
  const name = field?.value?.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (!field || !name) return [];
  return [{ name, kind, span: field.span, isOrdinary: !/\p{Lu}|\d/u.test(name.slice(1)) }];
}

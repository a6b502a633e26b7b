import { partnerTypes } from '../../model/partner.ts';
import type { KindFacts } from '../kind-facts.ts';

export const agreementFacts: KindFacts<'agreement'> = {
  name: 'agreement',
  label: 'akkoord',
  article: 'het',
  role: 'main',
  needed: ['title'],
  filledLists: { partners: 'partners', signatories: 'ondertekenaars' },
  ownNames: ['akkoord'],
  nouns: ['akkoord', 'convenant', 'overeenkomst'],
  annexes: 'listed',
  plans: { uitgangspunten: 'uitgangspunt', doelstellingen: 'doel' },
  mustSign: partnerTypes,
  made: 'een dossier met een akkoord',
};

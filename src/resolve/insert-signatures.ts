import { blankParagraph } from '../model/blank.ts';
import type { MainDocumentData } from '../model/dossier.ts';
import { spanOf } from '../model/nodes.ts';
import { replaceNodes } from '../model/replace-nodes.ts';
import type { Signatory } from '../model/signatory.ts';
import type { SignaturesSlot } from '../model/slots.ts';
import type { Pass } from './pass.ts';
import { signatureParty } from './signature-party.ts';

/** Turns `::signatures` into signatures of the selected signatories, in the order of the frontmatter. */
export const insertSignatures: Pass = (root, { document: { words }, dossier }) => {
  const { signatories = [], partners } = dossier.main.data;
  return replaceNodes(root, (node) => {
    if (node.type !== 'signaturesSlot') return undefined;
    const chosen = signatories.filter((signatory) => signs[node.of](signatory, partners));
    const span = spanOf(node);
    if (chosen.length === 0) {
      const missing = node.of === 'authority' ? words.missing.authority : words.missing.signatories;
      return [blankParagraph(missing, { span, key: 'signatories' }, words)];
    }
    const children = chosen.map((signatory) =>
      signatureParty(signatory, partners[signatory.partner.value ?? ''], words),
    );
    return [{ type: 'signatureBlock', children, data: { span } }];
  });
};

/** School boards are the competent authority (bevoegd gezag); all others sign as parties to the agenda. */
const signs = {
  all: () => true,
  authority: (signatory, partners) => isBoard(signatory, partners),
  parties: (signatory, partners) => !isBoard(signatory, partners),
} satisfies Record<
  SignaturesSlot['of'],
  (signatory: Signatory, partners: MainDocumentData['partners']) => boolean
>;

function isBoard(signatory: Signatory, partners: MainDocumentData['partners']): boolean {
  return partners[signatory.partner.value ?? '']?.type.value === 'school-board';
}

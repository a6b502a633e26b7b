import type { Nodes } from 'mdast';
import type { WordBlock, WordFile } from '../docx-reading/word-file.ts';
import { contentOf } from '../model/final-text.ts';
import type { Figure } from '../model/nodes.ts';
import type { Returned } from './returned.ts';

/**
 * Returns the pictures of the text whose description was changed, or that are gone: Word tracks no descriptions. A picture is found by
 * its description.
 */
export function pictureChanges({ blocks }: WordFile, root: Nodes): Returned[] {
  const left = picturesIn(blocks);
  const lost = figuresIn(root).filter((figure) => {
    const at = left.findIndex(({ alt }) => alt === figure.alt);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const others = left.filter(({ isFigure }) => isFigure);
  return lost.map((figure, index) =>
    changeOf(figure, others.length === lost.length ? others[index]?.alt : undefined),
  );
}

function changeOf({ alt, path, data }: Figure, now: string | undefined): Returned {
  const reason =
    now === undefined
      ? 'dit beeld is verdwenen zonder dat Word het bijhield: vraag of dat de bedoeling was'
      : 'de beschrijving van een beeld houdt Word niet bij: neem haar over als zij goed is, tussen `![` en `]`';
  const from = now === undefined && alt === '' ? path : alt;
  return { span: data?.span, from, to: now ?? '', by: undefined, outcome: { reason } };
}

function figuresIn(node: Nodes): Figure[] {
  return node.type === 'figure' ? [node] : contentOf(node).flatMap((each) => figuresIn(each));
}

interface ReturnedPicture {
  readonly alt: string;
  /** It stands in the text, not in what the house style puts there. */
  readonly isFigure: boolean;
}

function picturesIn(blocks: readonly WordBlock[]): ReturnedPicture[] {
  return blocks.flatMap((block): ReturnedPicture[] => {
    if (block.type === 'table')
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => picturesIn(cell.blocks)));
    return block.runs.flatMap(({ picture, box, changes }) => [
      ...(picture && !changes.some(({ kind }) => kind === 'insertion')
        ? [{ alt: picture.alt, isFigure: block.style.name === pictureStyle }]
        : []),
      ...(box ? picturesIn(box) : []),
    ]);
  });
}

/** The name of our style for them (`write/docx/styles.ts`). */
const pictureStyle = 'afbeelding';

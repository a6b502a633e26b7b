import type { Node } from 'unist';
import type { Report } from '../../diagnostic/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import { withoutInvisible } from '../../text/invisible-characters.ts';
import { withStandIns } from '../../text/stand-in-characters.ts';
import type { Artifact, PdfNode } from './content.ts';
import { printedText, visitPrinted } from './printed-text.ts';
import type { RunningLines } from './running-lines.ts';

/** What the renderer drew inside the page box, by the node that it comes from. */
export class Drawn {
  readonly #byNode = new Map<Node, string>();
  readonly #artifacts = new Map<Artifact, string>();

  add(origin: Node, text: string): void {
    this.#byNode.set(origin, (this.#byNode.get(origin) ?? '') + text);
  }

  addArtifact(artifact: Artifact, text: string): void {
    this.#artifacts.set(artifact, (this.#artifacts.get(artifact) ?? '') + text);
  }

  of(origin: Node): string {
    return this.#byNode.get(origin) ?? '';
  }

  ofArtifact(artifact: Artifact): string {
    return this.#artifacts.get(artifact) ?? '';
  }
}

/**
 * Compares what was drawn with the tree, node by node: every character, in order. White space and capitals
 * are left out, as lines and styles change those. Reports `pdf/lost-text` where something is missing.
 * @throws Error when more was drawn than the tree holds: a fault of the program
 */
export function checkCompleteness(
  document: Document,
  drawn: Drawn,
  pageOf: (id: string) => number,
  report: Report,
): void {
  const expected = new Map<Node, string>();
  visitPrinted(document.root, (node) => {
    const text = printedText(node, pageOf);
    if (text) expected.set(node, (expected.get(node) ?? '') + text);
  });
  for (const [node, text] of expected) {
    const [wanted, seen] = [bare(text), bare(drawn.of(node))];
    if (wanted === seen) continue;
    if (seen.length > wanted.length) throw new Error(`a ${node.type} was printed more often than it stands`);
    report({
      rule: 'pdf/lost-text',
      severity: 'error',
      message: `Van deze tekst staan ${seen.length} van de ${wanted.length} tekens op papier.`,
      note: 'Wat in de bron staat moet helemaal in het document staan.',
      help: 'Maak de tekst korter of geef haar meer ruimte; blijft dit staan, meld het dan als fout in Akkoord.',
      span: node.data?.span,
    });
  }
}

/** Compares the running lines with what was drawn of them; reports `pdf/lost-running-line`. */
export function checkRunningLines(
  running: Pick<RunningLines, 'header' | 'footer'>,
  pages: number,
  drawn: Drawn,
  report: Report,
): void {
  const lines = [
    { artifact: 'header', name: 'kopregel', margin: 'boven' },
    { artifact: 'footer', name: 'voetregel', margin: 'onder' },
  ] as const;
  for (const { artifact, name, margin } of lines) {
    const wanted = Array.from({ length: pages }, (_, index) => textOf(running[artifact](index + 1, pages)));
    if (bare(wanted.join('')) === bare(drawn.ofArtifact(artifact))) continue;
    report({
      rule: 'pdf/lost-running-line',
      severity: 'error',
      message: `De ${name} past niet op de bladzijde.`,
      help: `Maak in de huisstijl de marge ${margin} groter, of de letters kleiner.`,
    });
  }
}

function textOf(node: PdfNode | undefined): string {
  if (!node) return '';
  if ('text' in node) return node.text.map(({ text }) => text).join('');
  const parts = 'columns' in node ? node.columns : 'stack' in node ? node.stack : [];
  return parts.map(textOf).join('');
}

/** Returns text as it is compared: visible, without white space, in capitals, stand-ins resolved. */
export function bare(text: string): string {
  return withStandIns(withoutInvisible(text.normalize('NFC')))
    .replace(/\s/gu, '')
    .toUpperCase();
}

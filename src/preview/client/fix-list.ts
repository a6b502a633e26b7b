import type { Excerpt, ExcerptPart, Finding, FixOffer } from '../messages.ts';
import { make } from './make.ts';
import { withCode } from './with-code.ts';

/** What is said with a fix that the author must judge. */
const remarks: Readonly<Record<FixOffer['certainty'], string>> = {
  safe: '',
  suggestion: 'voorstel: kijk het daarna na',
  choice: 'een van de mogelijkheden',
};

/** Makes the fixes of a finding: for each a button that does it, and what it changes. */
export function fixList({ fixes, position }: Finding, mend: (id: string) => void): readonly HTMLElement[] {
  return fixes.map(({ id, title, certainty, excerpts, more }) => {
    const remark = id === undefined ? 'buiten het dossier: verander dit zelf' : remarks[certainty];
    const said = [...withCode(title), ...(remark ? [make('small', {}, remark)] : [])];
    const head =
      id === undefined ? make('p', {}, ...said) : make('button', { type: 'button', class: 'do' }, ...said);
    if (id !== undefined) head.addEventListener('click', () => mend(id));
    return make(
      'div',
      { class: 'fix' },
      head,
      ...excerpts.map((excerpt) => excerptLine(excerpt, position?.file)),
      ...(more > 0 ? [make('p', {}, `en nog ${more} ${more === 1 ? 'plaats' : 'plaatsen'}`)] : []),
    );
  });
}

/** Makes a line of what a change does, with its file when that is not the one at hand. */
export function excerptLine({ file, line, parts }: Excerpt, own: string | undefined): HTMLElement {
  const where = file === own ? [] : [make('small', {}, `${file}, regel ${line}`)];
  return make('p', { class: 'excerpt' }, ...where, ...parts.flatMap(pieceOf));
}

/** A screen reader does not say by itself what is struck through or added. */
const spoken = { before: 'weg:', after: 'erbij:' } as const;
const elements = { before: 'del', after: 'ins' } as const;

function pieceOf({ kind, text }: ExcerptPart): readonly (Node | string)[] {
  if (kind === 'same') return [text];
  return [make(elements[kind], {}, make('span', { class: 'spoken' }, `${spoken[kind]} `), text)];
}

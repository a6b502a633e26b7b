import { describe, expect, it } from 'vitest';
import { inlayHints } from '../../src/editor/inlay-hints.ts';
import { cursorBehind } from '../support/editor-dossier.ts';
import { assembledDossier, projectHost } from '../support/examples.ts';

const sheet = 'agreements/meppel-gka-agenda/interventies/kansen4kinderen.md';
const known = { ...assembledDossier('agreements/meppel-gka-agenda', projectHost), findings: [] };
const text = new TextDecoder().decode(projectHost.read(sheet));

/** Hints with what is before them. */
function hints(now: string, first = 1, last = Number.MAX_SAFE_INTEGER): readonly string[] {
  const lines = now.split('\n');
  const situation = cursorBehind({ ...known, files: { [sheet]: now } }, sheet, '');
  return inlayHints(situation, first, last).map(({ position: { line, column }, text: hint }) =>
    `${lines[line - 1]?.slice(0, column - 1).slice(-20)} ${hint}`.replaceAll('\u00a0', ' '),
  );
}

describe('hints behind the text', () => {
  it('amounts that are worked out, what is left over, totals, and values', () => {
    const now = text.replace(' = € 49.980,-', ' # uren');
    expect(hints(now).slice(0, 6)).toEqual([
      'budget: = € 49.980',
      'nt: 588 uur x € 85,- = € 49.980,00',
      'funding: = € 49.980',
      '    amount: rest = € 49.980,00',
      'ers.stad-esch.name}} = Stad & Esch',
      'beatrixschool.name}} = Koningin Beatrixschool',
    ]);
  });
  it('not where the text says it itself', () => {
    expect(hints(text).filter((each) => /amount: 588|49\.980,-/.test(each))).toEqual([]);
  });
  it('not in code, not escaped, and not for what does not exist', () => {
    const now = text.replace(
      '## Planning',
      '## Planning\n\n`{{title}}` \\{{title}} {{titel}} {{title}}\n\n```\n{{title}}\n```\n',
    );
    expect(hints(now).filter((each) => /tite?l/.test(each))).toEqual([
      expect.stringMatching(/\{\{title\}\} = Uitbreiding Kansen4Kinderen$/),
    ]);
  });
  it('only in the lines that are asked for', () => {
    const line = text.split('\n').indexOf('funding:') + 1;
    expect(hints(text, line, line + 1)).toEqual(['funding: = € 49.980']);
  });
});

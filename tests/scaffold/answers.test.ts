/** An answer is judged by the schema that will read it, and comes in the frontmatter as one line. */
import { describe, expect, test } from 'vitest';
import * as pipeline from '../../src/pipeline.ts';
import { grown, made } from './new-host.ts';

const agenda = (answers: Record<string, string>) => made('gka-agenda', 'x', { answers });

describe('an answer that cannot be', () => {
  test.each([
    [
      'period',
      'straks',
      '`straks` is geen periode',
      'schrijf de jaren zoals `2022-2024`, of één jaar zoals `2022`',
    ],
    ['style', 'neutral', '`neutral` is geen van de keuzes', 'bedoelde u `neutraal`?'],
    ['style', '9', '`9` is geen van de keuzes', 'kies uit `gka` (Gelijke Kansen Alliantie), `neutraal`'],
    ['scheme', 'gka-2012', '`gka-2012` is geen van de keuzes', 'bedoelde u `gka-2021`?'],
    ['title', '[titel]', '`[titel]` is nog geen antwoord', 'laat het leeg als u het nog niet weet'],
    ['lead', 'n.t.b.', '`n.t.b.` is nog geen antwoord', 'laat het leeg als u het nog niet weet'],
    ['title', 'a\u202eb', '`a<U+202E>b`: hierin staat een teken dat niet te zien is', 'typ de tekst opnieuw'],
    ['kleur', 'rood', 'dit hoort niet bij `gka-agenda`', 'laat het weg'],
    ['__proto__', 'x', 'dit hoort niet bij `gka-agenda`', 'laat het weg'],
  ])('%s: %s', (option, authored, message, help) => {
    const { problem, written } = agenda(Object.fromEntries([[option, authored]]));
    expect({ problem, written }).toEqual({ problem: { message, help, option }, written: [] });
  });
  test('one that belongs to another kind', () => {
    const files = { 'agreements/m/agenda.md': '---\nkind: gka-agenda\ntitle: M\n---\n' };
    expect(made('intervention', 'coach', { files, answers: { municipality: 'M' } }).problem).toEqual({
      option: 'municipality',
      message: 'dit hoort niet bij `intervention`',
      help: 'laat het weg',
    });
  });
});

describe('an answer as it is written', () => {
  const line = (answers: Record<string, string>, key: string) =>
    new RegExp(`^${key}:.*$`, 'm').exec(agenda(answers).text('agreements/x/agenda.md'))?.[0];
  test.each([
    ['title', 'Gewoon', 'title: Gewoon'],
    ['title', ' twee  spaties\u00a0', 'title: twee spaties'],
    ['title', 'Kansen: samen', 'title: "Kansen: samen"'],
    ['title', 'om 9:30', 'title: om 9:30'],
    ['title', 'nr. 1 # een', 'title: "nr. 1 # een"'],
    ['title', '- lijst', 'title: "- lijst"'],
    ['title', '"citaat" \\ streep', 'title: "\\"citaat\\" \\\\ streep"'],
    ['title', '’s-Gravenhage', 'title: "’s-Gravenhage"'],
    ['title', 'e\u0301e\u0301n', 'title: één'],
    ['title', 'slot:', 'title: "slot:"'],
    ['title', '', 'title: GKA-agenda X'],
    ['period', '2025 - 2027', 'period: 2025 - 2027'],
    ['style', '2', 'style: neutraal'],
    ['style', 'Gelijke kansen alliantie', 'style: gka'],
    ['style', '', 'style:'],
    ['scheme', '', 'scheme: gka-2021'],
  ])('%s: %j', (option, authored, expected) => {
    expect(line({ [option]: authored }, option)).toBe(expected);
  });
});

describe('the house style', () => {
  const styles = (kind: string, folder?: string) => {
    const { host } = grown({ kind: 'agreement', name: 'v' });
    const { questions } = pipeline.prepare({ kind, name: 'x', folder, answers: {} }, host);
    return questions.some(({ name }) => name === 'style');
  };
  test.each([
    ['agreement', undefined, true],
    ['memo', undefined, true],
    ['memo', 'agreements/v', false],
    ['raadsbrief', undefined, false],
    ['implementation-agenda', undefined, false],
  ])('of %s in %s is asked: %s', (kind, folder, asked) => {
    expect(styles(kind, folder)).toBe(asked);
  });
  test('of a document beside another is that of the other, unless an option says so', () => {
    const { host, written } = grown(
      { kind: 'agreement', name: 'v' },
      { kind: 'memo', name: 'een', folder: 'agreements/v' },
      { kind: 'raadsbrief', name: 'twee', answers: { style: 'neutraal' } },
    );
    const lines = written.slice(1).map((path) => /^(# )?style:.*$/m.exec(host.text(path) ?? '')?.[0]);
    expect(lines).toEqual(['# style: gka', 'style: neutraal']);
  });
});

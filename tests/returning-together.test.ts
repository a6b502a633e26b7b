import { beforeAll, describe, expect, test } from 'vitest';
import type { WordFile } from '../src/docx-reading/word-file.ts';
import { check } from '../src/pipeline.ts';
import type { WordEdit } from './support/edited-word.ts';
import {
  memoHost,
  memoPath,
  memoText,
  movedOn,
  receivedMemo,
  returnedWord,
  sentMemo,
} from './support/sent-memo.ts';

let word: WordFile;
beforeAll(async () => {
  word = await sentMemo();
});

/** The files of Karin and Piet, with what they changed. */
const twoFiles = (karin: readonly WordEdit[], piet: readonly WordEdit[]) => ({
  'karin.docx': returnedWord(word, 'Karin', karin),
  'piet.docx': returnedWord(word, 'Piet', piet),
});

/** The same file, with somebody else behind what came. */
const insertedBy = (file: WordFile, author: string): WordFile => ({
  ...file,
  blocks: file.blocks.map((block) =>
    block.type === 'table'
      ? block
      : {
          ...block,
          runs: block.runs.map((run) => ({
            ...run,
            changes: run.changes.map((change) =>
              change.kind === 'insertion' ? { ...change, author } : change,
            ),
          })),
        },
  ),
});

describe('files of several partners', () => {
  test('come in together, by place', async () => {
    const files = twoFiles(
      [{ replace: 'sport', by: 'dans' }],
      [
        { replace: 'vijf', by: 'zes' },
        { addAfter: 'Ouders zijn', text: 'Kinderen ook.' },
      ],
    );
    const made = await receivedMemo(files, memoHost());
    expect(made.text).toBe(
      memoText
        .replace('vijf', 'zes')
        .replace('- sport', '- dans')
        .replace('mee.[^1]\n', 'mee.[^1]\n\nKinderen ook.\n'),
    );
    expect(made.told).toEqual([
      'vijf > zes (Piet): made',
      ' > Kinderen ook. (Piet): made',
      'sport > dans (Karin): made',
    ]);
  });

  test('may both change one paragraph, in other words', async () => {
    const files = twoFiles([{ replace: 'vijf', by: 'zes' }], [{ replace: 'drie', by: 'vier' }]);
    expect(await receivedMemo(files, memoHost())).toMatchObject({
      text: memoText.replace('vijf', 'zes').replace('drie', 'vier'),
      told: ['vijf > zes (Karin): made', 'drie > vier (Piet): made'],
    });
  });

  test.each<[string, WordEdit, string, string]>([
    ['a word', { replace: 'vijf', by: 'zes' }, 'vijf', 'zes'],
    [
      'a new item',
      { addAfter: 'hulp bij', text: 'fruit' },
      '2. een rustige plek\n3. een',
      '2. fruit\n3. een rustige plek\n4. een',
    ],
    ['an item that goes', { remove: 'muziek' }, '- muziek\n', ''],
  ])('that want the same are joined: %s', async (_, edit, from, to) => {
    const made = await receivedMemo(twoFiles([edit], [edit]), memoHost());
    expect(made.text).toBe(memoText.replace(from, to));
    expect(made.changes.map(({ senders }) => senders.map(({ file, by }) => [file, by?.author]))).toEqual([
      [
        ['karin.docx', 'Karin'],
        ['piet.docx', 'Piet'],
      ],
    ]);
  });

  test('an edit that several people made in one file names them all', async () => {
    const file = returnedWord(word, 'Karin', [{ replace: 'vijf', by: 'zes' }]);
    const made = await receivedMemo({ 'terug.docx': insertedBy(file, 'Zoë') }, memoHost());
    expect(made.told).toEqual(['vijf > zes (Karin en Zoë): made']);
  });

  test('that contradict each other are told with names, and the rest is made', async () => {
    const files = twoFiles(
      [
        { replace: 'vijf', by: 'zes' },
        { replace: 'sport', by: 'dans' },
      ],
      [{ replace: 'vijf uur', by: 'acht uren' }],
    );
    const made = await receivedMemo(files, memoHost());
    expect(made.text).toBe(memoText.replace('- sport', '- dans'));
    expect(made.told).toEqual([
      'vijf > zes (Karin): Piet (piet.docx) wil hier “acht uren” in plaats van “vijf uur”: kies zelf',
      'vijf uur > acht uren (Piet): Karin (karin.docx) wil hier “zes” in plaats van “vijf”: kies zelf',
      'sport > dans (Karin): made',
    ]);
    expect(made.changes[0]?.conflict?.returned).toContain('Wij geven zes uur hulp');
  });

  test('contradict each other where one takes out what another changes', async () => {
    const made = await receivedMemo(
      twoFiles([{ remove: 'Na een jaar' }], [{ replace: 'jaar', by: 'half jaar' }]),
      memoHost(),
    );
    expect(made.text).toBe(memoText);
    expect(made.told.map((each) => each.replace(/.*: (?=Piet|Karin)/, ''))).toEqual([
      expect.stringContaining('Piet (piet.docx) wil hier “half jaar” in plaats van “jaar”'),
      expect.stringContaining('Karin (karin.docx) haalt hier'),
    ]);
  });

  test('may be made of different versions', async () => {
    const later = memoText.replace('# Aanleiding', '# Voorwoord\n\nNieuw.\n\n# Aanleiding');
    const files = {
      'karin.docx': returnedWord(word, 'Karin', [{ replace: 'vijf', by: 'zes' }]),
      'piet.docx': returnedWord(
        await sentMemo(later),
        'Piet',
        [
          { replace: 'vijf', by: 'zes' },
          { replace: 'Nieuw', by: 'Vooraf' },
        ],
        'bbbb',
      ),
    };
    const now = later.replace('blij', 'trots');
    const made = await receivedMemo(files, movedOn(now, { aaaa: memoText, bbbb: later }));
    expect(made.text).toBe(now.replace('vijf', 'zes').replace('Nieuw', 'Vooraf'));
    expect(made.told).toEqual(['Nieuw > Vooraf (Piet): made', 'vijf > zes (Karin, Piet): made']);
  });

  test('one of which cannot be read: nothing is taken over', async () => {
    const files = {
      ...twoFiles([{ replace: 'vijf', by: 'zes' }], []),
      'ander.docx': { ...word, properties: new Map() },
    };
    expect(await receivedMemo(files, memoHost())).toMatchObject({
      files: [],
      refusals: [{ path: 'ander.docx', message: expect.stringContaining('niet door Akkoord gemaakt') }],
    });
  });
});

describe('the source moved on', () => {
  const karin = (edits: readonly WordEdit[]) => ({ 'karin.docx': returnedWord(word, 'Karin', edits) });

  test.each<[string, WordEdit, readonly [string, string], readonly [string, string]]>([
    [
      'elsewhere',
      { replace: 'vijf', by: 'zes' },
      ['# Aanleiding', 'Vooraf.\n\n# Aanleiding'],
      ['vijf', 'zes'],
    ],
    [
      'in other words of the line',
      { replace: 'vijf', by: 'zes' },
      ['drie scholen', 'vier scholen'],
      ['vijf', 'zes'],
    ],
    [
      'right before the words',
      { replace: 'vijf', by: 'zes' },
      ['geven vijf', 'geven nu vijf'],
      ['vijf', 'zes'],
    ],
    [
      'in the paragraph before a new one',
      { addAfter: 'Ouders zijn', text: 'Kinderen ook.' },
      ['blij', 'trots'],
      ['mee.[^1]\n', 'mee.[^1]\n\nKinderen ook.\n'],
    ],
    [
      'in another item',
      { replace: 'sport', by: 'dans' },
      ['- muziek', '- zang en muziek'],
      ['sport', 'dans'],
    ],
  ])('%s: the change is made', async (_, edit, home, result) => {
    const now = memoText.replace(...home);
    const made = await receivedMemo(karin([edit]), movedOn(now));
    expect([made.text, made.told.map((each) => each.replace(/.*: /, ''))]).toEqual([
      now.replace(...result),
      ['made'],
    ]);
  });

  test.each<[string, WordEdit, readonly [string, string], string, string]>([
    [
      'the same word',
      { replace: 'vijf', by: 'zes' },
      ['vijf', 'vier'],
      'Wij geven vier uur',
      'Wij geven zes uur',
    ],
    [
      'a paragraph that went',
      { replace: 'blij', by: 'trots' },
      ['Ouders zijn er blij mee.[^1]\n\n', ''],
      '',
      'trots',
    ],
    [
      'another new item there',
      { addAfter: 'sport', text: 'dans' },
      ['- sport\n', '- sport\n- schaak\n'],
      '- schaak\n',
      '- dans\n',
    ],
  ])('in %s: both versions are shown, nothing is written', async (_, edit, home, here, back) => {
    const now = memoText.replace(...home);
    const made = await receivedMemo(karin([edit]), movedOn(now));
    expect([made.text, made.files]).toEqual([now, []]);
    expect(made.changes).toMatchObject([
      {
        outcome: { reason: 'deze regel is intussen ook hier veranderd: kies zelf' },
        conflict: { now: expect.stringContaining(here), returned: expect.stringContaining(back) },
      },
    ]);
  });

  test.each<[string, WordEdit, readonly [string, string]]>([
    ['a word', { replace: 'vijf', by: 'zes' }, ['vijf', 'zes']],
    ['a word before others', { replace: 'vijf uur', by: 'zeker vijf uur' }, ['vijf uur', 'zeker vijf uur']],
    ['a word behind others', { replace: 'vijf', by: 'vijf hele' }, ['vijf uur', 'vijf hele uur']],
    ['a new item', { addAfter: 'sport', text: 'dans' }, ['- sport\n', '- sport\n- dans\n']],
    [
      'a new paragraph',
      { addAfter: 'Ouders zijn', text: 'Kinderen ook.' },
      ['mee.[^1]\n', 'mee.[^1]\n\nKinderen ook.\n'],
    ],
    ['a paragraph that went', { remove: 'Na een jaar' }, ['Na een jaar kijken wij of het helpt.\n', '']],
  ])('and has it already: %s', async (_, edit, home) => {
    const now = memoText.replace(...home).replace('drie scholen', 'vier scholen');
    expect(await receivedMemo(karin([edit]), movedOn(now))).toMatchObject({
      text: now,
      told: [expect.stringMatching(/: there$/)],
    });
  });

  test('and cannot be made any more: nothing is taken over', async () => {
    const now = memoText.replace('kind: memo', 'kind: nota');
    const made = await receivedMemo(karin([{ replace: 'vijf', by: 'zes' }]), movedOn(now));
    expect(made).toMatchObject({
      files: [],
      refusals: [{ message: expect.stringContaining('kan geen document worden gemaakt') }],
    });
  });

  test('a byte order mark and line ends of Windows stay', async () => {
    const now = `\ufeff${memoText.replace('drie', 'vier').replaceAll('\n', '\r\n')}`;
    const made = await receivedMemo(
      karin([
        { replace: 'vijf', by: 'zes' },
        { addAfter: 'sport', text: 'dans' },
      ]),
      movedOn(now),
    );
    expect(made.text).toBe(now.replace('vijf', 'zes').replace('- sport\r\n', '- sport\r\n- dans\r\n'));
  });
});

describe('with conflicts in the text', () => {
  const marked = async (files: Record<string, WordFile>, now: string) => {
    const made = await receivedMemo(files, movedOn(now), { conflicts: true });
    const { diagnostics } = await check({ paths: [memoPath] }, memoHost(made.text));
    const found = diagnostics.filter(({ severity }) => severity === 'error');
    return { ...made, found: found.map(({ rule, span }) => `${rule} ${span?.start.line}-${span?.end.line}`) };
  };

  test('both versions of a line are there, and check tells where', async () => {
    const now = memoText.replace('vijf', 'vier').replace('- muziek', '- zang');
    const made = await marked(
      {
        'karin.docx': returnedWord(word, 'Karin', [
          { replace: 'vijf', by: 'zes' },
          { replace: 'sport', by: 'dans' },
        ]),
      },
      now,
    );
    const line = /Wij geven.*\n/.exec(now)?.[0] ?? '';
    expect(made.text).toBe(
      now
        .replace(
          line,
          `<<<<<<< hier\n${line}=======\n${line.replace('vier', 'zes')}>>>>>>> Karin (karin.docx)\n`,
        )
        .replace('- sport', '- dans'),
    );
    expect(made.found).toEqual(['file/merge-conflict 13-17']);
  });

  test('what else was changed in the line is in both versions', async () => {
    const now = memoText.replace('vijf', 'vier');
    const edits: WordEdit[] = [
      { replace: 'vijf', by: 'zes' },
      { replace: 'drie', by: 'tien' },
    ];
    const made = await marked({ 'karin.docx': returnedWord(word, 'Karin', edits) }, now);
    expect(made.text.split('\n').filter((each) => each.startsWith('Wij geven'))).toEqual([
      expect.stringMatching(/vier uur.*tien scholen/),
      expect.stringMatching(/zes uur.*tien scholen/),
    ]);
  });

  test('partners who contradict each other: a version of each', async () => {
    const made = await marked(
      twoFiles([{ addAfter: 'sport', text: 'dans' }], [{ addAfter: 'sport', text: 'schaak' }]),
      memoText,
    );
    expect(made.text).toContain(
      '<<<<<<< hier\n=======\n- dans\n>>>>>>> Karin (karin.docx)\n<<<<<<< hier\n=======\n- schaak\n>>>>>>> Piet (piet.docx)\n',
    );
    expect(made.found).toEqual(['file/merge-conflict 26-29', 'file/merge-conflict 30-33']);
  });

  test('a partner of whom two changes are contested: all that she wrote is in her version', async () => {
    const line = /Wij geven.*\n/.exec(memoText)?.[0] ?? '';
    const made = await marked(
      {
        ...twoFiles(
          [
            { replace: 'vijf', by: 'zes' },
            { replace: 'drie', by: 'tien' },
          ],
          [
            { replace: 'vijf', by: 'zes' },
            { replace: 'drie', by: 'twee' },
          ],
        ),
        'jan.docx': returnedWord(word, 'Jan', [{ replace: 'vijf', by: 'acht' }]),
      },
      memoText,
    );
    const versions = [
      line,
      ...[
        ['zes', 'tien'],
        ['zes', 'twee'],
        ['acht', 'drie'],
      ].map(([uren = '', op = '']) => line.replace('vijf', uren).replace('drie', op)),
    ];
    const written = made.text.split('\n').filter((each) => each.startsWith('Wij geven'));
    expect(new Set(written)).toEqual(new Set(versions.map((each) => each.trimEnd())));
    expect(made.text.match(/^(?:<{7}|={7}|>{7}).*$/gm)?.map((each) => each.slice(0, 7))).toEqual(
      Array.from({ length: 3 }, () => ['<<<<<<<', '=======', '>>>>>>>']).flat(),
    );
  });

  test('a partner who takes away what another changes', async () => {
    const made = await marked(twoFiles([{ remove: 'sport' }], [{ replace: 'sport', by: 'dans' }]), memoText);
    expect(made.text).toContain(
      '<<<<<<< hier\n- sport\n=======\n>>>>>>> Karin (karin.docx)\n<<<<<<< hier\n=======\n- dans\n>>>>>>> Piet (piet.docx)\n- muziek',
    );
  });

  test('a value of the frontmatter', async () => {
    const edits: WordEdit[] = [{ replace: 'Team jeugd', by: 'Team onderwijs' }];
    const now = memoText.replace('Team jeugd', 'Team zorg');
    const files = { 'karin.docx': returnedWord(word, 'Karin', edits) };
    const made = await receivedMemo(files, movedOn(now), { conflicts: true, values: true });
    expect(made.text).toContain(
      '<<<<<<< hier\nfrom: Team zorg\n=======\nfrom: Team onderwijs\n>>>>>>> Karin (karin.docx)\n',
    );
  });

  test('at the end of a text without a last line end', async () => {
    const now = memoText.replace('helpt.\n', 'werkt.');
    const files = { 'karin.docx': returnedWord(word, 'Karin', [{ replace: 'helpt', by: 'baat' }]) };
    expect((await marked(files, now)).text).toMatch(
      /\n<<<<<<< hier\nNa een jaar .* werkt\.\n=======\nNa een jaar .* baat\.\n>>>>>>> Karin \(karin\.docx\)\n$/,
    );
  });

  test('while there are still some: nothing is taken over', async () => {
    const now = memoText.replace('drie scholen', 'vier scholen.\n<<<<<<< hier\nA\n=======\nB\n>>>>>>> x\n');
    const files = { 'karin.docx': returnedWord(word, 'Karin', [{ replace: 'vijf', by: 'zes' }]) };
    expect(await receivedMemo(files, movedOn(now))).toMatchObject({
      files: [],
      refusals: [{ message: expect.stringContaining('staan nog twee versies') }],
    });
  });
});

describe('git does not have the version that was sent', () => {
  const edit: WordEdit = { replace: 'vijf', by: 'zes' };

  test('the source in the Word file says where changes belong', async () => {
    const now = memoText
      .replace('drie', 'vier')
      .replace('# Wat wij doen', '<!-- nog eens lezen -->\n\n# Wat wij doen');
    const files = {
      'terug.docx': returnedWord(word, 'Karin', [edit, { replace: 'muziek', by: 'zang' }], 'ffff'),
    };
    const made = await receivedMemo(files, movedOn(now));
    expect(made.text).toBe(now.replace('vijf', 'zes').replace('muziek', 'zang'));
    expect(made.notes).toMatchObject([
      { path: 'terug.docx', message: expect.stringContaining('git heeft de versie') },
    ]);
  });

  test.each<[string, string, (file: WordFile) => WordFile, string]>([
    [
      'nor the file',
      memoText.replace('drie', 'vier'),
      (file) => ({ ...file, carried: () => new Map() }),
      'is hier niet meer te vinden',
    ],
    [
      'and the text is another',
      memoText
        .replace(/(?<=# Aanleiding\n)[\s\S]*/, '\nIets anders.\n')
        .replace(/^(to|from|title|date):.*$/gm, '$1: Iets'),
      (file) => file,
      'is hier niet meer te vinden',
    ],
  ])('%s: that is told', async (_, now, change, message) => {
    const files = { 'terug.docx': change(returnedWord(word, 'Karin', [edit], 'ffff')) };
    const made = await receivedMemo(files, movedOn(now));
    expect(made).toMatchObject({
      text: now,
      files: [],
      refusals: [{ message: expect.stringContaining(message) }],
    });
  });
});

describe('a file of something else is refused', () => {
  test('of a document that is not there', async () => {
    const made = await receivedMemo({ 'terug.docx': word }, memoHost(), {
      into: 'agreements/proef/brief.md',
    });
    expect(made.refusals).toMatchObject([
      { path: 'agreements/proef/brief.md', message: 'dit is er niet (meer)' },
    ]);
  });

  test('of another document of the dossier', async () => {
    const host = memoHost(memoText, { 'agreements/proef/tweede.md': memoText });
    const made = await receivedMemo({ 'terug.docx': word }, host, { into: 'agreements/proef/tweede.md' });
    expect(made.refusals).toMatchObject([
      { message: expect.stringContaining('een ander document'), help: `geef \`--into ${memoPath}\`` },
    ]);
  });

  test('of another dossier, which is named', async () => {
    const other = memoText.replace('vijf', 'negen');
    const host = memoHost(memoText, { 'agreements/anders/notitie.md': other });
    const made = await receivedMemo({ 'terug.docx': word }, host, { into: 'agreements/anders' });
    expect(made.refusals).toMatchObject([
      { message: `dit bestand is gemaakt van \`${memoPath}\``, help: `geef \`--into ${memoPath}\`` },
    ]);
  });
});

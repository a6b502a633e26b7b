import { describe, expect, test } from 'vitest';
import { HostError } from '../../src/host/host-error.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import {
  applyChanges,
  changesOf,
  KnownPages,
  kindLabel,
  MAX_REASON,
  planFixes,
  type Rendering,
  type RenderRequest,
  reasonProblem,
  respell,
  ruleTexts,
  suppressWithReason,
} from '../../src/pipeline.ts';
import type { Message } from '../../src/preview/messages.ts';
import { Preview } from '../../src/preview/preview.ts';

const nothing: Rendering = {
  diagnostics: [],
  blocking: [],
  suppressed: [],
  blocked: false,
  documents: 1,
  unchecked: [],
  written: [],
  unchanged: [],
  withheld: [],
  printed: '',
  refusals: [],
  failures: [],
  dossiers: [],
  byDocument: new Map(),
};

/** A preview of the folder `stad` with one file, of which a test says how it is rendered. */
async function previewing() {
  const asked: RenderRequest['views'][] = [];
  const failures: unknown[] = [];
  let make: (request: RenderRequest) => Promise<Rendering> = async () => nothing;
  const preview = new Preview({
    pipeline: {
      dossierIn: () => undefined,
      ruleTexts,
      kindLabel,
      applyChanges,
      changesOf,
      planFixes,
      respell,
      suppressWithReason,
      reasonProblem,
      MAX_REASON,
      liveRedline: async () => undefined,
      render: (request) => {
        asked.push(request.views);
        return make(request);
      },
    },
    host: memoryHost({ 'stad/agenda.md': 'x', 'stad/README.md': 'x' }),
    known: new KnownPages(),
    failed: (error) => failures.push(error),
  });
  const look = (format: 'html' | 'pdf' = 'html') => {
    const heard: Message[] = [];
    const stop = preview.follow({ file: 'stad/agenda.md', format }, (message) => heard.push(message));
    return { heard, stop };
  };
  const save = () => preview.update(['stad'], ['stad']);
  await save();
  return {
    ...{ preview, asked, failures, look, save },
    rendersBy: (next: typeof make) => {
      make = next;
    },
  };
}
const bytes = (text: string) => new TextEncoder().encode(text);
const showing = (text: string) => async (request: RenderRequest) => {
  for (const view of request.views) await request.show({ ...view, bytes: bytes(text) });
  return nothing;
};
const kinds = (messages: readonly Message[]) => messages.map(({ kind }) => kind);

describe('what is made', () => {
  test('nothing of what nobody looks at', async () => {
    const { asked, save } = await previewing();
    await save();
    expect(asked).toEqual([]);
  });

  test('each view once, however many look at it', async () => {
    const { asked, look, preview } = await previewing();
    look();
    look();
    look('pdf');
    await preview.settled();
    expect(asked.at(-1)).toEqual([
      { file: 'stad/agenda.md', format: 'html' },
      { file: 'stad/agenda.md', format: 'pdf' },
    ]);
  });

  test('nothing any more when they went away', async () => {
    const { asked, look, preview, save } = await previewing();
    const { stop } = look();
    await preview.settled();
    stop();
    await save();
    expect(asked).toHaveLength(1);
  });
});

describe('what is heard', () => {
  test('a text once while it stays the same', async () => {
    const { rendersBy, look, preview, save } = await previewing();
    rendersBy(showing('een'));
    const { heard } = look();
    await preview.settled();
    await save();
    rendersBy(showing('twee'));
    await save();
    expect(heard.filter(({ kind }) => kind === 'text')).toEqual([
      { kind: 'text', file: 'stad/agenda.md', html: 'een' },
      { kind: 'text', file: 'stad/agenda.md', html: 'twee' },
    ]);
  });

  test('at once, what was made before', async () => {
    const { rendersBy, look, preview } = await previewing();
    rendersBy(showing('een'));
    look();
    await preview.settled();
    expect(kinds(look().heard)).toEqual(['contents', 'undoable', 'text', 'revisions', 'findings']);
  });

  test('that nothing could be made yet, and that the previous version is shown', async () => {
    const { rendersBy, look, preview, save } = await previewing();
    const { heard } = look();
    await preview.settled();
    expect(heard.at(-1)).toMatchObject({ kind: 'findings', shown: 'nothing' });
    rendersBy(showing('een'));
    await save();
    expect(heard.at(-1)).toMatchObject({ kind: 'findings', shown: 'current' });
    rendersBy(async () => nothing);
    await save();
    expect(heard.at(-1)).toMatchObject({ kind: 'findings', shown: 'previous' });
  });
});

describe('what goes wrong', () => {
  test('a file that cannot be read is told, and the next save is shown', async () => {
    const { rendersBy, look, preview, save, failures } = await previewing();
    rendersBy(() => Promise.reject(new HostError('EACCES', 'stad/agenda.md')));
    const { heard } = look();
    await preview.settled();
    expect(heard.at(-1)).toEqual({
      kind: 'trouble',
      message: '`stad/agenda.md` kan niet worden gelezen (EACCES). U ziet de vorige versie.',
    });
    rendersBy(showing('een'));
    await save();
    expect(kinds(heard.slice(-2))).toEqual(['text', 'findings']);
    expect(failures).toEqual([]);
  });

  test('a fault in the program is told to both sides, and the next save is shown', async () => {
    const { rendersBy, look, preview, save, failures } = await previewing();
    rendersBy(() => Promise.reject(new TypeError('geheim')));
    const { heard } = look();
    await preview.settled();
    expect(heard.at(-1)).toMatchObject({
      kind: 'trouble',
      message: expect.stringMatching(/^Er ging iets mis in Akkoord zelf/),
    });
    expect(JSON.stringify(heard)).not.toContain('geheim');
    expect(failures).toEqual([new TypeError('geheim')]);
    rendersBy(showing('een'));
    await save();
    expect(kinds(heard.slice(-2))).toEqual(['text', 'findings']);
  });

  test('a dossier that went away is told', async () => {
    const { look, preview } = await previewing();
    const { heard } = look();
    await preview.settled();
    await preview.update([], []);
    expect(heard.at(-1)).toEqual({
      kind: 'trouble',
      message: 'Hier staat geen dossier meer. Zet de map terug, of start `akkoord preview` opnieuw.',
    });
    expect(preview.findFile('stad/agenda.md')).toBeUndefined();
  });

  test('a dossier that comes back is shown to who looked at it all the time', async () => {
    const { rendersBy, look, preview, save } = await previewing();
    rendersBy(showing('een'));
    const { heard } = look();
    await preview.settled();
    await preview.update([], []);
    rendersBy(showing('twee'));
    await save();
    expect(kinds(heard.slice(-3))).toEqual(['contents', 'text', 'findings']);
    expect(heard.at(-1)).toMatchObject({ shown: 'current' });
  });
});

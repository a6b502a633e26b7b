import { describe, expect, test } from 'vitest';
import { terminalStream } from '../../src/cli/terminal-stream.ts';
import type { CheckRequest, Step } from '../../src/pipeline.ts';
import { nothing, runOver } from '../support/cli.ts';

const steps = (total: number): Step[] =>
  Array.from({ length: total }, (_, index) => ({
    action: 'read',
    number: index + 1,
    total,
    name: `a/${index + 1}`,
  }));

async function shown(total: number, options: Parameters<typeof runOver>[2] = {}) {
  const check = async ({ progress }: CheckRequest) => {
    for (const step of steps(total)) await progress?.(step);
    return nothing;
  };
  const passing: string[] = [];
  await runOver(['check', 'x'], { check }, { isTerminal: true, passing, ...options });
  return passing;
}

describe('a line tells how far the work is', () => {
  test('from three documents on', async () => {
    expect(await shown(2)).toEqual([]);
    expect(await shown(3)).toEqual(['1 van 3 lezen: a/1', '2 van 3 lezen: a/2', '3 van 3 lezen: a/3']);
  });
  test('or after a second', async () => {
    expect(await shown(1, { elapsed: 1001 })).toEqual(['lezen: a/1']);
  });
  test('never wider than the terminal', async () => {
    expect((await shown(3, { columns: 12 }))[0]).toBe('1 van 3 le…');
  });
  test.each([
    [{ isTerminal: false }],
    [{ env: { CI: 'true' } }],
    [{ env: { NO_COLOR: '1' } }],
    [{ env: { TERM: 'dumb' } }],
  ])('not with %j', async (options) => {
    expect(await shown(5, options)).toEqual([]);
  });
});

test('the next message takes the line away', () => {
  let screen = '';
  const stream = terminalStream({
    isTTY: true,
    columns: 80,
    write: (text: string) => {
      screen += text;
      return true;
    },
  } as unknown as NodeJS.WriteStream);
  stream.write('');
  stream.showPassing('een');
  stream.showPassing('twee');
  stream.write('');
  stream.write('klaar\n');
  expect(screen).toBe('een\r\u001b[2Ktwee\r\u001b[2Kklaar\n');
});

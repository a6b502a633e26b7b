import { expect, test } from 'vitest';
import { fillRunningLine } from '../../src/model/running-line.ts';

const running = { title: 'Agenda', notice: '', version: '1.0', date: '', status: 'concept' };

test.each([
  ['{title}', {}, 'Agenda'],
  ['{status} · versie {version}', {}, 'concept · versie 1.0'],
  ['{status} · versie {version}', { version: '' }, 'concept'],
  ['{notice}', {}, ''],
  ['{notice} · {date}', {}, ''],
  ['{title} {date} · Gemeente', {}, 'Agenda · Gemeente'],
  ['Pagina {page} van {pages}', {}, 'Pagina {page} van {pages}'],
  ['{title}', { title: '{page} · {status}' }, '{page} · {status}'],
])('%s with %o is "%s"', (template, change, line) => {
  expect(fillRunningLine(template, { running: { ...running, ...change } })).toBe(line);
});

import { expect, it } from 'vitest';
import { contentEvents } from '../../src/pdf-file/content-events.ts';

it.each([
  ['/P <</MCID 3 >> BDC /F1 11 Tf [<0041> -12.5 <0042>] TJ EMC', 'begin P 3, draw TJ F1 00410042, end'],
  ['/P << /MCID 0>>BDC 1 0 0 1 .5 -3. cm EMC', 'begin P 0, end'],
  ['/Artifact <</Type /Pagination>> BDC (a\\051) Tj\n12 EMC', 'begin Artifact , draw Tj  6129, end'],
  ['/P <</MCID 7 /Alt (x) >> BDC EMC', 'begin P 7, end'],
  ['0 0 1 0 k 5 w 1e5 0 d0', 'cmyk'],
  // No number, and no operator: a digit too many before a good one.
  ['1w 2.5.1 q', 'unknown, unknown'],
  ['1 2 3 nonsense', 'unknown'],
  ['% 1 k\n4 5 re f', 'draw f'],
])('reads %s', (content, expected) => {
  const told = contentEvents(content).map((event) => {
    if (event.type === 'begin') return `begin ${event.tag} ${event.mcid ?? ''}`;
    if (event.type !== 'draw') return event.type;
    return ['draw', event.operator, event.font, event.hex].filter((part) => part !== undefined).join(' ');
  });
  expect(told.join(', ')).toBe(expected);
});

import { expect, test } from 'vitest';
import { applyEdits } from '../../src/diagnostic/apply-edits.ts';
import { planFixes } from '../../src/fix/plan-fixes.ts';
import { overlayHost } from '../../src/host/overlay-host.ts';
import { check } from '../../src/pipeline.ts';
import { exampleHost } from '../support/example-dossier.ts';

/** Twenty mistakes of unlike kinds, as someone makes them who has written in Word until now. */
const agenda = {
  data: 'date: 28 Sept 2022\nperiod: 2022 t/m 2024',
  body: `## Toelichting

De de gemeente Voorbeeldstadt werkt met scholen , ouders en kinderen.De financiele kant staat hieronder.

#### Wat wij<br>willen

Dit convenant gaat over ==gelijke== kansen, zie [het landelijke programma](www.voorbeeld.example).

## Samenwerking met de Gelijke Kansen Alliantie

Op dinsdag 5 september 2022 komen wij bijeen.
`,
};
const sheet = {
  data: 'contact:\n  Partner: gemeent\n  role: Beleidsadviseur\n  email: onderwijs@voorbeeldstad.example',
  body: `## Doelgroep

De coach kost {{budget.totaal}}, voor\u200b elk kind. Dat is € 85 euro per uur.

Er zijn 264 leerlingen: 146 in Noord en 128 in Zuid.\\

Een zaal kost € 400,-, een gids € 250,- en een bus € 1.100.
`,
};

test('a newcomer’s dossier with twenty mistakes is clean after --fix and a few decisions', async () => {
  const host = exampleHost({ agenda, sheet });
  const kinds = async (of: typeof host) =>
    (await check({ paths: ['d'] }, of)).diagnostics.map(({ rule }) => rule);
  expect(await kinds(host)).not.toEqual([]);
  const { files, outcome, fixed } = await planFixes({ paths: ['d'], suggestions: true }, host);
  // Which of the numbers is wrong only she knows; the editor and the preview offer it.
  const left = outcome.diagnostics.map(({ rule, fixes }) => [rule, fixes?.map(({ title }) => title)]);
  expect(left).toEqual([['numbers/total', ['Schrijf `274`']]]);
  expect(fixed + left.length).toBeGreaterThanOrEqual(20);
  const texts = new Map(files.map(({ path, after }) => [path, new TextDecoder().decode(after)]));
  for (const { span, fixes = [] } of outcome.diagnostics)
    if (span) texts.set(span.file, applyEdits(texts.get(span.file) ?? '', fixes[0]?.edits ?? []));
  const mended = overlayHost(host, { texts, absolute: (path) => path });
  expect((await check({ paths: ['d'] }, mended)).diagnostics).toEqual([]);
  // What is not made by --fix is a decision.
  const { fixed: safe } = await planFixes({ paths: ['d'] }, host);
  expect(fixed - safe + left.length).toBeLessThanOrEqual(8);
});

import { dirname, join } from 'node:path/posix';
import { emptySpan } from '../../diagnostic/span.ts';
import type { DossierCheck } from './read-dossier.ts';

/** A sheet that is in the folder is part of the agenda, or was forgotten: only the author knows. */
export const everySheetListed: DossierCheck = ({ main, listed, sheets }, report) => {
  const { keys, data } = main.document;
  const paths = 'interventions' in data ? data.interventions : [];
  if ([...(main.document.refused ?? [])].some((path) => path.startsWith('interventions'))) return;
  const list = keys?.get('interventions');
  const folder = dirname(main.document.file);
  const named = new Set(paths.map(({ value = '' }) => join(folder, value)));
  for (const sheet of sheets) {
    const { file } = sheet.document;
    // Named but refused (it is outside, it is named twice): that has been said already.
    if (listed.includes(sheet) || named.has(file)) continue;
    report({
      rule: 'dossier/sheet-unlisted',
      severity: 'warning',
      ...('interventions' in data ? unlisted : withoutAgenda(main.kind.label)),
      span: sheet.document.keys?.get('kind') ?? emptySpan(file, 1, 1),
      related: list ? [{ message: 'Hier staan de interventiebladen van de agenda.', span: list }] : undefined,
    });
  }
};

const unlisted = {
  message: 'Dit interventieblad staat niet in de agenda en komt dus in geen document.',
  help: 'Zet het bij `interventions` (interventiebladen) in de agenda, of haal het bestand uit de map.',
};

function withoutAgenda(main: string) {
  return {
    message: 'Dit interventieblad hoort bij geen agenda en komt dus in geen document.',
    help: `Een ${main} heeft geen interventiebladen: haal het bestand uit de map.`,
  };
}

/** The base name of a file is its id: outputs and values are named after it. */
export const idsOnce: DossierCheck = ({ main, sheets, companions }, report) => {
  const seen = new Map([[main.document.id, main.document.file]]);
  for (const { document } of [...sheets, ...companions]) {
    const first = seen.get(document.id);
    if (first === undefined) seen.set(document.id, document.file);
    else
      report({
        rule: 'dossier/id-clash',
        severity: 'error',
        message: `Twee bestanden van dit dossier heten \`${document.id}.md\`.`,
        help: 'Geef er een een andere naam: aan de naam worden de documenten herkend.',
        span: emptySpan(document.file, 1, 1),
        related: [{ message: 'Dit is het andere bestand.', span: emptySpan(first, 1, 1) }],
      });
  }
};

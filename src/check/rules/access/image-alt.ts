import { basename } from 'node:path/posix';
import { spanOf } from '../../../model/nodes.ts';
import { quoteAuthored } from '../../../text/authored-text.ts';
import { bodyNodes } from '../../body-nodes.ts';
import type { Rule } from '../../rule.ts';

/** Images without a useful description (WCAG 2.2, 1.1.1). An empty description means decoration. */
export const imageAlt: Rule = {
  id: 'access/image-alt',
  severity: 'warning',
  what: 'Zoekt afbeeldingen met een bijschrift maar zonder beschrijving, en beschrijvingen die niets zeggen.',
  why: 'Wie het document laat voorlezen, hoort de beschrijving in plaats van de afbeelding.',
  help: 'Zet tussen `![` en `]` wat er op de afbeelding te zien is. Is zij alleen versiering, laat dan beschrijving en bijschrift weg.',
  examples: [
    {
      what: 'Een bijschrift zonder beschrijving.',
      sheet: '## Doelgroep\n\n![](groei.png "Leerlingen per jaar")\n',
      reports: [
        '![](groei.png "Leerlingen per jaar") → Deze afbeelding heeft een bijschrift, maar geen beschrijving.',
      ],
    },
    {
      what: 'De naam van het bestand, en een woord dat voor elke afbeelding geldt.',
      sheet: '## Doelgroep\n\n![groei.png](groei.png)\n\n![Afbeelding 1](groei.png)\n',
      reports: [
        '![groei.png](groei.png) → `groei.png` zegt niet wat er op de afbeelding te zien is.',
        '![Afbeelding 1](groei.png) → `Afbeelding 1` zegt niet wat er op de afbeelding te zien is.',
      ],
    },
    {
      what: 'Een beschrijving, en een versiering zonder beschrijving of bijschrift.',
      sheet:
        '## Doelgroep\n\n![Het aantal leerlingen groeit van 80 naar 120.](groei.png "Leerlingen per jaar")\n\n![](groei.png)\n',
    },
  ],
  run(documents, dossier, report) {
    for (const figure of bodyNodes('figure', documents, dossier)) {
      const alt = figure.alt.trim();
      const span = spanOf(figure);
      if (alt === '' && figure.caption)
        report({ message: 'Deze afbeelding heeft een bijschrift, maar geen beschrijving.', span });
      else if (alt !== '' && saysNothing(alt, figure.path))
        report({ message: `${quoteAuthored(alt)} zegt niet wat er op de afbeelding te zien is.`, span });
    }
  },
};

/** What a camera, a scanner or Word calls a file. */
const fileName = /\.(?:png|jpe?g|gif|svg|webp|tiff?|bmp)$|^(?:img|dsc[nf]?|image|scan|screenshot)[-_ ]?\d+$/i;
/** Words that fit any image, with or without a number. */
const anyImage =
  /^(?:een |de |het )?(?:afbeelding|afb\.?|foto|plaatje|figuur|fig\.?|illustratie|tekening|grafiek|diagram|schema|kaart|logo|schermafbeelding|image|picture|photo)(?: ?\d+)?[.:]?$/i;

function saysNothing(alt: string, path: string): boolean {
  const name = basename(path).replace(/\.[^.]*$/, '');
  return fileName.test(alt) || anyImage.test(alt) || alt.toLowerCase() === name.toLowerCase();
}

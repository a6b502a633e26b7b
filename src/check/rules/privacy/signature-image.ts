import { basename } from 'node:path/posix';
import { spanOf } from '../../../model/nodes.ts';
import { textOf } from '../../../model/text-of.ts';
import { latin } from '../../../text/latin.ts';
import { bodyNodes } from '../../body-nodes.ts';
import type { Rule } from '../../rule.ts';

/** Pictures of a signature. A photograph of people who sign is none. */
export const signatureImage: Rule = {
  id: 'privacy/signature-image',
  severity: 'warning',
  what: 'Zoekt afbeeldingen van een handtekening of paraaf.',
  why: 'Wie een afbeelding van een handtekening heeft, kan haar onder iets anders zetten. En zij bewijst niet dat er is getekend.',
  help: 'Haal de afbeelding weg. De regels om te tekenen komen vanzelf in het document.',
  examples: [
    {
      what: 'De beschrijving zegt dat het een handtekening is.',
      sheet:
        '## Doelgroep\n\n![Handtekening van A. de Vries](groei.png)\n\n![Gescande paraaf](groei.png)\n\n![](groei.png "Krabbel wethouder")\n',
      reports: [
        '![Handtekening van A. de Vries](groei.png) → De afbeelding “Handtekening van A. de Vries” is een handtekening of paraaf.',
        '![Gescande paraaf](groei.png) → De afbeelding “Gescande paraaf” is een handtekening of paraaf.',
        '![](groei.png "Krabbel wethouder") → De afbeelding “Krabbel wethouder” is een handtekening of paraaf.',
      ],
    },
    {
      what: 'Foto’s en tekeningen over tekenen.',
      sheet:
        '## Doelgroep\n\n![Wethouder en bestuurder ondertekenen het akkoord](groei.png)\n\n![De wethouder zet haar handtekening onder het akkoord](groei.png)\n\n![Handtekeningenactie op het schoolplein](groei.png)\n\n![Krabbel van een peuter op papier](groei.png)\n',
    },
  ],
  run(documents, dossier, report) {
    for (const figure of bodyNodes('figure', documents, dossier)) {
      const caption = figure.caption?.map(textOf).join('') ?? '';
      const file = basename(figure.path).replace(/\.[^.]{1,5}$/, '');
      const texts = [figure.alt, caption];
      const isSaid = texts.some((text) => sign.test(text.trim()));
      if (texts.some((text) => about.test(text)) || !(isSaid || fileName.test(file))) continue;
      const name = figure.alt || caption || file;
      report({ message: `De afbeelding “${name}” is een handtekening of paraaf.`, span: spanOf(figure) });
    }
  },
};

const sign = latin.iu`^(?:(?:de|een|mijn|foto|scan|afbeelding|plaatje|gescande|digitale|originele|van|met)\s+){0,4}(?:handtekening(?:en)?|paraaf|parafen|krabbel|initialen|signatuur|signature|initials)(?![\p{L}-])`;
const fileName =
  /(?:handtekening(?:en)?|paraaf|parafen)(?![a-z])|(?<![a-z])(?:krabbel|signatuur|signature|initials|autograph)(?![a-z])/i;
/** A picture of people, or of a child's drawing. */
const about = latin.iu`(?<!\p{L})(?:ondertekenen|ondertekent|ondertekening|tekent|tekenen|zet|zetten|plaatst|plaatsen|peuter|peuters|kleuter|kleuters|kind|kinderen|leerling|leerlingen|bijeenkomst|verzamelen|verzamelt)(?!\p{L})`;

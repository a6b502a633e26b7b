import type { PictureDetail } from './picture.ts';
import type { PictureFinding } from './picture-finding.ts';

/** What is told of a picture that can be printed. */
export interface DetailsFinding extends PictureFinding {
  readonly rule: 'image/details';
  readonly severity: 'info';
  readonly note: string;
}

/** How the finding names what a file says of people. */
const details: Readonly<Record<PictureDetail, string>> = {
  place: 'waar de foto is genomen',
  maker: 'wie hem heeft gemaakt',
};

/** Returns the finding of a picture file, named `name`, that says where or by whom it was made. */
export function detailsFinding(found: ReadonlySet<PictureDetail>, name: string): DetailsFinding {
  const said = (['place', 'maker'] as const)
    .filter((detail) => found.has(detail))
    .map((each) => details[each]);
  return {
    rule: 'image/details',
    severity: 'info',
    message: `In het bestand \`${name}\` staat ook ${said.join(' en ')}.`,
    note: 'In PDF, Word en web komt dat niet mee. Wie het bestand heeft, kan het wel lezen.',
    help: 'Sla het opnieuw op zonder die gegevens: in Windows met “Eigenschappen en persoonlijke gegevens verwijderen”, of als schermafdruk.',
  };
}

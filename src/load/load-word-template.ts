import type { Report, Severity } from '../diagnostic/diagnostic.ts';
import type { Span } from '../diagnostic/span.ts';
import { WordRefusal } from '../docx-reading/word-refusal.ts';
import type { Host } from '../host/host.ts';
import { isReallyBelow } from '../host/real-paths.ts';
import { limits } from '../limits/limits.ts';
import { printLimit } from '../limits/print-limit.ts';
import type { WordTemplate } from '../model/word-template.ts';
import { suggest } from '../text/suggest.ts';
import {
  type ReadTemplate,
  readWordTemplate,
  type TemplateFault,
} from '../word-template/read-word-template.ts';

/** Where a template stands and where its name is written. */
interface NamedTemplate {
  /** As the house style has it: `sjabloon.dotx`. */
  readonly name: string;
  /** Folder of the house style. */
  readonly folder: string;
  readonly span: Span;
}

/** Points: less is no page for an agreement. */
const MIN_TEXT_AREA = { width: 200, height: 250 };

/**
 * Reads the Word template of a house style. Reports what is wrong with it, and what does not come along; returns nothing
 * when it cannot be used.
 * @throws HostError when the file cannot be read
 */
export function loadWordTemplate(
  written: NamedTemplate,
  host: Host,
  report: Report,
): WordTemplate | undefined {
  const { name, span } = written;
  const refuse = (rule: string, message: string, help: string): undefined => {
    report({ rule, severity: 'error', message, help, span });
  };
  const file = templateFile(written, host, refuse);
  const read = file && readFile(name, file, refuse);
  if (!read) return undefined;
  for (const fault of read.faults) report({ ...findings[fault.kind](name, fault.what), span });
  if (read.faults.some(({ kind }) => findings[kind](name, '').severity === 'error')) return undefined;
  const { width, height, margins } = read.template.page;
  const room = {
    width: width - margins.left - margins.right,
    height: height - margins.top - margins.bottom,
  };
  if (room.width < MIN_TEXT_AREA.width || room.height < MIN_TEXT_AREA.height)
    return refuse(
      'style/template-room',
      `Het sjabloon \`${name}\` laat te weinig ruimte over voor de tekst: ${Math.round(room.width)} bij ${Math.round(room.height)} punten.`,
      `Maak in Word de marges kleiner (Indeling > Marges): nodig is ten minste ${MIN_TEXT_AREA.width} bij ${MIN_TEXT_AREA.height} punten.`,
    );
  return read.template;
}

type Refuse = (rule: string, message: string, help: string) => undefined;

function templateFile({ name, folder }: NamedTemplate, host: Host, refuse: Refuse): Uint8Array | undefined {
  const path = `${folder}/${name}`;
  const { kind, size } = name.includes('/') ? { kind: 'missing', size: 0 } : host.inspect(path);
  if (kind !== 'file') {
    const near = suggest(
      name,
      host.list(folder).filter((each) => /\.do[ct]x$/i.test(each)),
    );
    return refuse(
      'style/template-missing',
      `Het sjabloon \`${name}\` staat niet in de map van de huisstijl.`,
      near ? `Bedoelde u \`${near}\`?` : `Zet het bestand in \`${folder}\`.`,
    );
  }
  if (!isReallyBelow(path, folder, host))
    return refuse(
      'style/template-outside',
      `Het sjabloon \`${name}\` ligt buiten de map van de huisstijl.`,
      `Zet het bestand zelf in \`${folder}\`, geen verwijzing ernaar.`,
    );
  if (size > limits.wordTemplate.max)
    return refuse(
      'style/template-large',
      `Het sjabloon \`${name}\` is groter dan ${printLimit(limits.wordTemplate)}.`,
      'Maak de beelden erin kleiner: Afbeeldingsopmaak > Afbeeldingen comprimeren.',
    );
  return host.read(path);
}

function readFile(name: string, file: Uint8Array, refuse: Refuse): ReadTemplate | undefined {
  try {
    return readWordTemplate(file);
  } catch (error) {
    if (!(error instanceof WordRefusal)) throw error;
    if (error.problem === 'macros')
      return refuse(
        'style/template-macros',
        `In het sjabloon \`${name}\` zitten macro’s.`,
        'Bewaar het in Word als gewoon sjabloon (`.dotx`): Akkoord leest geen bestand waarin een programma zit.',
      );
    return refuse(
      'style/template-format',
      `Het sjabloon \`${name}\` is niet te lezen. ${error.message}`,
      dotx,
    );
  }
}

const dotx = 'Open het sjabloon in Word, zonder wachtwoord, en bewaar het als `.dotx`.';

/** What is said of each kind of fault. */
const findings: Readonly<
  Record<
    TemplateFault['kind'],
    (name: string, what: string) => { rule: string; severity: Severity; message: string; help: string }
  >
> = {
  outside: (name, what) => ({
    rule: 'style/template-link',
    severity: 'error',
    message: `Het sjabloon \`${name}\` haalt iets van buiten het bestand: \`${what}\`.`,
    help: 'Zet het beeld of de tekst in het sjabloon zelf (Bestand > Info > Koppelingen bewerken > Koppeling verbreken). Akkoord haalt nooit iets op.',
  }),
  lost: (name, what) => ({
    rule: 'style/template-lost',
    severity: 'info',
    message: `Uit het sjabloon \`${name}\` komt niet mee: ${what}.`,
    help: 'Zet in de kop- en voettekst gewone tekst en gewone beelden (PNG of JPEG). Een oud sjabloon zet u om met Bestand > Info > Converteren.',
  }),
  attached: (name, what) => ({
    rule: 'style/template-attached',
    severity: 'info',
    message: `Het sjabloon \`${name}\` hoort zelf bij een ander sjabloon: \`${what}\`. Dat leest Akkoord niet.`,
    help: 'Staan daar stijlen in die u nodig hebt, neem ze dan over in dit sjabloon (Ontwikkelaars > Documentsjabloon > Organisator).',
  }),
  styles: (name, what) => ({
    rule: 'style/template-styles',
    severity: 'info',
    message: `Het sjabloon \`${name}\` heeft geen eigen opmaak voor: ${what}.`,
    help: 'Daarvoor neemt Akkoord de opmaak van de huisstijl. Wilt u de eigen opmaak, pas die stijlen dan aan in het sjabloon en bewaar het.',
  }),
  text: (name, what) => ({
    rule: 'style/template-text',
    severity: 'info',
    message: `De tekst in het sjabloon \`${name}\` komt niet in de documenten: “${what.slice(0, 60)}${what.length > 60 ? '…' : ''}”.`,
    help: 'Wat op elke bladzijde moet staan, hoort in de kop- of voettekst.',
  }),
  sections: (name, what) => ({
    rule: 'style/template-sections',
    severity: 'info',
    message: `Het sjabloon \`${name}\` heeft ${what} secties. Akkoord gebruikt de bladzijde van de eerste.`,
    help: 'Staat de goede bladzijde in een andere sectie, maak daar dan een eigen sjabloon van.',
  }),
};

import { counted } from '../diagnostic/count-line.ts';
import { holdsSignature } from '../pdf-file/holds-signature.ts';
import { joinNames } from './join-names.ts';
import { findPdfAdditions, type PdfAdditions } from './pdf-additions.ts';
import { findPdfSignatures, type PdfSignature } from './pdf-signatures.ts';

/**
 * Why something on disk is left alone: a person made, changed or signed it. The cli ends with exit code 5.
 */
export interface Refusal {
  /** What is in the way. */
  readonly path: string;
  readonly message: string;
  readonly help: string;
}

/** A file that is not, or no longer, the program's own. */
export interface Found {
  readonly path: string;
  /** Nothing when it cannot be read as a file. */
  readonly bytes: Uint8Array | undefined;
  /** SHA-256 of what the program wrote there; none when it never did. */
  readonly ours: readonly string[];
  /** The name that it had, when it was moved aside for a new version and someone wrote to it after that. */
  readonly asideOf?: string | undefined;
}

type Reason = (found: Found) => Omit<Refusal, 'path'> | undefined;

const signed: Reason = ({ bytes, asideOf }) => {
  if (!bytes || !holdsSignature(bytes)) return undefined;
  const signatures = findPdfSignatures(bytes);
  const named = signatures.some(({ name, date }) => name !== undefined || date !== undefined);
  const count = counted(signatures.length, ['handtekening', 'handtekeningen']);
  const list = signatures.map(signatureText).join('; ');
  // Of a Word file, or where no bytes are named, no more is known.
  const told = signatures.length === 0 ? '' : `: ${list}`;
  return asideOf === undefined
    ? {
        message: named
          ? `Dit bestand is ondertekend. Het noemt zelf ${count}: ${list}.`
          : `Dit bestand is ondertekend${signatures.length === 0 ? '' : `: ${count}`}.`,
        help: 'Verplaats het getekende exemplaar naar de map `ondertekend` van het dossier en bouw daarna opnieuw.',
      }
    : {
        message: `Dit is een vorige versie van \`${asideOf}\`, die werd ondertekend terwijl Akkoord een nieuwe versie schreef${told}.`,
        help: `Verplaats dit verborgen bestand naar de map \`ondertekend\` van het dossier, geef het de naam \`${asideOf}\`, en bouw daarna opnieuw.`,
      };
};

const writtenAside: Reason = ({ asideOf }) =>
  asideOf === undefined
    ? undefined
    : {
        message: `Dit is een vorige versie van \`${asideOf}\`, die werd veranderd terwijl Akkoord een nieuwe versie schreef.`,
        help: 'Geef dit verborgen bestand een andere naam als u de veranderingen wilt houden; verwijder het anders.',
      };

const addedTo: Reason = ({ bytes, ours }) => {
  const additions = bytes && findPdfAdditions(bytes, ours);
  return (
    additions && {
      message: `Aan dit bestand is iets toegevoegd nadat Akkoord het maakte${additionsText(additions)}.`,
      help: 'Bewaar het onder een andere naam als u de toevoegingen wilt houden; verwijder het anders.',
    }
  );
};

const changed: Reason = ({ ours }) =>
  ours.length === 0
    ? undefined
    : {
        message: 'Dit bestand is veranderd nadat Akkoord het maakte.',
        help: 'Bewaar het onder een andere naam als u de veranderingen wilt houden; verwijder het anders.',
      };

const unknown = {
  message: 'Hier staat al een bestand dat Akkoord niet heeft gemaakt.',
  help: 'Geef dat bestand een andere plaats, of kies met `--out` een andere map.',
};

/** From the most to the least that can be said; the first that holds. */
const reasons: readonly Reason[] = [signed, writtenAside, addedTo, changed];

/** Says why a file is left alone, and by whom it was signed and when, as the file itself tells it. */
export function refusalOf(found: Found): Refusal {
  const { message, help } =
    reasons.map((reason) => reason(found)).find((refusal) => refusal !== undefined) ?? unknown;
  return { path: found.path, message, help };
}

/** `Jeannet Bos op 22 november 2026 om 10.15 uur (reden: Akkoord)`. */
function signatureText({ name, date, reason, isTimestamp }: PdfSignature): string {
  const who = isTimestamp ? ['een tijdstempel', name && `van ${name}`] : [name ?? 'iemand zonder naam'];
  const when = date === undefined ? 'zonder datum' : `op ${date}`;
  return [...who, when, reason && `(reden: ${reason})`].filter(Boolean).join(' ');
}

function additionsText({ remarks, authors, filledFields }: PdfAdditions): string {
  const by = authors.length > 0 ? ` van ${joinNames(authors)}` : '';
  const parts = [
    remarks > 0 ? `${counted(remarks, ['opmerking of markering', 'opmerkingen of markeringen'])}${by}` : '',
    filledFields > 0 ? counted(filledFields, ['ingevuld veld', 'ingevulde velden']) : '',
  ].filter(Boolean);
  return parts.length > 0 ? `: ${joinNames(parts)}` : '';
}

import { plainText } from '../docx-reading/plain-text.ts';
import type { WordBlock } from '../docx-reading/word-file.ts';

/** Someone who signs, as the text has it; each may be missing. */
export interface FoundSignatory {
  /** On whose behalf: `Gemeente Voorbeeldstad`. */
  readonly party?: string;
  readonly name?: string;
  readonly role?: string;
}

/** A line that says for whom is signed; what stands behind a comma is of who signs. */
const behalf =
  /^(?:namens|voor akkoord namens|ondertekend namens)\s+(?:de\s+|het\s+)?([^,:]{3,80})[,:]?\s*(.*)$/iu;
const label = /^(naam|functie)(?:\s*:\s*|\s+(?![^:]*:))(\S.*)$/iu;
/** Above the party that signs. */
const agreed = /^(?:voor akkoord|akkoord|voor gezien|aldus overeengekomen)[,:]?$/iu;
/** A form of address or initials make a name sure; a name without them is one where a name is to stand. */
const address =
  /^(?:(?:de heer|mevrouw|mevr\.?|mw\.?|dhr\.?|drs\.?|mr\.?|ir\.?|ing\.?|dr\.?|prof\.?)\s+)+(?=\p{Lu})/iu;
const initials =
  /^(?:\p{Lu}\.\s?){1,5}(?:\(\p{Lu}\p{L}+\)\s)?(?:(?:van|de|der|den|ten|ter|te)\s){0,3}\p{Lu}/u;
const role =
  /(?<!\p{L})(?:loco-)?(?:\p{L}*(?:wethouder|burgemeester|bestuurder|directeur|directrice|voorzitter|rector|secretaris|penningmeester|manager|coördinator|directielid|bestuurslid|minister|gedeputeerde|teamleider))(?!\p{L})/iu;
/** What is to be filled in, and what stands in front of it. */
const blank =
  /^(?:[.…_\s-]*|\[.*\]|klik (?:of tik|hier)\b.*|(?:plaats|datum|handtekening|getekend|d\.d\.)\b.*)$/iu;
/** A signatory is told in so many lines. */
const MAX_LINES = 8;
const MAX_LINE = 90;

/**
 * Returns who signs: behind labels (`Naam: …`, `Functie: …`), or under a line that says on whose behalf, in which a name
 * and a function stand together or under each other.
 */
export function signatoriesIn(blocks: readonly WordBlock[]): FoundSignatory[] {
  const found: { party?: string; name?: string; role?: string }[] = [];
  let open: (typeof found)[number] | undefined;
  let left = 0;
  let before = '';
  for (const line of linesOf(blocks)) {
    if (blank.test(line)) continue;
    const isParty = agreed.test(before) && line.length <= MAX_LINE;
    before = line;
    if (agreed.test(line)) continue;
    const said = isParty && !behalf.test(line) ? `namens ${line}` : line;
    const [, party, behind = ''] = said.length > MAX_LINE * 2 ? [] : (behalf.exec(said) ?? []);
    if (party !== undefined) {
      open = { party: party.trim() };
      found.push(open);
      left = MAX_LINES;
    }
    const [, key = '', value = ''] = label.exec(line) ?? [];
    if (value !== '') {
      if (blank.test(value)) continue;
      const named = key.toLowerCase() === 'naam' ? 'name' : 'role';
      const last = found.at(-1);
      if (last && !(named in last)) last[named] = value.trim();
      else found.push({ [named]: value.trim() });
      continue;
    }
    const rest = party === undefined ? line : behind;
    if (!open || rest === '') continue;
    left -= 1;
    if (left < 0 || rest.length > MAX_LINE || /[.!?;]$/.test(rest.replace(/\p{Lu}\.$/u, '')))
      open = undefined;
    else addTo(open, rest);
  }
  return found.filter(({ name, role: office }) => name !== undefined || office !== undefined);
}

/** Lines in the order in which they belong together: what stands side by side in columns is read column by column. */
function linesOf(blocks: readonly WordBlock[]): string[] {
  const rows = blocks.flatMap((block): string[][] => {
    if (block.type === 'table')
      return [[], ...block.rows.map(({ cells }) => cells.map((cell) => plainText(cell.blocks))), []];
    const text = plainText([block]);
    return text.trim() === '' ? [] : text.split('\n').map((line) => line.split(/\t+/));
  });
  const lines: string[] = [];
  let columns: string[][] = [];
  const close = (): void => {
    lines.push(...columns.flat());
    columns = [];
  };
  for (const row of rows) {
    const [first = '', second] = row;
    if (row.length !== columns.length) close();
    // A label stands in front of its value.
    if (row.length === 2 && second !== undefined && isLabel.test(first.trim()))
      lines.push(`${first} ${second}`);
    else columns = row.map((cell, index) => [...(columns[index] ?? []), cell]);
  }
  close();
  return lines.flatMap((line) => line.split('\n')).map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim());
}

const isLabel = /^(?:naam|functie):?$/iu;

function addTo(signatory: { name?: string; role?: string }, line: string): void {
  const at = line.search(/,\s/);
  const parts = at < 0 ? [line] : [line.slice(0, at), line.slice(at + 1)];
  for (const part of parts.map((each) => each.trim())) {
    const isRole = role.test(part) && !address.test(part);
    if (isRole) signatory.role ??= part;
    else if (address.test(part) || initials.test(part)) signatory.name ??= part;
  }
}

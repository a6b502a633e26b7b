import { type ParagraphChild, TextRun, type XmlComponent } from 'docx';
import type { FieldRow } from '../../../model/nodes.ts';
import { element, InlineElement } from '../raw-elements.ts';
import { styleIds } from '../style-ids.ts';

/** What an empty control shows: room to click in, and no words that could reach a signed copy. En spaces. */
const emptyRoom = '\u2002'.repeat(12);

/**
 * Makes a content control (ECMA-376 part 1, 17.5.2) for what a partner still has to fill in: a date can be picked from a calendar. `party`
 * tells controls with the same label apart.
 */
export function fillIn(row: FieldRow, value: readonly ParagraphChild[], party: string): ParagraphChild {
  const isEmpty = value.length === 0;
  const title = party === '' ? row.label : `${row.label} – ${party}`;
  const shown = isEmpty ? [new TextRun({ style: styleIds.prompt, text: emptyRoom })] : value;
  return new InlineElement(
    element('w:sdt', {}, [
      element('w:sdtPr', {}, [
        element('w:alias', { 'w:val': title.slice(0, 64) }),
        ...(isEmpty ? [element('w:showingPlcHdr')] : []),
        ...(row.holds === 'date' ? [datePicker()] : [element('w:text')]),
      ]),
      element('w:sdtContent', {}, shown as unknown as XmlComponent[]),
    ]),
  );
}

function datePicker(): XmlComponent {
  return element('w:date', {}, [
    element('w:dateFormat', { 'w:val': 'd MMMM yyyy' }),
    element('w:lid', { 'w:val': 'nl-NL' }),
    element('w:storeMappedDataAs', { 'w:val': 'dateTime' }),
    element('w:calendar', { 'w:val': 'gregorian' }),
  ]);
}

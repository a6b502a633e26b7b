import {
  type IContext,
  type ITableOptions,
  type IXmlableObject,
  Table,
  TableLayoutType,
  WidthType,
} from 'docx';
import { twips } from './measures.ts';

/** What a table is, for who cannot see it. */
export interface TableDescription {
  readonly title: string;
  readonly text?: string;
}

/**
 * A table with fixed columns that carries a description (`w:tblCaption`, `w:tblDescription`), which the
 * library has no words for. Widths are points; fixed ones in twips hold in Word and in LibreOffice alike.
 */
export class DescribedTable extends Table {
  readonly #description: TableDescription | undefined;

  constructor(
    options: Omit<ITableOptions, 'layout' | 'width' | 'columnWidths' | 'indent'>,
    widths: readonly number[],
    left: number,
    description?: TableDescription,
  ) {
    const columnWidths = wholeTwips(widths);
    super({
      ...options,
      layout: TableLayoutType.FIXED,
      columnWidths,
      width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      ...(left > 0 && { indent: { size: twips(left), type: WidthType.DXA } }),
    });
    this.#description = description;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const xml = super.prepForXml(context);
    const description = this.#description;
    if (!xml || !description) return xml;
    const parts = xml['w:tbl'] as IXmlableObject[];
    const properties = parts.find((part) => 'w:tblPr' in part)?.['w:tblPr'];
    if (!Array.isArray(properties)) throw new Error('a table without properties');
    properties.push({ 'w:tblCaption': { _attr: { 'w:val': description.title } } });
    if (description.text) properties.push({ 'w:tblDescription': { _attr: { 'w:val': description.text } } });
    return xml;
  }
}

/** Rounds so that the sum is right: a column may not push the last one over the margin. */
export function wholeTwips(widths: readonly number[]): number[] {
  let end = 0;
  let sum = 0;
  return widths.map((width) => {
    sum += width;
    const start = end;
    end = Math.max(start + 1, twips(sum));
    return end - start;
  });
}

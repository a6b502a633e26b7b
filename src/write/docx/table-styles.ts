import type { Document } from '../../model/document.ts';
import { lightLine, lineWeights } from '../lines.ts';
import { escapeXml } from './escape-xml.ts';
import { eighths, hex } from './measures.ts';
import { wordprocessing } from './package-parts.ts';
import { styleIds } from './style-ids.ts';

/** Styles of characters are based on this one, which the library names and does not define. */
const defaultFont =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>' +
  '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>';

/** Makes the table styles as XML, and puts others beside them: the library has no words for them. */
export function tableStyles({ style, words: { styles } }: Document, others = ''): string {
  const { colours } = style;
  const light = line('insideH', lineWeights.light, lightLine(style));
  const lowest = line('bottom', lineWeights.light, lightLine(style));
  const heavy = line('bottom', lineWeights.heavy, colours.accent);
  const shade = `<w:shd w:val="clear" w:color="auto" w:fill="${hex(colours.shade)}"/>`;
  const header = `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>${heavy}</w:tcBorders>${shade}</w:tcPr></w:tblStylePr>`;
  return `<w:styles xmlns:w="${wordprocessing}">${[
    others,
    defaultFont,
    tableStyle(styleIds.dataTable, styles.data, lowest + light, margins(70, 100), header),
    tableStyle(styleIds.fieldTable, styles.fields, lowest + light, margins(60, 0, 120)),
    tableStyle(styleIds.layoutTable, styles.columns, '', margins(0, 0)),
    tableStyle(styleIds.calloutTable, styles.box, '', margins(140, 180, 180, 30), '', shade),
  ].join('')}</w:styles>`;
}

function tableStyle(
  id: string,
  name: string,
  borders: string,
  cells: string,
  conditional = '',
  shade = '',
): string {
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${escapeXml(name)}"/><w:basedOn w:val="TableNormal"/>` +
    `<w:uiPriority w:val="99"/><w:tblPr>${borders && `<w:tblBorders>${borders}</w:tblBorders>`}${cells}</w:tblPr>` +
    `${shade && `<w:tcPr>${shade}</w:tcPr>`}${conditional}</w:style>`
  );
}

function line(side: string, points: number, colour: string): string {
  return `<w:${side} w:val="single" w:sz="${eighths(points)}" w:space="0" w:color="${hex(colour)}"/>`;
}

/** Twips. */
function margins(vertical: number, left: number, right = left, bottom = vertical): string {
  const side = (name: string, width: number) => `<w:${name} w:w="${width}" w:type="dxa"/>`;
  const sides = [side('top', vertical), side('left', left), side('bottom', bottom), side('right', right)];
  return `<w:tblCellMar>${sides.join('')}</w:tblCellMar>`;
}

/** What a value must be: a whole number, `#rrggbb` without its `#`, something that is on or off, any text, or one of some words. */
export type ValueShape = 'whole' | 'colour' | 'toggle' | 'text' | readonly string[];

/** An element: its attributes, and the elements that may be in it; in this order, unless they may come in any. */
export interface ElementShape {
  readonly attributes: Readonly<Record<string, ValueShape>>;
  readonly children: readonly string[];
  readonly isMixed: boolean;
}

const words = (text: string): readonly string[] => text.split(' ');
const prefixed = (text: string): readonly string[] => words(text).map((name) => `w:${name}`);
const toggle = { 'w:val': 'toggle' } as const;
const whole = { 'w:val': 'whole' } as const;
const text = { 'w:val': 'text' } as const;
const lines = words(
  'nil none single thick double dotted dashed dotDash dotDotDash triple thinThickSmallGap thickThinSmallGap thinThickMediumGap thickThinMediumGap thinThickLargeGap thickThinLargeGap wave dashSmallGap inset outset',
);
const border = {
  'w:val': lines,
  'w:sz': 'whole',
  'w:space': 'whole',
  'w:color': 'colour',
  'w:themeColor': 'text',
} as const;
const shade = {
  'w:val': words('nil clear solid pct5 pct10 pct15 pct20 pct25 pct30 pct40 pct50'),
  'w:color': 'colour',
  'w:fill': 'colour',
  'w:themeFill': 'text',
  'w:themeFillShade': 'text',
  'w:themeFillTint': 'text',
} as const;
const width = { 'w:w': 'whole', 'w:type': words('nil pct dxa auto') } as const;
const alignment = { 'w:val': words('left center right both start end distribute') } as const;

const runProperties = prefixed(
  'rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof vanish color spacing w kern position sz szCs highlight u bdr shd vertAlign',
);
const paragraphProperties = prefixed(
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl suppressLineNumbers pBdr shd tabs suppressAutoHyphens wordWrap spacing ind contextualSpacing mirrorIndents jc textAlignment outlineLvl rPr',
);
const sides = prefixed('top left start bottom right end between bar');
const cellSides = prefixed('top left start bottom right end insideH insideV tl2br tr2bl');

function shape(
  children: readonly string[] = [],
  attributes: ElementShape['attributes'] = {},
  isMixed = false,
): ElementShape {
  return { children, attributes, isMixed };
}
function all(names: string, each: ElementShape): Record<string, ElementShape> {
  return Object.fromEntries(prefixed(names).map((name) => [name, each]));
}

/**
 * The part of WordprocessingML that is carried over from a template (ISO/IEC 29500-1, annex A.1): what is not here is
 * left out, so that no fault of a template comes along. Lists are Akkoord's own, and so is the language.
 */
export const wordGrammar: Readonly<Record<string, ElementShape>> = {
  ...all(
    'b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof vanish keepNext keepLines pageBreakBefore widowControl suppressLineNumbers suppressAutoHyphens wordWrap contextualSpacing mirrorIndents autoRedefine hidden semiHidden unhideWhenUsed qFormat locked cantSplit tblHeader noWrap bidiVisual',
    shape([], toggle),
  ),
  ...all(
    'kern position sz szCs w outlineLvl uiPriority tblStyleRowBandSize tblStyleColBandSize gridSpan gridBefore gridAfter',
    shape([], whole),
  ),
  ...all('pStyle rStyle tblStyle basedOn next link name aliases', shape([], text)),
  ...all('top left start bottom right end insideH insideV tl2br tr2bl between bar bdr', shape([], border)),
  ...all('tblW tblInd tcW tblCellSpacing', shape([], width)),
  'w:rFonts': shape(
    [],
    Object.fromEntries(
      prefixed('ascii hAnsi cs eastAsia asciiTheme hAnsiTheme cstheme eastAsiaTheme').map(
        (name) => [name, 'text'] as const,
      ),
    ),
  ),
  'w:color': shape([], {
    'w:val': 'colour',
    'w:themeColor': 'text',
    'w:themeTint': 'text',
    'w:themeShade': 'text',
  }),
  'w:shd': shape([], shade),
  'w:highlight': shape([], { 'w:val': 'text' }),
  'w:u': shape([], {
    'w:val': words('single words double thick dotted dash dotDash wave none'),
    'w:color': 'colour',
  }),
  'w:vertAlign': shape([], { 'w:val': words('baseline superscript subscript') }),
  'w:jc': shape([], alignment),
  'w:textAlignment': shape([], { 'w:val': words('top center baseline bottom auto') }),
  'w:spacing': shape([], {
    'w:val': 'whole',
    'w:before': 'whole',
    'w:beforeAutospacing': 'toggle',
    'w:after': 'whole',
    'w:afterAutospacing': 'toggle',
    'w:line': 'whole',
    'w:lineRule': words('auto exact atLeast'),
  }),
  'w:ind': shape(
    [],
    Object.fromEntries(
      prefixed('start end left right hanging firstLine').map((name) => [name, 'whole'] as const),
    ),
  ),
  'w:framePr': shape([], {
    'w:w': 'whole',
    'w:h': 'whole',
    'w:hRule': words('auto exact atLeast'),
    'w:hSpace': 'whole',
    'w:vSpace': 'whole',
    'w:wrap': words('auto notBeside around tight through none'),
    'w:hAnchor': words('text margin page'),
    'w:vAnchor': words('text margin page'),
    'w:x': 'whole',
    'w:xAlign': words('left center right inside outside'),
    'w:y': 'whole',
    'w:yAlign': words('inline top center bottom inside outside'),
  }),
  'w:tabs': shape(['w:tab']),
  'w:tab': shape([], {
    'w:val': words('clear start center end decimal bar left right'),
    'w:leader': words('none dot hyphen underscore heavy middleDot'),
    'w:pos': 'whole',
  }),
  'w:pBdr': shape(sides),
  'w:rPr': shape(['w:rStyle', ...runProperties]),
  'w:pPr': shape(paragraphProperties),
  'w:docDefaults': shape(['w:rPrDefault', 'w:pPrDefault']),
  'w:rPrDefault': shape(['w:rPr']),
  'w:pPrDefault': shape(['w:pPr']),
  'w:style': shape(
    prefixed(
      'name basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked pPr rPr tblPr trPr tcPr tblStylePr',
    ),
    { 'w:type': words('paragraph character table'), 'w:styleId': 'text', 'w:customStyle': 'toggle' },
  ),
  'w:tblStylePr': shape(prefixed('pPr rPr tblPr trPr tcPr'), {
    'w:type': words(
      'wholeTable firstRow lastRow firstCol lastCol band1Vert band2Vert band1Horz band2Horz neCell nwCell seCell swCell',
    ),
  }),
  'w:tblPr': shape(
    prefixed(
      'tblStyle tblpPr bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook',
    ),
  ),
  'w:tblpPr': shape([], {
    'w:leftFromText': 'whole',
    'w:rightFromText': 'whole',
    'w:topFromText': 'whole',
    'w:bottomFromText': 'whole',
    'w:vertAnchor': words('text margin page'),
    'w:horzAnchor': words('text margin page'),
    'w:tblpXSpec': words('left center right inside outside'),
    'w:tblpX': 'whole',
    'w:tblpYSpec': words('inline top center bottom inside outside'),
    'w:tblpY': 'whole',
  }),
  'w:tblBorders': shape(prefixed('top left start bottom right end insideH insideV')),
  'w:tcBorders': shape(cellSides),
  'w:tblLayout': shape([], { 'w:type': words('fixed autofit') }),
  'w:tblCellMar': shape(prefixed('top left start bottom right end')),
  'w:tcMar': shape(prefixed('top left start bottom right end')),
  'w:tblLook': shape([], { 'w:val': 'text' }),
  'w:trPr': shape(prefixed('gridBefore gridAfter cantSplit trHeight tblHeader jc'), {}, true),
  'w:trHeight': shape([], { 'w:val': 'whole', 'w:hRule': words('auto exact atLeast') }),
  'w:tcPr': shape(prefixed('tcW gridSpan vMerge tcBorders shd noWrap tcMar textDirection vAlign')),
  'w:vMerge': shape([], { 'w:val': words('continue restart') }),
  'w:textDirection': shape([], { 'w:val': words('lrTb tbRl btLr') }),
  'w:vAlign': shape([], { 'w:val': words('top center both bottom') }),
  'w:tblGrid': shape(['w:gridCol']),
  'w:gridCol': shape([], { 'w:w': 'whole' }),
};

/** Margins of cells have the names of borders and are widths. */
export const marginShape = shape([], width);

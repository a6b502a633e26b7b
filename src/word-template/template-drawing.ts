import { elementAt, elementIn, elementsIn, textIn, type XmlElement } from '../docx-reading/xml-element.ts';

const uris = {
  picture: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  shape: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
} as const;
const namespaces = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: uris.picture,
} as const;

/** What a drawing holds: the id of a picture, or the paragraphs in a box of text. */
export type DrawingContent =
  | { readonly kind: 'picture'; readonly id: string }
  | { readonly kind: 'box'; readonly blocks: readonly XmlElement[] };

/** Where a position on the page is counted from, as the standard names it. */
const origins = {
  'wp:positionH': ['margin', 'page', 'column', 'character', 'leftMargin', 'rightMargin'],
  'wp:positionV': ['margin', 'page', 'paragraph', 'line', 'topMargin', 'bottomMargin'],
} as const;
const alignments = {
  'wp:positionH': ['left', 'right', 'center', 'inside', 'outside'],
  'wp:positionV': ['top', 'bottom', 'center', 'inside', 'outside'],
} as const;

/** Returns the picture of a drawing (`a:blip`), or its box of text; undefined for a chart, a group or another shape. */
export function drawingIn(drawing: XmlElement): XmlElement | undefined {
  const data = elementAt(frameOf(drawing), 'a:graphic', 'a:graphicData');
  return (
    elementAt(data, 'pic:pic', 'pic:blipFill', 'a:blip') ??
    elementAt(data, 'wps:wsp', 'wps:txbx', 'w:txbxContent')
  );
}

/** Makes a drawing anew, of the place, the size and the description of another one. */
export function drawingWith(drawing: XmlElement, content: DrawingContent): XmlElement | undefined {
  const frame = frameOf(drawing);
  const extent = elementIn(frame, 'wp:extent');
  const [cx, cy] = [whole(extent?.attributes.cx, 0), whole(extent?.attributes.cy, 0)];
  if (!frame || cx === '0' || cy === '0') return undefined;
  const size = made('wp:extent', { cx, cy });
  const described = elementIn(frame, 'wp:docPr')?.attributes ?? {};
  const description =
    described.descr || described.title || (content.kind === 'picture' ? 'logo' : 'tekstvak');
  const common = [
    made('wp:docPr', { id: '1', name: content.kind === 'picture' ? 'logo' : 'tekstvak', descr: description }),
    made('wp:cNvGraphicFramePr'),
    made('a:graphic', { 'xmlns:a': namespaces.a }, [
      content.kind === 'picture'
        ? made('a:graphicData', { uri: uris.picture }, [picture(frame, content.id, { cx, cy })])
        : made('a:graphicData', { uri: uris.shape }, [box(frame, content.blocks, { cx, cy })]),
    ]),
  ];
  const effect = made('wp:effectExtent', { l: '0', t: '0', r: '0', b: '0' });
  const shown =
    frame.name === 'wp:inline'
      ? made('wp:inline', distances(frame), [size, effect, ...common])
      : made('wp:anchor', { ...distances(frame), ...anchoring(frame) }, [
          made('wp:simplePos', { x: '0', y: '0' }),
          position(frame, 'wp:positionH', 'column'),
          position(frame, 'wp:positionV', 'paragraph'),
          size,
          effect,
          wrapping(frame),
          ...common,
        ]);
  const result = made('w:drawing', {}, [shown]);
  // Boxes of text came with Word 2010 (MS-ODRAWXML 2.20); an older program shows nothing.
  return content.kind === 'picture'
    ? result
    : made('mc:AlternateContent', {}, [made('mc:Choice', { Requires: 'wps' }, [result])]);
}

/** Makes an element. */
export function made(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (XmlElement | string)[] = [],
): XmlElement {
  return { name, attributes, children };
}

function frameOf(drawing: XmlElement): XmlElement | undefined {
  return elementIn(drawing, 'wp:inline') ?? elementIn(drawing, 'wp:anchor');
}

function whole(value: string | undefined, usual: number): string {
  const number = Math.round(Number(value ?? usual));
  return String(Number.isFinite(number) ? number : usual);
}

function toggle(value: string | undefined, usual: '0' | '1'): string {
  return value === undefined ? usual : ['1', 'true', 'on'].includes(value) ? '1' : '0';
}

function distances({ attributes }: XmlElement): Record<string, string> {
  return Object.fromEntries(
    ['distT', 'distB', 'distL', 'distR'].map((name) => [name, whole(attributes[name], 0).replace('-', '')]),
  );
}

function anchoring({ attributes }: XmlElement): Record<string, string> {
  return {
    simplePos: '0',
    relativeHeight: whole(attributes.relativeHeight, 0).replace('-', ''),
    behindDoc: toggle(attributes.behindDoc, '0'),
    locked: toggle(attributes.locked, '0'),
    layoutInCell: toggle(attributes.layoutInCell, '1'),
    allowOverlap: toggle(attributes.allowOverlap, '1'),
  };
}

function position(frame: XmlElement, name: keyof typeof origins, usual: string): XmlElement {
  const given = elementIn(frame, name);
  const align = elementIn(given, 'wp:align');
  const offset = elementIn(given, 'wp:posOffset');
  const known = (from: readonly string[], value: string | undefined): value is string =>
    from.includes(value ?? '');
  const from = given?.attributes.relativeFrom;
  const aligned = align ? textIn(align).trim() : undefined;
  return made(name, { relativeFrom: known(origins[name], from) ? from : usual }, [
    known(alignments[name], aligned)
      ? made('wp:align', {}, [aligned])
      : made('wp:posOffset', {}, [whole(offset ? textIn(offset).trim() : '0', 0)]),
  ]);
}

/** Text goes around it, over it, or above and below it; a shape that it follows becomes its rectangle. */
function wrapping(frame: XmlElement): XmlElement {
  const found = elementsIn(frame).find(({ name }) => name.startsWith('wp:wrap'))?.name ?? 'wp:wrapNone';
  if (found === 'wp:wrapNone' || found === 'wp:wrapTopAndBottom') return made(found);
  return made('wp:wrapSquare', { wrapText: 'bothSides' });
}

function geometry({ cx, cy }: { readonly cx: string; readonly cy: string }): XmlElement[] {
  return [
    made('a:xfrm', {}, [made('a:off', { x: '0', y: '0' }), made('a:ext', { cx, cy })]),
    made('a:prstGeom', { prst: 'rect' }, [made('a:avLst')]),
  ];
}

function picture(
  frame: XmlElement,
  id: string,
  size: { readonly cx: string; readonly cy: string },
): XmlElement {
  const fill = elementAt(frame, 'a:graphic', 'a:graphicData', 'pic:pic', 'pic:blipFill');
  const cut = elementIn(fill, 'a:srcRect')?.attributes ?? {};
  const cuts = Object.entries(cut).filter(([side, value]) => /^[ltrb]$/.test(side) && /^-?\d+$/.test(value));
  return made('pic:pic', { 'xmlns:pic': namespaces.pic }, [
    made('pic:nvPicPr', {}, [made('pic:cNvPr', { id: '0', name: 'logo' }), made('pic:cNvPicPr')]),
    made('pic:blipFill', {}, [
      made('a:blip', { 'r:embed': id }),
      ...(cuts.length > 0 ? [made('a:srcRect', Object.fromEntries(cuts))] : []),
      made('a:stretch', {}, [made('a:fillRect')]),
    ]),
    made('pic:spPr', {}, geometry(size)),
  ]);
}

function box(
  frame: XmlElement,
  blocks: readonly XmlElement[],
  size: { readonly cx: string; readonly cy: string },
): XmlElement {
  const given = elementAt(frame, 'a:graphic', 'a:graphicData', 'wps:wsp');
  const look = elementIn(given, 'wps:spPr');
  const insets = elementIn(given, 'wps:bodyPr')?.attributes ?? {};
  const room = ['lIns', 'tIns', 'rIns', 'bIns'].flatMap((name) =>
    insets[name] === undefined ? [] : [[name, whole(insets[name], 0)] as const],
  );
  return made('wps:wsp', {}, [
    made('wps:cNvSpPr', { txBox: '1' }),
    made('wps:spPr', {}, [
      ...geometry(size),
      filling(look),
      made('a:ln', {}, [filling(elementIn(look, 'a:ln'))]),
    ]),
    made('wps:txbx', {}, [made('w:txbxContent', {}, blocks)]),
    made('wps:bodyPr', Object.fromEntries(room)),
  ]);
}

/** A plain colour, or none. */
function filling(look: XmlElement | undefined): XmlElement {
  const colour = elementAt(look, 'a:solidFill', 'a:srgbClr')?.attributes.val ?? '';
  return /^[\da-f]{6}$/i.test(colour)
    ? made('a:solidFill', {}, [made('a:srgbClr', { val: colour })])
    : made('a:noFill');
}

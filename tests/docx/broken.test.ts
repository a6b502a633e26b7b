/** Fifteen ways to damage a Word file; each is seen by Microsoft's SDK or by our own lint, and an undamaged file by neither. */
import { describe, expect, it } from 'vitest';
import { lintDocx } from '../support/docx-lint.ts';
import { withParts } from '../support/docx-parts.ts';
import { docxSample } from '../support/docx-sample.ts';
import { validateDocx } from '../support/docx-validate.ts';

const good = docxSample();
const body = 'word/document.xml';

interface Damage {
  readonly name: string;
  readonly part: string;
  /** Leaving it out leaves out the part. */
  readonly from?: string;
  readonly to?: string;
  readonly found: readonly string[];
}

const forTheSdk: readonly Damage[] = [
  {
    name: 'an unknown element',
    part: body,
    from: '<w:jc w:val="left"/>',
    to: '<w:onzin/>',
    found: [
      "/word/document.xml /w:document[1]/w:body[1]/w:p[4]/w:pPr[1]: The element has invalid child element 'onzin'. List of possible elements expected: <pStyle>.",
    ],
  },
  {
    name: 'properties in the wrong order',
    part: body,
    from: '<w:jc w:val="left"/>',
    to: '<w:jc w:val="left"/><w:keepNext/>',
    found: [
      "/word/document.xml /w:document[1]/w:body[1]/w:p[4]/w:pPr[1]: The element has unexpected child element 'keepNext'.",
    ],
  },
  {
    name: 'a value that is none',
    part: body,
    from: 'w:val="left"',
    to: 'w:val="links"',
    found: [
      "/word/document.xml /w:document[1]/w:body[1]/w:p[4]/w:pPr[1]/w:jc[1]: The attribute 'val' has invalid value 'links'. The Enumeration constraint failed.",
    ],
  },
  {
    name: 'a missing relationship',
    part: body,
    from: 'r:embed="rId5"',
    to: 'r:embed="rId99"',
    found: [
      "/word/document.xml /w:document[1]/w:body[1]/w:p[7]/w:r[1]/w:drawing[1]/wp:inline[1]/a:graphic[1]/a:graphicData[1]/pic:pic[1]/pic:blipFill[1]/a:blip[1]: The relationship 'rId99' referenced by attribute 'embed' does not exist.",
    ],
  },
  {
    name: 'a bookmark id used twice',
    part: body,
    from: 'Start w:id="2"',
    to: 'Start w:id="1"',
    found: [
      "/word/document.xml /w:document[1]/w:body[1]/w:p[3]/w:bookmarkStart[1]: Attribute 'id' should have unique value. Its current value '1' duplicates with others.",
    ],
  },
  {
    name: 'a part that is not well-formed',
    part: body,
    from: '</w:body>',
    to: '',
    found: [
      "/word/document.xml : Inner exception: The 'w:body' start tag on line 2 position 378 does not match the end tag of 'w:document'. Line 2, position 4652..",
    ],
  },
  {
    name: 'a wrong content type',
    part: '[Content_Types].xml',
    from: '.styles+xml',
    to: '.stylez+xml',
    found: [
      'package: The document cannot be opened because there is an invalid part with an unexpected content type.',
    ],
  },
  {
    name: 'a missing part',
    part: 'word/numbering.xml',
    found: ['package: Specified part does not exist in the package.'],
  },
  {
    name: 'a comment that is not there',
    part: body,
    from: 'Reference w:id="0"',
    to: 'Reference w:id="7"',
    found: [
      "/word/document.xml /w:document[1]/w:body[1]/w:p[5]/w:r[2]/w:commentReference[1]: Element 'w:comment' referenced by 'commentReference@id' does not exist in part '/word/comments.xml'. The reference value is '7'.",
    ],
  },
  {
    name: 'an insertion by nobody',
    part: body,
    from: '<w:ins w:id="11" w:author="A. de Vries"',
    to: '<w:ins w:id="11"',
    found: [
      "/word/document.xml /w:document[1]/w:body[1]/w:p[5]/w:ins[1]: The required attribute 'author' is missing.",
    ],
  },
];

const forTheLint: readonly Damage[] = [
  {
    name: 'a cell without a paragraph',
    part: body,
    from: '<w:p><w:r><w:t xml:space="preserve">starten</w:t></w:r></w:p>',
    to: '',
    found: ['word/document.xml w:tbl[1]/w:tr[2]/w:tc[2]: does not end with a paragraph'],
  },
  {
    name: 'a style that is not defined',
    part: body,
    from: '"Raster"',
    to: '"Rooster"',
    found: ['word/document.xml w:tbl[1]/w:tblPr/w:tblStyle: style "Rooster" is not defined'],
  },
  {
    name: 'a list that is not defined',
    part: body,
    from: '<w:numId w:val="2"/>',
    to: '<w:numId w:val="9"/>',
    found: ['word/document.xml w:p[6]/w:pPr/w:numPr: list "9" is not defined'],
  },
  {
    name: 'ordinary text in a deletion',
    part: body,
    from: '<w:delText>oud</w:delText>',
    to: '<w:t>oud</w:t>',
    found: ['word/document.xml w:p[5]/w:del/w:r/w:t: kept text inside a deletion'],
  },
  {
    name: 'a cell over no column',
    part: body,
    from: '<w:gridSpan w:val="2"/>',
    to: '<w:gridSpan w:val="0"/>',
    found: ['word/document.xml w:tbl[1]/w:tr[3]/w:tc: spans less than one column'],
  },
];

function damaged({ part, from, to }: Damage): Uint8Array {
  return withParts(good, { [part]: from === undefined ? undefined : (text) => text.replace(from, to ?? '') });
}

describe('a good file', () => {
  it('passes', async () => {
    expect(await validateDocx(good)).toEqual([]);
    expect(lintDocx(good)).toEqual([]);
  });
});

describe('what the SDK sees', () => {
  it.each(forTheSdk)('$name', async (damage) => {
    expect(await validateDocx(damaged(damage))).toEqual(damage.found);
  });
});

describe('what only our own lint sees', () => {
  it.each(forTheLint)('$name', async (damage) => {
    const bytes = damaged(damage);
    expect(lintDocx(bytes)).toEqual(damage.found);
    expect(await validateDocx(bytes)).toEqual([]);
  });
});

it('is fifteen in all', () => {
  expect([forTheSdk.length, forTheLint.length]).toEqual([10, 5]);
});

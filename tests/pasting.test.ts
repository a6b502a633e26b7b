/** Text that was copied from Word, Google Docs or LibreOffice becomes a draft, as a Word file does. */
import { expect, test } from 'vitest';
import { WordRefusal } from '../src/docx-reading/word-refusal.ts';
import { memoryHost } from '../src/host/memory-host.ts';
import { readHtml } from '../src/html-reading/read-html.ts';
import { draftOf } from '../src/importing/draft-of.ts';
import { importDraft } from '../src/pipeline.ts';
import { projectHost } from './support/examples.ts';
import { png } from './support/png.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const draft = (html: string) => draftOf(readHtml(bytes(html)));
const bodyOf = (html: string) =>
  draft(html)
    .body.replace(/ *<!-- (?:gok|titel)[\s\S]*?-->\n*/g, '')
    .trim();
/** A paragraph in a list as Word puts it on the clipboard. */
const item = (mark: string, text: string, level = 1, list = 'l0') =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:${list} level${level} lfo1'><![if !supportLists]><span style='mso-fareast-font-family:Calibri'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;
const word = (body: string) =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta charset=utf-8><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style><!-- p.MsoNormal {margin:0cm} --></style></head><body lang=NL><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

test.each([
  [
    'Word: headings, bold, empty lines and breaks of the source',
    word(
      '<p class=MsoNormal>Vooraf.</p><h1>Aanleiding<o:p></o:p></h1><p class=MsoNormal>Wij doen\r\n<b>dit</b> samen.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><h2>Doel</h2><p class=MsoNormal>Ja.</p>',
    ),
    'Vooraf.\n\n# Aanleiding\n\nWij doen **dit** samen.\n\n## Doel\n\nJa.',
  ],
  [
    'Word: typed marks of lists are no text',
    word(item('·', 'sport', 1) + item('o', 'voetbal', 2) + item('·', 'taal', 1)),
    '- sport\n  - voetbal\n- taal',
  ],
  ['Word: numbers', word(item('1.', 'een', 1, 'l3') + item('2.', 'twee', 1, 'l3')), '1. een\n2. twee'],
  [
    'Word: a note',
    word(
      `<p class=MsoNormal>Tekst<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a>.</p><div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Een bron.<o:p></o:p></p></div></div>`,
    ),
    'Tekst[^1].\n\n[^1]: Een bron.',
  ],
  [
    'Word: a table with a merged cell',
    word(
      '<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>Wat</b></p></td><td><p>Bedrag</p></td></tr><tr><td rowspan=2><p>Uren</p></td><td><p>€ 10</p></td></tr><tr><td><p>€ 20</p></td></tr></table>',
    ),
    '| Wat | Bedrag |\n| - | - |\n| Uren | € 10 |\n| | € 20 |',
  ],
  [
    'Google Docs: bold around all of it is none; numbered and nested lists; a note',
    `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p>Vooraf.</p><h2 dir="ltr"><span style="font-size:16pt">Doelen</span></h2><ol><li aria-level="1"><p role="presentation"><span style="font-weight:700">een</span></p></li><ul><li><p><span>onder een</span></p></li></ul><li><p><span>twee</span></p></li></ol><p><span>Tekst</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p></b><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Een noot.</span></p></div>`,
    'Vooraf.\n\n# Doelen\n\n1. **een**\n   - onder een\n2. twee\n\nTekst[^1]\n\n[^1]: Een noot.',
  ],
  [
    'LibreOffice: a note and a list',
    `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><html><head><title></title><meta name="generator" content="LibreOffice"/></head><body lang="nl-NL"><p>Vooraf.</p><h1 class="western">Kop</h1><ul><li><p>een</p></li><li><p>twee</p></li></ul><p>Tekst<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a> Een noot.</p></div></body></html>`,
    'Vooraf.\n\n# Kop\n\n- een\n- twee\n\nTekst[^1]\n\n[^1]: Een noot.',
  ],
  [
    'the head that Windows puts in front',
    'Version:1.0\r\nStartHTML:0000000105\r\nEndHTML:0000000200\r\nStartFragment:1\r\nEndFragment:2\r\n<html><body><!--StartFragment--><p>Tekst.</p><!--EndFragment--></body></html>',
    'Tekst.',
  ],
  [
    'links, and no scripts',
    '<p>Zie <a href="https://a.example/">hier</a> of <a href="javascript:x()">daar</a>.<script>document.write("x")</script></p>',
    'Zie [hier](https://a.example/) of daar.',
  ],
  [
    'Word: a table of contents is left out, with its heading',
    word(
      "<p class=MsoNormal>Vooraf.</p><p class=MsoTocHeading>Inhoudsopgave<o:p></o:p></p><p class=MsoToc1><a href='#_Toc1'>Doel<span style='mso-tab-count:1 dotted'>. </span>1</a></p><p class=MsoToc1><a href='#_Toc2'>Geld<span style='mso-tab-count:1 dotted'>. </span>2</a></p><h1>Doel</h1><p class=MsoNormal>Ja.</p>",
    ),
    'Vooraf.\n\n# Doel\n\nJa.',
  ],
  [
    'LibreOffice: so are links to headings under such a heading',
    '<p>Vooraf.</p><div id="Inhoudsopgave1"><div id="Inhoudsopgave1_Head"><p>Inhoudsopgave</p></div><p><a href="#__RefHeading__1">Doel 1</a></p><p><a href="#__RefHeading__2">Geld 2</a></p></div><h1>Doel</h1><p>Ja.</p>',
    'Vooraf.\n\n# Doel\n\nJa.',
  ],
  [
    'a second paragraph of an item, and a list that starts at three',
    '<ol start="3"><li><p>drie</p><p>Vervolg.</p></li><li><p>vier</p></li></ol>',
    '3. drie\n\n   Vervolg.\n4. vier',
  ],
  [
    'Google Docs: links to headings are a table of contents without one',
    '<p>Vooraf.</p><p><a href="#h.1"><span>Doel</span></a></p><p><a href="#h.2"><span>Geld</span></a></p><h1>Doel</h1><p>Ja.</p><h1>Geld</h1><p>Nee.</p>',
    'Vooraf.\n\n# Doel\n\nJa.\n\n# Geld\n\nNee.',
  ],
  [
    'Google Docs: items to tick',
    '<ul><li role="checkbox" aria-checked="true"><img alt="checked" src="data:image/png;base64,iVBORw0KGgo="/><p>klaar</p></li><li role="checkbox" aria-checked="false"><img alt="unchecked" src="data:image/png;base64,iVBORw0KGgo="/><p>nog doen</p></li></ul>',
    '- ☒ klaar\n- ☐ nog doen',
  ],
  [
    'forms: what is filled in and chosen',
    '<p><input type="checkbox" checked> sport</p><p><select><option>po</option><option selected>vo</option></select>, <input type="text" value="De Linde"></p>',
    '☒ sport\n\nvo, De Linde',
  ],
  [
    'Word: hidden text is in a comment',
    word(
      "<p class=MsoNormal>Wij doen mee.<span style='display:none;mso-hide:all'> Nog met jurist.</span></p>",
    ),
    'Wij doen mee.\n\n<!-- verborgen tekst: Nog met jurist. -->',
  ],
  [
    'Word: text between items that begins as far from the margin',
    word(
      item('1.', 'een', 1, 'l3') +
        "<p class=MsoNormal style='margin-left:36.0pt'>Vervolg.</p>" +
        item('2.', 'twee', 1, 'l3') +
        '<p class=MsoNormal>Tekst.</p>' +
        item('3.', 'drie', 1, 'l3'),
    ),
    '1. een\n\n   Vervolg.\n2. twee\n\nTekst.\n\n3. drie',
  ],
  ['text without marks', 'Doelen\n- een\n- twee\n\n2 < 3 & 4\n', 'Doelen\n\n- een\n- twee\n\n2 < 3 & 4'],
  [
    'a tab, lines of a paragraph, and a quotation',
    "<p>a<span style='mso-tab-count:1'>      </span>b<br>c</p><blockquote><p>Zo is het.</p></blockquote>",
    'a b\\\nc\n\n> Zo is het.',
  ],
])('%s', (_what, html, expected) => {
  expect(bodyOf(html)).toBe(expected);
});

test('a page that Word saved in the letters of Windows', () => {
  const page = '<html><body><p>Caf\u00e9 \u0080 10, \u0093ja\u0094 \u0096 of \u0095</p></body></html>';
  const file = readHtml(Uint8Array.from(page, (letter) => letter.charCodeAt(0)));
  expect(draftOf(file).body.trim()).toBe('Café € 10, “ja” – of •');
});

test('what does not come along is told, and nothing is fetched', () => {
  const { body, losses, pictures } = draft(
    `<p>a<img src="file:///C:/Users/x/clip_image001.png" alt="Schoolplein"></p><p><img src="https://beeld.example/b.png"></p><p><img alt="Logo" src="data:image/png;base64,${Buffer.from(png(2, 2)).toString('base64')}"></p><p><span style="background:yellow;mso-highlight:yellow">nog doen</span> <s>oud</s> <u>streep</u></p>`,
  );
  expect(losses.map(({ what, text }) => `${what.split(':')[0]}: ${text}`)).toEqual([
    'een beeld dat niet meekwam: Schoolplein file:///C:/Users/x/clip_image001.png',
    'een beeld dat niet meekwam: https://beeld.example/b.png',
    'gemarkeerd met kleur: nog doen',
    'doorgehaald: oud',
    'onderstreept: streep',
  ]);
  expect(pictures.map(({ path }) => path)).toEqual(['beelden/word-1.png']);
  expect(body).toContain('![Logo](beelden/word-1.png)');
});

test.each([
  ['nothing', '', 'nothingPasted'],
  ['white space', ' \r\n ', 'nothingPasted'],
  ['no text', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'pasteNoText'],
  ['elements in each other', '<div>'.repeat(100_000), 'pasteTooDeep'],
  [
    'an element with more attributes than anybody writes',
    `<p ${Array.from({ length: 100_000 }, (_, index) => `a${index}=1`).join(' ')}>x</p>`,
    'pasteTooDeep',
  ],
  [
    'bold in bold, opened again in each paragraph',
    `<p>${Array.from({ length: 200 }, (_, index) => `<b id=${index}>`).join('')}${'<p>x'.repeat(20_000)}`,
    'pasteTooLarge',
  ],
  ['more paragraphs than an agreement has', '<p>x</p>'.repeat(20_001), 'pasteTooLarge'],
  ['more line breaks than an agreement has', `<p>x${'<br>'.repeat(200_001)}`, 'pasteTooLarge'],
  ['more text than an agreement has', 'woord '.repeat(400_000), 'pasteTooLarge'],
  ['the same on a page', `<p>${'woord '.repeat(400_000)}</p>`, 'pasteTooLarge'],
  ['too much', new Uint8Array(20_000_001).fill(97), 'pasteTooLarge'],
])('%s is refused', (_what, given, problem) => {
  const read = () => readHtml(typeof given === 'string' ? bytes(given) : given);
  expect(read).toThrow(WordRefusal);
  expect(read).toThrow(expect.objectContaining({ problem }));
});

const changed = word(
  '<p>Wij betalen <del cite="mailto:Karin" datetime="2026-05-01T10:00">50</del><ins cite="mailto:Karin" datetime="2026-05-01T10:00">60</ins> euro<a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[K1]</a>.</p><div style="mso-element:comment-list"><div style=\'mso-element:comment;mso-comment-author:"Karin"\'><p class=MsoCommentText><a name="_msocom_1"></a><a href="#_msoanchor_1" class=msocomoff>[K1]</a>Klopt dit?</p></div></div>',
);

test.each([
  ['without a choice it is refused', undefined, undefined],
  ['accepted', 'accepted' as const, 'Wij betalen 60 euro.\n\n<!-- opmerking van Karin: Klopt dit? -->'],
  ['rejected', 'rejected' as const, 'Wij betalen 50 euro.\n\n<!-- opmerking van Karin: Klopt dit? -->'],
])('tracked changes and comments: %s', async (_what, side, expected) => {
  const host = memoryHost({ 'akkoord.yaml': 'akkoord: "0.2"\n' }, { below: projectHost });
  const made = await importDraft(
    { file: '-', pasted: bytes(changed), kind: 'memo', name: 'Proef', side, folder: undefined, answers: {} },
    host,
  );
  if (expected === undefined)
    return expect(made.refusals).toEqual([
      expect.objectContaining({
        path: 'geplakte tekst',
        message: 'in dit bestand staan 2 wijzigingen en 1 opmerking',
      }),
    ]);
  const [path = ''] = made.written;
  return expect(new TextDecoder().decode(host.read(path))).toContain(expected);
});

test('text in a script or a comment that looks like an element with attributes is none', () => {
  const words = 'a b '.repeat(2_000);
  const page = `<!-- <b ${words} --><style>a<b ${words}</style><script>if (a<b ${words})</script><p>Tekst.</p>`;
  expect(readHtml(bytes(page)).blocks).toMatchObject([{ runs: [{ text: 'Tekst.' }] }]);
});

import type { Code, InlineCode, Nodes } from 'mdast';
import { checkWords } from './check-words.ts';
import { forbiddenCharacters } from './forbidden-characters.ts';
import { type Finding, nodeSpan, type ParseContext, rangeOf, refuse, sourceOf } from './parse-context.ts';
import { shortened } from './shortened.ts';

/** Keeps a fenced block of code as authored. Indented lines are refused: mostly pasted from Word. */
export function convertCode(node: Code, context: ParseContext): Nodes[] {
  const finding = faultOf(node, context);
  if (finding) return refuse(node, context, finding);
  const value = codeText(node, context);
  const span = nodeSpan(node, context);
  checkWords([{ type: 'inlineCode', value }], span, context);
  return [{ type: 'code', lang: node.lang ?? null, value, data: { span } }];
}

/** Keeps code in a sentence as authored. */
export function convertInlineCode(node: InlineCode, context: ParseContext): Nodes[] {
  if (context.mode === 'template') return refuse(node, context, inTemplate);
  reportSwallowedAccents(node, context);
  return [{ type: 'inlineCode', value: codeText(node, context), data: { span: nodeSpan(node, context) } }];
}

/** Reports two accents that were written as apostrophes: `` `s ochtends en `s avonds ``. */
function reportSwallowedAccents(node: InlineCode, context: ParseContext): void {
  const [start, end] = rangeOf(node);
  if (!/^[stn]\s/i.test(node.value) || !/^[stn](?![\p{L}\p{N}])/iu.test(context.text.slice(end, end + 2)))
    return;
  context.report({
    rule: 'markdown/swallowed-sign',
    severity: 'error',
    message: 'De accenten maken van de tekst ertussen code, en worden zelf niet afgedrukt.',
    help: "Schrijf een apostrof: `'s avonds`.",
    span: context.spanAt(start, start + 1),
  });
}

/** Lines as authored; a tab goes on to the next stop, as there is no tab on paper. */
function codeText(node: Code | InlineCode, context: ParseContext): string {
  for (const { index: _index, length: _length, ...finding } of forbiddenCharacters(node.value, context.mode))
    context.report({ ...finding, severity: 'error', span: nodeSpan(node, context) });
  return withoutTabs(node.value.normalize('NFC').replace(/\r\n?/g, '\n'));
}

/** Tab stops are every four columns (CommonMark 0.31, section 2.2). */
function withoutTabs(code: string): string {
  return code
    .split('\t')
    .map((part, index, all) => (index < all.length - 1 ? part + ' '.repeat(4 - (lastLine(part) % 4)) : part))
    .join('');
}

/** Characters on the last line. */
function lastLine(text: string): number {
  return [...text.slice(text.lastIndexOf('\n') + 1)].length;
}

/** A template is filled in by tokens, of which code would know nothing. */
const inTemplate: Finding = {
  rule: 'markdown/code-in-template',
  message: 'In een sjabloon kan geen code staan.',
  help: 'Haal de accenten weg, of zet de code in de tekst van het document.',
};

/** What would be lost, or was not meant as code. */
function faultOf(node: Code, context: ParseContext): Finding | undefined {
  const source = sourceOf(node, context);
  const fence = /^[`~]{3,}/.exec(source)?.[0];
  if (fence === undefined)
    return {
      rule: 'markdown/indented-code',
      message: 'Deze tekst is vier of meer spaties ingesprongen; Markdown ziet hem als programmacode.',
      note: 'Dit gebeurt vaak bij tekst die uit Word is geplakt.',
      help: 'Haal de spaties en tabs aan het begin van de regels weg. Is het echt code, zet er dan regels met ``` omheen.',
    };
  if (context.mode === 'template') return inTemplate;
  const lastStart = Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r')) + 1;
  const last = source.slice(lastStart).replace(/^[ \t>]*/, '');
  if (!/[\r\n]/.test(source) || !last.startsWith(fence) || /[^`~\s]/.test(last))
    return {
      rule: 'markdown/unclosed-code',
      message: 'Dit codeblok is niet afgesloten; alles wat erop volgt, zou code worden.',
      help: `Zet ${fence} op een eigen regel achter de code, of haal ${fence} hier weg.`,
    };
  const authored = [node.lang, node.meta].filter(Boolean).join(' ');
  if (!/^[a-z0-9+#-]*$/.test(authored) && !codeLanguages.has(authored.toLowerCase()))
    return {
      rule: 'markdown/code-name',
      message: `Achter ${fence} staat tekst die zou wegvallen: \`${shortened(authored)}\`.`,
      note: 'Daar kan alleen de naam van een taal staan: `yaml`, `JSON`. Die wordt niet afgedrukt.',
      help: 'Zet de tekst op de volgende regel, of haal haar weg.',
    };
  if (node.value.trim() === '')
    return {
      rule: 'markdown/empty-code',
      severity: 'warning',
      message: 'In dit codeblok staat niets.',
      help: 'Zet er code in, of haal de regels weg.',
    };
  return undefined;
}

/** Languages and formats of code that people show. With capitals only these are no words of the text. */
const codeLanguages: ReadonlySet<string> = new Set(
  [
    'abnf asciidoc bash bat bnf bpmn c c# c++ cmd console css csv cypher dart diff dmn docker dockerfile ebnf f# geojson git gml go',
    'graphql groovy handlebars haskell hcl html http ini java javascript jinja js json json-ld json5 jsonc jsonld julia kotlin latex',
    'less lua makefile markdown matlab md mermaid ndjson objective-c owl perl php plaintext plantuml powershell properties protobuf ps1',
    'puml python r rdf regex rst ruby rust sass scala scss sh shacl shell soap sparql sql svg swift tex text toml ts tsv tsx turtle',
    'ttl txt typescript vb vba wkt wsdl xbrl xhtml xml xpath xquery xsd xsl xslt yaml yml zsh',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Fixes for docx (9.15.2), each written so that it can be offered upstream: the same files for less work. The page layout
 * asks for every word how its font is measured, and each time it searched the tables by name, joined two strings of 3 kB
 * to look them up in a map, made a pattern for each character and copied the objects it passed on.
 *
 * Applied by the file's name in `docx/dist`, when the program is bundled and when the tests load it. An upgrade that
 * changes one of these texts throws here, before anything is written with it.
 */
export function patchDocx(file: string, source: string): string {
  let patched = source;
  for (const { find, replace } of FIXES[file] ?? []) patched = replaceOnce(patched, find, replace);
  if (file === 'layout.mjs')
    for (const [name, keyOf] of Object.entries(MEMOIZED)) patched = memoize(patched, name, keyOf);
  return patched;
}

interface Fix {
  why: string;
  find: string;
  replace: string;
}

const LAYOUT: readonly Fix[] = [
  {
    why: 'Babel defines each property of `{...a}` apart. What is spread here has plain properties only.',
    find: `function _objectSpread2(e) {
	for (var r = 1;`,
    replace: `function memoize(keyOf, compute) {
	var results = new Map();
	return (...given) => {
		var key = keyOf(...given);
		if (results.size >= 20000) results.clear();
		if (!results.has(key)) results.set(key, compute(...given));
		return results.get(key);
	};
}
function _objectSpread2(e) {
	for (var i = 1; i < arguments.length; i++) Object.assign(e, arguments[i]);
	return e;
	for (var r = 1;`,
  },
  {
    why: 'One pattern for all characters.',
    find: `var takesNoRoom = (character) => new RegExp("[\\\\p{Mn}\\\\p{Me}\\\\p{Cf}]", "u").test(character);`,
    replace: `var NO_ROOM = new RegExp("[\\\\p{Mn}\\\\p{Me}\\\\p{Cf}]", "u");
var takesNoRoom = (character) => NO_ROOM.test(character);`,
  },
  {
    why: 'One pattern for all characters.',
    find: `var slotOf = (character, previous, format) => {
	if (isComplexRun(format)) return "complex";
	if (isEastAsian(character)) return "eastAsian";
	if (new RegExp("\\\\p{M}", "u").test(character)) return previous;`,
    replace: `var MARK = new RegExp("\\\\p{M}", "u");
var slotOf = (character, previous, format) => {
	if (isComplexRun(format)) return "complex";
	if (isEastAsian(character)) return "eastAsian";
	if (MARK.test(character)) return previous;`,
  },
  {
    why: 'No lists of entries for each format that is combined.',
    find: `var withoutUndefined = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== void 0));`,
    replace: `var withoutUndefined = (object) => {
	var defined = {};
	for (var key of Object.keys(object)) if (object[key] !== void 0) defined[key] = object[key];
	return defined;
};`,
  },
  {
    why: 'One object for all formats, where each format copied those before it.',
    find: `var combine = (formats) => formats.reduce((all, format) => _objectSpread2(_objectSpread2({}, all), withoutUndefined(format)), {});`,
    replace: `var combine = (formats) => Object.assign({}, ...formats.map(withoutUndefined));`,
  },
  {
    why: 'The chain of kept paragraphs is walked; all blocks after it were copied for each block.',
    find: `	const keptChain = (index) => blocks.slice(index).findIndex(({ block, section: blockSection }, offset) => {
		const following = blocks[index + offset + 1];
		return !(block.type === "paragraph" && block.format.keepNext === true && following && following.section === blockSection);
	});`,
    replace: `	const keptChain = (index) => {
		let last = index;
		while (blocks[last].block.type === "paragraph" && blocks[last].block.format.keepNext === true && blocks[last + 1] && blocks[last + 1].section === blocks[last].section) last++;
		return last - index;
	};`,
  },
  {
    why: 'A paragraph with page numbers is broken into lines anew only when what they say changed.',
    find: `		const lines = paragraph.items.some(isPageField) ? layOut() : kept();`,
    replace: `		const lines = kept();`,
  },
  {
    why: 'The key of those lines.',
    find: `		const key = [...given.map(`,
    replace: `		const key = [JSON.stringify(paragraph.items.filter(isPageField).map(resultText)), ...given.map(`,
  },
];

const PACKAGE: readonly Fix[] = [
  {
    why: 'As in the layout.',
    find: `function _objectSpread2(e) {
	for (var r = 1;`,
    replace: `function _objectSpread2(e) {
	for (var i = 1; i < arguments.length; i++) Object.assign(e, arguments[i]);
	return e;
	for (var r = 1;`,
  },
  {
    why: 'Akkoord unzips the package at once, to finish its parts, and compresses it then.',
    find: `var zipFiles = (files) => zipSync(Object.fromEntries([...files].map(([path, data]) => [path, bytesOf$2(data)])));`,
    replace: `var zipFiles = (files) => zipSync(Object.fromEntries([...files].map(([path, data]) => [path, bytesOf$2(data)])), { level: 0 });`,
  },
];

const FIXES: Readonly<Record<string, readonly Fix[]>> = { 'layout.mjs': LAYOUT, 'index.mjs': PACKAGE };

/** Functions whose result depends on this key alone. */
const MEMOIZED: Record<string, string> = {
  exactWidthsOf: '(font) => font',
  widthsOf: '(font) => font',
  knownEastAsianFontOf: '(font) => font',
  eastAsianFontOf: '(font) => font',
  measuresOf: '({ font, bold, italic }) => [font, bold === true, italic === true].join()',
};

function replaceOnce(text: string, find: string, replace: string): string {
  const [before, after, ...more] = text.split(find);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`docx is not the version that was patched; not there once: ${find}`);
  return before + replace + after;
}

/** Wraps the definition `var name = (…) => {…};` at the start of a line. */
function memoize(text: string, name: string, keyOf: string): string {
  const head = `\nvar ${name} = `;
  const at = text.indexOf(head);
  const end = text.indexOf('\n};\n', at);
  if (at < 0 || end < 0) throw new Error(`docx is not the version that was patched; not there: ${name}`);
  return `${text.slice(0, at)}${head}memoize(${keyOf}, ${text.slice(at + head.length, end)}\n});\n${text.slice(end + 4)}`;
}

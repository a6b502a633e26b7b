import type { MarkedBlock } from './foreign-mark.ts';

/** Content of a formula: with a command, an index or an operator, or one short name. */
const isFormula =
  /\\[a-z]|[\^_{}\uFFFE]|[\p{L}\p{N})]\s*[=+*/<>≤≥-]\s*[\p{L}\p{N}(\\]|^\p{L}\p{N}?$|^\p{L}\(\p{L}\)$/iu;
/** `5 en` of `$5 en $`: an amount of dollars, unless an operator or letter makes it a calculation. */
const isAmount = /^\d[\d.,]*(?![\p{L}\d]|\s*[=+*/^_<>\\\uFFFE])/u;
/** A number alone, a term without words, a list of names: `12`, `3,5`, `-5%`, `A, B`, `|x|`. */
const isTerm = /^(?:[-+−±]?\d[\d.,]*(?:\\?%|\uFFFE%)?|[\p{L}|(](?!.*\p{L}{3}).{0,40}[\p{L}\p{N}|)])$/u;

/** Says whether what is between two dollar signs is a formula, and not an amount and words up to the next. */
export function isFormulaBetweenDollars(content: string): boolean {
  return isTerm.test(content) || (isFormula.test(content) && !isAmount.test(content));
}

/**
 * Says whether what is between `\(` and `\)` or `\[` and `\]` is a formula. Programs that write Markdown put
 * a backslash before ordinary brackets and signs as well: `\(2026\-2029\)`, `\[naam\]`.
 */
export function isFormulaBetweenBackslashes(content: string): boolean {
  const bare = content.replace(/\\([^a-z\s])/gi, '').trim();
  return /\\[a-z]|[\^_{}]|[\p{L}\p{N})]\s*[=+*<>≤≥×·]\s*[\p{L}\p{N}(]|^\p{L}\p{N}?$/iu.test(bare);
}

/** Commands that nobody types for another reason; not in the path of a folder (`C:\times`). */
export const latexCommand = String.raw`(?<![a-z\d:\\/._-])\\(?:alpha|approx|beta|bigskip|bullet|cdots?|clearpage|delta|div|dots|epsilon|equiv|euro|exists|forall|frac|gamma|geq?|hfill|hline|hspace|infty|int|item|lambda|latex|ldots|left|leftarrow|leq?|linebreak|maketitle|mathbf|mathrm|medskip|mu|neq?|newline|noindent|overline|par|phi|pi|pm|prod|q?quad|rho|right|rightarrow|sigma|sim|smallskip|sqrt|subset|sum|tableofcontents|tau|textbf|textit|theta|times|to|varphi|vec|vfill|vspace)(?![a-z\\])`;

/** Says how to write a formula here. */
export function formulaHelp([found]: RegExpExecArray, _block: MarkedBlock): string {
  const amount = /^\$(\d[\d.,]*)/.exec(found)?.[1];
  return `Schrijf de formule met gewone tekens: \`E = m × c²\`, \`≤\`, \`½\`.${amount ? ` Zijn het dollars, zet dan een spatie achter het teken: \`$ ${amount}\`.` : ''}`;
}

import type { HeadingStyle, HouseStyle } from '../../model/house-style.ts';
import { headingLook } from '../heading-looks.ts';
import { darkPalette, lightPalette, type Palette } from './palette.ts';

/** Returns the CSS of a page in a house style: for a light and a dark screen, a phone, and paper. */
export function stylesheet(style: HouseStyle): string {
  const { page, text, letter } = style;
  const { top, right, bottom, left } = page.margins;
  return `${variables(lightPalette(style))}
:root{color-scheme:light dark;font-size:106.25%}
@media screen and (prefers-color-scheme:dark){${variables(darkPalette(style))}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font-family:${familyOf(style)};line-height:${screenLeading};overflow-wrap:anywhere}
main,.head,.foot{max-width:44rem;margin:0 auto;padding:0 1.1rem}
main{padding-top:1.5rem;padding-bottom:3rem}
main:focus{outline:none}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
:target{scroll-margin-top:1rem}
.skip{position:absolute;left:-100rem;top:.5rem;z-index:1;padding:.6rem 1rem;background:var(--ground);color:var(--accent);border:2px solid var(--accent)}
.skip:focus{left:.5rem}
a{color:var(--accent);text-decoration-thickness:.07em;text-underline-offset:.16em}
a:hover{text-decoration-thickness:.14em}
p,pre,ul,ol,dl,table,blockquote,figure,.note,.scroll,.columns,.picture{margin:0 0 ${em(text.gap * screenGap, text.size)}}
${headings(style)}
h1,h2,h3,h4,h5,h6{line-height:1.2;text-wrap:balance}
.cover{border-bottom:1px solid var(--line);margin-bottom:3rem;padding-bottom:2rem}
.cover h1{font-size:clamp(1.9rem,6vw,2.9rem);margin-top:3.5rem}
.cover h1::before{content:"";display:block;width:3.5rem;border-top:4px solid var(--accent);margin-bottom:1.2rem}
.draft{display:inline-block;margin:1rem 0 0;padding:.15rem .7rem;background:var(--blank);color:var(--on-blank);font-weight:700;letter-spacing:.08em;text-transform:uppercase}
.wordmark{font-weight:700;font-size:1.2rem;color:var(--accent)}
.right{text-align:right}
.center{text-align:center}
.room{margin-top:${em(Math.max(letter.room, text.gap), text.size)}}
ul,ol{padding-left:1.5rem}
li{margin:.2rem 0}
li>p{margin-bottom:.5rem}
mark{background:var(--blank);color:var(--on-blank);padding:0 .15em}
hr{border:0;border-top:1px solid var(--line);margin:1.6rem 0}
blockquote{padding-left:1rem;border-left:3px solid var(--accent);font-style:italic}
.quote figcaption,.picture figcaption{color:var(--muted);font-size:.92rem}
.quote figcaption{padding-left:1.2rem}
code{font-family:ui-monospace,"Cascadia Mono",Consolas,"Liberation Mono",monospace;font-size:.9em;background:var(--shade);padding:.1em .25em;white-space:pre-wrap}
pre{padding:.8rem 1.1rem;background:var(--shade);white-space:pre-wrap}
pre>code{padding:0}
.note{padding:.9rem 1.1rem .2rem;background:var(--shade)}
.columns{display:flex;flex-wrap:wrap;gap:.5rem 2rem}
.columns>div{flex:1 1 12rem;border-top:2px solid var(--accent);padding-top:.5rem}
.columns.plain>div{border:0;padding:0}
img{max-width:100%;height:auto}
.picture img,.wordmark img{background:#fff}
.scroll{overflow-x:auto;background:linear-gradient(90deg,var(--ground) 40%,transparent) 0 0/3rem 100% no-repeat local,linear-gradient(270deg,var(--ground) 40%,transparent) 100% 0/3rem 100% no-repeat local,linear-gradient(90deg,var(--line),transparent) 0 0/.9rem 100% no-repeat scroll,linear-gradient(270deg,var(--line),transparent) 100% 0/.9rem 100% no-repeat scroll}
.scroll>table{margin:0;min-width:36rem}
table{border-collapse:collapse;width:100%;font-size:.95rem;overflow-wrap:break-word}
caption{text-align:left;font-weight:700;color:var(--accent);padding-bottom:.35rem}
@media screen{.scroll>table>caption{position:sticky;left:0;max-width:calc(100vw - 2.2rem)}}
th,td{padding:.35rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);hyphens:auto}
td.right,th.right{text-align:right;hyphens:none;font-variant-numeric:tabular-nums}
td.center,th.center{text-align:center}
thead th,thead td{background:var(--shade);border-bottom:2px solid var(--accent)}
.budget td.right{white-space:nowrap}
.budget td.right mark{white-space:normal}
tbody th{font-weight:400}
.subtotal>*,.total>*,.group>*{font-weight:700}
.total>*{border-top:2px solid var(--accent);border-bottom:2px solid var(--accent)}
dl.fields>div{display:grid;grid-template-columns:minmax(6rem,32%) minmax(0,1fr);gap:0 .8rem;padding:.3rem 0;border-bottom:1px solid var(--line)}
dl.pairs-2>div,dl.pairs-3>div{grid-template-columns:minmax(8.6rem,32%) minmax(0,1fr)}
dt{color:var(--muted)}
dd{margin:0}
.stressed{font-weight:700}
.line,.signature{display:block;border-bottom:1px solid var(--text);min-height:1.6rem}
.signature{min-height:3.6rem}
.pairs-2,.pairs-3{display:grid;gap:0 1.6rem}
.signatures{display:grid;gap:2rem;margin:1.6rem 0}
.signatures>div{border-top:2px solid var(--accent);padding-top:.4rem;break-inside:avoid}
.signatures .fields>div{border:0}
.toc ol{list-style:none;padding-left:0}
.toc ol ol{padding-left:1.2rem}
.toc>ol>li>a{font-weight:700}
.toc li{margin:0}
.toc ol{margin-bottom:.5rem}
.toc a{display:block;padding:.25rem 0;text-decoration:none}
.toc a:hover{text-decoration:underline}
sup{line-height:0}
sup a{padding:.2em}
.notes{border-top:1px solid var(--line);padding-top:1rem;font-size:.92rem}
.footnote{display:grid;grid-template-columns:2rem minmax(0,1fr)}
.footnote>a{min-width:24px;min-height:24px}
.foot{border-top:1px solid var(--line);padding-top:.8rem;padding-bottom:1.5rem;color:var(--muted);font-size:.92rem}
.foot p{margin:0}
@media (max-width:40rem){
.columns>div{flex-basis:100%}
th,td{padding:.3rem .35rem}
:not(.scroll)>table :is(th,td):not(.short){overflow-wrap:anywhere;min-width:4.5em}
}
@media (max-width:22rem){
dl.fields>div,dl.pairs-2>div,dl.pairs-3>div{grid-template-columns:minmax(0,1fr)}
}
@media (min-width:40rem){
.pairs-2{grid-template-columns:1fr 1fr}
.pairs-3{grid-template-columns:1fr 1fr 1fr}
.signatures{grid-template-columns:1fr 1fr}
}
@media print{
@page{size:A4;margin:${top}pt ${right}pt ${bottom}pt ${left}pt}
:root{font-size:${text.size}pt}
body{line-height:${printLeading * text.leading}}
.skip{display:none}
main,.head,.foot{max-width:none;padding:0}
a{color:inherit}
.scroll{overflow:visible}
.scroll>table{min-width:0}
h1,h2,h3,h4,h5,h6,caption{break-after:avoid}
pre,code{background:none}
pre{border:1px solid var(--line)}
tr,figure,.note,.footnote,dl.fields>div{break-inside:avoid}
thead{display:table-header-group}
.cover,.page-break{break-after:page;border:0}
p,li{orphans:2;widows:2}
}
`;
}

/** Height of a line on a screen, as part of the size of its letters; readers of WCAG 1.4.12 ask for 1.5. */
const screenLeading = 1.5;
/** Height of a line of type on paper, as the fonts themselves have it. */
const printLeading = 1.22;
/** How much further apart paragraphs are on a screen than on paper. */
const screenGap = 1.5;

function variables({ ground, text, accent, muted, shade, line, blank, onBlank }: Palette): string {
  return `:root{--ground:${ground};--text:${text};--accent:${accent};--muted:${muted};--shade:${shade};--line:${line};--blank:${blank};--on-blank:${onBlank}}`;
}

/** The font of the house style when it is on the machine, or what looks like it. */
function familyOf({ font }: HouseStyle): string {
  const name = font.name.replace(/["\\\p{Cc}]/gu, '');
  return `"${name}",Carlito,Calibri,system-ui,sans-serif`;
}

function headings({ headings, text }: HouseStyle): string {
  return [1, 2, 3, 4, 5, 6]
    .map((level) => `h${level}{${heading(headingLook(headings, level), text.size)}}`)
    .join('\n');
}

function heading(
  { size, bold, italics, capitals, colour, before, after }: HeadingStyle,
  base: number,
): string {
  return [
    `font-size:${rem(size, base)}`,
    `font-weight:${bold ? 700 : 400}`,
    ...(italics ? ['font-style:italic'] : []),
    ...(capitals ? ['text-transform:uppercase'] : []),
    `color:var(--${colour})`,
    `margin:${rem(before * screenGap, base)} 0 ${rem(after, base)}`,
  ].join(';');
}

function rem(points: number, base: number): string {
  return `${Number((points / base).toFixed(3))}rem`;
}

function em(points: number, base: number): string {
  return `${Number((points / base).toFixed(3))}em`;
}

/** How the page looks, on a light and a dark screen, on a desk and a phone. */
export const previewStyle = `:root{color-scheme:light dark;--ground:#fff;--shade:#f3f4f6;--text:#1b1d22;--muted:#565b66;--line:#c5c9d2;--accent:#154f8f;--error:#a8121c;--warning:#7a4b00;--info:#1d5c3f;--desk:#d9dce2}
@media (prefers-color-scheme:dark){:root{--ground:#17181b;--shade:#222429;--text:#ebebee;--muted:#b3b7c0;--line:#4a4e57;--accent:#93c1f5;--error:#ff9d9d;--warning:#f0c060;--info:#8fd6b0;--desk:#0d0e10}}
*{box-sizing:border-box}
[hidden]{display:none!important}
body{margin:0;height:100vh;display:grid;grid-template:auto minmax(0,1fr)/minmax(12rem,18rem) minmax(0,1fr) minmax(15rem,24rem);grid-template-areas:"head head head" "nav main aside";font:1rem/1.45 system-ui,sans-serif;color:var(--text);background:var(--ground)}
:focus-visible{outline:3px solid var(--accent);outline-offset:-3px}
.skip,.hidden{position:absolute;left:-100rem}
.skip:focus{left:.5rem;top:.5rem;z-index:1;padding:.5rem 1rem;background:var(--ground);color:var(--accent);border:2px solid var(--accent)}
header{grid-area:head;display:flex;flex-wrap:wrap;align-items:center;gap:.3rem 2rem;padding:.5rem 1rem;border-bottom:1px solid var(--line);background:var(--shade)}
h1{font-size:1.15rem;margin:0}
h2{font-size:1rem;margin:0 0 .6rem}
h3{font-size:.9rem;margin:1rem 0 .3rem;color:var(--muted);overflow-wrap:anywhere}
.forms{display:flex;gap:1rem;border:0;margin:0;padding:0}
.forms legend{float:left;padding:0;margin-right:1rem;line-height:2rem;color:var(--muted)}
.forms label{display:flex;align-items:center;gap:.4rem;min-height:2rem}
#status{margin:0 0 0 auto;color:var(--muted);min-height:1.45em}
nav,aside{overflow:auto;padding:1rem}
nav{grid-area:nav;border-right:1px solid var(--line)}
aside{grid-area:aside;border-left:1px solid var(--line)}
main{grid-area:main;display:flex;flex-direction:column;min-width:0;min-height:0;background:var(--desk)}
iframe{flex:1;width:100%;border:0;background:var(--ground);min-height:0}
#pages{flex:1;overflow:auto;min-height:0;padding:1rem}
#pages canvas{display:block;margin:0 auto 1rem;width:min(100%,52rem);height:auto;background:#fff;box-shadow:0 1px 4px rgb(0 0 0/.35)}
#banner:empty{display:none}
#banner{margin:0;padding:.6rem 1rem;background:var(--shade);border-bottom:3px solid var(--warning)}
nav ul,#findings{list-style:none;margin:0;padding:0}
button{font:inherit;color:inherit;text-align:left;width:100%;border:0;border-left:4px solid transparent;background:none;padding:.45rem .6rem;cursor:pointer;overflow-wrap:anywhere;hyphens:auto}
button:hover{background:var(--shade)}
button[aria-current]{border-left-color:var(--accent);background:var(--shade);font-weight:600}
button small{display:block;color:var(--muted);font-weight:400;font-size:.82rem}
#count{margin:0 0 .6rem;color:var(--muted)}
#findings li{border-top:1px solid var(--line);padding:.5rem 0}
#findings li>p{margin:.2rem 0 0;padding-left:.9rem;font-size:.9rem}
.flat{padding:.45rem .6rem;border-left:4px solid var(--mark);overflow-wrap:anywhere}
#findings button{border-left-color:var(--mark)}
code{font:.9em ui-monospace,monospace;background:var(--shade);padding:0 .15em}
.word{color:var(--mark);font-weight:600}
.error{--mark:var(--error)}
.warning{--mark:var(--warning)}
.info{--mark:var(--info)}
.help::before{content:"Doe dit: ";color:var(--muted)}
.why{color:var(--muted)}
@media (max-width:60rem){
body{height:auto;min-height:100vh;grid-template:auto auto minmax(70vh,1fr) auto/minmax(0,1fr);grid-template-areas:"head" "nav" "main" "aside"}
nav,aside{border:0;border-bottom:1px solid var(--line);max-height:40vh}
aside{border-top:1px solid var(--line)}
}
`;

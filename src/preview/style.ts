/** Style of the page, for light and dark screens, desktop and phone. */
export const previewStyle = `:root{color-scheme:light dark;--ground:#fff;--shade:#f3f4f6;--text:#1b1d22;--muted:#565b66;--line:#c5c9d2;--control:#767b86;--accent:#154f8f;--error:#a8121c;--warning:#7a4b00;--info:#1d5c3f;--desk:#d9dce2}
@media (prefers-color-scheme:dark){:root{--ground:#17181b;--shade:#222429;--text:#ebebee;--muted:#b3b7c0;--line:#4a4e57;--control:#8a8f9a;--accent:#93c1f5;--error:#ff9d9d;--warning:#f0c060;--info:#8fd6b0;--desk:#0d0e10}}
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
.forms{display:flex;flex-wrap:wrap;gap:0 1rem;border:0;margin:0;padding:0;min-width:0}
.forms legend{float:left;padding:0;margin-right:1rem;line-height:2rem;color:var(--muted)}
.forms label{display:flex;align-items:center;gap:.4rem;min-height:2rem}
.actions,.sources{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;margin:0}
a{color:var(--accent)}
#status{margin:0 0 0 auto;color:var(--muted);min-height:1.45em;overflow-wrap:anywhere}
nav,aside{overflow:auto;padding:1rem}
aside{position:relative;scroll-padding-top:7rem}
nav{grid-area:nav;border-right:1px solid var(--line)}
aside{grid-area:aside;border-left:1px solid var(--line)}
main{grid-area:main;display:flex;flex-direction:column;min-width:0;min-height:0;background:var(--desk)}
iframe{flex:1;width:100%;border:0;background:var(--ground);min-height:0}
.tools{display:flex;flex-wrap:wrap;gap:.3rem 1.5rem;padding:.3rem 1rem;background:var(--shade);border-bottom:1px solid var(--line)}
.tools p{display:flex;flex-wrap:wrap;align-items:center;gap:.3rem;margin:0;min-width:0}
.tools :is(input,select,button){font:inherit;color:inherit;background:var(--ground);border:1px solid var(--control);border-radius:.2rem;width:auto;min-height:2rem;padding:.1rem .5rem}
.tools button{min-width:2rem;text-align:center}
#page-tools #page-number{width:4.5rem}
#page-tools #find{width:13rem;min-width:0;flex:0 1 auto}
#redline-tools select{max-width:min(28rem,100%)}
#redline-tools p{flex:0 1 auto}
:is(#find,#since-other)::placeholder{color:var(--muted);opacity:1}
#found{color:var(--muted);min-width:6.5rem}
#pages{flex:1;overflow:auto;min-height:0;padding:16px;display:grid;grid-auto-rows:max-content;gap:16px;justify-content:safe center}
.page{position:relative;width:calc(var(--width)*var(--scale)*1px);height:calc(var(--height)*var(--scale)*1px);background:#fff;box-shadow:0 1px 4px rgb(0 0 0/.35)}
.page canvas{display:block;width:100%;height:100%}
.words{--total-scale-factor:var(--scale);--text-scale-factor:calc(var(--total-scale-factor)*var(--min-font-size));--min-font-size-inv:calc(1/var(--min-font-size));--scale-round-x:1px;--scale-round-y:1px;position:absolute;inset:0;overflow:clip;line-height:1;text-align:initial;text-size-adjust:none;forced-color-adjust:none;mix-blend-mode:multiply}
.words :is(span,br){position:absolute;color:transparent;white-space:pre;cursor:text;transform-origin:0 0}
.words .markedContent{display:contents}
.words span:not(.markedContent){z-index:1;--font-height:0;--scale-x:1;--rotate:0deg;font-size:calc(var(--text-scale-factor)*var(--font-height));transform:rotate(var(--rotate)) scaleX(var(--scale-x)) scale(var(--min-font-size-inv))}
.words ::selection{color:transparent;background:rgb(0 90 220/.3)}
.words br::selection{background:none}
.ground{position:absolute;inset:0;user-select:text;cursor:text}
::highlight(found){background:rgb(255 205 0/.45)}
::highlight(current){background:rgb(255 120 0/.55)}
.hiddenCanvasElement{display:none}
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
#filter{border:0;margin:0 0 .6rem;padding:0;font-size:.9rem}
#filter p{display:flex;flex-wrap:wrap;align-items:center;gap:.2rem .9rem;margin:0 0 .3rem}
#filter p:first-of-type{flex-wrap:nowrap;gap:.5rem}
#filter label{display:flex;align-items:center;gap:.35rem;min-height:1.75rem}
#filter select{font:inherit;color:inherit;background:var(--ground);border:1px solid var(--control);border-radius:.2rem;min-height:2rem;min-width:0;flex:1}
#outcome{position:sticky;top:-1rem;z-index:1;background:var(--ground);font-size:.9rem}
#outcome:has(#undo:not([hidden])),#outcome:has(#reply:not(:empty)){border-bottom:1px solid var(--line);padding:.5rem 0;margin-bottom:.6rem}
#reply,#left-out{margin:0 0 .3rem;overflow-wrap:anywhere}
#reply:empty,#left-out:empty{display:none}
#left-out{color:var(--muted);font-size:.9rem}
.refused{color:var(--error);font-weight:600}
.do,#undo{width:auto;border:1px solid var(--control);border-radius:.3rem;padding:.3rem .6rem;font-size:.9rem}
#findings .do{border-color:var(--control)}
#mend-all{margin-bottom:.6rem}
.fix{margin:.45rem 0 0 .9rem;font-size:.9rem}
.fix p{margin:.25rem 0 0;overflow-wrap:anywhere}
.allow{margin:.45rem 0 0 .9rem;font-size:.9rem}
.allow summary{cursor:pointer;width:fit-content;color:var(--accent)}
.allow label{display:block;margin:.3rem 0}
.allow input{font:inherit;color:inherit;background:var(--ground);border:1px solid var(--control);border-radius:.2rem;min-height:2rem;width:100%;display:block}
.allow button{width:auto;border:1px solid var(--control);border-radius:.3rem;padding:.3rem .6rem}
.excerpt{color:var(--muted);white-space:pre-wrap}
.excerpt small{display:block}
del+ins{margin-left:.3em}
del{color:var(--error)}
ins{color:var(--info);font-weight:600;text-decoration-thickness:2px}
.spoken{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}
#returned{border:1px solid var(--line);border-radius:.3rem;padding:.6rem;margin-bottom:.8rem;font-size:.9rem}
#returned h3{margin-top:0}
#returned :is(ol,ul){list-style:none;margin:0 0 .6rem;padding:0}
#returned li{border-top:1px solid var(--line);padding:.4rem 0;overflow-wrap:anywhere}
#returned p{margin:.2rem 0}
#returned p:empty,#returned-notes:empty{display:none}
#returned label{display:flex;align-items:baseline;gap:.4rem;min-height:1.75rem;font-weight:600}
#take:disabled{color:var(--muted);cursor:default}
#keys{margin-top:1rem;font-size:.9rem}
#keys dl{margin:.4rem 0 0}
#keys dd{margin:0 0 .4rem;color:var(--muted)}
kbd{font:.9em ui-monospace,monospace;border:1px solid var(--control);border-radius:.2rem;padding:0 .25em}
.link{width:auto;border:0;padding:0;color:var(--accent);text-decoration:underline}
.flat{padding:.45rem .6rem;border-left:4px solid var(--mark);overflow-wrap:anywhere}
#findings .head{border-left-color:var(--mark)}
code{font:.9em ui-monospace,monospace;background:var(--shade);padding:0 .15em}
.word{color:var(--mark);font-weight:600}
.error{--mark:var(--error)}
.warning{--mark:var(--warning)}
.info{--mark:var(--info)}
.help::before{content:"Doe dit: ";color:var(--muted)}
.why{color:var(--muted)}
@media (max-width:60rem){
body{height:auto;min-height:100vh;grid-template:auto auto 85vh auto/minmax(0,1fr);grid-template-areas:"head" "nav" "main" "aside"}
nav,aside{border:0;border-bottom:1px solid var(--line);max-height:40vh}
aside{border-top:1px solid var(--line);max-height:none;overflow:visible}
#outcome{top:0}
aside li,aside li *{scroll-margin-top:7rem}
}
`;

/** The page around a document; `client/main.ts` fills it in. */
export const previewPage = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Voorvertoning – Akkoord</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="style.css">
<script type="module" src="client/main.js"></script>
</head>
<body>
<a class="skip" href="#findings">Naar de meldingen</a>
<header>
<h1>Voorvertoning</h1>
<fieldset class="forms">
<legend>Laat zien als</legend>
<label><input type="radio" name="form" value="html" checked> Tekst</label>
<label><input type="radio" name="form" value="pdf"> Pagina’s</label>
<label><input type="radio" name="form" value="redline"> Wijzigingen</label>
</fieldset>
<p class="actions"><span class="sources" id="source"></span><a id="pdf" href="pdf" target="_blank" rel="noopener noreferrer">Open de PDF</a></p>
<p id="status" role="status"></p>
</header>
<nav aria-labelledby="documents-title">
<h2 id="documents-title">Documenten</h2>
<div id="documents"></div>
</nav>
<main>
<h2 class="hidden" id="document-title">Document</h2>
<p id="banner" role="status"></p>
<iframe id="text" title="Tekst van het document" src="leeg" sandbox="allow-same-origin"></iframe>
<form id="redline-tools" class="tools" hidden>
<p><label for="since">Sinds</label> <select id="since"></select></p>
<p><label for="since-other">of een andere revisie</label> <input id="since-other" autocomplete="off" autocapitalize="off" spellcheck="false" maxlength="200" placeholder="tag, tak of commit"> <button>Vergelijk</button></p>
</form>
<div id="page-tools" class="tools" hidden>
<p><label for="page-number">Pagina</label> <input id="page-number" type="number" min="1" inputmode="numeric"> <span id="page-total"></span></p>
<p><button id="smaller" type="button" aria-label="Kleiner">−</button>
<select id="zoom" aria-label="Grootte van de pagina’s"><option value="width">Passend</option><option value="page">Hele pagina</option></select>
<button id="larger" type="button" aria-label="Groter">+</button></p>
<p role="search"><label class="hidden" for="find">Zoek op de pagina’s</label><input id="find" type="search" placeholder="Zoek op de pagina’s" autocomplete="off" spellcheck="false">
<button id="find-previous" type="button" aria-label="Vorige plaats">↑</button><button id="find-next" type="button" aria-label="Volgende plaats">↓</button>
<span id="found" role="status"></span></p>
</div>
<div id="pages" role="region" aria-label="Pagina’s van het document; koppen, lijsten en tabellen zijn te volgen onder “Tekst”" tabindex="0" hidden></div>
</main>
<aside aria-labelledby="findings-title">
<h2 id="findings-title">Meldingen</h2>
<p id="count"></p>
<fieldset id="filter">
<legend class="hidden">Welke meldingen u ziet</legend>
<p><label for="where">Waar</label> <select id="where"></select></p>
<p><label><input type="checkbox" id="show-error" checked> fouten <span id="count-error"></span></label>
<label><input type="checkbox" id="show-warning" checked> waarschuwingen <span id="count-warning"></span></label>
<label><input type="checkbox" id="show-info" checked> opmerkingen <span id="count-info"></span></label></p>
</fieldset>
<div id="outcome"><p id="reply" role="status"></p><button id="undo" type="button" hidden></button></div>
<button id="mend-all" type="button" class="do" hidden></button>
<section id="returned" aria-labelledby="returned-title" hidden>
<h3 id="returned-title">Terug uit Word: <span id="returned-names"></span></h3>
<ul id="returned-notes"></ul>
<p id="returned-done"></p>
<ol id="changes"></ol>
<button id="take" type="button" class="do"></button>
</section>
<p id="left-out" role="status"></p>
<ol id="findings" tabindex="-1"></ol>
<details id="keys">
<summary>Toetsen</summary>
<dl>
<dt><kbd>F8</kbd> en <kbd>Shift</kbd>+<kbd>F8</kbd></dt><dd>naar de volgende of de vorige melding; in de lijst ook <kbd>↓</kbd> en <kbd>↑</kbd></dd>
<dt><kbd>Enter</kbd></dt><dd>naar de plaats in de tekst</dd>
<dt><kbd>Ctrl</kbd>+<kbd>.</kbd></dt><dd>doet de eerste verbetering van de melding waar u bent</dd>
<dt><kbd>Ctrl</kbd>+<kbd>Z</kbd></dt><dd>in de lijst: maakt de laatste verbetering ongedaan</dd>
</dl>
</details>
</aside>
</body>
</html>
`;

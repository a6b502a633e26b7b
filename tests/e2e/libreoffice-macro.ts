/** LibreOffice that opens a Word file, does something with it, and saves it as a Word file again. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tool } from './program.ts';

const doctype = (name: string, file: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${name} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${file}.dtd">\n`;
const libraries = `${doctype('library:libraries', 'libraries')}<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
 <library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>
</library:libraries>
`;
const library = `${doctype('library:library', 'library')}<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Module1"/>
</library:library>
`;

/** What a person does with a file that is open: each sub finds its place by the words that are there. */
const edits = readFileSync(join(import.meta.dirname, 'libreoffice-edits.bas'), 'utf8');

/** Opens `source`, does what `lines` of Basic say with `document`, and saves as `target`; an error goes to `report`. */
const macro = (source: string, target: string, report: string, lines: readonly string[]) => `Sub Main
  On Error Goto Failed
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim format(0) As New com.sun.star.beans.PropertyValue
  format(0).Name = "FilterName"
  format(0).Value = "MS Word 2007 XML"
  document = StarDesktop.loadComponentFromURL("${source}", "_blank", 0, hidden())
  ${lines.join('\n  ')}
  document.storeToURL("${target}", format())
  StarDesktop.terminate()
  Exit Sub
Failed:
  Open "${report}" For Output As #1
  Print #1, Error & " (line " & Erl & ")"
  Close #1
  StarDesktop.terminate()
End Sub

${edits}`;

/** Opens a file, does one command of the menus such as `AcceptAllTrackedChanges` (or nothing), and saves it as another. */
export function saveByLibreOffice(profile: string, source: string, target: string, command?: string): void {
  editByLibreOffice(profile, source, target, command === undefined ? [] : [`Menu "${command}"`]);
}

/**
 * Opens a file, edits it by lines of Basic that call the subs of `libreoffice-edits.bas`, and saves it as another. One file per
 * process: LibreOffice does not survive many. Throws what Basic says of lines that fail.
 */
export function editByLibreOffice(
  profile: string,
  source: string,
  target: string,
  lines: readonly string[],
): void {
  const basic = join(profile, 'user/basic');
  const report = `${target}.error`;
  rmSync(report, { force: true });
  mkdirSync(join(basic, 'Standard'), { recursive: true });
  writeFileSync(join(basic, 'script.xlc'), libraries);
  writeFileSync(join(basic, 'Standard/script.xlb'), library);
  const [from = '', to = '', trouble = ''] = [source, target, report].map((path) => pathToFileURL(path).href);
  const module = macro(from, to, trouble, lines).replace(/&/g, '&amp;').replace(/</g, '&lt;');
  writeFileSync(
    join(basic, 'Standard/Module1.xba'),
    `${doctype('script:module', 'module')}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${module}</script:module>\n`,
  );
  const user = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  // Putting a comment in, it crashes now and then without a window.
  for (let attempt = 1; ; attempt++)
    try {
      tool('soffice', user, '--headless', '--norestore', 'macro:///Standard.Module1.Main');
      break;
    } catch (error) {
      if (attempt === MOST_ATTEMPTS) throw error;
      for (const lock of [source, target])
        rmSync(join(dirname(lock), `.~lock.${basename(lock)}#`), { force: true });
    }
  if (existsSync(report)) throw new Error(`${readFileSync(report, 'utf8').trim()} in\n${lines.join('\n')}`);
}

const MOST_ATTEMPTS = 5;

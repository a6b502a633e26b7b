/** LibreOffice that opens a Word file, does one command of its menus, and saves it as a Word file again. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Opens `source`, does a command such as `AcceptAllTrackedChanges` (or nothing), and saves as `target`. */
const macro = (
  source: string,
  target: string,
  command: string | undefined,
) => `${doctype('script:module', 'module')}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">Sub Main
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim format(0) As New com.sun.star.beans.PropertyValue
  format(0).Name = "FilterName"
  format(0).Value = "MS Word 2007 XML"
  Dim document As Object
  document = StarDesktop.loadComponentFromURL("${source}", "_blank", 0, hidden())
  Dim dispatcher As Object
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  ${command === undefined ? '' : `dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:${command}", "", 0, Array())`}
  document.storeToURL("${target}", format())
  StarDesktop.terminate()
End Sub
</script:module>
`;

/** One file per process: LibreOffice does not survive many. */
export function saveByLibreOffice(profile: string, source: string, target: string, command?: string): void {
  const basic = join(profile, 'user/basic');
  mkdirSync(join(basic, 'Standard'), { recursive: true });
  writeFileSync(join(basic, 'script.xlc'), libraries);
  writeFileSync(join(basic, 'Standard/script.xlb'), library);
  const [from, to] = [source, target].map((path) => pathToFileURL(path).href);
  writeFileSync(join(basic, 'Standard/Module1.xba'), macro(from ?? '', to ?? '', command));
  const user = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  tool('soffice', user, '--headless', '--norestore', 'macro:///Standard.Module1.Main');
}

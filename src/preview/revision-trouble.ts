import type { HostError } from '../host/host-error.ts';

const reasons: Readonly<Record<string, string>> = {
  EREVISION:
    'Git kent hier geen revisie met deze naam. Kies er een uit de lijst, of typ een tag, een tak of een commit.',
  ESHALLOW:
    'Git kent hier geen revisie met deze naam, en deze kopie heeft niet de hele geschiedenis. Haal die op met `git fetch --unshallow`.',
  EREPOSITORY:
    'Hier is geen git, of deze map ligt niet in een repository. Er is niets om mee te vergelijken.',
  EOBJECT:
    'Deze kopie van de repository mist bestanden van die revisie. Maak een volledige kopie met `git clone`.',
  ESUBMODULE: 'Dit dossier hoorde toen bij een andere repository (een submodule).',
};

/** Says in Dutch why a document cannot be compared with a revision; undefined when the revision is not why. */
export function revisionTrouble({ code }: HostError): string | undefined {
  return reasons[code];
}

/** Said when one of the two versions cannot be made. */
export const notComparable =
  'Deze twee versies zijn niet te vergelijken: in een van beide zitten fouten. Voor de tekst alleen is er `akkoord redline --text-only`.';

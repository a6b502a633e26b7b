import type { HostError } from '../host/host-error.ts';

interface Explanation {
  readonly message: string;
  readonly help: string;
}

const noAccess: Explanation = {
  message: 'hier mag niet worden gelezen of geschreven',
  help: 'controleer de rechten van het bestand en de map, en of het nog in een ander programma openstaat',
};
const full: Explanation = {
  message: 'er is geen ruimte meer op de schijf',
  help: 'maak ruimte vrij en geef de opdracht opnieuw',
};
const tooManyOpen: Explanation = {
  message: 'er staan te veel bestanden tegelijk open',
  help: 'sluit andere programma’s en geef de opdracht opnieuw',
};

/** By the system's code, or one of HostError's. */
const explanations: Readonly<Record<string, Explanation>> = {
  ENOENT: {
    message: 'dit bestand of deze map bestaat niet',
    help: 'controleer de naam, en de map waarin u de opdracht geeft',
  },
  EACCES: noAccess,
  EPERM: noAccess,
  EBUSY: {
    message: 'dit bestand is in gebruik door een ander programma',
    help: 'sluit het daar en geef de opdracht opnieuw',
  },
  EREADONLY: {
    message: 'dit bestand is alleen-lezen en wordt niet vervangen',
    help: 'haal de beveiliging eraf als het vervangen mag worden; bij `build` en `watch` kunt u ook met `--out` een andere map kiezen',
  },
  EROFS: {
    message: 'deze schijf is alleen-lezen',
    help: 'kies een map op een andere schijf; bij `build` en `watch` met `--out`',
  },
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: {
    message: 'dit bestand is of wordt groter dan hier mag',
    help: 'kies met `--out` een map op een andere schijf',
  },
  EISDIR: {
    message: 'dit is een map, waar een bestand moet staan',
    help: 'geef de map een andere naam, of kies een ander pad',
  },
  ENOTDIR: {
    message: 'in dit pad staat een bestand waar een map moet zijn',
    help: 'geef dat bestand een andere naam, of kies een ander pad',
  },
  ENOTFILE: {
    message: 'dit is geen gewoon bestand',
    help: 'zet een gewoon bestand op deze plaats, of kies een ander pad',
  },
  EREVISION: {
    message: 'git kent hier geen revisie met deze naam',
    help: 'noem een tak, een tag of een commit; is er nog niets vastgelegd, doe dat dan eerst met `git commit`; haal in CI eerst de geschiedenis op (`fetch-depth: 0`)',
  },
  ESHALLOW: {
    message: 'git kent hier geen revisie met deze naam, en deze kopie heeft niet de hele geschiedenis',
    help: 'haal de geschiedenis op met `git fetch --unshallow` (in CI: `fetch-depth: 0`) en geef de opdracht opnieuw',
  },
  EREPOSITORY: {
    message: 'hier is geen git, of deze map ligt niet in een repository van git',
    help: 'geef de opdracht in een map die git bijhoudt, of vergelijk twee mappen: `akkoord redline ./oud ./nieuw`',
  },
  EOBJECT: {
    message: 'deze kopie van de repository mist bestanden van die revisie',
    help: 'maak een volledige kopie met `git clone`, zonder `--filter`, en geef de opdracht daar opnieuw',
  },
  ESUBMODULE: {
    message: 'dit is van een andere repository (een submodule)',
    help: 'geef de opdracht in die map, of noem een dossier daarin als pad',
  },
  EWAS: {
    message: 'deze map van `--was` is er niet in de oude versie',
    help: 'noem bij `--was` de map zoals die in de oude versie heette, of laat `--was` weg: dan zoekt Akkoord zelf',
  },
  ENOFOLDER: { message: 'hier kan geen map worden gemaakt', help: 'kies met `--out` een andere map' },
  ENOCWD: {
    message: 'de map waarin u de opdracht geeft, is er niet meer',
    help: 'ga naar een map die er is, en geef de opdracht opnieuw',
  },
  ENAMETOOLONG: { message: 'deze naam is te lang', help: 'kies kortere namen voor bestanden en mappen' },
  EMFILE: tooManyOpen,
  ENFILE: tooManyOpen,
  ELOOP: {
    message: 'deze snelkoppelingen verwijzen naar elkaar',
    help: 'verwijder de snelkoppeling (symbolische link), of laat haar naar een bestand wijzen',
  },
  ESYMLINK: {
    message: 'dit is een snelkoppeling (symbolische link) en wordt niet vervangen',
    help: 'verwijder de snelkoppeling, of kies met `--out` een andere map',
  },
  ELOCKED: {
    message: 'een andere opdracht van Akkoord schrijft al in deze map',
    help: 'wacht tot die klaar is en geef de opdracht opnieuw',
  },
  EADDRINUSE: {
    message: 'deze poort is al in gebruik, misschien door een andere voorvertoning',
    help: 'kies met `--port` een ander nummer, of laat `--port` weg: dan kiest Akkoord een poort die vrij is',
  },
  EPORT: {
    message: 'deze poort mag hier niet worden gebruikt',
    help: 'kies met `--port` een nummer vanaf 1024, of laat `--port` weg: dan kiest Akkoord een poort die vrij is',
  },
  EOUTSIDE: {
    message: 'dit bestand ligt buiten de map waar het hoort',
    help: 'zet het bestand in de map zelf',
  },
};

/** Explains in Dutch what the system refused and what to do about it. */
export function explainHostError(error: HostError): Explanation {
  return (
    explanations[error.code] ?? {
      message: `het besturingssysteem weigert dit (${error.code})`,
      help: 'vraag uw systeembeheerder wat deze code betekent',
    }
  );
}

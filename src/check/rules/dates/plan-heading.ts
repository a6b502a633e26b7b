import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';

/**
 * Reads what a heading announces: a planning, in which a date is expected whatever it says; steps that follow
 * each other; or the road that a plan takes, under which other things may be told too. Undefined for the rest.
 */
export function planHeading(heading: string): 'planning' | 'steps' | 'road' | undefined {
  if (heading.length > MAX_LENGTH || isOther(heading)) return undefined;
  if (planning(heading) || isPhases.test(heading) || whoWhen.test(heading)) return 'planning';
  return steps(heading) ? 'steps' : isRoad.test(heading) || goesOn(heading) ? 'road' : undefined;
}

/** Longer is a sentence. */
const MAX_LENGTH = 70;

/** Under these a date is expected. */
const planning = says`\p{L}*planning|roadmap|tijds?(?:pad|lijn|schema|plan|as|balk)|tijdspad|fasering|mijlpa(?:len|al)|milestones?|spoorboek(?:je)?|routekaart|routeplanner|(?:uitvoerings|activiteiten|jaar|project|actie)(?:kalender|agenda)|in\sde\stijd|na\selkaar|doorlooptijd|tempo|deadlines?|opleverdata|opleverdatum|startdatum|startmoment|termijnen|tijdige\suitvoering`;
const isPhases = latin.iu`^(?:[\d.]+\s)?(?:(?:de|onze|globale|twee|drie|vier|vijf|uitvoerings?|project)\s?){0,2}(?:fasen|fases|stappenplan|etappes)(?:\s(?:van|in|voor)\s(?:de\s|het\s|onze\s|dit\s)?(?:\p{L}+e\s)?(?:\p{L}*uitvoering|invoering|uitrol|implementatie|project|aanpak|pilot|proef|werk|werkzaamheden|plan|akkoord|agenda|interventie|traject|samenwerking))?$`;
/** “Wat gaat er gebeuren en wanneer”, “Wie wanneer wat doet”, “Wanneer wat?” */
const whoWhen = latin.iu`(?<!\p{L})(?:(?:wat|wie|hoe|waar)\s[^?]{0,40}wanneer|wanneer\s(?:wat|wie\swat|en\shoe|(?:doen|gaan|beginnen|starten|komen)\s(?:wij|we)|(?:begint|start|starten|gaat)\s(?:het|de|wat)))(?!\p{L})`;

const steps = says`(?:\p{L}*stappen|\p{L}*fasen|\p{L}*fases|etappes)(?!\s(?:zetten|tellen))|eerste\sstap|volgende\sstap|gefaseerd\p{L}*|stapsgewijs|stapsgewijze|draaiboek|draaiboekje|\p{L}*invoering|volgorde|stap\svoor\sstap|start\sen\s\p{L}+|van\sstart\stot\s\p{L}+|van\sbegin\stot\s\p{L}+|van\splan\s(?:naar|tot)\s\p{L}+|hoe\s(?:gaat\shet\s|gaan\s(?:wij|we)\s)?(?:nu\s)?verder|wat\s(?:er\s)?nog\s(?:komt|gebeurt|moet\sgebeuren|te\sdoen\sis)|wat\s(?:komt\s)?(?:er\s)?eerst(?:\sen\swat\s\p{L}+)?|vervolgtraject|vervolgproces|opschaling|uitbreiding\sin\s\p{L}+|opbouw\svan\sde\s(?:uitvoering|inzet|aanpak)|verloop\svan\sde\s(?:uitvoering|invoering|aanpak)|het\sverdere\s(?:verloop|proces|traject)|de\sweg\s(?:naar|vooruit|erheen)|op\sweg\snaar|het\spad\s\p{L}+`;

const isRoad = latin.iu`^(?:[\d.]+\s)?(?:(?:onze|de|het|ons)\s)?(?:\p{L}*uitvoering|uitvoering\sen\s\p{L}+|uitrol|implementatie|werkplan|actieplan|route|traject|verloop|afronding|opstart|start|oplevering|realisatie|werkwijze\sen\s\p{L}+|wat\s(?:gaan\s)?(?:wij|we)\s(?:gaan\s)?doen(?:,?\sen\sin\swelke\svolgorde)?|wat\sgaat\ser\sgebeuren|wat\ser\sgaat\sgebeuren|en\snu|vervolg|nu\sverder|aan\sde\sslag|opbouw|plan\svan\saanpak|uitvoering\sin\sstappen|agenda\svoor\sde\suitvoering|uitvoeringsagenda|proces|procesgang|vooruitblik|vooruitzicht|aanpak\sin\s\p{L}+)\??$`;
/** “Zo pakken we het aan” */
const goesOn = says`(?:zo|hoe)\s(?:pakken|gaan|voeren|bouwen|rollen|werken)\s(?:wij|we)\s[^.?]{0,30}(?:aan|werk|uit|op|verder|toe)`;

/** What is planned, or goes in steps or phases, is not the work of the parties: a family, a lesson, a report. */
const isOther = says`gezinsplanning|planning\sen\scontrol|ruimtelijke\splanning|(?:van|voor|met)\s(?:het\s|de\s|een\s)?(?:gezin|gezinnen|rooster|lessen|les|lesdag|schooldag|dag|leren|lezen|lenen|gesprek|huisbezoek|bezoek|melding|meldingen|aanmelding|aanvraag|klacht|rouw|ontwikkeling|huiswerk)|roostering|(?:bij|na)\s(?:een|elke|elk|iedere|ieder)|(?:van|voor)\s(?:een|elke|elk|iedere|ieder)|lenen|aanmelden|leerlijn|terugblik|vorige|eerdere`;

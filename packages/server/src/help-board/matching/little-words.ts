import { plain } from './dutch-stems.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean).map(plain));

/** Words that stand in every text and say nothing of what it is about. */
export const littleWords = set(`
  de het een en of maar want dus ook nog al wel toch even eens er hier daar waar wie wat welke hoe wanneer waarom als dan dat die dit deze
  ik je jij jou jouw u uw hij zij ze hem haar hun wij we ons onze jullie mij me mijn zijn zich men iemand niemand iedereen allemaal alles
  iets niets niks geen niet in op aan af bij door met mee naar om over onder boven voor achter van uit tot tegen tussen zonder langs via per
  sinds tijdens na rond binnen buiten te ter ben bent is was waren geweest word wordt worden werd heb hebt heeft hebben had hadden gehad kan
  kun kunt kunnen kon konden mag mogen mocht moet moeten moest wil wilt willen wou wilde zal zullen zou zouden ga gaat gaan ging gegaan kom
  komt komen kwam doe doet doen deed gedaan laat laten maak maakt maken gemaakt weet weten wist vind vindt vinden vond zie ziet zien zag hoor
  krijg krijgt krijgen staat staan zit zitten ligt liggen blijf blijft blijven lijkt lijken hou houd houdt houden neem neemt nemen breng
  graag leuk fijn goed beter best mooi lekker heerlijk gezellig heel erg zo echt veel meer weinig beetje paar altijd nooit vaak soms steeds
  weer nu straks morgen vandaag gisteren week weken dag dagen maand maanden jaar jaren uur uurtje minuten avond avonds ochtend ochtends
  middag middags nacht weekend zaterdag zaterdags zondag zondags maandag dinsdag woensdag donderdag vrijdag tijd keer keertje zomer winter
  herfst lente voorjaar januari februari maart april mei juni juli augustus september oktober november december gerust gewoon zelfs ooit
  hulp helpen help helpt hulpje nodig zoek zoekt zoeken gezocht gevraagd vraag bied aanbieden handje hand handen zin plezier liefst liever
  zelf samen ander andere anderen buur buren buurt buurvrouw buurman man vrouw mensen mens iedere elke elk ergens overal
  gewerkt werk werken werkt werkte vroeger meteen verstand ken kent kennen kende snap snapt geef geeft geven gaf gegeven eigen zet zetten zette
  leg leggen legt leer leren leert leerde geleerd durf durft mis maat plek ding dingen onderdelen huis thuis huizen flat galerij woning straat
  wijk stad plein pleintje kamer stuks klein kleine groot grote lang lange kort korte hele helemaal nieuw nieuwe oud oude
  een twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig honderd eerste tweede derde vierde laatste
  toe alle makkelijk moeilijk lief top eindelijk vanmiddag vanavond vanmorgen gister volwassene volwassenen natuurlijk namelijk eigenlijk misschien
  the a an to for of and or my me i you with can could please someone anyone need is it in on help who would like
`);

/** What opens a part of a sentence that only says when or why. */
export const circumstances = set('als mits zolang terwijl tenzij totdat voordat nadat sinds toen omdat want');

/** What stands before a place, and not before the thing somebody is about. */
export const placing = set(
  'in op onder boven naast achter tussen tijdens tegen langs binnen buiten vanuit sinds na',
);

const negating =
  set(`niet geen niks niets nooit nauwelijks hekel haat haten gruwel allergisch slecht onhandig brrr nee nein not never no nie
  ramp drama nachtmerrie verschrikking gruwelijk hopeloos griezel griezelig saai`);

/** Turns of phrase with such a word in them that are no refusal at all. */
const unafraid =
  /\b(?:niet|geen|niks|niets|nooit|nee)\s+(?:\w+\s+)?(?:bang|vies|erg|probleem|problemen|punt|moeite|angst|bezwaar|beroerd|alleen|moeilijk|duur|ver|lang|snel|gauw|te|genoeg|zonder|liever|leukers?|mooiers?|lekkerders?|fijners?|schrikken|weg|vreemd|voor terug|omheen|last|gedoe|haast|haasten|hoogtevrees|druk|zwaar|ongeduldig|kwijt|van slag|kapot|stuk|meer gedaan|meer zonder|stilzitten|stil)\b/;

/** Who cannot do it is somebody else, or a thing: just what the writer helps with. */
const ofOthers =
  /\b(?:als je|als jij|als u|als iemand|wie|wat|mensen die|voor wie|wanneer je|iemand die|die het|die niet|dat niet|doet het|doen het|waar je)\b.*\b(?:niet|geen|nooit|niks|niets)\b/;

/** Whether a part of a sentence says that its subject is nothing for the writer. */
export function saysNo(part: string): boolean {
  return part.split(' ').some((word) => negating.has(word)) && !unafraid.test(part) && !ofOthers.test(part);
}

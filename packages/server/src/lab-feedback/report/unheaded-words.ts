import type { SectionKind } from './report.ts';

/** How much the words of a paragraph say of what it is about: `sure` where the writer says it, `hint` where one may guess. */
export interface KindWords {
  readonly kind: SectionKind;
  readonly sure: RegExp;
  readonly hint: RegExp;
}

/** Letters around a word, where `\b` knows those of English only. */
const word = (words: string) => new RegExp(String.raw`(?<!\p{L})(${words})(?!\p{L})`, 'giu');

/** In the order in which reports come to speak of these things. */
export const kindWords: readonly KindWords[] = [
  {
    kind: 'introduction',
    sure: word(
      'beste (buren|bewoners|mensen|allemaal|lezers?)|(kwamen|zaten|waren) .{0,40}(bij elkaar|bijeen|bij een|samen|aanwezig)|aanleiding|dit (is het )?verslag|came together|we met|reason for this|dear (neighbours|all|residents)',
    ),
    hint: word(
      'avond|middag|bijeenkomst|gesprek|lab|spraken|praatten|aanwezig(en)?|deelnemers|koffie|uitgenodigd|uitnodiging|evening|meeting|present',
    ),
  },
  {
    kind: 'meaning',
    sure: word(
      String.raw`(verstaan|verstaat|versta|verstonden|bedoelen|bedoelt|bedoelden) .{0,60}|betekent|betekende|betekenis|wat is .{2,40} (eigenlijk|voor (jou|ons|jullie))|eronder|het woord|what .{2,40} means?|the word|mean(s|t)? by`,
    ),
    hint: word(
      'noemen|noemt|noemde|(dat|dit) is (volgens|vooral|voor)|voor (de een|de ander|mij|haar|hem|ons|sommigen|anderen) (is|was)|is (dat )?als|begint (bij|met)|draait om|gaat (het )?om|hoort (erbij|daarbij)|gevoel|to me|to some|feels like',
    ),
  },
  {
    kind: 'bottlenecks',
    sure: word(
      'knelpunt(en)?|problemen|probleem|(gaat|gaan|ging|gingen|loopt|lopen|liep|liepen) .{0,30}(niet goed|mis|fout|stroef|vast)|nadeel|nadelen|irrita(tie|ties)|dwarszit|schuurt|wringt|moeite mee|zorgen|mopper(t|den|de)|tegenaan|misgaat|mis gaat|mis ging|klagen|klaagt|klaagde|klacht(en)?|klaagden|ergernis(sen)?|ergeren|ergert|dwars|in de weg|last van|lastig|struikelen|belemmert|problems?|goes wrong|went wrong|complain(s|ed|ts?)?|annoy(s|ed|ing)',
    ),
    hint: word(
      String.raw`niet|geen|niemand|nooit|nergens|te (weinig|veel|lang|laat|duur|klein|groot|hard|ver|vaak)|kapot|stuk|vies|donker|koud|bang|onveilig|overlast|ruzie|wachten|wacht|moeilijk|vergeten|ontbreekt|mist|alleen maar|steeds|alweer|jammer|vervelend|durft|durven|slecht|ondanks|terwijl|zonder dat|last|not|no one|nobody|never|too (few|many|long|late|expensive)|broken|afraid`,
    ),
  },
  {
    kind: 'solutions',
    sure: word(
      String.raw`oploss(en|ing|ingen)|voorstel(len)?|(stelde|stelden|stelt|stellen) .{0,50}voor|idee|ideeën|opperde|opperden|geopperd|bedacht|droom|dromen|verbeter(en|ing|ingen)|(zag|zagen) wel (iets|wat) in|suggestie|suggereerde|zou(den)? (al )?.{0,60}(helpen|schelen|fijn|mooi|goed|beter|graag|kunnen|willen)|(kan|kunnen) .{0,40}helpen|helpt|wens|solutions?|ideas?|suggest(ed|ion|s)?|proposed?|could help|would (help|like)`,
    ),
    hint: word(
      'zou|zouden|kan|kunnen|misschien|mogelijk(heid)?|waarom niet|anders|proef|proberen|handig|beter|liever|graag|willen|bijvoorbeeld|een (vaste|nieuwe|gezamenlijke|eigen)|laat|zet|maak|geef|could|would|might|maybe|better|let',
    ),
  },
  {
    kind: 'whose-turn',
    sure: word(
      String.raw`aan zet|aan de beurt|wie (dit|dat|het|er) .{0,20}(moet|oppakt|gaat|begint)|wie moet|(verhuurder|gemeente|corporatie|woonstichting|politie|school|bewoners|huurders|buren) .{0,25}(zelf|aan zet|moet(en)?|hoort|horen)|op (hun|zijn|haar|het) bord(je)?|aan (de )?bal|(moet|moeten|mag|kan|gaat) (eerst|als eerste|beginnen)|als eerste|verantwoordelijk|(is|zijn|blijft|ligt) (echt |vooral )?(een zaak |iets |taak )?(aan|bij|van|voor) (de |het )?(verhuurder|gemeente|corporatie|bewoners|woonstichting|buren|huurders)|de taak van|gaat (er )?over|zelf (doen|oppakken|regelen|beginnen)|whose turn|go(es)? first|responsible|is up to`,
    ),
    hint: word(
      'wie|moet|moeten|hoort|eerst|zelf|gemeente|verhuurder|corporatie|samen|should|must|first|themselves',
    ),
  },
  {
    kind: 'action-points',
    sure: word(
      String.raw`afgesproken|afspraken?|genoteerd|komt (hierop|erop|er op) terug|informeert|spraken .{0,30}af|beloofd(e|en)?|belooft|beloven|toegezegd|zegt? toe|zegde toe|neemt .{0,40}op zich|pakt .{0,40}op|gaat .{0,60}(uitzoeken|regelen|vragen|bellen|maken|schrijven|maken|mailen|doen|ophangen|organiseren)|actiepunt(en)?|vóór \d+|uiterlijk|agreed|promised?|will (ask|write|make|call|send|find|put)|no later than|by \d+`,
    ),
    hint: word(
      String.raw`zal|zullen|gaat|regelt|mailt|belt|vraagt|schrijft|zoekt|maakt|hangt|stuurt|plant|volgende (week|maand|keer)|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|will|next (week|month)`,
    ),
  },
  {
    kind: 'thanks',
    sure: word(String.raw`dank|bedankt|bedanken|danken|dankbaar|thanks|thank you|grateful`),
    hint: word('taart|soep|koffie|gastvrijheid|gastvrij|vrijwilligers|cake|soup|hospitality'),
  },
  {
    kind: 'other',
    sure: word(
      String.raw`p\.?s\.?|(hartelijke |vriendelijke |met .{0,20})?groet(en|jes)?|tot (slot|de volgende keer|ziens)|overigens|buiten de agenda|kind regards|by the way|see you`,
    ),
    hint: word('foto|foto’s|volgende avond|verslag|notulen|photos|notes'),
  },
];

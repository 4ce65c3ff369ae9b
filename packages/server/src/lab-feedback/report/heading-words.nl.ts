import type { HeadingWords } from './kinds.ts';

const whoever = String.raw`(we|wij|ze|zij|jullie|u|je|mensen|bewoners|huurders|buren|deelnemers|de \p{L}+)`;

/** The words of Dutch headings; what is more particular stands before what is less. */
export const dutchHeadings: HeadingWords = {
  clear: [
    ['other', /\b(rondvraag|verder ter tafel|wat verder|overige punten|nagekomen)\b/],
    [
      'bottlenecks',
      /\b(knelpunt(en)?|belemmering(en)?|struikelblok(ken)?|probleem|problemen|obstakels?|pijnpunt(en)?|minpunten|hobbels)\b/,
    ],
    [
      'bottlenecks',
      /\bwat (gaat|ging|loopt|liep) (er )?(nu |vaak |nog |zoal )?(niet|minder|nog niet) (goed|lekker)\b|\bwat (gaat|ging|loopt|liep) (er )?(nu |vaak |nog |zoal |allemaal )?(mis|fout|verkeerd|stroef|scheef)\b/,
    ],
    [
      'bottlenecks',
      /\bwat (er )?(nu |vaak |nog |zoal |allemaal )?(mis ?gaat|mis ?ging|fout gaat|fout ging|stroef loopt|stuk ?loopt|niet (goed|lukt|lukte|werkt|werkte|gaat|loopt|klopt))\b|\bwat .{2,20} (tegenkomen|tegenkwamen|dwars ?zit)\b/,
    ],
    [
      'bottlenecks',
      /\bwaar (het |de schoen |de pijn )?(wringt|knelt|schuurt|hapert|stokt|botst|piept|zit)\b|\bwaar (loopt|liep|gaat|ging) het (nu |vaak )?(vast|mis|spaak|stuk|fout|verkeerd)\b|\bwaar het (nu |vaak )?(vastloopt|misgaat|mis gaat|spaak loopt|fout gaat)\b/,
    ],
    [
      'bottlenecks',
      /\bwaar lop(en|t) .{1,30} tegenaan\b|\bwaar .{1,30} (tegenaan lopen|last van (hebben|heeft)|mee zitten)\b|\bwaar hebben .{1,30} last van\b|\bwaar ergeren .{1,30} zich\b/,
    ],
    [
      'bottlenecks',
      /\bwat (staat|zit) .{0,25}(in de weg|dwars|tegen)\b|\bwat .{0,25}(in de weg staat|dwars ?zit|tegenzit|tegenhoudt|tegenwerkt|belemmert|ontbreekt|stoort)\b|\bwat houdt .{1,40} tegen\b|\bwat (hindert|belemmert|stoort|ontbreekt|werkt (er )?niet)\b/,
    ],
    [
      'bottlenecks',
      /\bwat maakt .{1,20}(lastig|moeilijk)\b|\bwat (is|was|vinden .{1,30}) (er )?(zo )?(lastig|moeilijk|vervelend)\b|\bwat .{0,20}(kan|kon|moet) (er )?beter\b|\bwat beter (kan|moet)\b|\bwaarom .{0,40}\b(niet|geen|nooit|weinig|moeilijk|lastig|mis)\b/,
    ],
    ['bottlenecks', /\bwat (missen|mist) .{2,30}$|\bwat .{2,20} missen$/],
    [
      'solutions',
      /\b(mogelijke )?oplossing(en|srichting(en)?)?\b|\bwat (kan|kunnen|zou|zouden|helpt|gaat)( .{0,20})? ?helpen\b|\bwat (er )?(wel )?(helpt|zou helpen|kan helpen)\b/,
    ],
    [
      'solutions',
      /\bhoe (kan|kunnen|zou|moet) .{0,20}(wel|beter|anders|ook)\b|\bhoe het (wel|ook|beter|anders) (kan|moet)\b|\bzo kan het\b|\bhet kan (ook |wel |dus )?(anders|beter|wel)\b|\bhoe (lossen|pakken) .{1,25} (op|aan)\b/,
    ],
    [
      'solutions',
      new RegExp(
        String.raw`\bwat (stellen|stelden|stelt) .{1,25} voor\b|\bwat ${whoever} voorstel(len|den)\b|\bwat zou(den)? ${whoever} (graag )?(anders )?(willen|doen|graag)\b|\bwat (willen|wilden) ${whoever}\b|^(onze|de|alle|veel|goede|nieuwe)? ?(voorstellen|verbeteringen|aanbevelingen)\b`,
        'u',
      ),
    ],
    [
      'solutions',
      /\bwat (er )?(wel|anders|nodig is|zou kunnen|kan er|er kan)\b|\bwat er (zou )?moet(en)? (gebeuren|veranderen)\b|\bwat moet er (gebeuren|veranderen|anders)\b|^(denk|ontwikkel)?richtingen$|^uitwegen$/,
    ],
    [
      'whose-turn',
      /\baan (zet|de beurt|de bal)\b|\bwie doet wat\b|\bwie (moet|moeten|gaat|gaan|kan|kunnen|mag|zou|zal) .{0,30}(begin(t|nen)|beweg(en|ing)|aan de slag|oppakken|regelen|trekken|zorgen|doen)\b|\bwie begin(t|nen)\b/,
    ],
    [
      'whose-turn',
      /^wie (er )?pak(t|ken) .{0,20}op\b|\b(rolverdeling|taakverdeling|verantwoordelijkheden)\b|\bwie (is|zijn) (er )?(hier |nu |daar )?(voor )?verantwoordelijk\b|\bwie gaat (er |hier |daar )?over\b|\b(bij|aan) wie (ligt|is)\b|\bwie neemt .{1,30}(stap|op zich|voortouw)\b|\bwie aan de (slag|lat)\b/,
    ],
    [
      'action-points',
      /\b(actie ?punt(en)?|actielijst|takenlijst|vervolg ?stap(pen)?|vervolg ?acties?|(eerst)?volgende stap(pen)?)\b|\bbeloofd( en gedaan)?\b|\b(to do|todo)( lijst)?\b/,
    ],
    [
      'action-points',
      /\bhoe (nu|gaan (we|wij)|gaat het|het) (nu )?verder( gaat)?\b|\bwat ga(an|at) .{1,20} (nu )?doen$|^(dit|wat) (gaan|doen) (we|wij)\b|\bhet vervolg$|\bwat (er )?(nu|straks) (gaat )?(gebeur(t|en))|\bwat gebeurt er (nu|straks|verder|hierna|mee)\b/,
    ],
    [
      'action-points',
      /\bwat (spreken|spraken|hebben) .{1,20} (af|afgesproken)\b|\bwat (er )?(is|werd|we)( er)? (hebben )?(afgesproken|afspraken)\b|\bwat is (er )?afgesproken\b|^(gemaakte|onze|de) afspraken\b|^afgesproken\b/,
    ],
    [
      'action-points',
      /^(beloftes?|beloften|toezeggingen)$|^(aan de slag|aan het werk)\b|\bwat .{2,20} (beloofden?|beloven|toezeg(t|gen|de|den)|doen|afspreken|afspraken)$/,
    ],
    ['introduction', /^(introductie|inleiding|aanleiding|voorwoord|vooraf|ter inleiding|leeswijzer)\b/],
    [
      'introduction',
      /^waarom (dit|deze|een|het|we|wij) (lab|labs|gesprek|avond|bijeenkomst|middag|ochtend|verslag|bij ?een|bij elkaar|samen|hier)\b|^(de )?(opzet|werkwijze)( van .{1,40})?$|^over (dit|deze|het|de) (lab|verslag|rapport|avond|bijeenkomst|gesprek)\b|^hoe (dit|we|wij|de|het) .{0,25}(tot stand kwam|werkten|te werk gingen|(is|zijn) opgezet)$|^wie (er )?(waren|was|deden|deed|kwamen|kwam|praatten)( er)?( erbij| mee| bij)?$|^(het )?verloop( van de \p{L}+)?$|^(de )?deelnemers$|^hoe .{0,25}(gewerkt|werkten|verliep|is gegaan|ging)$/u,
    ],
    [
      'thanks',
      /^(\w+ )?(dank|bedankt|dankjewel|dankwoord)\b|\bdank ?(je|u|jullie) ?wel\b|^(een )?woord van dank\b|^dankbetuiging(en)?\b/,
    ],
    [
      'meaning',
      new RegExp(
        String.raw`^wat (verstaan|bedoelen|noemen) ${whoever}\b|^wat ${whoever} .{0,25}(verstaan|bedoelen|noemen)\b|^(de )?(betekenis|definitie)\b|^waar staat .{1,40} voor$|^wat (beteken(t|en)|hoort bij|houdt .{1,30} in$)|^waar denk(en|t) .{1,25} aan\b|^wanneer is (een |het |de )?.{1,40} (goed|schoon|veilig|prettig|fijn|leefbaar|geslaagd)$|^(wat )?het (woord|begrip) \p{L}+|^wat .{2,40} (betekent|inhoudt)$|^wanneer (voel|ben|heet|noem)(en|t)? .+|^wat bedoelen .+|^waar hebben we het over\b|^wat is dat\b`,
        'u',
      ),
    ],
    [
      'meaning',
      /^wat (is|zijn) (?!(er|daar\w*|hier\w*|dat|dit|nodig|jouw|jullie|belangrijk)\b)\p{L}+( \p{L}+){0,3}$/u,
    ],
  ],
  faint: [
    [
      'bottlenecks',
      /\b(zorgen|drempels|uitdagingen|hindernissen|moeilijkheden|ergernissen|klachten|overlast|hinder|gebreken|onvrede|spanningen|pijn|moeite|frustraties|nadelen|bezwaren|wat missen (we|wij|bewoners))\b/,
    ],
    [
      'solutions',
      /\b(idee|ideeen|suggesties|wensen|tips|kansen|mogelijkheden|alternatieven|verlanglijst(je)?|adviezen|dromen|voorstellen|verbeteringen|aanbevelingen|verbeterpunten|wat kunnen (we|wij) doen)\b/,
    ],
    [
      'action-points',
      /\b(vervolg|afspraken|afspraak|acties|toezeggingen|besluiten|planning|plannen|plan van aanpak|voornemens|eerste stappen|tijdpad|wat doen (we|wij))\b/,
    ],
    ['whose-turn', /^(rollen|taken|verantwoordelijkheid)$|^(van|bij|aan|voor|door)? ?wie\b/],
    [
      'introduction',
      /\b(achtergrond|context|waar gaat het over|waar het over (gaat|ging)|waarom|over (dit|het) lab|opzet|doel)\b/,
    ],
    ['thanks', /\b(dank|bedankt|waardering)\b/],
    ['meaning', /\b(betekenis|definitie|begrip)\b/],
  ],
  /** Sections that many reports have and nobody answers to. */
  known:
    /^(tot slot|slot|slotwoord|afsluiting|conclusies?|samenvatting|bijlagen?|colofon|programma|overig|meer (informatie|weten)|foto s|sfeer|sfeerimpressie)( van de \p{L}+)?$/u,
};

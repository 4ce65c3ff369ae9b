import type { Context } from '../builder.ts';
import type { LabTables } from './lab-feedback.actions.ts';
import type { SectionKind } from './lab-feedback.table.ts';
import type { Report } from './report/report.ts';
import { saveLab, writePlainTexts, writeTranslation } from './save-lab.actions.ts';

/** The lab of the demo: a made-up conversation, with a plain text beside every point. */
export const demoLabSlug = 'samen-in-de-buurt';

interface Point {
  readonly id: string;
  readonly text: string;
  readonly plain: string;
  readonly en: string;
  readonly owner?: string;
  readonly due?: string;
}

interface Part {
  readonly kind: SectionKind;
  readonly heading: string;
  readonly text?: readonly string[];
  readonly points?: readonly Point[];
}

const parts: readonly Part[] = [
  {
    kind: 'introduction',
    heading: 'Waarom dit gesprek?',
    text: [
      'Op een avond in oktober zaten twaalf bewoners van Molenveld bij elkaar in de buurtkamer. Zij vertelden wat buren voor elkaar doen en wat daarbij in de weg staat.',
    ],
  },
  {
    kind: 'meaning',
    heading: 'Wat is dat, voor en met elkaar?',
    points: [
      {
        id: 'm-gelijk',
        text: 'Iedereen telt even zwaar mee, wie helpt en wie geholpen wordt.',
        plain: 'We zijn gelijk. Wie helpt en wie hulp krijgt.',
        en: 'We are equals. The one who helps and the one who gets help.',
      },
      {
        id: 'm-kunnen',
        text: 'Je doet wat bij je past; niemand hoeft alles te kunnen.',
        plain: 'Iedereen kan iets. Je doet wat bij je past.',
        en: 'Everybody can do something. You do what suits you.',
      },
      {
        id: 'm-later',
        text: 'Iets terugdoen hoeft niet meteen en ook niet voor dezelfde persoon.',
        plain: 'Je mag later iets terugdoen. Het mag ook voor iemand anders zijn.',
        en: 'You may do something back later. It may also be for somebody else.',
      },
    ],
  },
  {
    kind: 'bottlenecks',
    heading: 'Wat staat ons in de weg?',
    points: [
      {
        id: 'b-kennen',
        text: 'Buren groeten elkaar in de lift, maar weten elkaars naam niet; vragen stellen aan een onbekende voelt ongemakkelijk.',
        plain: 'Veel buren kennen elkaar niet. Dan is hulp vragen moeilijk.',
        en: 'Many neighbours do not know each other. Then it is hard to ask for help.',
      },
      {
        id: 'b-taal',
        text: 'Wie weinig Nederlands spreekt, mist de berichten op het prikbord en durft een gesprek niet te beginnen.',
        plain: 'Sommige buren spreken nog weinig Nederlands. Zij missen berichten.',
        en: 'Some neighbours speak little Dutch. They miss messages.',
      },
      {
        id: 'b-antwoord',
        text: 'Na een melding over de verlichting bleef het maanden stil, waardoor mensen niet meer bellen.',
        plain: 'Wij kregen lang geen antwoord over het licht. Nu bellen mensen niet meer.',
        en: 'For a long time we got no answer about the lights. Now people do not call any more.',
      },
      {
        id: 'b-vraag',
        text: 'Om hulp vragen voelt voor veel mensen als lastig zijn, terwijl de meeste buren graag iets doen.',
        plain: 'Veel mensen durven geen hulp te vragen. Zij willen niet lastig zijn.',
        en: 'Many people do not dare to ask for help. They do not want to be a bother.',
      },
    ],
  },
  {
    kind: 'solutions',
    heading: 'Wat kan helpen?',
    points: [
      {
        id: 's-koffie',
        text: 'Een vaste ochtend met koffie in de hal, elke week op dezelfde tijd, zodat niemand zich hoeft op te geven.',
        plain: 'Elke week koffie in de hal. Je mag zomaar komen.',
        en: 'Coffee in the hall every week. You can just come.',
      },
      {
        id: 's-welkom',
        text: 'Een buur die nieuwe bewoners aan de deur begroet en de eerste weken vragen beantwoordt.',
        plain: 'Een buur zegt hallo tegen nieuwe bewoners. Die buur beantwoordt ook vragen.',
        en: 'A neighbour says hello to new residents. That neighbour also answers questions.',
      },
      {
        id: 's-bord',
        text: 'Een bord waarop je kunt zien wie graag iets doet, van een lamp ophangen tot samen wandelen.',
        plain: 'Een bord met vragen en aanbod. Zo vinden buren elkaar.',
        en: 'A board with requests and offers. That is how neighbours find each other.',
      },
      {
        id: 's-bedankt',
        text: 'Mensen die zich inzetten, horen vaker dat dit gezien wordt.',
        plain: 'We bedanken vaker de mensen die iets doen.',
        en: 'We thank the people who do something more often.',
      },
    ],
  },
  {
    kind: 'whose-turn',
    heading: 'Wie doet wat?',
    points: [
      {
        id: 'w-begin',
        text: 'De bewoners vinden dat de verhuurder moet beginnen; daarna nemen zij zelf een deel over.',
        plain: 'Iemand moet de eerste stap zetten. Daarna doen anderen mee.',
        en: 'Somebody has to take the first step. After that others join in.',
      },
    ],
  },
  {
    kind: 'action-points',
    heading: 'Wat gaan we doen?',
    points: [
      {
        id: 'a-licht',
        text: 'Woonservice laat voor 1 december alle lampen in de galerij nakijken en meldt de uitkomst op het bord in de hal.',
        plain: 'Wij kijken alle lampen na. Dit is klaar voor 1 december.',
        en: 'We check all the lamps. This is done before 1 December.',
        owner: 'Woonservice',
        due: '2026-12-01',
      },
      {
        id: 'a-bellen',
        text: 'De wijkbeheerder belt iedereen die iets meldt binnen een week terug.',
        plain: 'Meld je iets? Dan bellen wij binnen een week terug.',
        en: 'Do you report something? Then we call you back within a week.',
        owner: 'De wijkbeheerder',
      },
      {
        id: 'a-koffie',
        text: 'Vanaf januari staat er elke dinsdagochtend koffie klaar in de hal van De Linde.',
        plain: 'Vanaf januari is er koffie in De Linde. Elke dinsdag om 10 uur.',
        en: 'From January there is coffee in De Linde. Every Tuesday at 10.',
        due: '2027-01-05',
      },
    ],
  },
  {
    kind: 'thanks',
    heading: 'Bedankt',
    text: ['Wij bedanken iedereen die die avond tijd nam om te vertellen hoe het wonen hier is.'],
  },
];

/** Writes the demo's lab, open for everybody. */
export async function seedLab(
  context: Pick<Context<LabTables>, 'db' | 'organisation' | 'clock'>,
): Promise<void> {
  const labId = await saveLab(context, demoReport(), {
    slug: demoLabSlug,
    state: 'open',
    place: 'Molenveld',
  });
  const points = parts.flatMap((part) => part.points ?? []);
  await writePlainTexts(
    context,
    labId,
    'nl',
    Object.fromEntries(points.map((point) => [point.id, point.plain])),
  );
  await writePlainTexts(
    context,
    labId,
    'en',
    Object.fromEntries(points.map((point) => [point.id, point.en])),
  );
  await writeTranslation(context, {
    labId,
    aboutId: labId,
    field: 'title',
    language: 'en',
    text: 'Together in Molenveld',
  });
}

function demoReport(): Report {
  return {
    title: 'Samen in Molenveld',
    date: '2026-10-12',
    participants: 12,
    language: 'nl',
    sections: parts.map(({ kind, heading, text, points }) => ({
      kind,
      heading,
      text: [...(text ?? [])],
      items: (points ?? []).map(({ id, text: said, owner, due }) => ({
        id,
        text: said,
        plain: null,
        asksMoreThanOne: false,
        ...(owner ? { owner } : {}),
        ...(due ? { due } : {}),
      })),
    })),
  };
}

import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { dayIn, daysAfter } from '../clock.ts';
import type { LabTables } from './lab-feedback.actions.ts';
import { choicesOf, questionOf } from './lab-feedback.rules.ts';
import type { SectionKind } from './lab-feedback.table.ts';
import { doTheMorning } from './lab-results.actions.ts';
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

/** What residents of the demo answered, the same every time: most agree, some do not, a few are not sure. */
export async function seedAnswers(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  residentIds: readonly string[],
): Promise<void> {
  const items = await context.db
    .selectFrom('lab_item')
    .innerJoin('lab_section', (join) =>
      join
        .onRef('lab_section.organisation_id', '=', 'lab_item.organisation_id')
        .onRef('lab_section.id', '=', 'lab_item.section_id'),
    )
    .select(['lab_item.id', 'lab_item.lab_id', 'lab_item.due', 'lab_section.kind'])
    .orderBy('lab_item.position')
    .execute();
  const answeredOn = dayIn(context.organisation.timezone, daysAfter(context.clock.now(), -3));
  for (const [row, item] of items.entries()) {
    const choices = choicesOf(questionOf(item.kind, item.due, answeredOn));
    // The last point has few answers yet, so that the demo shows that state too.
    const voters = residentIds.filter((_, index) => (index + row) % (row === items.length - 1 ? 30 : 3) === 0);
    await context.db
      .insertInto('lab_answer')
      .values(
        voters.map((residentId, index) => ({
          organisation_id: context.organisation.id,
          id: newId(),
          lab_id: item.lab_id,
          item_id: item.id,
          voice: 'resident' as const,
          resident_id: residentId,
          visitor_hash: null,
          choice: choices[leaning[(index + row) % leaning.length] ?? 0] ?? 'dont-know',
          answered_on: answeredOn,
        })),
      )
      .execute();
  }
  await doTheMorning(context);
}

/** Out of twelve: eight take the first choice, three the second, one the last. */
const leaning = [0, 0, 1, 0, 0, 2, 0, 1, 0, 0, 1, 0];

/** What a few residents of the demo said about the first bottleneck. */
export async function seedComments(context: Pick<Context, 'db' | 'organisation' | 'clock'>, residentIds: readonly string[]): Promise<void> {
  const item = await context.db
    .selectFrom('lab_item')
    .select(['id', 'lab_id'])
    .where('anchor', '=', 'b-kennen')
    .executeTakeFirstOrThrow();
  const said = ['Ik groet altijd terug. Maar namen ken ik niet.', 'Ik ken mijn buren van de tuin.', 'Een bordje met namen in de hal?'];
  for (const [index, text] of said.entries()) {
    await context.db
      .insertInto('lab_comment')
      .values({
        organisation_id: context.organisation.id,
        id: newId(),
        lab_id: item.lab_id,
        item_id: item.id,
        reply_to: null,
        author_id: residentIds[index * 7] ?? null,
        text,
        language: 'nl',
        state: 'published',
        written_at: daysAfter(context.clock.now(), index - 5),
        edited_at: null,
        withdrawn_at: null,
        withdrawn_by: null,
      })
      .execute();
  }
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

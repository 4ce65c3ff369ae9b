import type { Report, ReportSection } from '../../packages/server/src/lab-feedback/report/report.ts';

/** The labs of the stories: a whole one, one of a single point, one of long words, and one without points. */

type Kind = ReportSection['kind'];
interface Point {
  readonly id: string;
  readonly text: string;
  readonly plain: string;
  readonly ar?: string;
  readonly owner?: string;
  readonly due?: string;
}
type Part = readonly [kind: Kind, heading: string, ...content: (string | Point)[]];

export interface StoryLab {
  readonly slug: string;
  readonly title: string;
  readonly titleInArabic?: string;
  readonly parts: readonly Part[];
}

const hall: StoryLab = {
  slug: 'samen-in-de-hal',
  title: 'Samen in de hal',
  titleInArabic: 'معاً في المدخل',
  parts: [
    [
      'introduction',
      'Inleiding',
      'Op een avond in maart spraken veertien bewoners van De Linde met elkaar over hun gebouw.',
    ],
    [
      'bottlenecks',
      'Wat zit ons in de weg?',
      {
        id: 'hal',
        text: 'De hal is de enige plek waar bewoners elkaar treffen; daarna sluit iedereen de eigen deur en blijft het bij een groet.',
        plain: 'Wij zien elkaar alleen in de hal. Daarna gaat iedereen naar binnen.',
      },
      {
        id: 'namen',
        text: 'Wie hier komt wonen, weet maanden later nog niet hoe de mensen op dezelfde galerij heten.',
        plain: 'Nieuwe buren weten niet wie er woont.',
        ar: 'الجيران الجدد لا يعرفون من يسكن هنا.',
      },
      {
        id: 'ruimte',
        text: 'Sinds de berging op slot is, ontbreekt een ruimte waar een kan koffie en zes stoelen in passen.',
        plain: 'Er is geen plek om samen koffie te drinken.',
      },
      {
        id: 'druk',
        text: 'Bij jonge gezinnen en mantelzorgers is elke avond vol, en juist zij vragen niemand om hulp.',
        plain: 'Veel mensen hebben het druk. Zij durven geen hulp te vragen.',
      },
    ],
    [
      'solutions',
      'Ideeën',
      {
        id: 'koffie',
        text: 'Elke donderdag een thermoskan in de hal, waarbij om de beurt iemand iets lekkers meeneemt.',
        plain: 'Elke week koffie in de hal. Wie kan, neemt iets mee.',
      },
      {
        id: 'bord',
        text: 'Een bord bij de brievenbussen waarop bewoners schrijven wat ze graag voor een ander doen.',
        plain: 'Een bord met wie wat graag doet.',
      },
    ],
    [
      'whose-turn',
      'Wie begint?',
      {
        id: 'beginnen',
        text: 'Over wie de eerste uitnodiging stuurt, waren de aanwezigen het niet eens.',
        plain: 'Iemand moet de eerste stap zetten.',
      },
    ],
    [
      'action-points',
      'Afspraken',
      {
        id: 'sleutel',
        text: 'Wijkbeheer overhandigt voor 1 december bij elke verhuizing zelf de sleutel en stelt de buren voor.',
        plain: 'Wij geven nieuwe bewoners zelf de sleutel.',
        owner: 'Wijkbeheer',
        due: '2026-12-01',
      },
    ],
    ['thanks', 'Dank', 'Dank aan alle bewoners die meededen.'],
  ],
};

const garden: StoryLab = {
  slug: 'samen-in-de-tuin',
  title: 'Samen in de tuin',
  parts: [
    [
      'bottlenecks',
      'De tuin',
      {
        id: 'tuin',
        text: 'De binnentuin wordt door de hovenier onderhouden; bewoners voelen zich er te gast en gaan er niet zitten.',
        plain: 'De tuin is mooi. Maar er zit nooit iemand.',
      },
    ],
  ],
};

const longWords: StoryLab = {
  slug: 'lange-woorden',
  title: 'De woonruimteverdelingssystematiekbeschrijving',
  parts: [
    [
      'bottlenecks',
      'Lange woorden',
      {
        id: 'lang',
        text: 'De huurdersbelangenverenigingsvergadering behandelde de servicekostenverrekeningssystematiek zonder toelichting.',
        plain:
          'De woonruimteverdelingssystematiekbeschrijving en de huurdersbelangenverenigingsvergadering zijn lastig. Niemand weet waar het over gaat. Daarom komt er ook bijna niemand.',
      },
      { id: 'lang-2', text: 'Nog een punt uit het verslag.', plain: 'Nog een punt.' },
    ],
  ],
};

const withoutPoints: StoryLab = {
  slug: 'nog-zonder-punten',
  title: 'Samen op het dak',
  parts: [['introduction', 'Inleiding', 'Het verslag van deze avond wordt nog geschreven.']],
};

export const storyLabs: readonly StoryLab[] = [hall, garden, longWords, withoutPoints];

export const pointsOf = ({ parts }: StoryLab): Point[] =>
  parts.flatMap(([, , ...content]) => content.filter((one) => typeof one !== 'string'));

export function reportOf({ title, parts }: StoryLab): Report {
  return {
    title,
    date: '2026-03-12',
    participants: 14,
    language: 'nl',
    sections: parts.map(([kind, heading, ...content]) => ({
      kind,
      heading,
      text: content.filter((one) => typeof one === 'string'),
      items: content
        .filter((one) => typeof one !== 'string')
        .map(({ id, text, owner, due }) => ({
          id,
          text,
          plain: null,
          asksMoreThanOne: false,
          ...(owner && { owner }),
          ...(due && { due }),
        })),
    })),
  };
}

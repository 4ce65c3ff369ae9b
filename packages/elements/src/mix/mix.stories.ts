import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { clientPlaying, type PlayedAnswer } from '../shared/played-answers.ts';
import { press, says, saysNot } from '../shared/seen-in-story.ts';
import './index.ts';
import recordings from './mix.recordings.json';

interface Args {
  answers: PlayedAnswer[];
  building?: string;
  neighbourhood?: string;
  vacantHome?: string;
}

const meta: Meta<Args> = {
  title: 'wk-mix',
  tags: ['autodocs'],
  beforeEach: () => {
    localStorage.clear();
    sessionStorage.clear();
  },
  render: ({ answers, building, neighbourhood, vacantHome }) =>
    html`<wk-mix
      building=${building ?? nothing}
      neighbourhood=${neighbourhood ?? nothing}
      vacant-home=${vacantHome ?? nothing}
      .client=${clientPlaying(...answers)}
      ><a href="tel:0000000000">Bel ons: 000 000 00 00</a></wk-mix
    >`,
};

export default meta;
type Story = StoryObj<Args>;

/** What people of a neighbourhood like to do, can, would be glad of, and speak. */
export const Neighbourhood: Story = {
  args: { answers: [recordings.molenveld], neighbourhood: 'molenveld' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wat doen mensen hier graag?');
    await says(canvasElement, 'Dit doen mensen graag');
    await says(canvasElement, 'Het meest gekozen:');
    await says(canvasElement, 'Hier zijn mensen blij mee');
    await says(canvasElement, 'Dit is niet iedereen in de wijk.');
  },
};

/** The same in a table, one press away. */
export const AsTable: Story = {
  args: { answers: [recordings.molenveld], neighbourhood: 'molenveld' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Bekijk als tabel: Dit doen mensen graag');
    await says(canvasElement, 'Voetballen');
  },
};

/** A building that is too small to be counted alone says so, and shows what is around it. */
export const SmallBuilding: Story = {
  args: { answers: [recordings.smallBuilding], building: 'de-linde' },
  play: ({ canvasElement }) => says(canvasElement, 'De Linde is klein. Je ziet hier heel Molenveld.'),
};

/** Without a place it is all that is shown anywhere, added up. */
export const Everywhere: Story = {
  args: { answers: [recordings.all] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dit kunnen mensen goed');
    await saysNot(canvasElement, 'Molenveld');
  },
};

/** Too few let it be counted. */
export const TooFew: Story = {
  args: { answers: [recordings.tooFew], neighbourhood: 'molenveld' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Er zijn nog te weinig antwoorden.');
    await says(canvasElement, 'Op je kaart kies je of dit meetelt.');
  },
};

/** A place that is not there is answered as one with too few. */
export const NotThere: Story = {
  args: { answers: [recordings.notThere], building: 'nergens' },
  play: ({ canvasElement }) => says(canvasElement, 'Er zijn nog te weinig antwoorden.'),
};

/** Beside a vacant home: what neighbours do, and that everybody is welcome. No number, no language. */
export const VacantHome: Story = {
  args: { answers: [recordings.vacantHome], vacantHome: 'de-linde' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wat doen buren hier graag?');
    await says(
      canvasElement,
      'Iedereen is welkom. Je hoeft niets te kunnen. Dit telt niet mee voor de woning.',
    );
    await saysNot(canvasElement, 'Hoeveel mensen?');
  },
};

/** What staff wrote is read in another language where a second person checked it. */
export const VacantHomeInTurkish: Story = {
  args: { answers: [recordings.vacantHomeInTurkish], vacantHome: 'de-linde' },
  parameters: { lang: 'tr' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Aşağıda mutfaklı bir salon var.');
    await saysNot(canvasElement, 'Bu yazı yalnızca Hollandaca.');
  },
};

/** A translation that is missing, or that nobody checked: the Dutch words, with a line that says so. */
export const VacantHomeInPolish: Story = {
  args: { answers: [recordings.vacantHomeInPolish], vacantHome: 'de-linde' },
  parameters: { lang: 'pl' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Ten tekst jest tylko po holendersku.');
    await says(canvasElement, 'Beneden is een zaal met een keuken.');
  },
};

/** Of an organisation that says `u` to its residents. */
export const Politely: Story = {
  args: { answers: [recordings.politePage], neighbourhood: 'molenveld' },
  play: ({ canvasElement }) => says(canvasElement, 'Woont u hier?'),
};

/** While the answer is under way: a still outline. */
export const Loading: Story = {
  args: { answers: [{ to: 'MixPage', answer: 'never' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Even wachten.'),
};

/** Our fault, with a number to call about. */
export const Broken: Story = {
  args: { answers: [{ to: 'MixPage', answer: 'broken' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Er ging iets mis bij ons.'),
};

/** The server cannot be reached: what the page's editor put in the element stays. */
export const Unreachable: Story = {
  args: { answers: [{ to: 'MixPage', answer: 'unreachable' }] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dit werkt nu even niet.');
    await says(canvasElement, 'Bel ons: 000 000 00 00');
  },
};

export const Arabic: Story = {
  args: { answers: [recordings.molenveldInArabic], neighbourhood: 'molenveld' },
  parameters: { lang: 'ar' },
  play: ({ canvasElement }) => says(canvasElement, 'هذا ما يحب الناس فعله'),
};

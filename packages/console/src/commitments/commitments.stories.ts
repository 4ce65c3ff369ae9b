import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PlayedAnswer } from '@wederkerig/elements/shared/played-answers';
import { choose, press, says, saysNot, type } from '@wederkerig/elements/shared/seen-in-story';
import { html } from 'lit';
import { clientAtWork, goWithin, signedInBefore } from '../shared/at-work-in-story.ts';
import './index.ts';
import recordings from './commitments.recordings.json';

interface Args {
  answers: PlayedAnswer[];
  /** What stands in the address behind the word of the page. */
  rest?: string;
}

const meta: Meta<Args> = {
  title: 'console/commitments',
  beforeEach: signedInBefore,
  render: ({ answers, rest = '' }) =>
    html`<wk-console-commitments
      .client=${clientAtWork(recordings.isBack, ...answers)}
      .rest=${rest}
      @wk-console-go=${goWithin}
    ></wk-console-commitments>`,
};

export default meta;
type Story = StoryObj<Args>;

const one = recordings.one.answer.data.console.commitment.id;
const ofAnother = recordings.ofAnother.answer.data.console.commitment.id;

export const None: Story = {
  args: { answers: [recordings.nothing] },
  play: ({ canvasElement }) => says(canvasElement, 'Jij hebt nu geen belofte open staan.'),
};

export const Mine: Story = {
  args: { answers: [recordings.own] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Bij elke bel komt een nieuw naambordje.');
    await says(canvasElement, '4 dagen te laat');
    await says(canvasElement, 'Van jou');
  },
};

export const Late: Story = {
  args: { answers: [recordings.late], rest: 'late' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, '4 dagen te laat');
    await saysNot(canvasElement, 'koffie');
  },
};

export const All: Story = {
  args: { answers: [recordings.all], rest: 'all' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Van Els');
    await says(canvasElement, 'Gaat niet door, sinds');
    await says(canvasElement, '3 dagen te laat');
  },
};

export const HandedToMe: Story = {
  args: { answers: [recordings.handedList] },
  play: ({ canvasElement }) => says(canvasElement, 'Een collega vraagt of jij dit overneemt'),
};

export const Making: Story = {
  args: { answers: [recordings.draft, recordings.made, recordings.madeOne], rest: 'new/item/een-punt' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Deze eerste datum blijft altijd te lezen.');
    await press(canvasElement, 'Beloof dit');
    await says(canvasElement, 'De belofte staat op de website.');
  },
};

export const DayIsOver: Story = {
  args: { answers: [recordings.empty, recordings.tooEarly], rest: 'new' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Wat beloven we?', 'Wij kijken alle lampen na.');
    await press(canvasElement, 'Beloof dit');
    await says(canvasElement, 'Deze dag is al voorbij');
  },
};

export const One: Story = {
  args: { answers: [recordings.one], rest: one },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Eerst beloofd voor');
    await says(canvasElement, 'De drukker had te weinig bordjes.');
    await press(canvasElement, 'Kies een andere datum');
    await says(canvasElement, 'Zet de nieuwe datum');
  },
};

export const OfAnother: Story = {
  args: { answers: [recordings.ofAnother], rest: ofAnother },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Van Els');
    await saysNot(canvasElement, 'Zeg hoe het staat');
  },
};

export const Updated: Story = {
  args: { answers: [recordings.one, recordings.updated], rest: one },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Hoe staat het?', 'Vrijdag hangen wij de laatste bordjes op.');
    await press(canvasElement, 'Plaats dit');
    await says(canvasElement, 'Dit staat nu bij de belofte.');
    await says(canvasElement, 'Vrijdag hangen wij de laatste bordjes op.');
  },
};

export const LinkNotReadable: Story = {
  args: { answers: [recordings.one, recordings.wrongLink], rest: one },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Plaats dit');
    await says(canvasElement, 'Deze link kunnen wij niet lezen');
  },
};

/** What everybody on the internet reads holds no number of a person; what was typed stays. */
export const NotForEverybody: Story = {
  args: { answers: [recordings.one, recordings.notForEverybody], rest: one },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Hoe staat het?', 'Bel Anna op 06-12345678.');
    await press(canvasElement, 'Plaats dit');
    await says(canvasElement, 'Noem hier geen telefoonnummer of e-mailadres. Iedereen leest dit.');
  },
};

export const Translated: Story = {
  args: { answers: [recordings.one, recordings.translated], rest: one },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Andere talen');
    await says(canvasElement, 'Zonder vertaling lezen bewoners de Nederlandse tekst.');
    await press(canvasElement, 'Bewaar de vertaling');
    await says(canvasElement, 'De vertaling staat op de website.');
  },
};

export const Moved: Story = {
  args: { answers: [recordings.one, recordings.isMoved], rest: one },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Kies een andere datum');
    await press(canvasElement, 'Zet de nieuwe datum');
    await says(canvasElement, 'De nieuwe datum staat erbij.');
    await says(canvasElement, 'Het vroor te hard.');
  },
};

export const MovedToThePast: Story = {
  args: { answers: [recordings.one, recordings.dayPassed], rest: one },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Kies een andere datum');
    await press(canvasElement, 'Zet de nieuwe datum');
    await says(canvasElement, 'Deze dag is al voorbij');
  },
};

export const HandedOver: Story = {
  args: { answers: [recordings.one, recordings.handed], rest: one },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Vraag een collega om dit over te nemen');
    await press(canvasElement, 'Vraag het');
    await says(canvasElement, 'gevraagd aan Sam');
  },
};

export const Accepted: Story = {
  args: { answers: [recordings.asked, recordings.accepted], rest: one },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja, ik neem dit over');
    await says(canvasElement, 'De belofte is nu van jou.');
  },
};

export const GivenBack: Story = {
  args: { answers: [recordings.asked, recordings.givenBack], rest: one },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Nee, geef terug');
    await says(canvasElement, 'De belofte blijft van je collega.');
  },
};

export const Kept: Story = {
  args: { answers: [recordings.one, recordings.kept], rest: one },
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'Het is gedaan');
    await type(canvasElement, 'Wat is er gedaan?', 'Elke bel heeft een bordje.');
    await press(canvasElement, 'Zeg dat het gedaan is');
    await says(canvasElement, 'De belofte is gedaan.');
  },
};

export const Dropped: Story = {
  args: { answers: [recordings.one, recordings.dropped], rest: one },
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'Het gaat niet door');
    await press(canvasElement, 'Zeg dat het niet doorgaat');
    await says(canvasElement, 'De belofte gaat niet door.');
  },
};

export const Reopened: Story = {
  args: { answers: [recordings.closed, recordings.reopened], rest: one },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Zet de belofte weer open');
    await says(canvasElement, 'De belofte staat weer open.');
  },
};

export const NotThere: Story = {
  args: { answers: [recordings.notThere], rest: ofAnother },
  play: ({ canvasElement }) => says(canvasElement, 'Deze belofte is er niet.'),
};

export const Unreachable: Story = {
  args: { answers: [{ to: 'CommitmentsAtWork', answer: 'unreachable' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Dit werkt nu even niet.'),
};

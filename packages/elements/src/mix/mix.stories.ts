import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import account from '../account/account.recordings.json';
import { clientPlaying, type PlayedAnswer } from '../shared/played-answers.ts';
import { press, says, type } from '../shared/seen-in-story.ts';
import './index.ts';
import recordings from './mix.recordings.json';

const { mixPage, nothingWritten, written, saved } = recordings;
const ina = [mixPage, account.inaIsBack];

interface Args {
  answers: PlayedAnswer[];
  /** Whether this browser signed in before. */
  before?: boolean;
}

const meta: Meta<Args> = {
  title: 'wk-mix',
  tags: ['autodocs'],
  beforeEach: ({ args }) => {
    localStorage.clear();
    sessionStorage.clear();
    if (args.before) localStorage.setItem('wk-signed-in https://community.example/', '1');
  },
  render: ({ answers }) =>
    html`<wk-mix .client=${clientPlaying(...answers)}
      ><a href="tel:0000000000">Bel ons: 000 000 00 00</a></wk-mix
    >`,
};

export default meta;
type Story = StoryObj<Args>;

/** While the answer is under way: a still outline. */
export const Loading: Story = {
  args: { answers: [{ to: 'MixPage', answer: 'never' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Even wachten.'),
};

/** What it is, and the way in. */
export const Visitor: Story = {
  args: { answers: [mixPage] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Jouw briefje');
    await says(canvasElement, 'Woon je hier? Log in.');
  },
};

/** Of an organisation that says `u` to its residents. */
export const Politely: Story = {
  args: { answers: [recordings.politePage] },
  play: ({ canvasElement }) => says(canvasElement, 'Woont u hier? Log in.'),
};

/** A visitor signs in on the spot, and comes out at the field. */
export const SignsIn: Story = {
  args: { answers: [mixPage, account.codeSent, account.inaSignedIn, account.inaIsBack, written] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Log in');
    await type(canvasElement, 'Wat is je e-mailadres?', 'ina.1@voorbeeld.example');
    await press(canvasElement, 'Stuur mij de code');
    await type(canvasElement, 'Typ de code', '123456');
    await press(canvasElement, 'Log in');
    await says(canvasElement, 'Wat wil je bewaren?');
  },
};

/** An address that is proved, and a home that is not known. */
export const Guest: Story = {
  args: { answers: [mixPage, account.guestIsBack], before: true },
  play: ({ canvasElement }) => says(canvasElement, 'Je adres is nog niet bekend. Woon je hier? Bel ons dan.'),
};

/** Nothing written yet. Beside the field stands who reads it. */
export const Empty: Story = {
  args: { answers: [...ina, nothingWritten], before: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wat wil je bewaren?');
    await says(canvasElement, 'Alleen jij leest dit.');
  },
};

/** What was written before stands in the field. */
export const Written: Story = {
  args: { answers: [...ina, written], before: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wat wil je bewaren?');
    await says(canvasElement, 'Bewaar');
  },
};

export const Saved: Story = {
  args: { answers: [...ina, nothingWritten, saved], before: true },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Wat wil je bewaren?', 'Op dinsdag de planten water geven.');
    await press(canvasElement, 'Bewaar');
    await says(canvasElement, 'Bewaard.');
  },
};

/** Only a picture cannot be read aloud. */
export const NotReadable: Story = {
  args: { answers: [...ina, nothingWritten, recordings.notReadable], before: true },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Wat wil je bewaren?', '😀');
    await press(canvasElement, 'Bewaar');
    await says(canvasElement, 'Er staan tekens in die wij niet kunnen lezen.');
  },
};

export const TooFast: Story = {
  args: { answers: [...ina, written, recordings.tooFast], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Bewaar');
    await says(canvasElement, 'Dit gaat te snel, wacht 60 minuten.');
  },
};

/** The network fails: what was typed stays. */
export const NotSaved: Story = {
  args: { answers: [...ina, written, { to: 'SaveMixNote', answer: 'unreachable' }], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Bewaar');
    await says(canvasElement, 'Dit werkt nu even niet.');
    await says(canvasElement, 'Wat je hebt getypt, blijft staan.');
  },
};

/** Our fault, with a number to call about. */
export const Broken: Story = {
  args: { answers: [...ina, { to: 'MyMixNote', answer: 'broken' }], before: true },
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
  args: { answers: [...ina, written], before: true },
  parameters: { lang: 'ar' },
  play: ({ canvasElement }) => says(canvasElement, 'أنت فقط تقرأ هذا.'),
};

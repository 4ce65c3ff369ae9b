import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PlayedAnswer } from '@wederkerig/elements/shared/played-answers';
import { press, says, saysNot } from '@wederkerig/elements/shared/seen-in-story';
import { html } from 'lit';
import { clientAtWork, signedInBefore } from '../shared/at-work-in-story.ts';
import './index.ts';
import recordings from './today.recordings.json';

interface Args {
  answers: PlayedAnswer[];
}

const meta: Meta<Args> = {
  title: 'console/today',
  beforeEach: signedInBefore,
  render: ({ answers }) =>
    html`<wk-console-today
      .client=${clientAtWork(recordings.isBack, ...answers, recordings.mayBeAway)}
    ></wk-console-today>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Waiting: Story = {
  args: { answers: [recordings.today] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Te laat (2)');
    // Each of the others has a day of its own, and few of them are today.
    await says(canvasElement, 'Nog op tijd (');
    await says(canvasElement, 'Iemand heeft een reactie gemeld');
    await says(canvasElement, 'Wanneer komen jullie daar kijken?');
  },
};

export const Done: Story = {
  args: { answers: [recordings.today, recordings.rowDone] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Gedaan');
    await says(canvasElement, 'Dat is gedaan.');
  },
};

export const DoneBySomebodyElse: Story = {
  args: { answers: [recordings.today, recordings.rowGone] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Gedaan');
    await says(canvasElement, 'Dat is gedaan.');
    await saysNot(canvasElement, 'Dit is er niet meer');
  },
};

export const NotDone: Story = {
  args: { answers: [recordings.today, { to: 'FinishTodayRow', answer: 'broken' }] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Gedaan');
    await says(canvasElement, 'Er ging iets mis');
  },
};

export const Nothing: Story = {
  args: { answers: [recordings.nothingToday] },
  play: ({ canvasElement }) => says(canvasElement, 'Er wacht niets op jou.'),
};

export const Loading: Story = {
  args: { answers: [{ to: 'ConsoleToday', answer: 'never' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Even wachten'),
};

export const Unreachable: Story = {
  args: { answers: [{ to: 'ConsoleToday', answer: 'unreachable' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Dit werkt nu even niet.'),
};

export const Broken: Story = {
  args: { answers: [{ to: 'ConsoleToday', answer: 'broken' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Er ging iets mis'),
};

/** A colleague does the work of whoever is away, until a day. */
export const Away: Story = {
  args: { answers: [recordings.nothingToday, recordings.mayBeAway, recordings.away] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ben je er even niet?');
    await says(canvasElement, 'Die ziet jouw werk bij Vandaag en mag het doen.');
    await press(canvasElement, 'Laat mij vervangen');
    await says(canvasElement, 'Karim vervangt jou tot en met');
  },
};

export const AwayInThePast: Story = {
  args: { answers: [recordings.nothingToday, recordings.mayBeAway, recordings.awayInThePast] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ben je er even niet?');
    await press(canvasElement, 'Laat mij vervangen');
    await says(canvasElement, 'Deze dag is al voorbij');
  },
};

export const BackAgain: Story = {
  args: { answers: [recordings.nothingToday, recordings.isAway, recordings.backAgain] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ben je er even niet?');
    await press(canvasElement, 'Ik ben er weer');
    await says(canvasElement, 'Je doet je werk weer zelf.');
  },
};

export const StandingIn: Story = {
  args: { answers: [recordings.todayOfStandIn] },
  play: ({ canvasElement }) => says(canvasElement, 'Je vervangt Els. Dat werk staat hier ook.'),
};

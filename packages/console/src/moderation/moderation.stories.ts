import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PlayedAnswer } from '@wederkerig/elements/shared/played-answers';
import { choose, press, says, saysNot, type } from '@wederkerig/elements/shared/seen-in-story';
import { html } from 'lit';
import { clientAtWork, goWithin, signedInBefore } from '../shared/at-work-in-story.ts';
import './index.ts';
import recordings from './moderation.recordings.json';

const { cases, heldComment, reportedCase } = recordings;

interface Args {
  answers: PlayedAnswer[];
  /** What stands in the address behind the word of the page. */
  rest?: string;
}

const meta: Meta<Args> = {
  title: 'console/moderation',
  beforeEach: signedInBefore,
  render: ({ answers, rest = '' }) =>
    html`<wk-console-moderation
      .client=${clientAtWork(recordings.isBack, ...answers)}
      .rest=${rest}
      @wk-console-go=${goWithin}
    ></wk-console-moderation>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Waiting: Story = {
  args: { answers: [cases] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Een bericht op het bord');
    await says(canvasElement, 'De Linde · Zorg voor een dier · Sinds 23 november');
    await saysNot(canvasElement, 'sleutel');
  },
};

export const NothingWaits: Story = {
  args: { answers: [recordings.noCases] },
  play: ({ canvasElement }) => says(canvasElement, 'Er wacht niets op een besluit.'),
};

export const HeldComment: Story = {
  args: { answers: [heldComment], rest: 'held' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Ik ben nieuw hier. Ik leer mijn buren graag kennen.');
    await says(canvasElement, 'Het is de eerste reactie van iemand die hier nieuw is.');
    await says(canvasElement, 'De schrijver kan dat later zien.');
  },
};

export const HeldPost: Story = {
  args: { answers: [recordings.heldPost], rest: 'held' },
  play: ({ canvasElement }) => says(canvasElement, 'Het zegt waar een sleutel ligt.'),
};

export const Reported: Story = {
  args: { answers: [reportedCase], rest: 'reported' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Iedereen weet wie dit is.');
    await choose(canvasElement, 'Haal weg');
    await says(canvasElement, 'De schrijver leest de reden en deze tekst.');
  },
};

export const Objected: Story = {
  args: { answers: [recordings.objectedCase], rest: 'objected' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Ik wil graag dat dit hier staat.');
    await says(canvasElement, 'De schrijver heeft gelijk');
    await says(canvasElement, 'Geweigerd');
  },
};

export const Decided: Story = {
  args: { answers: [reportedCase, recordings.leftAsItIs, recordings.fewerCases], rest: 'reported' },
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'Laat staan');
    await press(canvasElement, 'Besluit');
    await says(canvasElement, 'Besloten. Het blijft staan.');
  },
};

export const Refused: Story = {
  args: {
    answers: [heldComment, recordings.wordsNeeded, recordings.refused, recordings.fewerCases],
    rest: 'held',
  },
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'Weiger');
    await choose(canvasElement, 'Iets anders');
    await press(canvasElement, 'Besluit');
    await says(canvasElement, 'Je hebt nog niets getypt.');
    await type(canvasElement, 'Wil je er iets bij schrijven?', 'Dit hoort bij een ander punt.');
    await press(canvasElement, 'Besluit');
    await says(canvasElement, 'Besloten. De schrijver krijgt een mail.');
  },
};

export const NotDecided: Story = {
  args: { answers: [heldComment, { to: 'DecideModerationCase', answer: 'broken' }], rest: 'held' },
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'Laat door');
    await press(canvasElement, 'Besluit');
    await says(canvasElement, 'Er ging iets mis');
  },
};

export const DecidedBySomebodyElse: Story = {
  args: { answers: [recordings.caseGone], rest: 'held' },
  play: ({ canvasElement }) => says(canvasElement, 'Hier hoef je niets te besluiten.'),
};

export const Loading: Story = {
  args: { answers: [{ to: 'ModerationCases', answer: 'never' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Even wachten'),
};

export const Unreachable: Story = {
  args: { answers: [{ to: 'ModerationCases', answer: 'unreachable' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Dit werkt nu even niet.'),
};

export const Broken: Story = {
  args: { answers: [{ to: 'ModerationCase', answer: 'broken' }], rest: 'held' },
  play: ({ canvasElement }) => says(canvasElement, 'Er ging iets mis'),
};

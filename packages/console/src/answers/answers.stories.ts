import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PlayedAnswer } from '@wederkerig/elements/shared/played-answers';
import { press, says, saysNot, type } from '@wederkerig/elements/shared/seen-in-story';
import { html } from 'lit';
import { clientAtWork, goWithin, signedInBefore } from '../shared/at-work-in-story.ts';
import './index.ts';
import recordings from './answers.recordings.json';

interface Args {
  answers: PlayedAnswer[];
  /** What stands in the address behind the word of the page. */
  rest?: string;
}

const meta: Meta<Args> = {
  title: 'console/answers',
  beforeEach: signedInBefore,
  render: ({ answers, rest = '' }) =>
    html`<wk-console-answers
      .client=${clientAtWork(recordings.isBack, ...answers)}
      .rest=${rest}
      @wk-console-go=${goWithin}
    ></wk-console-answers>`,
};

export default meta;
type Story = StoryObj<Args>;

const questions = recordings.questions.answer.data.console.labQuestions;
const ofGroup = questions.find(({ group }) => group)!.id;
const ofResident = questions.find(({ group }) => !group)!.id;

export const None: Story = {
  args: { answers: [recordings.noQuestions] },
  play: ({ canvasElement }) => says(canvasElement, 'Er is geen vraag zonder antwoord.'),
};

export const Overview: Story = {
  args: { answers: [recordings.questions] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wanneer komen jullie daar kijken?');
    await says(canvasElement, 'Nog geen dag beloofd');
  },
};

export const Late: Story = {
  args: { answers: [recordings.late] },
  play: ({ canvasElement }) => says(canvasElement, 'Te laat: beloofd voor 30 november 2026'),
};

export const OfAGroup: Story = {
  args: { answers: [recordings.questions, recordings.promised], rest: ofGroup },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Bewonerscommissie De Linde vraagt');
    await type(canvasElement, 'Uiterlijk op', '2026-11-30');
    await press(canvasElement, 'Beloof deze dag');
    await says(canvasElement, 'De dag staat nu op de website.');
    await says(canvasElement, 'Antwoord beloofd voor 30 november 2026');
  },
};

export const DayPassed: Story = {
  args: { answers: [recordings.questions, recordings.dayPassed], rest: ofGroup },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Uiterlijk op', '2026-11-01');
    await press(canvasElement, 'Beloof deze dag');
    await says(canvasElement, 'Deze dag is al voorbij');
  },
};

export const Answered: Story = {
  args: { answers: [recordings.questions, recordings.answered], rest: ofResident },
  play: async ({ canvasElement }) => {
    await saysNot(canvasElement, 'Beloof een dag');
    await type(canvasElement, 'Jouw antwoord', 'Dinsdag komt onze monteur kijken.');
    await type(canvasElement, 'Wat is je werk?', 'Wijkbeheerder');
    await press(canvasElement, 'Plaats mijn antwoord');
    await says(canvasElement, 'Je antwoord staat op de website.');
    await saysNot(canvasElement, 'Is dit een afspraak?');
  },
};

export const MayPromiseSomething: Story = {
  args: { answers: [recordings.questions, recordings.promising], rest: ofResident },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Plaats mijn antwoord');
    await says(canvasElement, 'Is dit een afspraak? Zet er een datum bij.');
    await says(canvasElement, 'Maak hier een belofte van');
  },
};

export const LookedAtFirst: Story = {
  args: { answers: [recordings.questions, recordings.held], rest: ofResident },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Plaats mijn antwoord');
    await says(canvasElement, 'Een moderator kijkt er eerst naar.');
  },
};

export const WithoutWords: Story = {
  args: { answers: [recordings.questions, recordings.empty], rest: ofResident },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Plaats mijn antwoord');
    await says(canvasElement, 'Je hebt nog niets getypt');
  },
};

export const AnsweredElsewhere: Story = {
  args: { answers: [recordings.questions, recordings.done], rest: ofResident },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Dit is al beantwoord');
    await says(canvasElement, 'Dat is gedaan.');
  },
};

export const AnsweredMeanwhile: Story = {
  args: { answers: [recordings.noQuestions], rest: ofResident },
  play: ({ canvasElement }) => says(canvasElement, 'Deze vraag wacht niet meer.'),
};

export const Unreachable: Story = {
  args: { answers: [{ to: 'LabQuestions', answer: 'unreachable' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Dit werkt nu even niet.'),
};

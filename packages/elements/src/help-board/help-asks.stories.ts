import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { press, says, saysNot, type } from '../shared/seen-in-story.ts';
import recordings from './help-board.recordings.json';
import { asBas, noNews, stageFor, type HelpStory } from './help-stage.ts';

const meta: Meta<HelpStory> = { title: 'wk-help-board asks', ...stageFor('help-asks') };

export default meta;
type Story = StoryObj<HelpStory>;

const { boardForAll, boardWithAsk, boardWithTwoAsks } = recordings;
const question = 'Een buur zoekt hulp. Past dit bij jou?';

/** Somebody wrote what Bas can do; they know nothing of him yet. */
export const Asked: Story = {
  args: { answers: [...asBas, boardWithAsk, noNews], before: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, `Voor jou ${question} Wie hangt een lamp op in mijn gang?`);
    await says(canvasElement, 'Dit past bij jou: Lampen ophangen. Jullie wonen in hetzelfde gebouw.');
    await says(canvasElement, 'Zeg je ja? Dan zien jullie elkaars voornaam en praten jullie.');
    await says(canvasElement, 'Niemand ziet dat je nee zegt.');
  },
};

/** Yes begins a talk. */
export const SayingYes: Story = {
  args: {
    answers: [...asBas, boardWithAsk, noNews, recordings.askAccepted, recordings.askedTalk],
    before: true,
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja, ik help');
    await says(canvasElement, 'Praten met Els');
    await says(canvasElement, 'Ik kan je helpen.');
  },
};

/** No takes it away, and that nobody sees it is said once more. */
export const SayingNo: Story = {
  args: { answers: [...asBas, boardWithTwoAsks, noNews, recordings.askDeclined], before: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, `${question} Twee lampen boven de tafel`);
    // The last of two that begin with the same words.
    await press(canvasElement, 'Nee, nu niet');
    await says(canvasElement, 'Goed. Niemand ziet dat je nee zei.');
    await says(canvasElement, `${question} Twee lampen boven de tafel`);
    await saysNot(canvasElement, `${question} Wie hangt een lamp op in mijn gang?`);
  },
};

/** Nobody talks without a name: it is asked for in the same place. */
export const FirstNameNeeded: Story = {
  args: {
    answers: [
      boardForAll,
      recordings.namelessIsBack,
      recordings.boardOfNamelessAsked,
      noNews,
      recordings.askNeedsName,
    ],
    before: true,
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wat is je voornaam? Alleen deze buur ziet je naam.');
    await press(canvasElement, 'Ja, ik help');
    await says(canvasElement, 'Typ eerst je voornaam.');
  },
};

/** It went off the board while the page was open. What was typed stays. */
export const TooLate: Story = {
  args: {
    answers: [
      boardForAll,
      recordings.namelessIsBack,
      recordings.boardOfNamelessAsked,
      noNews,
      recordings.askAnsweredTooLate,
    ],
    before: true,
  },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Wat is je voornaam?', 'Jo');
    await press(canvasElement, 'Ja, ik help');
    await says(canvasElement, 'Dit bericht is al voorbij.');
  },
};

/** In another tab Bas said no already. */
export const AnsweredBefore: Story = {
  args: { answers: [...asBas, boardWithTwoAsks, noNews, recordings.askAnsweredBefore], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja, ik help');
    await says(canvasElement, 'Je hebt hier al op geantwoord.');
  },
};

/** Somebody is asked while the page is open: that there is something new is said, and nothing moves before it is wanted. */
export const JustAsked: Story = {
  args: { answers: [...asBas, recordings.boardUnasked, boardWithAsk, recordings.newsOfAsk], before: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Er is iets nieuws.');
    await saysNot(canvasElement, question);
    await press(canvasElement, 'Toon het');
    await says(canvasElement, question);
  },
};

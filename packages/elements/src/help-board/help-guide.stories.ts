import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { press, says, saysNot, type } from '../shared/seen-in-story.ts';
import recordings from './help-board.recordings.json';
import type { PlayedAnswer } from '../shared/played-answers.ts';
import { asBas, noNews, ofBas, stageFor, type HelpStory } from './help-stage.ts';

const meta: Meta<HelpStory> = { title: 'wk-help-board guide', ...stageFor('help-guide') };

export default meta;
type Story = StoryObj<HelpStory>;

const { boardForAll, myBoard, boardAfterPlacing } = recordings;

/** One question a screen, with the number of questions in sight. */
export const FirstQuestion: Story = {
  args: { answers: [...ofBas], before: true, at: { new: 'request' } },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Vraag 1 van 6');
    await says(canvasElement, 'Waar zoek je hulp bij?');
    await press(canvasElement, 'Meer keuzes');
    await says(canvasElement, 'Sleutel bewaren');
  },
};

/** An example fills in; who reads it stands beside the field. */
export const Title: Story = {
  args: { answers: [...ofBas], before: true, at: { new: 'request' } },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Klusje in huis');
    await says(canvasElement, 'Vraag 2 van 6');
    await says(canvasElement, 'Alleen buren in De Linde lezen dit. Je naam staat er niet bij.');
    await press(canvasElement, 'Wie hangt een lamp voor mij op?');
  },
};

/** A hint, not a refusal: the way on stays open. */
export const Hint: Story = {
  args: { answers: [...ofBas], before: true, at: { new: 'request' } },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Meer keuzes');
    await press(canvasElement, 'Zorg voor een plant');
    await typeTitle(canvasElement, 'Wie geeft water? Ik ben weg van 1 tot 8 mei.');
    await says(canvasElement, 'Zeg hier niet wanneer je weg bent.');
    await press(canvasElement, 'Verder');
    await says(canvasElement, 'Vraag 3 van 6');
    await typeTitle(canvasElement, 'Ik ben ziek geweest.');
    await says(canvasElement, 'Je hoeft niet te zeggen wat je hebt.');
  },
};

export const Missing: Story = {
  args: { answers: [...ofBas], before: true, at: { new: 'offer' } },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Koken');
    await press(canvasElement, 'Verder');
    await says(canvasElement, 'Typ eerst één zin.');
  },
};

export const When: Story = {
  args: { answers: [...ofBas], before: true, at: { new: 'request' } },
  play: async ({ canvasElement }) => {
    await toWhen(canvasElement);
    await press(canvasElement, 'Op een dag die ik kies');
    await says(canvasElement, 'Welke dag?');
  },
};

/** At the end a look back, and every answer can be changed. */
export const LookBack: Story = {
  args: { answers: [...ofBas], before: true, at: { new: 'request' } },
  play: async ({ canvasElement }) => {
    await toWhen(canvasElement);
    await press(canvasElement, 'Dat maakt niet uit');
    await press(canvasElement, 'Alleen buren in De Linde');
    await says(canvasElement, 'Vraag 6 van 6');
    await says(canvasElement, 'Klopt het zo?');
    await says(canvasElement, 'Wie hangt een lamp voor mij op?');
    await says(canvasElement, 'Zet het op het bord');
  },
};

export const Placed: Story = {
  args: {
    answers: [
      ...asBas,
      myBoard,
      boardAfterPlacing,
      noNews,
      recordings.placed,
      recordings.placedPost,
      recordings.noSuggestions,
    ],
    before: true,
    at: { new: 'request' },
  },
  play: async ({ canvasElement }) => {
    await toWhen(canvasElement);
    await press(canvasElement, 'Vaker');
    await press(canvasElement, 'Iedereen in Molenveld');
    await press(canvasElement, 'Zet het op het bord');
    await says(canvasElement, 'Bedankt. Het staat op het bord.');
    await expect(sessionStorage.getItem('wk-draft:help-guide:REQUEST')).toBeNull();
  },
};

/** A person looks at it first, and its writer hears so. */
export const PlacedWaiting: Story = {
  args: {
    answers: [...asBas, myBoard, boardAfterPlacing, noNews, recordings.placedWaiting, recordings.waitingPost],
    before: true,
    at: { new: 'request' },
  },
  play: async ({ canvasElement }) => {
    await toTheEnd(canvasElement);
    await says(canvasElement, 'Wie zet een kast in elkaar?');
  },
};

export const TooFast: Story = {
  args: refusing(recordings.askedTooFast, [recordings.lotteIsBack, recordings.boardOfLotte]),
  play: async ({ canvasElement }) => {
    await toTheEnd(canvasElement);
    await says(canvasElement, 'Dit gaat te snel, wacht 24 uur. Wat je hebt getypt, blijft staan.');
  },
};

/** The page stayed open for a week, and the chosen day passed. */
export const DatePassed: Story = {
  args: refusing(recordings.datePassed, [recordings.basIsBack, myBoard]),
  play: async ({ canvasElement }) => {
    await toWhen(canvasElement);
    await press(canvasElement, 'Op een dag die ik kies');
    await type(canvasElement, 'Welke dag?', '2026-11-24');
    await press(canvasElement, 'Verder');
    await press(canvasElement, 'Iedereen in Molenveld');
    await press(canvasElement, 'Zet het op het bord');
    await says(canvasElement, 'Deze dag is al voorbij, kies een andere dag.');
    await says(canvasElement, 'Wat je hebt getypt, blijft staan.');
  },
};

/** Kees moved out while his page was open. */
export const ResidentNeeded: Story = {
  args: refusing(recordings.residentNeeded, [recordings.keesIsBack, recordings.boardOfKees]),
  play: async ({ canvasElement }) => {
    await toTheEnd(canvasElement);
    await says(canvasElement, 'Je adres is nog niet bekend, bel ons.');
  },
};

/** Agnieszka lives in another neighbourhood than the page is about, which is said before anything is asked. */
export const Elsewhere: Story = {
  args: {
    answers: [boardForAll, recordings.agnieszkaIsBack, recordings.boardOfAgnieszka, noNews],
    before: true,
    at: { new: 'request' },
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Je woont hier niet, dus dit kan alleen in je eigen buurt.');
    await saysNot(canvasElement, 'Waar zoek je hulp bij?');
  },
};

/** On a page about no place, of somebody whose own board has to wait. */
export const BoardNotOpen: Story = {
  args: {
    answers: [
      recordings.boardsForAll,
      recordings.inaOfKapelhofIsBack,
      recordings.boardOfIna,
      noNews,
      recordings.boardNotOpenYet,
    ],
    neighbourhood: '',
    before: true,
    at: { new: 'request' },
  },
  play: async ({ canvasElement }) => {
    await toWhen(canvasElement);
    await press(canvasElement, 'Vaker');
    await press(canvasElement, 'Iedereen in Kapelhof');
    await press(canvasElement, 'Zet het op het bord');
    await says(canvasElement, 'blijft staan.');
  },
};

/** A visitor answers first, and signs in where it is needed: what was typed is still there. */
export const AsVisitor: Story = {
  args: { answers: [...ofBas, recordings.codeSent], at: { new: 'request' } },
  play: async ({ canvasElement }) => {
    await toWhen(canvasElement);
    await press(canvasElement, 'Vaker');
    await says(canvasElement, 'Log nu in. Dan weten we wie je buren zijn.');
    await press(canvasElement, 'Log in en ga verder');
    await type(canvasElement, 'Wat is je e-mailadres?', 'bas.16@voorbeeld.example');
    await press(canvasElement, 'Stuur mij de code');
    await type(canvasElement, 'Typ de code', '123456');
    await press(canvasElement, 'Log in');
    await press(canvasElement, 'Alleen buren in De Linde');
    await says(canvasElement, 'Wie hangt een lamp voor mij op?');
  },
};

/** A building with few homes: who reads it is not asked, because there is nothing to choose. */
export const SmallBuilding: Story = {
  args: {
    answers: [boardForAll, recordings.namelessIsBack, recordings.boardOfNameless, noNews],
    before: true,
    at: { new: 'offer' },
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Vraag 1 van 5');
    await press(canvasElement, 'Koken');
    await press(canvasElement, 'Ik kook graag voor twee.');
    await press(canvasElement, 'Verder');
    await press(canvasElement, 'Nee, verder');
    await press(canvasElement, 'Vaker');
    await says(canvasElement, 'Klopt het zo?');
    await says(canvasElement, 'Wat is je voornaam? Alleen wie met je praat, ziet je naam.');
  },
};

export const Gathering: Story = {
  args: { answers: [...ofBas], before: true, at: { new: 'gathering' } },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Praten of wandelen');
    await press(canvasElement, 'Koffie in de hal');
    await press(canvasElement, 'Verder');
    await says(canvasElement, 'Waar is het?');
    await press(canvasElement, 'In de hal');
    await press(canvasElement, 'Verder');
    await says(canvasElement, 'Hoe laat begint het?');
    await type(canvasElement, 'Welke dag?', '2026-11-24');
    await type(canvasElement, 'Hoe laat begint het?', '10:00');
    await press(canvasElement, 'Verder');
    await press(canvasElement, 'Iedereen kan komen');
    await press(canvasElement, 'Nee, verder');
    await press(canvasElement, 'Iedereen in Molenveld');
    await says(canvasElement, 'Dinsdag 24 november, 10:00 uur');
    await says(canvasElement, 'Je voornaam staat erbij.');
  },
};

export const GatheringWhen: Story = {
  args: { answers: [...ofBas], before: true, at: { new: 'gathering' } },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Praten of wandelen');
    await press(canvasElement, 'Koffie in de hal');
    await press(canvasElement, 'Verder');
    await press(canvasElement, 'In de hal');
    await press(canvasElement, 'Verder');
    await says(canvasElement, 'Welke dag?');
  },
};

export const ArabicGuide: Story = {
  args: { answers: [recordings.boardForAllInArabic, ...ofBas], before: true, at: { new: 'request' } },
  parameters: { lang: 'ar' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'أعمال صغيرة');
    await says(canvasElement, 'السؤال 2 من 6');
    await saysNot(canvasElement, 'Vraag');
  },
};

async function toWhen(canvas: HTMLElement): Promise<void> {
  await press(canvas, 'Klusje in huis');
  await press(canvas, 'Wie hangt een lamp voor mij op?');
  await press(canvas, 'Verder');
  await press(canvas, 'Nee, verder');
  await says(canvas, 'Wanneer?');
}

async function toTheEnd(canvas: HTMLElement): Promise<void> {
  await toWhen(canvas);
  await press(canvas, 'Vaker');
  await press(canvas, 'Iedereen in Molenveld');
  await press(canvas, 'Zet het op het bord');
}

function refusing(refusal: PlayedAnswer, who: readonly PlayedAnswer[]): HelpStory {
  return { answers: [boardForAll, ...who, noNews, refusal], before: true, at: { new: 'request' } };
}

/** The field of a question is named by the question itself. */
async function typeTitle(canvas: HTMLElement, text: string): Promise<void> {
  const guide = canvas.querySelector('wk-help-board')!.shadowRoot!.querySelector('wk-help-guide')!;
  await guide.updateComplete;
  const field = guide.shadowRoot!.querySelector<HTMLInputElement>('#field')!;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

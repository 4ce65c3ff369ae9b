import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { press, says, saysNot } from '../shared/seen-in-story.ts';
import './index.ts';
import recordings from './lab-feedback.recordings.json';
import { labOnPage, type LabOnPage } from './lab-on-page.ts';

const { lab, comments, noComments, basIsBack, nothingOfBas } = recordings;

/** Bas is signed in, and said nothing yet. */
const asBas = [lab, comments, nothingOfBas, basIsBack];
/** At the one point of the garden. */
const inGarden = { lab: 'samen-in-de-tuin', item: 'tuin' };

const meta: Meta<LabOnPage> = {
  title: 'wk-lab-feedback comments',
  ...labOnPage({ item: 'hal', comments: true }),
};

export default meta;
type Story = StoryObj<LabOnPage>;

/** Comments open on demand, with one level of replies. */
export const Reading: Story = {
  args: { answers: [lab, comments], comments: false },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Lees 5 reacties');
    await says(canvasElement, 'Bij ons is dat ook zo.');
    await says(canvasElement, 'Sam, 23 november 2026');
    await says(canvasElement, 'Later veranderd');
    await says(canvasElement, 'Deze reactie is weggehaald.');
    await says(canvasElement, 'Of wij samen, Henk.');
  },
};

export const Loading: Story = {
  args: { answers: [lab, { to: 'LabItemComments', answer: 'never' }] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Reacties Even wachten.');
  },
};

/** The comments cannot be fetched: the point itself stays. */
export const Unreachable: Story = {
  args: { answers: [lab, { to: 'LabItemComments', answer: 'unreachable' }] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dit werkt nu even niet.');
    await says(canvasElement, 'Wij zien elkaar alleen in de hal.');
  },
};

export const NobodyYet: Story = {
  args: { answers: [lab, noComments], item: 'bord' },
  play: ({ canvasElement }) => says(canvasElement, 'Er zijn nog geen reacties. Wil jij de eerste zijn?'),
};

export const One: Story = {
  args: {
    answers: [recordings.labOfOnePoint, recordings.gardenTalk],
    ...inGarden,
    comments: false,
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Lees 1 reactie');
    await says(canvasElement, 'Ik zit er wel eens.');
  },
};

/** Twenty come at first. */
export const Many: Story = {
  args: { answers: [lab, recordings.manyComments, recordings.moreComments], item: 'namen' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Ik woon hier sinds mei.');
    await saysNot(canvasElement, 'De hond kent iedereen al.');
    await press(canvasElement, 'Toon meer reacties');
    await says(canvasElement, 'De hond kent iedereen al.');
    await saysNot(canvasElement, 'Toon meer reacties');
  },
};

export const LongWords: Story = {
  args: {
    answers: [recordings.labOfLongWords, recordings.longComment],
    lab: 'lange-woorden',
    item: 'lang',
  },
  play: ({ canvasElement }) => says(canvasElement, 'Wat is een servicekostenverrekeningssystematiek?'),
};

/** Around comments in Dutch and in Arabic, each in its own direction. */
export const Arabic: Story = {
  args: { answers: [recordings.labInArabic, comments] },
  parameters: { lang: 'ar' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'اكتب تعليقك');
    await says(canvasElement, 'Bij ons is dat ook zo.');
    await says(canvasElement, 'أنا أيضاً لا أعرف أحداً هنا.');
  },
};

/** What waits for a look, as a newcomer's first comment does, is shown to its writer only. */
export const Waiting: Story = {
  args: { answers: [lab, comments, recordings.mineOfLotte, recordings.lotteIsBack], before: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Ik woon hier pas een week.');
    await says(canvasElement, 'Wacht nog. Een medewerker kijkt er eerst naar.');
    await says(canvasElement, 'Van jou');
  },
};

/** Something is not right: why, and in reach not to see the writer any more. */
export const Reporting: Story = {
  args: { answers: [...asBas, recordings.reported], before: true },
  play: async ({ canvasElement }) => {
    await signedIn(canvasElement, 'Bas');
    await press(canvasElement, 'Dit klopt niet');
    await says(canvasElement, 'Wat klopt er niet?');
    await says(canvasElement, 'Ik wil Fatma niet meer zien');
  },
};

export const Reported: Story = {
  ...Reporting,
  play: async ({ canvasElement }) => {
    await signedIn(canvasElement, 'Bas');
    await press(canvasElement, 'Dit klopt niet');
    await choose(canvasElement, 'Iets anders');
    await press(canvasElement, 'Meld dit');
    await says(canvasElement, 'Bedankt. Wij kijken ernaar.');
  },
};

/** The two no longer see each other. */
export const Blocked: Story = {
  args: {
    answers: [...asBas, recordings.blocked, recordings.mineWithoutFatma],
    before: true,
  },
  play: async ({ canvasElement }) => {
    await signedIn(canvasElement, 'Bas');
    await says(canvasElement, 'أنا أيضاً لا أعرف أحداً هنا.');
    await press(canvasElement, 'Dit klopt niet');
    await press(canvasElement, 'Ik wil Fatma niet meer zien');
    await press(canvasElement, 'Ja, niet meer zien');
    await says(canvasElement, 'Je ziet deze persoon niet meer.');
    await press(canvasElement, 'Sluit');
    await saysNot(canvasElement, 'أنا أيضاً لا أعرف أحداً هنا.');
    await says(canvasElement, 'Bij ons is dat ook zo.');
  },
};

/** A committee asks, and is promised a day; somebody who works here answered a resident. */
export const CommitteeAsks: Story = {
  args: { answers: [recordings.labOfOnePoint, recordings.committeeTalk], ...inGarden },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Bewonerscommissie De Linde');
    await says(canvasElement, 'Namens bewoners');
    await says(canvasElement, 'Ingevoerd door Mo');
    await says(canvasElement, 'Antwoord beloofd voor 12 december 2026');
    await says(canvasElement, 'Wijkbeheerder');
  },
};

export const CommentsOff: Story = {
  args: { answers: [recordings.labWithoutTalk, recordings.gardenTalk], ...inGarden },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Ik zit er wel eens.');
    await says(canvasElement, 'Je kunt hier geen reactie schrijven.');
  },
};

/** A lab that is closed: its talk can still be read. */
export const Closed: Story = {
  args: { answers: [recordings.closedLab, recordings.gardenTalk], ...inGarden },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Ik zit er wel eens.');
    await saysNot(canvasElement, 'Schrijf je reactie');
  },
};

/** Waits for an earlier sign-in to be found again: who is quicker is a visitor still. */
const signedIn = (canvas: HTMLElement, name: string) => says(canvas, `Je bent ingelogd als ${name}.`);

/** Chooses why something is not right, in the dialog that is open. */
async function choose(canvas: HTMLElement, reason: string): Promise<void> {
  await waitFor(() => {
    const dialog = canvas.querySelector('wk-lab-feedback')?.shadowRoot?.querySelector('wk-report');
    const choices = [...(dialog?.shadowRoot?.querySelectorAll('label') ?? [])];
    const choice = choices.find(({ textContent }) => textContent?.trim() === reason);
    expect(choice).toBeDefined();
    choice!.click();
  });
}

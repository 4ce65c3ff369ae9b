import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import account from '../account/account.recordings.json';
import { press, says, saysNot, type } from '../shared/seen-in-story.ts';
import './index.ts';
import recordings from './lab-feedback.recordings.json';
import { labOnPage, type LabOnPage } from './lab-on-page.ts';

const { lab, comments, basIsBack, nothingOfBas, mineOfBas, commentPlaced } = recordings;

/** Bas is signed in, and said nothing yet. */
const asBas = [lab, comments, nothingOfBas, basIsBack];
/** At the one point of the garden. */
const inGarden = { lab: 'samen-in-de-tuin', item: 'tuin' };

const meta: Meta<LabOnPage> = {
  title: 'wk-lab-feedback commenting',
  ...labOnPage({ item: 'hal', comments: true }),
};

export default meta;
type Story = StoryObj<LabOnPage>;

/** A visitor writes, signs in on the spot, and the comment is placed without typing it again. */
export const WrittenAsVisitor: Story = {
  args: {
    answers: [
      lab,
      comments,
      account.codeSent,
      recordings.basSignedIn,
      basIsBack,
      nothingOfBas,
      commentPlaced,
    ],
  },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Schrijf je reactie', 'Ik maak graag een keer soep.');
    await press(canvasElement, 'Plaats mijn reactie');
    await type(canvasElement, 'Wat is je e-mailadres?', 'bas.16@voorbeeld.example');
    await press(canvasElement, 'Stuur mij de code');
    await type(canvasElement, 'Typ de code', '123456');
    await press(canvasElement, 'Log in');
    await says(canvasElement, 'Bedankt. Je reactie staat erbij.');
    await says(canvasElement, 'Ik maak graag een keer soep.');
  },
};

/** Near the end it is said how much still fits; what is too much is not cut off, and it is said how much that is. */
export const WrittenTooLong: Story = {
  args: { answers: asBas, before: true },
  play: async ({ canvasElement }) => {
    await signedIn(canvasElement, 'Bas');
    await type(canvasElement, 'Schrijf je reactie', 'Ik kom graag. '.repeat(100));
    await saysNot(canvasElement, 'letters');
    await type(canvasElement, 'Schrijf je reactie', 'Ik kom graag. '.repeat(132));
    await says(canvasElement, 'Er is nog plek voor 150 letters.');
    await type(canvasElement, 'Schrijf je reactie', 'Ik kom graag. '.repeat(145));
    await says(canvasElement, 'Je tekst is te lang. Haal ongeveer 30 letters weg.');
    const field = canvasElement.querySelector('wk-lab-feedback')!;
    await expect(typedIn(field)).toHaveLength(2030);
  },
};

/** The session ended while somebody was writing: signing in again is enough, nothing is typed twice. */
export const SessionEnded: Story = {
  args: {
    answers: [
      ...asBas,
      recordings.commentAfterSession,
      account.nobodyIsBack,
      account.codeSent,
      recordings.basSignedIn,
      basIsBack,
      commentPlaced,
    ],
    before: true,
  },
  play: async ({ canvasElement }) => {
    await signedIn(canvasElement, 'Bas');
    await type(canvasElement, 'Schrijf je reactie', 'Ik maak graag een keer soep.');
    await press(canvasElement, 'Plaats mijn reactie');
    await type(canvasElement, 'Wat is je e-mailadres?', 'bas.16@voorbeeld.example');
    await press(canvasElement, 'Stuur mij de code');
    await type(canvasElement, 'Typ de code', '123456');
    await press(canvasElement, 'Log in');
    await says(canvasElement, 'Bedankt. Je reactie staat erbij.');
  },
};

/** Where a person looks at everything first, the form says so, and so does what was placed. */
export const LookedAtFirst: Story = {
  args: {
    answers: [
      recordings.labLookedAtFirst,
      recordings.gardenTalk,
      recordings.nothingOfWim,
      recordings.commentWaits,
      recordings.wimIsBack,
    ],
    ...inGarden,
    before: true,
  },
  play: async ({ canvasElement }) => {
    await signedIn(canvasElement, 'Wim');
    await says(canvasElement, 'Een medewerker kijkt er eerst naar.');
    await type(canvasElement, 'Schrijf je reactie', 'Mag er een bank bij?');
    await press(canvasElement, 'Plaats mijn reactie');
    await says(canvasElement, 'Bedankt. Een medewerker kijkt er eerst naar.');
    await says(canvasElement, 'Mag er een bank bij?');
  },
};

export const Changing: Story = {
  args: { answers: [lab, comments, mineOfBas, basIsBack, recordings.commentChanged], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Verander');
    await type(
      canvasElement,
      'Je kunt je tekst nog even veranderen.',
      'Ik maak graag een keer soep. Donderdag?',
    );
    await press(canvasElement, 'Bewaar mijn tekst');
    await says(canvasElement, 'Je tekst is veranderd.');
    await says(canvasElement, 'Donderdag in de hal?');
  },
};

/** Half an hour went by while changing: why not, and the new words stay in the field. */
export const ChangedTooLate: Story = {
  args: { answers: [lab, comments, mineOfBas, basIsBack, recordings.changedTooLate], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Verander');
    await press(canvasElement, 'Bewaar mijn tekst');
    await says(canvasElement, 'Je kunt deze tekst niet meer veranderen.');
  },
};

export const TakingBack: Story = {
  args: { answers: [lab, comments, mineOfBas, basIsBack, recordings.commentWithdrawn], before: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Ik maak graag een keer soep.');
    await press(canvasElement, 'Haal weg');
    await press(canvasElement, 'Ja, haal weg');
    await says(canvasElement, 'Je reactie is weg.');
    await saysNot(canvasElement, 'Ik maak graag een keer soep.');
  },
};

/** A guest has no first name yet; what is written in public bears one. */
export const FirstNameNeeded: Story = {
  args: {
    answers: [
      lab,
      comments,
      recordings.nothingOfGuest,
      recordings.guestIsBack,
      recordings.firstNameNeeded,
      recordings.commentOfGuest,
    ],
    before: true,
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wat is je voornaam?');
    await type(canvasElement, 'Schrijf je reactie', 'Ik kom hier vaak voor mijn moeder.');
    await press(canvasElement, 'Plaats mijn reactie');
    await says(canvasElement, 'Typ eerst je voornaam.');
    await type(canvasElement, 'Wat is je voornaam?', 'Guus');
    await press(canvasElement, 'Plaats mijn reactie');
    await says(canvasElement, 'Guus, 24 november 2026');
  },
};

export const NothingTyped: Story = {
  args: { answers: [...asBas, recordings.commentEmpty], before: true },
  play: async ({ canvasElement }) => {
    await signedIn(canvasElement, 'Bas');
    await press(canvasElement, 'Plaats mijn reactie');
    await says(canvasElement, 'Je hebt nog niets getypt.');
  },
};

export const TooFast: Story = {
  args: { answers: [...asBas, recordings.commentTooFast], before: true },
  play: async ({ canvasElement }) => {
    await signedIn(canvasElement, 'Bas');
    await type(canvasElement, 'Schrijf je reactie', 'Ik wil nog iets zeggen.');
    await press(canvasElement, 'Plaats mijn reactie');
    await says(canvasElement, 'Dit gaat te snel, wacht 60 minuten.');
  },
};

/** The network fails while placing: what was typed stays where it was. */
export const NotPlacedYet: Story = {
  args: {
    answers: [...asBas, { to: 'CommentOnLabItem', answer: 'unreachable' }],
    before: true,
  },
  play: async ({ canvasElement }) => {
    await signedIn(canvasElement, 'Bas');
    await type(canvasElement, 'Schrijf je reactie', 'Ik wil nog iets zeggen.');
    await press(canvasElement, 'Plaats mijn reactie');
    await says(canvasElement, 'Wat je hebt getypt, blijft staan.');
    await expect(sessionStorage.getItem('wk-draft:lab-comment:LabItem:hal')).toBe('Ik wil nog iets zeggen.');
  },
};

/** The organisation stopped the talk while somebody was writing. */
export const OffWhileWriting: Story = {
  args: {
    answers: [
      recordings.labOfOnePoint,
      recordings.gardenTalk,
      recordings.nothingOfWim,
      recordings.wimIsBack,
      recordings.commentsOff,
    ],
    ...inGarden,
    before: true,
  },
  play: async ({ canvasElement }) => {
    await signedIn(canvasElement, 'Wim');
    await type(canvasElement, 'Schrijf je reactie', 'Mag er een bank bij?');
    await press(canvasElement, 'Plaats mijn reactie');
    await says(canvasElement, 'Je kunt hier geen reactie schrijven.');
  },
};

/** The lab closed while somebody was writing. */
export const ClosedWhileWriting: Story = {
  args: {
    answers: [
      recordings.labOfOnePoint,
      recordings.gardenTalk,
      nothingOfBas,
      basIsBack,
      recordings.commentAfterClosing,
    ],
    ...inGarden,
    before: true,
  },
  play: async ({ canvasElement }) => {
    await signedIn(canvasElement, 'Bas');
    await type(canvasElement, 'Schrijf je reactie', 'Ik kom er morgen zitten.');
    await press(canvasElement, 'Plaats mijn reactie');
    await says(canvasElement, 'Dit gesprek is klaar, je kunt niet meer meedoen.');
  },
};

/** Waits for an earlier sign-in to be found again: who is quicker is a visitor still. */
const signedIn = (canvas: HTMLElement, name: string) => says(canvas, `Je bent ingelogd als ${name}.`);

/** What stands in the field, in whatever shadow. */
function typedIn(within: Element | ShadowRoot): string | undefined {
  const found = within.querySelector('textarea');
  if (found) return found.value;
  return [...within.querySelectorAll('*'), within]
    .map((one) => one instanceof Element && one.shadowRoot && typedIn(one.shadowRoot))
    .find((text) => typeof text === 'string');
}

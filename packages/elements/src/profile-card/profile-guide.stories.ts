import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import account from '../account/account.recordings.json';
import type { PlayedAnswer } from '../shared/played-answers.ts';
import { choose, chooseFile, press, pressed, says, saysNot, type } from '../shared/seen-in-story.ts';
import './index.ts';
import recordings from './profile-card.recordings.json';
import { profileOnPage, type ProfileOnPage } from './profile-on-page.ts';

const { profilePage, moIsBack, profileOfMo, goodAtTold } = recordings;

const meta: Meta<ProfileOnPage> = { title: 'wk-profile-card guide', ...profileOnPage() };

export default meta;
type Story = StoryObj<ProfileOnPage>;

const row = (...answers: PlayedAnswer[]): ProfileOnPage => ({
  answers: [profilePage, moIsBack, profileOfMo, ...answers],
  before: true,
  at: { tell: 'all' },
});

const photo = () => new File(['a photo'], 'vakantie.jpg', { type: 'image/jpeg' });

/** One question a screen, with the end in sight; nothing has to be answered. */
export const FirstQuestion: Story = {
  args: row(),
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Vraag 1 van 7');
    await says(canvasElement, 'Waar ben je goed in?');
    await says(canvasElement, 'Klussen in huis');
    await says(canvasElement, 'Sla over');
  },
};

/** Pressed things are filled and have a tick; the group counts them. */
export const Choosing: Story = {
  args: row(),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Zelf maken');
    await press(canvasElement, 'Koken');
    await press(canvasElement, 'Naaien');
    await says(canvasElement, '2 gekozen');
    await expect(await pressed(canvasElement, '✓ Koken')).toBe('true');
    await says(canvasElement, 'Verder');
  },
};

/** A hint, not a refusal: the way on stays open. */
export const Hint: Story = {
  args: row(),
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Wil je er zelf iets bij schrijven?', 'Ik heb schulden gehad.');
    await says(canvasElement, 'Over geld hoef je hier niets te zeggen. Je buren lezen dit.');
    await type(canvasElement, 'Wil je er zelf iets bij schrijven?', 'Ik ben 78 jaar oud.');
    await says(canvasElement, 'Je hoeft niet te zeggen hoe oud je bent.');
    await says(canvasElement, 'Verder');
  },
};

export const Skipped: Story = {
  args: row(),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Sla over');
    await says(canvasElement, 'Vraag 2 van 7');
    await says(canvasElement, 'Wat doe je graag?');
    await press(canvasElement, 'Sla over');
    await says(canvasElement, 'Iedereen kan wel eens hulp gebruiken.');
  },
};

/** Who may see it, one line each, and until when. */
export const WhoMaySee: Story = {
  args: row(),
  play: async ({ canvasElement }) => {
    await toWho(canvasElement);
    await says(canvasElement, 'Hier ben ik goed in: Koken, Naaien');
    await says(canvasElement, 'Alleen een buur die ook hallo zei');
    await says(canvasElement, 'Buren in mijn trappenhuis');
    await says(canvasElement, 'Alle buren in De Linde');
    await says(canvasElement, 'Tot wanneer?');
  },
};

/** A wish is shown to fewer people, unless somebody chooses otherwise. */
export const Wish: Story = {
  args: { ...row(), at: { tell: 'could-use' } },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Computer en brieven');
    await press(canvasElement, 'Formulieren invullen');
    await press(canvasElement, 'Verder');
    await says(canvasElement, 'Bewaar');
    const chosen = canvasElement.querySelector('wk-profile-card')!.shadowRoot!.querySelector('.dot.chosen');
    await expect(chosen?.textContent?.trim()).toBe('Alleen een buur die ook hallo zei');
  },
};

export const Saved: Story = {
  args: row(goodAtTold),
  play: async ({ canvasElement }) => {
    await toWho(canvasElement);
    await choose(canvasElement, 'Alle buren in De Linde');
    await press(canvasElement, 'Bewaar en ga verder');
    await says(canvasElement, 'Bewaard.');
    await says(canvasElement, 'Vraag 2 van 7');
  },
};

export const UntilADay: Story = {
  args: row(recordings.dayPassed),
  play: async ({ canvasElement }) => {
    await toWho(canvasElement);
    await choose(canvasElement, 'Tot en met een dag die ik kies');
    await press(canvasElement, 'Bewaar en ga verder');
    await says(canvasElement, 'Kies eerst een dag.');
    await type(canvasElement, 'Welke dag?', '2026-11-22');
    await press(canvasElement, 'Bewaar en ga verder');
    await says(canvasElement, 'Deze dag is al voorbij, kies een andere dag.');
    await says(canvasElement, 'Wat je hebt getypt, blijft staan.');
  },
};

/** The network is away: what was chosen stays. */
export const NotSaved: Story = {
  args: row({ to: 'AnswerProfileQuestion', answer: 'unreachable' }),
  play: async ({ canvasElement }) => {
    await toWho(canvasElement);
    await press(canvasElement, 'Bewaar en ga verder');
    await says(canvasElement, 'Dit werkt nu even niet.');
    await says(canvasElement, 'Koken, Naaien');
  },
};

/** To the end of the row, and out at the own card. */
export const TheEnd: Story = {
  args: row(goodAtTold),
  play: async ({ canvasElement }) => {
    await toWho(canvasElement);
    await press(canvasElement, 'Bewaar en ga verder');
    for (let question = 2; question <= 7; question++) {
      await says(canvasElement, `Vraag ${question} van 7`);
      await press(canvasElement, 'Sla over');
    }
    await says(canvasElement, 'Bedankt. Je kaart is klaar.');
    await says(canvasElement, 'Vooral soep.');
    await expect(sessionStorage.getItem('wk-draft:profile-guide')).toBeNull();
  },
};

/** One answer is changed, and one is back at the card. */
export const Changing: Story = {
  args: {
    answers: [profilePage, moIsBack, recordings.profileOfMoLater, recordings.enjoyTold],
    before: true,
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Verander: Dit doe ik graag');
    await says(canvasElement, 'Wat doe je graag?');
    await saysNot(canvasElement, 'van 7');
    await press(canvasElement, 'Verder');
    await press(canvasElement, 'Bewaar');
    await says(canvasElement, 'Bedankt. Je kaart is klaar.');
  },
};

/** All of an answer taken out is taking it back. */
export const Emptied: Story = {
  args: {
    answers: [profilePage, moIsBack, recordings.profileOfMoLater, recordings.enjoyWithdrawn],
    before: true,
    at: { tell: 'enjoy' },
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Buiten');
    await press(canvasElement, '✓ Wandelen');
    await press(canvasElement, 'Haal dit weg');
    await says(canvasElement, 'Dit vertelde je nog niet');
  },
};

export const Languages: Story = {
  args: { ...row(), at: { tell: 'speak' } },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Welke talen spreek je?');
    await saysNot(canvasElement, 'Русский');
    await press(canvasElement, 'Meer talen');
    await press(canvasElement, 'Русский');
    await says(canvasElement, '✓ Русский');
  },
};

export const Times: Story = {
  args: { ...row(), at: { tell: 'time' } },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'In de middag');
    await says(canvasElement, '✓ In de middag');
  },
};

/** Own words, with ready answers for who writes little. */
export const LikeHere: Story = {
  args: { ...row(), at: { tell: 'like-here' } },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Buren zeggen hier gedag.');
    await press(canvasElement, 'Verder');
    await says(canvasElement, 'Wat ik fijn vind aan wonen hier: Buren zeggen hier gedag.');
  },
};

/** Told until a day, which stands on the card. */
export const UntilShown: Story = {
  args: {
    answers: [profilePage, account.inaIsBack, recordings.profileOfIna, recordings.timeUntil],
    before: true,
    at: { tell: 'time' },
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Verder');
    await choose(canvasElement, 'Tot en met een dag die ik kies');
    await type(canvasElement, 'Welke dag?', '2026-11-25');
    await press(canvasElement, 'Bewaar');
    await says(canvasElement, 'Buren in De Linde zien dit. Tot en met 25 november 2026.');
  },
};

export const PictureAsked: Story = {
  args: { ...row(), at: { tell: 'picture' } },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wil je een foto laten zien?');
    await says(canvasElement, 'Zonder foto ziet een buur deze letter.');
    await says(canvasElement, 'De plaats en de tijd halen wij uit de foto.');
  },
};

/** A new photo waits for its owner alone; then one chooses who may see it. */
export const PictureChosen: Story = {
  args: {
    answers: [profilePage, moIsBack, profileOfMo, recordings.pictureBrought, recordings.pictureWaits],
    before: true,
    at: { tell: 'picture' },
  },
  play: async ({ canvasElement }) => {
    await chooseFile(canvasElement, photo());
    await says(canvasElement, 'Zo ziet een buur je foto.');
    await says(canvasElement, 'Nu zie alleen jij deze foto.');
  },
};

export const PictureShown: Story = {
  args: { ...PictureChosen.args!, answers: [...PictureChosen.args!.answers!, recordings.pictureShown] },
  play: async ({ canvasElement }) => {
    await chooseFile(canvasElement, photo());
    await says(canvasElement, 'Zo ziet een buur je foto.');
    await press(canvasElement, 'Verder');
    await says(canvasElement, 'Wie mag dit zien?');
    await press(canvasElement, 'Bewaar');
    await says(canvasElement, 'Bedankt. Je kaart is klaar.');
  },
};

/** What is wrong with it in a sentence, and the choice is kept. */
export const PictureNotReadable: Story = {
  args: row(recordings.pictureNotReadable),
  play: async ({ canvasElement }) => {
    await toPicture(canvasElement);
    await chooseFile(canvasElement, photo());
    await says(canvasElement, 'Deze foto lukt niet, kies een andere foto.');
    await says(canvasElement, 'Je koos: vakantie.jpg');
  },
};

export const PictureTooLarge: Story = {
  args: { ...row(recordings.pictureTooLarge), at: { tell: 'picture' } },
  play: async ({ canvasElement }) => {
    await chooseFile(canvasElement, photo());
    await says(canvasElement, 'Deze foto is te groot, kies een kleinere foto.');
  },
};

/** The network was away: the same photo goes with one press. */
export const PictureTriedAgain: Story = {
  args: {
    answers: [
      profilePage,
      moIsBack,
      profileOfMo,
      { to: 'profile-picture', answer: 'unreachable' },
      recordings.pictureBrought,
      recordings.pictureWaits,
    ],
    before: true,
    at: { tell: 'picture' },
  },
  play: async ({ canvasElement }) => {
    await chooseFile(canvasElement, photo());
    await says(canvasElement, 'Dit werkt nu even niet.');
    await press(canvasElement, 'Probeer het weer');
    await says(canvasElement, 'Zo ziet een buur je foto.');
  },
};

/** An account without a name: it is asked for where others will read it. No stairwell where the home has none. */
export const NameNeeded: Story = {
  args: {
    answers: [
      profilePage,
      recordings.namelessIsBack,
      recordings.profileWithoutName,
      recordings.nameNeeded,
      recordings.namedTold,
      recordings.profileWithName,
    ],
    before: true,
    at: { tell: 'time' },
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'In de ochtend');
    await press(canvasElement, 'Verder');
    await says(canvasElement, 'Alle buren in De Wilg');
    await saysNot(canvasElement, 'trappenhuis');
    await press(canvasElement, 'Bewaar');
    await says(canvasElement, 'Typ eerst je voornaam.');
    await type(canvasElement, 'Wat is je voornaam?', '12345');
    await press(canvasElement, 'Bewaar');
    await says(canvasElement, 'Typ eerst je voornaam.');
    await type(canvasElement, 'Wat is je voornaam?', 'Eva');
    await press(canvasElement, 'Bewaar');
    await says(canvasElement, 'Bedankt. Je kaart is klaar.');
  },
};

/** The session ended meanwhile: signing in again, and what was chosen goes on from there. */
export const SignsInAgain: Story = {
  args: row(
    recordings.answerAfterSession,
    account.nobodyIsBack,
    account.codeSent,
    recordings.moSignedIn,
    moIsBack,
    goodAtTold,
  ),
  play: async ({ canvasElement }) => {
    await toWho(canvasElement);
    await press(canvasElement, 'Bewaar en ga verder');
    await says(canvasElement, 'Wat is je e-mailadres?');
    await type(canvasElement, 'Wat is je e-mailadres?', 'mo.2@voorbeeld.example');
    await press(canvasElement, 'Stuur mij de code');
    await type(canvasElement, 'Typ de code', '123456');
    await press(canvasElement, 'Log in');
    await says(canvasElement, 'Vraag 2 van 7');
  },
};

export const ArabicGuide: Story = {
  args: row(),
  parameters: { lang: 'ar' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'السؤال 1 من 7');
    await says(canvasElement, 'ماذا تجيد؟');
  },
};

async function toWho(canvas: HTMLElement): Promise<void> {
  await press(canvas, 'Zelf maken');
  await press(canvas, 'Koken');
  await press(canvas, 'Naaien');
  await press(canvas, 'Verder');
  await says(canvas, 'Wie mag dit zien?');
}

async function toPicture(canvas: HTMLElement): Promise<void> {
  for (let question = 1; question < 7; question++) {
    await says(canvas, `Vraag ${question} van 7`);
    await press(canvas, 'Sla over');
  }
  await says(canvas, 'Vraag 7 van 7');
}

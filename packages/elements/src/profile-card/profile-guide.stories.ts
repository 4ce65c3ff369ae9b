import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import type { PlayedAnswer } from '../shared/played-answers.ts';
import { press, pressed, says, saysNot, type } from '../shared/seen-in-story.ts';
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

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import account from '../account/account.recordings.json';
import { choose, press, says, saysNot, type } from '../shared/seen-in-story.ts';
import './index.ts';
import recordings from './profile-card.recordings.json';
import { profileOnPage, type ProfileOnPage } from './profile-on-page.ts';

const { profilePage, profileOfIna } = recordings;
const ina = [profilePage, account.inaIsBack];

const meta: Meta<ProfileOnPage> = { title: 'wk-profile-card changed', ...profileOnPage() };

export default meta;
type Story = StoryObj<ProfileOnPage>;

/** Asked once before it goes. */
export const Removing: Story = {
  args: { answers: [profilePage, recordings.moIsBack, recordings.profileOfMoLater], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Haal weg: Dit doe ik graag');
    await says(canvasElement, 'Wil je dit weghalen?');
  },
};

export const Removed: Story = {
  args: {
    answers: [profilePage, recordings.moIsBack, recordings.profileOfMoLater, recordings.enjoyWithdrawn],
    before: true,
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Haal weg: Dit doe ik graag');
    await press(canvasElement, 'Ja, haal weg');
    await says(canvasElement, 'Het is weg. Niemand ziet het nog.');
    await saysNot(canvasElement, 'Wandelen');
  },
};

export const PictureRemoved: Story = {
  args: {
    answers: [profilePage, recordings.moIsBack, recordings.pictureWaits, recordings.pictureRemoved],
    before: true,
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Haal weg: Mijn foto');
    await press(canvasElement, 'Ja, haal weg');
    await says(canvasElement, 'Het is weg. Niemand ziet het nog.');
  },
};

/** The network fails: nothing is gone, and it can be tried again. */
export const NotRemoved: Story = {
  args: {
    answers: [
      profilePage,
      recordings.moIsBack,
      recordings.profileOfMoLater,
      { to: 'WithdrawProfileAnswer', answer: 'unreachable' },
    ],
    before: true,
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Haal weg: Dit doe ik graag');
    await press(canvasElement, 'Ja, haal weg');
    await says(canvasElement, 'Dit werkt nu even niet.');
    await says(canvasElement, 'Wandelen');
  },
};

/** Past its last day only its owner sees it. */
export const Ended: Story = {
  args: { answers: [...ina, recordings.profileEnded], before: true },
  play: ({ canvasElement }) =>
    says(canvasElement, 'Dit was tot en met 25 november 2026. Nu zie alleen jij het.'),
};

export const HelloBack: Story = {
  args: { answers: [...ina, recordings.samSaysHello, recordings.helloBack], before: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Sam uit De Linde zegt hallo.');
    await says(canvasElement, 'Kies je nu niet? Dat hoort Sam niet.');
    await press(canvasElement, 'Zeg ook hallo');
    await saysNot(canvasElement, 'Sam uit De Linde zegt hallo.');
  },
};

export const HelloNotNow: Story = {
  args: { answers: [...ina, profileOfIna, recordings.notNow, recordings.afterNotNow], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Nu niet');
    await says(canvasElement, 'Goed. Wij zeggen niets.');
    await saysNot(canvasElement, 'zegt hallo');
  },
};

/** A switch in reach, that nobody else sees. */
export const PauseSwitch: Story = {
  args: { answers: [...ina, recordings.afterNotNow], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Even niet');
    await says(canvasElement, 'Dan krijg je geen mail en geen vragen. Niemand ziet dat.');
    await choose(canvasElement, 'Tot en met een dag die ik kies');
    await press(canvasElement, 'Zet Even niet aan');
    await says(canvasElement, 'Kies eerst een dag.');
  },
};

export const Paused: Story = {
  args: {
    answers: [...ina, recordings.afterNotNow, recordings.pausedUntil, recordings.profileWhilePaused],
    before: true,
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Even niet');
    await choose(canvasElement, 'Tot en met een dag die ik kies');
    await type(canvasElement, 'Welke dag?', '2026-12-10');
    await press(canvasElement, 'Zet Even niet aan');
    await says(canvasElement, 'Even niet staat aan, tot en met 10 december 2026.');
    await says(canvasElement, 'Goed. Niemand ziet dat je dit koos.');
  },
};

export const PausedWithoutEnd: Story = {
  args: { answers: [...ina, recordings.afterNotNow, recordings.paused], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Even niet');
    await press(canvasElement, 'Zet Even niet aan');
    await says(canvasElement, 'Even niet staat aan, tot je het uitzet.');
  },
};

export const BackAgain: Story = {
  args: {
    answers: [...ina, recordings.profileWhilePaused, recordings.pauseEnded, recordings.afterNotNow],
    before: true,
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Zet Even niet uit');
    await says(canvasElement, 'Even niet staat uit. Fijn dat je er weer bent.');
  },
};

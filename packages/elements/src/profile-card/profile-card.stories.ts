import type { Meta, StoryObj } from '@storybook/web-components-vite';
import account from '../account/account.recordings.json';
import { press, says, saysNot, type } from '../shared/seen-in-story.ts';
import './index.ts';
import type { GivenCard } from './profile-card-view.ts';
import recordings from './profile-card.recordings.json';
import { profileOnPage, type ProfileOnPage } from './profile-on-page.ts';

const { profilePage, profileOfIna } = recordings;
const ina = [profilePage, account.inaIsBack];

const meta: Meta<ProfileOnPage> = {
  title: 'wk-profile-card',
  tags: ['autodocs'],
  parameters: { docs: { story: { inline: false, iframeHeight: 900 } } },
  ...profileOnPage(),
};

export default meta;
type Story = StoryObj<ProfileOnPage>;

/** While the answer is under way: a still outline. */
export const Loading: Story = {
  args: { answers: [{ to: 'ProfilePage', answer: 'never' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Even wachten.'),
};

/** What it is, with an example; never the card of somebody. */
export const Visitor: Story = {
  args: { answers: [profilePage] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Vertel je buren wat je kunt en leuk vindt.');
    await says(canvasElement, 'Jij kiest wie wat ziet. Niets hoeft.');
    await says(canvasElement, 'Voorbeeld');
    await says(canvasElement, 'Türkçe');
    await says(canvasElement, 'Bel ons: 000 000 00 00');
  },
};

/** A visitor signs in on the spot, and comes out at the own card. */
export const SignsIn: Story = {
  args: {
    answers: [profilePage, account.codeSent, account.inaSignedIn, account.inaIsBack, profileOfIna],
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Log in');
    await type(canvasElement, 'Wat is je e-mailadres?', 'ina.1@voorbeeld.example');
    await press(canvasElement, 'Stuur mij de code');
    await type(canvasElement, 'Typ de code', '123456');
    await press(canvasElement, 'Log in');
    await says(canvasElement, 'Dit is je kaart. Jij kiest wie wat ziet.');
  },
};

/** An address that is proved, and a home that is not known. */
export const Guest: Story = {
  args: { answers: [profilePage, account.guestIsBack, recordings.profileOfGuest], before: true },
  play: ({ canvasElement }) => says(canvasElement, 'Je adres is nog niet bekend. Woon je hier? Bel ons dan.'),
};

/** Nothing told yet: one press to begin. */
export const Empty: Story = {
  args: { answers: [profilePage, recordings.moIsBack, recordings.profileOfMo], before: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Je kaart is nog leeg. Niemand ziet iets van jou.');
    await says(canvasElement, 'Maak mijn kaart');
  },
};

/** All of it, hidden or not; under each answer who sees it. A neighbour waits for an answer. */
export const Own: Story = {
  args: { answers: [...ina, profileOfIna], before: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Els uit De Linde zegt hallo.');
    await says(canvasElement, 'Schilderen en behangen');
    await says(canvasElement, 'Alleen je welkomstbuur ziet dit.');
    await says(canvasElement, 'Buren in De Linde zien dit.');
    await says(canvasElement, 'Alleen jij ziet dit.');
  },
};

/** Some questions answered; the others are one press away. */
export const TellMore: Story = {
  args: { answers: [profilePage, recordings.moIsBack, recordings.profileOfMoLater], before: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Vooral soep.');
    await says(canvasElement, 'Dit vertelde je nog niet');
    await says(canvasElement, 'Vertel meer');
  },
};

export const WithPicture: Story = {
  args: { answers: [profilePage, recordings.moIsBack, recordings.pictureWaits], before: true },
  play: ({ canvasElement }) => says(canvasElement, 'Mijn foto'),
};

/** Through the eyes of a neighbour, by how close that neighbour is. */
export const AsANeighbourSeesMe: Story = {
  args: { answers: [...ina, profileOfIna, recordings.seenInBuilding, recordings.seenByBuddy], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Zo ziet een buur mij');
    await says(canvasElement, 'Welke buur kijkt?');
    await says(canvasElement, 'Muziek maken');
    await saysNot(canvasElement, 'Schilderen en behangen');
    await press(canvasElement, 'Mijn welkomstbuur');
    await says(canvasElement, 'Schilderen en behangen');
  },
};

export const AsNobodySeesMe: Story = {
  args: {
    answers: [...ina, profileOfIna, recordings.seenInNeighbourhood],
    before: true,
    at: { as: 'neighbourhood' },
  },
  play: ({ canvasElement }) => says(canvasElement, 'Deze buur ziet niets van jou.'),
};

/** Somebody with a photo, as neighbours see it. */
export const PictureAsSeen: Story = {
  args: {
    answers: [profilePage, recordings.moIsBack, recordings.pictureWaits, recordings.pictureToInaAndOthers],
    before: true,
    at: { as: 'building' },
  },
  play: ({ canvasElement }) => says(canvasElement, 'Welke buur kijkt?'),
};

export const LongWords: Story = {
  args: { answers: [profilePage, recordings.longIsBack, recordings.profileOfLongWords], before: true },
  play: ({ canvasElement }) => says(canvasElement, 'Wilhelmina-Alexandra van Nieuwenhuizen'),
};

/** The server cannot be reached: what the page's editor put in the element stays. */
export const Unreachable: Story = {
  args: { answers: [{ to: 'ProfilePage', answer: 'unreachable' }] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dit werkt nu even niet.');
    await says(canvasElement, 'Bel ons: 000 000 00 00');
  },
};

export const OwnUnreachable: Story = {
  args: { answers: [...ina, { to: 'MyProfile', answer: 'unreachable' }], before: true },
  play: ({ canvasElement }) => says(canvasElement, 'Dit werkt nu even niet. We proberen het zo weer.'),
};

export const Broken: Story = {
  args: { answers: [{ to: 'ProfilePage', answer: 'broken' }] },
  play: ({ canvasElement }) =>
    says(canvasElement, 'Er ging iets mis bij ons. Bel je ons? Noem dan dit nummer: a1b2c3d4.'),
};

const given: GivenCard = {
  firstName: 'Fatma',
  welcomeBuddy: true,
  answers: [
    { question: 'GOOD_AT', chosen: ['cooking', 'sewing'], words: 'Ik maak graag soep.', language: 'nl' },
    { question: 'ENJOY', chosen: ['walking', 'plants'] },
    { question: 'SPEAK', chosen: ['tr', 'nl', 'ar'] },
    { question: 'TIME', chosen: ['MORNING', 'WEEKEND'] },
    { question: 'LIKE_HERE', words: 'De bank bij de vijver.' },
  ],
};

/** A card from anywhere, without a client, a server or a session: `element.card = { firstName, answers }`. */
export const GivenData: Story = {
  args: { answers: [], card: given },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Fatma');
    await says(canvasElement, 'Welkomstbuur');
    await says(canvasElement, 'Ik maak graag soep.');
    await says(canvasElement, 'العربية');
  },
};

export const Polite: Story = {
  args: { answers: [recordings.politePage] },
  play: ({ canvasElement }) => says(canvasElement, 'U kiest wie wat ziet. Niets hoeft.'),
};

export const Arabic: Story = {
  args: { answers: [...ina, profileOfIna], before: true },
  parameters: { lang: 'ar' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'هذه بطاقتك. أنت تختار من يرى ماذا.');
    await says(canvasElement, 'De bus stopt voor de deur.');
  },
};

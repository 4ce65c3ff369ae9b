import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import account from '../account/account.recordings.json';
import { clientPlaying, type PlayedAnswer } from '../shared/played-answers.ts';
import { choose, press, says, saysNot, type } from '../shared/seen-in-story.ts';
import './index.ts';
import recordings from './welcome.recordings.json';

const { welcomePage, nobodys, asked, agreed, under, changed, howItGoes } = recordings;
const resident = [
  welcomePage,
  account.inaIsBack,
  recordings.noBuddies,
  recordings.nothingAround,
  recordings.noGathering,
];
const neighbour = [welcomePage, account.inaIsBack, recordings.noBuddies];

interface Args {
  answers: PlayedAnswer[];
  /** Whether this browser signed in before. */
  before?: boolean;
}

const meta: Meta<Args> = {
  title: 'wk-welcome',
  tags: ['autodocs'],
  beforeEach: ({ args }) => {
    localStorage.clear();
    sessionStorage.clear();
    if (args.before) localStorage.setItem('wk-signed-in https://community.example/', '1');
  },
  render: ({ answers }) =>
    html`<wk-welcome .client=${clientPlaying(...answers)}
      ><a href="tel:0000000000">Bel ons: 000 000 00 00</a></wk-welcome
    >`,
};

export default meta;
type Story = StoryObj<Args>;

/** While the answer is under way: a still outline. */
export const Loading: Story = {
  args: { answers: [{ to: 'WelcomePage', answer: 'never' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Even wachten.'),
};

/** What it is, whom to call, and the way in. */
export const Visitor: Story = {
  args: { answers: [welcomePage] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Nieuwe bewoners krijgen een half jaar hulp van ons.');
    await says(canvasElement, 'Ben je een nieuwe bewoner? Log dan in.');
  },
};

/** Of an organisation that says `u` to its residents. */
export const Politely: Story = {
  args: { answers: [recordings.politePage] },
  play: ({ canvasElement }) => says(canvasElement, 'Krijgt u straks de sleutel? Bel ons dan.'),
};

/** An address that is proved, and a home that is not known. */
export const Guest: Story = {
  args: { answers: [welcomePage, account.guestIsBack], before: true },
  play: ({ canvasElement }) => says(canvasElement, 'Krijg je straks de sleutel? Bel ons dan.'),
};

/** A newcomer signs in on the spot, and is asked. */
export const SignsIn: Story = {
  args: {
    answers: [
      welcomePage,
      account.codeSent,
      account.inaSignedIn,
      account.inaIsBack,
      recordings.nothingAround,
      asked,
    ],
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Log in');
    await type(canvasElement, 'Wat is je e-mailadres?', 'ina.1@voorbeeld.example');
    await press(canvasElement, 'Stuur mij de code');
    await type(canvasElement, 'Typ de code', '123456');
    await press(canvasElement, 'Log in');
    await says(canvasElement, 'Wil je dat wij je helpen?');
  },
};

/** Whoever has lived here for long has none. */
export const Nobodys: Story = {
  args: { answers: [...resident, nobodys], before: true },
  play: ({ canvasElement }) => says(canvasElement, 'Voor jou loopt er nu geen welkom.'),
};

/** Whoever helps a newcomer, and lives in the building: what to do now, who comes, and what is good to know. */
export const Around: Story = {
  args: { answers: [...neighbour, nobodys, recordings.around], before: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Jij helpt Ewa');
    await says(canvasElement, 'Er komt iemand wonen.');
    await says(canvasElement, 'Handig om te weten');
    await press(canvasElement, 'Iets kapot?');
    await says(canvasElement, 'Bel ons. Wij komen langs.');
    await saysNot(canvasElement, 'Voor jou loopt er nu geen welkom.');
  },
};

/** A buddy says that there was contact, and nothing more. */
export const ContactNoted: Story = {
  args: { answers: [...neighbour, nobodys, recordings.around, recordings.contactNoted], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Wij zagen elkaar');
    await says(canvasElement, 'Bedankt. Wij weten het nu.');
  },
};

/** Meanwhile they are no buddy any more. */
export const NoBuddyAnyMore: Story = {
  args: { answers: [...neighbour, nobodys, recordings.around, recordings.notABuddy], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Wij zagen elkaar');
    await says(canvasElement, 'Dit is er niet meer');
  },
};

/** What is not there in the reader's language is told in Dutch, with a number to call. */
export const ArabicAround: Story = {
  args: { answers: [...neighbour, nobodys, recordings.aroundInArabic], before: true },
  parameters: { lang: 'ar' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'من المفيد أن تعرف');
    await says(canvasElement, 'Iets kapot?');
  },
};

/** Before their yes: who it is, what it comes to, and what neighbours may hear. */
export const Asked: Story = {
  args: { answers: [...resident, asked], before: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dag Ania');
    await says(canvasElement, 'Els is jouw vaste contact (wijkbeheerder).');
    await says(canvasElement, 'Wat mogen je buren weten?');
  },
};

export const Agreed: Story = {
  args: { answers: [...resident, asked, agreed], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja, graag');
    await says(canvasElement, 'Zo gaat het');
    await says(canvasElement, 'Wij staan aan de deur.');
  },
};

/** The day of the keys: one step is now, the others are later. */
export const UnderWay: Story = {
  args: { answers: [...resident, under], before: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'De dag van de sleutel');
    await says(canvasElement, 'Straks');
  },
};

/** They change what neighbours may hear. */
export const NeighboursHear: Story = {
  args: { answers: [...resident, under, changed], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Wat mogen je buren weten?');
    await press(canvasElement, 'Bewaar');
    await says(canvasElement, 'Bewaard.');
  },
};

/** A week later: how it goes. What was missed is said to be ours. */
export const HowItGoes: Story = {
  args: { answers: [...resident, howItGoes], before: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Hoe gaat het met je?');
    await says(canvasElement, 'Wij stonden niet aan de deur. Dat spijt ons.');
    await says(canvasElement, 'Alleen je vaste contact en de vervanger lezen dit.');
    await saysNot(canvasElement, 'Mogen we je bellen?');
  },
};

export const CallComes: Story = {
  args: { answers: [...resident, howItGoes, recordings.callComes], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Niet goed');
    await type(canvasElement, 'Wil je er iets bij zeggen?', 'De buren zijn luid.');
    await says(canvasElement, 'Alleen je vaste contact en de vervanger lezen dit.');
    await choose(canvasElement, 'Mogen we je bellen?');
    await type(canvasElement, 'Op welk nummer?', '06 12345678');
    await press(canvasElement, 'Stuur');
    await says(canvasElement, 'Bedankt voor je antwoord. Wij bellen je binnen 2 werkdagen.');
  },
};

/** What was typed stays. */
export const WrongNumber: Story = {
  args: { answers: [...resident, howItGoes, recordings.wrongPhone], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Gaat wel');
    await choose(canvasElement, 'Mogen we je bellen?');
    await type(canvasElement, 'Op welk nummer?', '12');
    await press(canvasElement, 'Stuur');
    await says(canvasElement, 'Dit nummer klopt niet');
  },
};

/** In the last weeks they say whether they want more. */
export const WantsMore: Story = {
  args: { answers: [...resident, recordings.wantsMore, recordings.longer], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja, ik wil langer');
    await says(canvasElement, 'Jij wilt langer. Je contact zegt of het kan.');
  },
};

/** They are asked once whether they are sure, with what goes away; nobody asks why. */
export const StopAsked: Story = {
  args: { answers: [...resident, under], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Stop hiermee');
    await says(canvasElement, 'Weet je het zeker?');
    await says(canvasElement, 'Dan gaat alles over jouw half jaar weg. Ook wie je helpt.');
  },
};

/** Nothing was done, and it goes on. */
export const GoesOn: Story = {
  args: { answers: [...resident, under], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Stop hiermee');
    await press(canvasElement, 'Nee, ga door');
    await says(canvasElement, 'Stoppen mag altijd.');
    await saysNot(canvasElement, 'Weet je het zeker?');
  },
};

export const Stopped: Story = {
  args: { answers: [...resident, under, recordings.stopped], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Stop hiermee');
    await press(canvasElement, 'Ja, stop');
    await says(canvasElement, 'Je bent gestopt. Alles wat je schreef, gaat weg.');
  },
};

/** Our fault, with a number to call about. */
export const Broken: Story = {
  args: { answers: [...resident, { to: 'MyWelcome', answer: 'broken' }], before: true },
  play: ({ canvasElement }) => says(canvasElement, 'Er ging iets mis bij ons.'),
};

/** The server cannot be reached: what the page's editor put in the element stays. */
export const Unreachable: Story = {
  args: { answers: [{ to: 'WelcomePage', answer: 'unreachable' }] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dit werkt nu even niet.');
    await says(canvasElement, 'Bel ons: 000 000 00 00');
  },
};

export const Arabic: Story = {
  args: { answers: [...resident, howItGoes], before: true },
  parameters: { lang: 'ar' },
  play: ({ canvasElement }) => says(canvasElement, 'كيف حالك؟'),
};

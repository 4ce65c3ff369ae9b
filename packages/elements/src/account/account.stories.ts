import { createClient } from '@wederkerig/client';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { playing, type PlayedAnswer } from '../shared/played-answers.ts';
import { press, says, type } from '../shared/seen-in-story.ts';
import recordings from './account.recordings.json';
import './index.ts';

const { account, codeSent, inaSignedIn, inaIsBack, livesHere } = recordings;

interface Args {
  answers: PlayedAnswer[];
  /** Whether this browser signed in before. */
  before?: boolean;
  server?: string;
}

const anyServer = 'https://community.example/';

const meta: Meta<Args> = {
  title: 'wk-account',
  tags: ['autodocs'],
  beforeEach: ({ args }) => {
    localStorage.clear();
    sessionStorage.clear();
    if (args.before) localStorage.setItem(`wk-signed-in ${args.server ?? anyServer}`, '1');
  },
  render: ({ answers, server = anyServer }) =>
    html`<wk-account .client=${createClient({ server, transport: playing(...answers) })}
      ><a href="tel:0000000000">Bel ons: 000 000 00 00</a></wk-account
    >`,
};

export default meta;
type Story = StoryObj<Args>;

export const Visitor: Story = {
  args: { answers: [account] },
  play: ({ canvasElement }) => says(canvasElement, 'Je bent niet ingelogd.'),
};

/**
 * Whether somebody is signed in is not known yet: a still outline. Of a server of its own, since one tab renews at a time
 * and the other stories would wait for their turn.
 */
export const Loading: Story = {
  args: {
    answers: [account, { to: 'session/refresh', answer: 'never' }],
    before: true,
    server: 'https://silent.example/',
  },
  play: ({ canvasElement }) => says(canvasElement, 'Even wachten.'),
};

export const Resident: Story = {
  args: { answers: [account, inaIsBack, livesHere], before: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dag Ina');
    await says(canvasElement, 'Je doet mee als bewoner.');
  },
};

export const Guest: Story = {
  args: { answers: [account, recordings.guestIsBack], before: true },
  play: ({ canvasElement }) =>
    says(canvasElement, 'Wij weten nog niet waar je woont. Woon je hier? Bel ons dan.'),
};

/** "Ik ga verhuizen", and better thought of. */
export const MovesOutAndStays: Story = {
  args: { answers: [account, inaIsBack, livesHere, recordings.movesOut, recordings.stays], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ik ga verhuizen');
    await type(canvasElement, 'Vanaf welke dag woon je hier niet meer?', '2026-12-15');
    await press(canvasElement, 'Geef deze dag door');
    await says(canvasElement, 'Vanaf 15 december 2026 woon je hier niet meer.');
    await press(canvasElement, 'Ik blijf toch hier');
    await says(canvasElement, 'Je blijft hier wonen.');
  },
};

export const DayPassed: Story = {
  args: { answers: [account, inaIsBack, livesHere, recordings.dayPassed], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ik ga verhuizen');
    await type(canvasElement, 'Vanaf welke dag woon je hier niet meer?', '2026-11-20');
    await press(canvasElement, 'Geef deze dag door');
    await says(canvasElement, 'Deze dag is al voorbij, kies een andere dag.');
  },
};

/** Once a year. */
export const AsksWhetherOneStillLivesHere: Story = {
  args: { answers: [account, inaIsBack, recordings.askedAgain, recordings.livesHereStill], before: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Woon je hier nog?');
    await press(canvasElement, 'Ja, ik woon hier nog');
    await says(canvasElement, 'Bedankt. Je blijft meedoen.');
  },
};

/** They came in another way than by mail: what they do not read there stands here. */
export const MailComesBack: Story = {
  args: { answers: [account, inaIsBack, recordings.mailComesBack], before: true },
  play: ({ canvasElement }) => says(canvasElement, 'Mail aan jou komt niet aan. Klopt je e-mailadres nog?'),
};

export const LongName: Story = {
  args: { answers: [account, recordings.longNameIsBack, livesHere], before: true },
  play: ({ canvasElement }) => says(canvasElement, 'Dag Wilhelmina-Alexandra van Nieuwenhuizen'),
};

/** The session ended since this browser was here last. */
export const NoLongerSignedIn: Story = {
  args: { answers: [account, recordings.nobodyIsBack], before: true },
  play: ({ canvasElement }) => says(canvasElement, 'Je bent niet ingelogd.'),
};

/** The first question of signing in. */
export const AskAddress: Story = {
  args: { answers: [account, recordings.ways, codeSent] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Log in');
    await says(canvasElement, 'Wat is je e-mailadres?');
  },
};

/** Residents of this site come in by more than one way; a letter stands below, for the few who have one. */
export const SeveralWays: Story = {
  args: { answers: [account, recordings.severalWays] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Log in');
    await says(canvasElement, 'Hoe wil je inloggen?');
    await says(canvasElement, 'Met Mijn Wonen');
    await says(canvasElement, 'Via het forum');
    await says(canvasElement, 'Met je e-mailadres');
  },
};

/** Somebody chose their account elsewhere: what will happen, and the button that does it. */
export const AccountElsewhere: Story = {
  args: { answers: [account, recordings.severalWays] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Log in');
    await press(canvasElement, 'Met Mijn Wonen');
    await says(canvasElement, 'Daarvoor gaat een nieuw venster open.');
  },
};

/** Somebody turned on that they sign in by finger, face or PIN; whoever did not is told where. */
export const Passkey: Story = {
  args: { answers: [account, recordings.severalWays] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Log in');
    await press(canvasElement, 'Met je vinger, gezicht of pincode');
    await says(canvasElement, 'Staat dit nog niet aan?');
    await says(canvasElement, 'Ga verder');
  },
};

/** The code of a letter is typed where somebody has one. */
export const LetterCode: Story = {
  args: { answers: [account, recordings.ways] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Log in');
    await press(canvasElement, 'Ik heb een brief met een code');
    await says(canvasElement, 'Typ de code uit de brief');
  },
};

/** Residents of this site come in by their phone too: somebody chose that. */
export const AskNumber: Story = {
  args: { answers: [account, recordings.waysWithText] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Log in');
    await press(canvasElement, 'Met een sms');
    await says(canvasElement, 'Wat is je mobiele nummer?');
    await says(canvasElement, 'Andere bewoners zien je nummer niet.');
  },
};

/** No text message goes to a phone at home. */
export const NumberAtHome: Story = {
  args: { answers: [account, recordings.waysWithText, recordings.numberNotOffered] },
  play: async ({ canvasElement }) => {
    await giveNumber(canvasElement, '020 123 45 67');
    await says(canvasElement, 'Naar dit nummer sturen we geen sms, kies een mobiel nummer.');
  },
};

export const TypeTextCode: Story = {
  args: { answers: [account, recordings.waysWithText, recordings.textSent] },
  play: async ({ canvasElement }) => {
    await giveNumber(canvasElement);
    await says(canvasElement, 'We stuurden een sms naar 06 12 34 56 78.');
    await says(canvasElement, 'Geen sms? Wacht één minuut.');
  },
};

export const WrongTextCode: Story = {
  args: { answers: [account, recordings.waysWithText, recordings.textSent, recordings.textCodeWrong] },
  play: async ({ canvasElement }) => {
    await giveNumber(canvasElement);
    await type(canvasElement, 'Typ de code uit de sms', '123 456');
    await press(canvasElement, 'Log in');
    await says(canvasElement, 'Deze code klopt niet, kijk nog eens in de sms.');
  },
};

/** All the way in by a phone, for somebody nobody knew before. */
export const SignInByText: Story = {
  args: { answers: [account, recordings.waysWithText, recordings.textSent, recordings.guestByText] },
  play: async ({ canvasElement }) => {
    await giveNumber(canvasElement);
    await type(canvasElement, 'Typ de code uit de sms', '123456');
    await press(canvasElement, 'Log in');
    await says(canvasElement, 'Wij weten nog niet waar je woont.');
  },
};

export const AskNumberInArabic: Story = {
  args: { answers: [account, recordings.waysWithText, recordings.textSent] },
  parameters: { lang: 'ar' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'سجل الدخول');
    await press(canvasElement, 'برسالة نصية');
    await type(canvasElement, 'ما هو رقم هاتفك المحمول؟', '٠٦ ١٢ ٣٤ ٥٦ ٧٨');
    await press(canvasElement, 'أرسل لي الرمز');
    await says(canvasElement, 'اكتب الرمز من الرسالة النصية');
  },
};

/** What the site offers is not known, since the network is away: asking again is one press. */
export const WaysUnknown: Story = {
  args: { answers: [account, { to: 'session/ways', answer: 'unreachable' }] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Log in');
    await says(canvasElement, 'Dit werkt nu even niet.');
  },
};

/** The dialog speaks to the reader as the organisation does. */
export const AskAddressPolitely: Story = {
  args: { answers: [recordings.politeAccount] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'U bent niet ingelogd.');
    await press(canvasElement, 'Log in');
    await says(canvasElement, 'Wat is uw e-mailadres?');
  },
};

/** The server cannot be reached: the phone number that the page's editor put in the element stays. */
export const Unreachable: Story = {
  args: { answers: [{ to: 'Account', answer: 'unreachable' }] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dit werkt nu even niet.');
    await says(canvasElement, 'Bel ons: 000 000 00 00');
  },
};

export const WrongAddress: Story = {
  args: { answers: [account, recordings.wrongAddress] },
  play: async ({ canvasElement }) => {
    await giveAddress(canvasElement, 'ina bij voorbeeld');
    await says(canvasElement, 'Dit e-mailadres klopt niet, kijk het nog eens na.');
  },
};

export const TooManyCodes: Story = {
  args: { answers: [account, recordings.tooManyCodes] },
  play: async ({ canvasElement }) => {
    await giveAddress(canvasElement);
    await says(canvasElement, 'Dit gaat te snel, wacht 60 minuten.');
  },
};

/** The network fails while asking for a code: the address that was typed stays. */
export const CodeNotSent: Story = {
  args: { answers: [account, { to: 'session/code', answer: 'unreachable' }] },
  play: async ({ canvasElement }) => {
    await giveAddress(canvasElement);
    await says(canvasElement, 'Dit werkt nu even niet.');
    await says(canvasElement, 'Wat is je e-mailadres?');
  },
};

export const TypeCode: Story = {
  args: { answers: [account, codeSent] },
  play: async ({ canvasElement }) => {
    await askForCode(canvasElement);
    await says(canvasElement, 'We stuurden een mail naar ina.1@voorbeeld.example.');
    await says(canvasElement, 'De code heeft 6 cijfers.');
  },
};

export const WrongCode: Story = {
  args: { answers: [account, codeSent, recordings.codeWrong] },
  play: async ({ canvasElement }) => {
    await askForCode(canvasElement);
    await type(canvasElement, 'Typ de code', '123 456');
    await press(canvasElement, 'Log in');
    await says(canvasElement, 'Deze code klopt niet, kijk nog eens in de mail.');
  },
};

export const CodeTooOld: Story = {
  args: { answers: [account, codeSent, recordings.codeTooOld] },
  play: async ({ canvasElement }) => {
    await askForCode(canvasElement);
    await type(canvasElement, 'Typ de code', '123456');
    await press(canvasElement, 'Log in');
    await says(canvasElement, 'Deze code is te oud, vraag een nieuwe.');
  },
};

export const NewCode: Story = {
  args: { answers: [account, codeSent] },
  play: async ({ canvasElement }) => {
    await askForCode(canvasElement);
    await press(canvasElement, 'Stuur een nieuwe code');
    await says(canvasElement, 'Je krijgt een nieuwe code. De oude werkt niet meer.');
  },
};

/** All the way in, and out again. */
export const SignInAndOut: Story = {
  args: { answers: [account, codeSent, inaSignedIn, inaIsBack, livesHere, recordings.signedOut] },
  play: async ({ canvasElement }) => {
    await askForCode(canvasElement);
    await type(canvasElement, 'Typ de code', '123456');
    await press(canvasElement, 'Log in');
    await says(canvasElement, 'Dag Ina');
    await press(canvasElement, 'Log uit');
    await says(canvasElement, 'Je bent niet ingelogd.');
  },
};

export const Arabic: Story = {
  args: { answers: [account, codeSent] },
  parameters: { lang: 'ar' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'سجل الدخول');
    await says(canvasElement, 'ما هو بريدك الإلكتروني؟');
  },
};

async function giveAddress(canvas: HTMLElement, address = 'ina.1@voorbeeld.example'): Promise<void> {
  await press(canvas, 'Log in');
  await type(canvas, 'Wat is je e-mailadres?', address);
  await press(canvas, 'Stuur mij de code');
}

async function askForCode(canvas: HTMLElement): Promise<void> {
  await giveAddress(canvas);
  await says(canvas, 'Typ de code uit de mail');
}

async function giveNumber(canvas: HTMLElement, number = '06 12 34 56 78'): Promise<void> {
  await press(canvas, 'Log in');
  await press(canvas, 'Met een sms');
  await type(canvas, 'Wat is je mobiele nummer?', number);
  await press(canvas, 'Stuur mij de code');
}

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import account from '../account/account.recordings.json';
import { clientPlaying, type PlayedAnswer } from '../shared/played-answers.ts';
import { choose, press, says, saysNot, type } from '../shared/seen-in-story.ts';
import './index.ts';
import recordings from './thanks.recordings.json';

const { wall, asked, afterNo, afterYes, afterGiving } = recordings;
const ina = [wall, account.inaIsBack];
const henk = [wall, recordings.henkIsBack];

interface Args {
  answers: PlayedAnswer[];
  /** Whether this browser signed in before. */
  before?: boolean;
}

const meta: Meta<Args> = {
  title: 'wk-thanks',
  tags: ['autodocs'],
  beforeEach: ({ args }) => {
    localStorage.clear();
    sessionStorage.clear();
    if (args.before) localStorage.setItem('wk-signed-in https://community.example/', '1');
  },
  render: ({ answers }) =>
    html`<wk-thanks .client=${clientPlaying(...answers)}
      ><a href="tel:0000000000">Bel ons: 000 000 00 00</a></wk-thanks
    >`,
};

export default meta;
type Story = StoryObj<Args>;

/** While the answer is under way: a still outline. */
export const Loading: Story = {
  args: { answers: [{ to: 'ThanksPage', answer: 'never' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Even wachten.'),
};

/** Only what both made public, with the names that both agreed to. */
export const Visitor: Story = {
  args: { answers: [wall] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Bedankt voor je hulp!');
    await says(canvasElement, 'Van Fatma, voor Noor');
    await says(canvasElement, 'Van een buur, voor een buur');
    await says(canvasElement, 'Wil je een buur bedanken? Log in.');
    await saysNot(canvasElement, 'Dit klopt niet');
  },
};

/** What stands below comes on a press. */
export const More: Story = {
  args: { answers: [wall, recordings.below] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Toon meer');
    await says(canvasElement, 'Een pakje aannemen');
  },
};

export const NothingYet: Story = {
  args: { answers: [recordings.nothingYet] },
  play: ({ canvasElement }) => says(canvasElement, 'Hier staat nog geen bedankje.'),
};

/** Of an organisation that says `u` to its residents. */
export const Politely: Story = {
  args: { answers: [recordings.politePage] },
  play: ({ canvasElement }) => says(canvasElement, 'Wilt u een buur bedanken? Log in.'),
};

/** An address that is proved, and a home that is not known. */
export const Guest: Story = {
  args: { answers: [wall, account.guestIsBack, recordings.guest], before: true },
  play: ({ canvasElement }) => says(canvasElement, 'Je adres is nog niet bekend. Woon je hier? Bel ons dan.'),
};

/** A visitor signs in on the spot. */
export const SignsIn: Story = {
  args: { answers: [wall, account.codeSent, account.inaSignedIn, account.inaIsBack, asked] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Log in');
    await type(canvasElement, 'Wat is je e-mailadres?', 'ina.1@voorbeeld.example');
    await press(canvasElement, 'Stuur mij de code');
    await type(canvasElement, 'Typ de code', '123456');
    await press(canvasElement, 'Log in');
    await says(canvasElement, 'Noor zegt dankjewel');
  },
};

/** The receiver sees what would stand there, and to whom. */
export const MineAsked: Story = {
  args: { answers: [...ina, asked], before: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Met jou is het altijd gezellig.');
    await says(canvasElement, 'Van Noor, voor Ina');
    await says(canvasElement, 'Mag iedereen op internet dit lezen?');
  },
};

/** Without the own name it stands there so before it is agreed to. */
export const AskedWithoutName: Story = {
  args: { answers: [...ina, asked], before: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Van Noor, voor Ina');
    await choose(canvasElement, 'Mijn voornaam');
    await says(canvasElement, 'Van Noor, voor een buur');
  },
};

export const AnsweredYes: Story = {
  args: { answers: [...ina, asked, recordings.answeredYes, afterYes], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja, dat mag');
    await says(canvasElement, 'Bedankt. Anderen kunnen het nu lezen.');
  },
};

/** Nobody hears of a no. */
export const AnsweredNo: Story = {
  args: { answers: [...ina, asked, recordings.answeredNo, afterNo], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Nee, alleen Noor en ik');
    await says(canvasElement, 'Goed. Alleen jullie lezen dit.');
  },
};

/** Asked once after help. */
export const Asks: Story = {
  args: { answers: [...henk, recordings.askedOfHenk], before: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wil je Ina bedanken?');
    await says(canvasElement, 'Wie helpt mijn kast verplaatsen?');
  },
};

/** And not again; whoever thinks better of it finds the way. */
export const NotNow: Story = {
  args: {
    answers: [...henk, recordings.askedOfHenk, recordings.notNow, recordings.afterNotNow],
    before: true,
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Niet nu');
    await says(canvasElement, 'Ik wil iemand bedanken');
    await press(canvasElement, 'Ik wil iemand bedanken');
    await says(canvasElement, 'Ina, voor: Wie helpt mijn kast verplaatsen?');
  },
};

export const Words: Story = {
  args: { answers: [...ina, afterNo], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Zeg dankjewel');
    await says(canvasElement, 'Wat wil je zeggen tegen Henk?');
    await choose(canvasElement, 'Iets anders');
    await says(canvasElement, 'Schrijf het hier');
  },
};

export const Deed: Story = {
  args: { answers: [...ina, afterNo], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Zeg dankjewel');
    await press(canvasElement, 'Verder');
    await says(canvasElement, 'Schrijf alleen wat anderen mogen weten.');
  },
};

/** Wider than the two alone is asked of the other first. */
export const Readers: Story = {
  args: { answers: [...ina, afterNo], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Zeg dankjewel');
    await press(canvasElement, 'Verder');
    await press(canvasElement, 'Verder');
    await choose(canvasElement, 'Iedereen op internet');
    await says(canvasElement, 'Wij vragen het eerst aan Henk.');
  },
};

/** Said, and waiting for nothing that would be shown as missing. */
export const Given: Story = {
  args: { answers: [...ina, afterNo, recordings.given, afterGiving], before: true },
  play: async (around) => {
    await Readers.play!(around);
    await press(around.canvasElement, 'Zeg dankjewel');
    await says(around.canvasElement, 'Henk kan dit nu lezen.');
  },
};

/** A person looks first. */
export const Held: Story = {
  args: { answers: [...henk, recordings.askedOfHenk, recordings.held, recordings.afterHeld], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Zeg dankjewel');
    await choose(canvasElement, 'Iets anders');
    await type(canvasElement, 'Schrijf het hier', 'Maak geld over naar NL91ABNA0417164300.');
    await press(canvasElement, 'Verder');
    await press(canvasElement, 'Verder');
    await press(canvasElement, 'Zeg dankjewel');
    await says(canvasElement, 'Wij lezen het eerst.');
  },
};

/** Only a picture cannot be read aloud; what was typed stays. */
export const NotReadable: Story = {
  args: { answers: [...ina, afterNo, recordings.notReadable], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Zeg dankjewel');
    await choose(canvasElement, 'Iets anders');
    await type(canvasElement, 'Schrijf het hier', '😀');
    await press(canvasElement, 'Verder');
    await press(canvasElement, 'Verder');
    await press(canvasElement, 'Zeg dankjewel');
    await says(canvasElement, 'Er staan tekens in die wij niet kunnen lezen.');
  },
};

export const TooFast: Story = {
  args: { answers: [...henk, recordings.askedOfHenk, recordings.tooFast], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Niet nu');
    await says(canvasElement, 'Dit gaat te snel, wacht 60 minuten.');
  },
};

/** What was said both ways, and who reads each. No answer and a no look alike. */
export const Yours: Story = {
  args: { answers: [...ina, afterGiving, recordings.card], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Jouw bedankjes');
    await says(canvasElement, 'Wij hebben gevraagd of anderen het mogen lezen.');
    await says(canvasElement, 'Alleen jij en Noor lezen dit.');
    await says(canvasElement, 'Iedereen op internet kan dit lezen.');
  },
};

export const TakenBack: Story = {
  args: { answers: [...ina, afterYes, recordings.takenBack, recordings.afterBack], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Jouw bedankjes');
    await press(canvasElement, 'Haal het weg bij anderen');
    await says(canvasElement, 'Anderen kunnen het niet meer lezen.');
  },
};

export const Card: Story = {
  args: { answers: [...ina, recordings.afterBack, recordings.card], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Jouw bedankjes');
    await press(canvasElement, 'Maak een kaartje om te printen');
    await says(canvasElement, 'Open het kaartje');
  },
};

/** What stands on the paper is chosen. */
export const Statement: Story = {
  args: { answers: [...henk, recordings.afterNotNow, recordings.statement], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Een papier over wat jij doet');
    await choose(canvasElement, 'Tillen');
    await press(canvasElement, 'Maak het papier');
    await says(canvasElement, 'Open het papier');
  },
};

export const StatementOfNothing: Story = {
  args: { answers: [...henk, recordings.afterNotNow, recordings.nothingChosen], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Een papier over wat jij doet');
    await press(canvasElement, 'Maak het papier');
    await says(canvasElement, 'Kies');
  },
};

/** Somebody with a role among neighbours. */
export const Buddy: Story = {
  args: { answers: [...ina, recordings.buddy], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Een papier over wat jij doet');
    await says(canvasElement, 'Nieuwe buren welkom heten');
  },
};

/** A resident reads the wall, and asks for what stands below as they read it. */
export const Resident: Story = {
  args: { answers: [...ina, recordings.nothingOfMine, recordings.belowForIna], before: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Alleen te lezen voor bewoners van');
    await press(canvasElement, 'Toon meer');
    await says(canvasElement, 'Een pakje aannemen');
    await says(canvasElement, 'Dit klopt niet');
  },
};

/** Our fault, with a number to call about. */
export const Broken: Story = {
  args: { answers: [...ina, { to: 'MyThanks', answer: 'broken' }], before: true },
  play: ({ canvasElement }) => says(canvasElement, 'Er ging iets mis bij ons.'),
};

/** The network fails: what was typed stays. */
export const NotGiven: Story = {
  args: { answers: [...ina, afterNo, { to: 'GiveThanks', answer: 'unreachable' }], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Zeg dankjewel');
    await press(canvasElement, 'Verder');
    await press(canvasElement, 'Verder');
    await press(canvasElement, 'Zeg dankjewel');
    await says(canvasElement, 'Dit werkt nu even niet.');
    await says(canvasElement, 'Wat je hebt getypt, blijft staan.');
  },
};

/** The server cannot be reached: what the page's editor put in the element stays. */
export const Unreachable: Story = {
  args: { answers: [{ to: 'ThanksPage', answer: 'unreachable' }] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dit werkt nu even niet.');
    await says(canvasElement, 'Bel ons: 000 000 00 00');
  },
};

export const Arabic: Story = {
  args: { answers: [...ina, asked], before: true },
  parameters: { lang: 'ar' },
  play: ({ canvasElement }) => says(canvasElement, 'هل يمكن لكل من في الإنترنت قراءة هذا؟'),
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { press, says, saysNot, type } from '../shared/seen-in-story.ts';
import './index.ts';
import { signalOnPage, type SignalOnPage } from './signal-on-page.ts';
import recordings from './signal.recordings.json';

const { guide, isBack, signedIn, codeSent } = recordings;

const meta: Meta<SignalOnPage> = {
  title: 'wk-signal',
  tags: ['autodocs'],
  parameters: { docs: { story: { inline: false, iframeHeight: 900 } } },
  ...signalOnPage(),
};

export default meta;
type Story = StoryObj<SignalOnPage>;

/** While the answer is under way: a still outline. */
export const Loading: Story = {
  args: { answers: [{ to: 'SignalGuide', answer: 'never' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Even wachten.'),
};

/** What one can want to tell, how soon an answer comes, and who else one can go to. */
export const Guide: Story = {
  args: { answers: [recordings.guideWithTimes] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wat wil je kwijt?');
    await says(canvasElement, 'Er is gevaar');
    await says(canvasElement, 'Je krijgt antwoord binnen 5 werkdagen.');
    await says(canvasElement, 'Van elke 10 mensen kregen er 8 op tijd antwoord.');
    await says(canvasElement, 'Klachtencommissie Maas');
    await says(canvasElement, 'Huurcommissie');
  },
};

/** Of one neighbourhood, by its name. */
export const OfNeighbourhood: Story = {
  args: { answers: [recordings.guideOfMolenveld], neighbourhood: 'molenveld' },
  play: ({ canvasElement }) =>
    says(canvasElement, 'In Molenveld kregen 8 van elke 10 mensen op tijd antwoord.'),
};

/** Before there are enough answers nothing is said of how fast they come. */
export const TooFewAnswers: Story = {
  args: { answers: [guide] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Je krijgt antwoord binnen 5 werkdagen.');
    await saysNot(canvasElement, 'Van elke 10');
  },
};

/** For danger there is the telephone alone. */
export const Danger: Story = {
  args: { answers: [guide], about: 'danger' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Bel nu 112');
    await saysNot(canvasElement, 'Stuur naar');
  },
};

/** Where a call helps sooner, its number comes first; who called already goes on. */
export const Broken: Story = {
  args: { answers: [recordings.guideWithTimes], about: 'broken' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Bel 000 000 00 11');
    await press(canvasElement, 'Ik heb al gebeld. Het helpt niet.');
    await says(canvasElement, 'Wat is er kapot?');
  },
};

/** Of neighbours no names are asked. */
export const Nuisance: Story = {
  args: { answers: [guide], about: 'nuisance' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Is er gevaar? Bel 112.');
    await press(canvasElement, 'Ik wil het ook opschrijven');
    await says(canvasElement, 'Noem hier geen namen.');
  },
};

/** Which promise it is about can be chosen; another one needs no name. */
export const AboutPromise: Story = {
  args: { answers: [guide, recordings.promises], about: 'promise' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Over welke belofte gaat het?');
    await says(canvasElement, 'Wat is er niet gedaan?');
  },
};

/** Without the list it is told all the same. */
export const PromisesUnreachable: Story = {
  args: { answers: [guide, { to: 'PromisesToName', answer: 'unreachable' }], about: 'promise' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wat is er niet gedaan?');
    await saysNot(canvasElement, 'Over welke belofte gaat het?');
  },
};

/** Somebody who is not signed in writes first, and signs in then. */
export const SigningInToSend: Story = {
  args: { answers: [guide, codeSent], about: 'complaint' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Je logt zo in. Je tekst blijft bewaard.');
    await type(canvasElement, 'Wat is je klacht?', 'De trap is niet schoon.');
    await press(canvasElement, 'Stuur naar Wonen aan de Maas');
    await says(canvasElement, 'Wat is je e-mailadres?');
  },
};

/** Its number and the day of its answer, at once. */
export const Sent: Story = {
  args: {
    answers: [guide, isBack, recordings.sent, recordings.waiting],
    about: 'complaint',
    before: true,
  },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Wat is je klacht?', 'De voordeur valt niet in het slot.');
    await press(canvasElement, 'Stuur naar Wonen aan de Maas');
    await says(canvasElement, 'Bedankt. Je bericht is bij ons.');
    await says(canvasElement, 'Je nummer is 482 911.');
    await says(canvasElement, 'Jouw klachten en tips');
  },
};

/** Nothing was typed: one sentence, and the field is still there. */
export const NothingTyped: Story = {
  args: { answers: [guide, isBack, recordings.nothing, recordings.empty], about: 'tip', before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Stuur naar Wonen aan de Maas');
    await says(canvasElement, 'Je hebt nog niets getypt.');
    await says(canvasElement, 'Wat is je tip?');
  },
};

/** The network is away: what was typed stays. */
export const NotSentYet: Story = {
  args: {
    answers: [guide, isBack, recordings.nothing, { to: 'SendSignal', answer: 'unreachable' }],
    about: 'complaint',
    before: true,
  },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Wat is je klacht?', 'De trap is niet schoon.');
    await press(canvasElement, 'Stuur naar Wonen aan de Maas');
    await says(canvasElement, 'Dit werkt nu even niet.');
    await says(canvasElement, 'Wat je hebt getypt, blijft staan.');
  },
};

const own = (...answers: SignalOnPage['answers']): Story['args'] => ({
  answers: [guide, isBack, ...answers],
  before: true,
});

/** What was told before waits for its day. */
export const Waiting: Story = {
  args: own(recordings.waiting),
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Kapot. Nummer 482 911');
    await says(canvasElement, 'Je krijgt antwoord. Uiterlijk op');
  },
};

export const Taken: Story = {
  args: own(recordings.taken),
  play: ({ canvasElement }) => says(canvasElement, 'Iemand van ons zoekt dit uit.'),
};

/** The organisation says itself that it is late. */
export const Late: Story = {
  args: own(recordings.late),
  play: ({ canvasElement }) => says(canvasElement, 'Ons antwoord is te laat. Dat spijt ons.'),
};

export const Answered: Story = {
  args: own(recordings.answered),
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Het slot is nieuw. Kijk je of het werkt?');
    await says(canvasElement, 'Heeft dit je geholpen?');
    await says(canvasElement, 'Alleen medewerkers zien wat je kiest.');
  },
};

export const Helped: Story = {
  args: own(recordings.answered, recordings.helped, recordings.mineHelped),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja');
    await says(canvasElement, 'Bedankt. Fijn dat het hielp.');
  },
};

/** After a no it is looked at again, and somebody is called who wants that. */
export const NotHelped: Story = {
  args: own(recordings.answered, recordings.notHelped, recordings.mineNotHelped),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Nee');
    await says(canvasElement, 'Jammer. Wij kijken er nog een keer naar.');
    await says(canvasElement, 'Mogen wij je bellen? Op welk nummer?');
  },
};

export const CallAsked: Story = {
  args: own(recordings.mineNotHelped, recordings.asked, recordings.mineAsked),
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Mogen wij je bellen? Op welk nummer?', '0612345678');
    await press(canvasElement, 'Ja, bel mij');
    await says(canvasElement, 'Wij bellen je binnen 2 werkdagen.');
  },
};

export const NumberNotReadable: Story = {
  args: own(recordings.mineNotHelped, recordings.badNumber),
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Mogen wij je bellen? Op welk nummer?', '12');
    await press(canvasElement, 'Ja, bel mij');
    await says(canvasElement, 'nummer');
  },
};

export const AskedBeforeItGoes: Story = {
  args: own(recordings.waiting),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Het is al opgelost');
    await says(canvasElement, 'Is het opgelost? Dan halen wij je bericht weg.');
  },
};

export const TakenBack: Story = {
  args: own(recordings.two, recordings.withdrawn, recordings.afterWithdrawing),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Het is al opgelost');
    await press(canvasElement, 'Ja, haal weg');
    await says(canvasElement, 'Fijn dat het is opgelost. Je bericht is weg.');
  },
};

/** They let everybody read about it: the organisation writes it first. */
export const LetsAllRead: Story = {
  args: {
    answers: [guide, isBack, recordings.mineLetsNot, recordings.lets, recordings.mineLets],
    before: true,
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Je naam, je huis en je eigen woorden staan er niet in.');
    await press(canvasElement, 'Dit mag iedereen lezen');
    await says(canvasElement, 'Wij schrijven eerst een korte tekst.');
  },
};

/** Everybody reads it now; they take that back. */
export const TakesBackFromAll: Story = {
  args: {
    answers: [guide, isBack, recordings.mineShown, recordings.letsNot, recordings.mineLetsNot],
    before: true,
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Er zit een nieuw slot in.');
    await press(canvasElement, 'Toch niet: niemand mag dit lezen');
    await says(canvasElement, 'Dit mag iedereen lezen');
    await saysNot(canvasElement, 'Er zit een nieuw slot in.');
  },
};

/** What residents and the organisation both let everybody read. */
export const ForAll: Story = {
  args: { answers: [recordings.guideForAll] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dit hoorden en deden wij');
    await says(canvasElement, 'Er zit een nieuw slot in.');
  },
};

/** Somebody at work entered it for them; it is somebody else's. */
export const EnteredForSomebodyElse: Story = {
  args: {
    answers: [guide, isBack, recordings.mineEntered, recordings.unlinked, recordings.mineUnlinked],
    before: true,
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Een medewerker schreef dit voor jou op.');
    await press(canvasElement, 'Dit is niet van mij');
    await says(canvasElement, 'Dit staat niet meer bij jou.');
    await saysNot(canvasElement, 'Een bank bij de vijver.');
  },
};

/** The server cannot be reached: what the page's editor put in the element stays, with a way to try again. */
export const Unreachable: Story = {
  args: { answers: [{ to: 'SignalGuide', answer: 'unreachable' }] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dit werkt nu even niet.');
    await waitFor(() =>
      expect(canvasElement.querySelector('a')?.getBoundingClientRect().height).toBeGreaterThan(0),
    );
  },
};

/** Who just signed in goes on where they were. */
export const SignedIn: Story = {
  args: { answers: [guide, codeSent, signedIn, recordings.sent, recordings.waiting], about: 'complaint' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Wat is je klacht?', 'De voordeur valt niet in het slot.');
    await press(canvasElement, 'Stuur naar Wonen aan de Maas');
    await type(canvasElement, 'Wat is je e-mailadres?', 'ina.1@voorbeeld.example');
    await press(canvasElement, 'Stuur mij de code');
    await type(canvasElement, 'Typ de code uit de mail', '123456');
    await press(canvasElement, 'Log in');
    await says(canvasElement, 'Je nummer is 482 911.');
  },
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import account from '../account/account.recordings.json';
import { clientPlaying, type PlayedAnswer } from '../shared/played-answers.ts';
import { press, says, saysNot, type } from '../shared/seen-in-story.ts';
import './index.ts';
import recordings from './core-values.recordings.json';

const { page, pageNothing, pageTalk, pageAdopted } = recordings;
const { nothing, gathered, talk, planned, open, voted, adopted, review } = recordings;

interface Args {
  answers: PlayedAnswer[];
  /** Whether this browser signed in before. */
  before?: boolean;
}

const meta: Meta<Args> = {
  title: 'wk-core-values',
  tags: ['autodocs'],
  beforeEach: ({ args }) => {
    localStorage.clear();
    sessionStorage.clear();
    if (args.before) localStorage.setItem('wk-signed-in https://community.example/', '1');
  },
  render: ({ answers }) =>
    html`<wk-core-values building="de-linde" .client=${clientPlaying(...answers)}
      ><a href="tel:0000000000">Bel ons: 000 000 00 00</a></wk-core-values
    >`,
};

export default meta;
type Story = StoryObj<Args>;

/** Ina of De Linde comes back, and her building is as it was then. */
const ina = (...answers: PlayedAnswer[]): Args => ({
  answers: [pageTalk, account.inaIsBack, ...answers],
  before: true,
});

/** While the answer is under way: a still outline. */
export const Loading: Story = {
  args: { answers: [{ to: 'CoreValuesPage', answer: 'never' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Even wachten.'),
};

/** What was agreed, for everybody, and the way in. */
export const Visitor: Story = {
  args: { answers: [pageAdopted] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Zo willen we hier wonen');
    await says(canvasElement, 'In De Linde');
    await says(canvasElement, 'We groeten elkaar');
    await says(canvasElement, 'Woon je hier? Log in.');
  },
};

/** Somebody translated it. */
export const InArabic: Story = {
  args: { answers: [pageAdopted] },
  parameters: { lang: 'ar' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'نسلّم على بعضنا');
    await saysNot(canvasElement, 'We groeten elkaar');
  },
};

/** Nobody translated it yet: the Dutch lines, and whom to call. */
export const NotInTurkish: Story = {
  args: { answers: [pageAdopted] },
  parameters: { lang: 'tr' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'We groeten elkaar');
    await says(canvasElement, '000 000 00 00');
  },
};

/** An earlier version and the last vote are read as they were translated then; the words that came since are there in Dutch. */
export const EarlierInArabic: Story = {
  args: { answers: [recordings.pageEdited] },
  parameters: { lang: 'ar' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'We groeten elkaar altijd');
    await saysNot(canvasElement, 'نسلّم على بعضنا');
    await press(canvasElement, 'كيف كان من قبل');
    await says(canvasElement, 'نسلّم على بعضنا');
    await press(canvasElement, 'التصويت حتى 15 نوفمبر 2026');
    await says(canvasElement, 'بعد العاشرة يعم الهدوء');
  },
};

/** Nobody began yet. */
export const NothingYet: Story = {
  args: { answers: [pageNothing] },
  play: ({ canvasElement }) => says(canvasElement, 'Hier is nog niets afgesproken.'),
};

/** A visitor reads that something goes on, and nothing that a resident wrote. */
export const GoesOn: Story = {
  args: { answers: [pageTalk] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Bewoners praten nu over de woorden.');
    await saysNot(canvasElement, 'Elf uur in het weekend');
  },
};

/** On a page that names no building. */
export const NoBuilding: Story = {
  args: { answers: [page] },
  play: ({ canvasElement }) => says(canvasElement, 'Bewoners spreken samen af hoe ze willen wonen.'),
};

/** Of an organisation that says `u` to its residents. */
export const Politely: Story = {
  args: { answers: [recordings.politePage] },
  play: ({ canvasElement }) => says(canvasElement, 'Woont u hier? Log in.'),
};

/** A visitor signs in on the spot, and comes out where people talk. */
export const SignsIn: Story = {
  args: { answers: [pageTalk, account.codeSent, account.inaSignedIn, account.inaIsBack, talk] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Log in');
    await type(canvasElement, 'Wat is je e-mailadres?', 'ina.1@voorbeeld.example');
    await press(canvasElement, 'Stuur mij de code');
    await type(canvasElement, 'Typ de code', '123456');
    await press(canvasElement, 'Log in');
    await says(canvasElement, 'Zo kan het worden');
  },
};

/** An address that is proved, and a home that is not known. */
export const Guest: Story = {
  args: { answers: [pageAdopted, account.guestIsBack], before: true },
  play: ({ canvasElement }) => says(canvasElement, 'Je adres is nog niet bekend. Woon je hier? Bel ons dan.'),
};

/** Somebody from another building reads what everybody reads. */
export const Elsewhere: Story = {
  args: { answers: [pageAdopted, account.inaIsBack, recordings.elsewhere], before: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'We groeten elkaar');
    await says(canvasElement, 'Je woont in een ander gebouw.');
  },
};

/** A resident, before anybody began. */
export const NotBegun: Story = {
  args: ina(nothing),
  play: ({ canvasElement }) => says(canvasElement, 'Hier is nog niets afgesproken.'),
};

/** Residents propose; beside the fields stands who reads along. */
export const Gather: Story = {
  args: ina(gathered),
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Hoe wil jij hier wonen?');
    await says(canvasElement, 'Bewoners van De Linde lezen dit. Je naam staat er niet bij.');
    await says(canvasElement, 'De hal is van ons allemaal');
  },
};

export const Proposed: Story = {
  args: ina(gathered, recordings.proposed, recordings.withMine),
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Hoe wil jij hier wonen?', 'We houden de trap schoon');
    await press(canvasElement, 'Stuur mijn voorstel');
    await says(canvasElement, 'Bedankt. We hebben het.');
    await says(canvasElement, 'We houden de trap schoon');
  },
};

/** One's own words can be taken back. */
export const TakenBack: Story = {
  args: ina(recordings.withMine, recordings.takenBack, gathered),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Haal weg');
    await says(canvasElement, 'Hoe wil jij hier wonen?');
    await saysNot(canvasElement, 'We houden de trap schoon');
  },
};

/** What looks like the name of a person: a hint, and a way on where it is none. */
export const SeemsAName: Story = {
  args: ina(gathered, recordings.nameHint),
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Hoe wil jij hier wonen?', 'Luister naar Ewoud');
    await press(canvasElement, 'Stuur mijn voorstel');
    await says(canvasElement, 'Hier staat misschien een naam.');
    await says(canvasElement, 'Dit is geen naam van iemand.');
  },
};

/** Only a picture cannot be read aloud. */
export const NotReadable: Story = {
  args: ina(gathered, recordings.notReadable),
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Hoe wil jij hier wonen?', '😀');
    await press(canvasElement, 'Stuur mijn voorstel');
    await says(canvasElement, 'Er staan tekens in die wij niet kunnen lezen.');
  },
};

export const TooFast: Story = {
  args: ina(gathered, recordings.tooFast),
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Hoe wil jij hier wonen?', 'Iets');
    await press(canvasElement, 'Stuur mijn voorstel');
    await says(canvasElement, 'Dit gaat te snel, wacht 60 minuten.');
  },
};

/** The network fails: what was typed stays. */
export const NotSent: Story = {
  args: ina(gathered, { to: 'ProposeCoreValue', answer: 'unreachable' }),
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Hoe wil jij hier wonen?', 'Iets');
    await press(canvasElement, 'Stuur mijn voorstel');
    await says(canvasElement, 'Dit werkt nu even niet.');
  },
};

/** Residents talk about the words; what they are made of lies folded beneath. */
export const Talk: Story = {
  args: ina(talk),
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Zo kan het worden');
    await says(canvasElement, 'Elf uur in het weekend, vind ik.');
    await says(canvasElement, 'Dit schreven bewoners');
  },
};

export const Said: Story = {
  args: ina(talk, recordings.said, recordings.talkedOn),
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Wat vind je van deze woorden?', 'Mooi kort.');
    await press(canvasElement, 'Stuur mijn reactie');
    await says(canvasElement, 'Mooi kort.');
  },
};

/** The days of a vote are set. */
export const Planned: Story = {
  args: ina(planned),
  play: ({ canvasElement }) => says(canvasElement, 'Je kunt stemmen vanaf'),
};

/** The first line of a vote, with what somebody has to know before. */
export const Open: Story = {
  args: ina(open),
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Niemand ziet wat jij kiest. We tellen alleen.');
    await says(canvasElement, 'Je kunt je stem later niet veranderen.');
    await says(canvasElement, 'Zin 1 van 3');
  },
};

/** An objection can be told to the committee. */
export const Objects: Story = {
  args: ina(open),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ik heb een bezwaar');
    await type(canvasElement, 'Wat is je bezwaar? Dit hoeft niet.', 'Niet iedereen wil dat.');
    await says(canvasElement, 'De bewonerscommissie leest dit na de stemming, zonder naam.');
  },
};

const votes = async (canvasElement: HTMLElement) => {
  for (const line of [1, 2, 3]) {
    await says(canvasElement, `Zin ${line} van 3`);
    await press(canvasElement, 'Hier sta ik achter');
    await press(canvasElement, 'Volgende');
  }
  await says(canvasElement, 'Klopt dit?');
};

/** All lines once more, before the vote goes for good. */
export const Checks: Story = {
  args: ina(open),
  play: ({ canvasElement }) => votes(canvasElement),
};

export const Voted: Story = {
  args: ina(open, recordings.cast, voted),
  play: async ({ canvasElement }) => {
    await votes(canvasElement);
    await press(canvasElement, 'Stuur mijn stem');
    await says(canvasElement, 'Jouw huis heeft gestemd. Bedankt.');
    await saysNot(canvasElement, 'Hier sta ik achter');
  },
};

/** Somebody at home voted meanwhile. */
export const VotedBefore: Story = {
  args: ina(open, recordings.alreadyVoted),
  play: async ({ canvasElement }) => {
    await votes(canvasElement);
    await press(canvasElement, 'Stuur mijn stem');
    await says(canvasElement, 'Je hebt al gestemd, of iemand bij jou thuis.');
  },
};

/** The page stood open until after the last day. */
export const VoteOver: Story = {
  args: ina(open, recordings.voteOver),
  play: async ({ canvasElement }) => {
    await votes(canvasElement);
    await press(canvasElement, 'Stuur mijn stem');
    await says(canvasElement, 'De stemming is voorbij.');
  },
};

export const Counting: Story = {
  args: ina(recordings.counting),
  play: ({ canvasElement }) => says(canvasElement, 'De stemmen worden geteld.'),
};

/** What was agreed, with the numbers of the vote folded beneath. */
export const Adopted: Story = {
  args: ina(adopted),
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Afgesproken op');
    await press(canvasElement, 'De stemming tot en met 15 november 2026');
    await says(canvasElement, 'Dit spreken we af.');
    await says(canvasElement, 'Dit is niet iedereen in het gebouw.');
  },
};

/** Too few voted: nothing is decided, and no number is told. */
export const TooFewVoted: Story = {
  args: ina(recordings.tooFew),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'De stemming tot en met 15 november 2026');
    await says(canvasElement, 'Te weinig bewoners stemden. Er is niets besloten.');
  },
};

/** A year later: is it still right? */
export const Review: Story = {
  args: ina(review),
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Klopt dit nog?');
    await says(canvasElement, 'Niemand ziet wat jij kiest. We tellen alleen.');
  },
};

export const LookedBack: Story = {
  args: ina(review, recordings.looked, recordings.lookedBack),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja, dit klopt nog');
    await says(canvasElement, 'Jouw antwoord');
  },
};

/** Our fault, with a number to call about. */
export const Broken: Story = {
  args: ina({ to: 'MyCoreValues', answer: 'broken' }),
  play: ({ canvasElement }) => says(canvasElement, 'Er ging iets mis bij ons.'),
};

/** The server cannot be reached: what the page's editor put in the element stays. */
export const Unreachable: Story = {
  args: { answers: [{ to: 'CoreValuesPage', answer: 'unreachable' }] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dit werkt nu even niet.');
    await says(canvasElement, 'Bel ons: 000 000 00 00');
  },
};

export const Arabic: Story = {
  args: ina(open),
  parameters: { lang: 'ar' },
  play: ({ canvasElement }) => says(canvasElement, 'لا يمكنك تغيير صوتك لاحقا.'),
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import account from '../account/account.recordings.json';
import type { PlayedAnswer } from '../shared/played-answers.ts';
import { press, says, saysNot, type } from '../shared/seen-in-story.ts';
import './index.ts';
import recordings from './profile-card.recordings.json';
import { profileOnPage, type ProfileOnPage } from './profile-on-page.ts';

const { profilePage } = recordings;

const meta: Meta<ProfileOnPage> = { title: 'wk-profile-card of a neighbour', ...profileOnPage() };

export default meta;
type Story = StoryObj<ProfileOnPage>;

const seen = (...answers: PlayedAnswer[]): ProfileOnPage => ({
  answers: [profilePage, account.inaIsBack, ...answers],
  before: true,
  at: { neighbour: 'ProfileCard:4' },
});

/** What this viewer may see, and why; a welcome buddy is called so. */
export const SameStairwell: Story = {
  args: seen(recordings.olenaInStairwell),
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Olena');
    await says(canvasElement, 'Welkomstbuur');
    await says(canvasElement, 'Je ziet dit omdat jullie in hetzelfde trappenhuis wonen.');
    await says(canvasElement, 'Zeg hallo');
    await says(canvasElement, 'Olena ziet wie je bent.');
  },
};

export const SameBuilding: Story = {
  args: seen(recordings.martaInBuilding),
  play: ({ canvasElement }) => says(canvasElement, 'Je ziet dit omdat je ook in De Linde woont.'),
};

export const SameNeighbourhood: Story = {
  args: seen(recordings.somebodyElsewhere),
  play: ({ canvasElement }) => says(canvasElement, 'Je ziet dit omdat je ook in Molenveld woont.'),
};

export const OfMyBuddy: Story = {
  args: seen(recordings.keesOfBuddy),
  play: ({ canvasElement }) => says(canvasElement, 'Je ziet dit omdat je de welkomstbuur van Kees bent.'),
};

/** Having said hello looks the same, whatever the other does with it. */
export const HelloSaid: Story = {
  args: seen(recordings.olenaInStairwell, recordings.helloSaid),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Zeg hallo');
    await says(canvasElement, 'Je zei hallo. Wij zeggen het als Olena ook hallo zegt.');
  },
};

export const SaysHelloToMe: Story = {
  args: seen(recordings.elsWhoSaysHello),
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Els uit De Linde zegt hallo.');
    await says(canvasElement, 'Zeg ook hallo');
    await says(canvasElement, 'Kies je nu niet? Dat hoort Els niet.');
  },
};

export const NotNow: Story = {
  args: seen(recordings.elsWhoSaysHello, recordings.notNow),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Nu niet');
    await says(canvasElement, 'Goed. Wij zeggen niets.');
    await saysNot(canvasElement, 'Zeg hallo');
  },
};

export const HelloBack: Story = {
  args: seen(recordings.elsWhoSaysHello, recordings.helloBack),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Zeg ook hallo');
    await says(canvasElement, 'zeiden allebei hallo.');
  },
};

export const BothSaidHello: Story = {
  args: seen(recordings.henkWhoIsKnown),
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Jij en Henk zeiden allebei hallo.');
    await says(canvasElement, 'Je ziet dit omdat jullie allebei hallo zeiden.');
  },
};

export const Refused: Story = {
  args: seen(recordings.martaInBuilding, recordings.helloTooFast),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Zeg hallo');
    await says(canvasElement, 'Dit gaat te snel, wacht 24 uur.');
  },
};

export const HelloNotKept: Story = {
  args: seen(recordings.olenaInStairwell, { to: 'SayHello', answer: 'unreachable' }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Zeg hallo');
    await says(canvasElement, 'Dit werkt nu even niet.');
    await says(canvasElement, 'Zeg hallo');
  },
};

/** Somebody without a name says hello: the name is asked for first. */
export const NameNeeded: Story = {
  args: seen(recordings.cardForNameless, recordings.helloOfNameless),
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wat is je voornaam?');
    await type(canvasElement, 'Wat is je voornaam?', 'Eva');
    await press(canvasElement, 'Zeg hallo');
    await says(canvasElement, 'Je zei hallo.');
  },
};

/** The same for one that was taken away, one that never was, and one that is not for this viewer. */
export const NotThere: Story = {
  args: seen(recordings.nobody),
  play: ({ canvasElement }) => says(canvasElement, 'Deze kaart is er niet, of is niet voor jou.'),
};

export const Reporting: Story = {
  args: seen(recordings.olenaInStairwell, recordings.reported),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Dit klopt niet');
    await says(canvasElement, 'Wat klopt er niet?');
    await says(canvasElement, 'Ik wil Olena niet meer zien');
  },
};

/** One no longer wants to see somebody: the card is gone. */
export const Blocked: Story = {
  args: seen(recordings.martaInBuilding, recordings.blocked, recordings.martaAfterBlocking),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Dit klopt niet');
    await press(canvasElement, 'Ik wil Marta niet meer zien');
    await press(canvasElement, 'Ja, niet meer zien');
    await says(canvasElement, 'Je ziet deze persoon niet meer.');
    await press(canvasElement, 'Sluit');
    await says(canvasElement, 'Deze kaart is er niet, of is niet voor jou.');
  },
};

export const ForAVisitor: Story = {
  args: { answers: [profilePage], at: { neighbour: 'ProfileCard:4' } },
  play: ({ canvasElement }) =>
    says(canvasElement, 'Dit is de kaart van een buur. Log in. Dan zie je of hij voor jou is.'),
};

export const ForAGuest: Story = {
  args: {
    answers: [profilePage, account.guestIsBack, recordings.cardForGuest],
    before: true,
    at: { neighbour: 'ProfileCard:4' },
  },
  play: ({ canvasElement }) => says(canvasElement, 'Je adres is nog niet bekend.'),
};

export const Loading: Story = {
  args: seen({ to: 'NeighbourCard', answer: 'never' }),
  play: ({ canvasElement }) => says(canvasElement, 'Even wachten.'),
};

export const Unreachable: Story = {
  args: seen({ to: 'NeighbourCard', answer: 'unreachable' }),
  play: ({ canvasElement }) => says(canvasElement, 'Dit werkt nu even niet. We proberen het zo weer.'),
};

export const ArabicNeighbour: Story = {
  args: seen(recordings.martaInBuilding),
  parameters: { lang: 'ar' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Een broek korter maken kan ik snel.');
    await says(canvasElement, 'قل مرحباً');
  },
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PlayedAnswer } from '@wederkerig/elements/shared/played-answers';
import { choose, chooseFile, press, says, saysNot, type } from '@wederkerig/elements/shared/seen-in-story';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { clientAtWork, goWithin, signedInBefore } from '../shared/at-work-in-story.ts';
import './index.ts';
import recordings from './welcome.recordings.json';

interface Args {
  answers: PlayedAnswer[];
  /** Who is signed in; without it somebody of the staff. */
  back?: PlayedAnswer;
  /** What stands in the address behind the word of the page. */
  rest?: string;
}

const meta: Meta<Args> = {
  title: 'console/welcome',
  beforeEach: signedInBefore,
  render: ({ answers, back = recordings.isBack, rest = '' }) =>
    html`<wk-console-welcome
      .client=${clientAtWork(back, ...answers)}
      .rest=${rest}
      @wk-console-go=${goWithin}
    ></wk-console-welcome>`,
};

export default meta;
type Story = StoryObj<Args>;

const { one, list, arabicOne } = recordings;
const ania = one.answer.data.console.welcome.row.id;
const olena = arabicOne.answer.data.console.welcome.row.id;

export const None: Story = {
  args: { answers: [recordings.nothing] },
  play: ({ canvasElement }) => says(canvasElement, 'Je hebt nu geen nieuwe bewoners.'),
};

/** Who comes, and what waits of each. */
export const List: Story = {
  args: { answers: [list] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Ania, De Linde 14');
    await says(canvasElement, 'Jij bent vast contact');
    await says(canvasElement, 'Bel');
  },
};

/** A member of a committee sees when it does what, and whom for as far as they want to be known. */
export const OfCommittee: Story = {
  args: { answers: [recordings.ofCommittee], back: recordings.committeeIsBack },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Ewa, De Linde');
    await says(canvasElement, 'Nieuwe bewoner, De Linde');
    await says(canvasElement, 'Nodigt uit om elkaar te ontmoeten.');
    await saysNot(canvasElement, 'Joao');
    await saysNot(canvasElement, 'Nieuwe bewoner aankondigen');
  },
};

/** One newcomer with the steps; what was not done is said to be ours. */
export const One: Story = {
  args: { answers: [one], rest: ania },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Ania, De Linde 14');
    await says(canvasElement, 'Contact door een mens: 0 van minstens 3');
    await says(canvasElement, 'Wij stonden niet aan de deur');
    await says(canvasElement, 'Heeft nog geen ja gezegd.');
    await says(canvasElement, 'Dat je dit opent, wordt bewaard.');
  },
};

/** Nobody opened it in time: somebody of the team sees what has to be done, and not how the newcomer is. */
export const OfTheTeam: Story = {
  args: { answers: [recordings.teamOne], rest: olena },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Olena, De Linde 16');
    await says(canvasElement, 'Wat de bewoner vertelde, zie je niet.');
    await saysNot(canvasElement, 'De bewoner vertelde nog niets.');
  },
};

export const Called: Story = {
  args: { answers: [one, recordings.called], rest: ania },
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'Gebeld');
    await press(canvasElement, 'Schrijf op');
    await says(canvasElement, 'Het contact staat erbij.');
    await says(canvasElement, 'Contact door een mens: 2 van minstens 3');
    await says(canvasElement, 'Zoekt een fietsenstalling.');
  },
};

export const Tomorrow: Story = {
  args: { answers: [one, recordings.tomorrow], rest: ania },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Schrijf op');
    await says(canvasElement, 'Deze dag is te ver weg');
    await saysNot(canvasElement, 'Het contact staat erbij.');
  },
};

export const FromPaper: Story = {
  args: { answers: [one, recordings.entered], rest: ania },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Invoeren van papier');
    await choose(canvasElement, 'Niet goed');
    await type(canvasElement, 'Wat schreef de bewoner erbij?', 'De buren zijn luid.');
    await press(canvasElement, 'Voer in');
    await says(canvasElement, 'Het antwoord staat erbij.');
    await says(canvasElement, 'De buren zijn luid.');
  },
};

/** They want to meet neighbours: somebody at work proposes a day, and the newcomer decides. */
export const Meeting: Story = {
  args: {
    answers: [recordings.wantsToMeet, recordings.dayAtWork],
    rest: recordings.wantsToMeet.answer.data.console.welcome.row.id,
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Ania wil de buren ontmoeten.');
    await type(canvasElement, 'Waar?', 'De gezamenlijke ruimte, naast de lift');
    await press(canvasElement, 'Stel dit voor');
    await says(canvasElement, 'De nieuwe bewoner leest het nu.');
  },
};

/** Once the newcomer said yes to the day there is a poster, on which nobody's name stands. */
export const MeetingPoster: Story = {
  args: {
    answers: [recordings.meetsSoon],
    rest: recordings.meetsSoon.answer.data.console.welcome.row.id,
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Poster voor in de hal');
    await press(canvasElement, 'Maak de poster');
    await says(canvasElement, 'Alle buren zijn welkom.');
    const poster = canvasElement
      .querySelector('wk-console-welcome')!
      .shadowRoot!.querySelector<HTMLElement>('.poster')!;
    const { firstName, home } = recordings.meetsSoon.answer.data.console.welcome.row;
    expect(poster.innerText).toContain('De gezamenlijke ruimte, naast de lift');
    expect(poster.innerText).not.toContain(firstName);
    expect(poster.innerText).not.toContain(home);
  },
};

/** A page with the question, for whoever is not on the internet. */
export const OnPaper: Story = {
  args: { answers: [one], rest: ania },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Invoeren van papier');
    await press(canvasElement, 'Print het blad');
    await says(canvasElement, 'Postaw krzyżyk przy jednej buźce.');
    await says(canvasElement, 'Print deze bladzijde');
  },
};

/** In the language of the newcomer, with a code for a phone. */
export const Letter: Story = {
  args: { answers: [one, recordings.letter], rest: ania },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Welkomstbrief');
    await press(canvasElement, 'Maak de brief');
    await says(canvasElement, 'Witamy w nowym mieszkaniu');
    await says(canvasElement, 'Pozdrowienia: Els');
    await saysNot(canvasElement, 'Odbiór kluczy');
  },
};

export const ArabicLetter: Story = {
  args: { answers: [arabicOne, recordings.arabicLetter], rest: olena },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Welkomstbrief');
    await press(canvasElement, 'Maak de brief');
    await says(canvasElement, 'أهلًا بك في بيتك الجديد');
  },
};

/** Handed to a colleague, it is no longer the viewer's. */
export const HandedOver: Story = {
  args: { answers: [one, recordings.appointed], rest: ania },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Vast contact en vervanger');
    await press(canvasElement, 'Geef door');
    await says(canvasElement, 'Dat is bewaard.');
  },
};

export const Ended: Story = {
  args: { answers: [arabicOne, recordings.ended], rest: olena },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Stoppen');
    await press(canvasElement, 'Stop dit welkom');
    await says(canvasElement, 'Dit welkom is gestopt.');
  },
};

export const NotThere: Story = {
  args: { answers: [recordings.notOne], rest: 'onzin' },
  play: ({ canvasElement }) => says(canvasElement, 'Dit welkom is er niet, of het is niet van jou.'),
};

export const Announcing: Story = {
  args: { answers: [list, recordings.announced, one], rest: 'new' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Woning', 'De Linde 17');
    await type(canvasElement, 'Voornaam', 'Marek');
    await press(canvasElement, 'Kondig aan');
    await says(canvasElement, 'Het welkom staat in je lijst.');
  },
};

export const Running: Story = {
  args: { answers: [list, recordings.running], rest: 'new' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Woning', 'De Linde 17');
    await press(canvasElement, 'Kondig aan');
    await says(canvasElement, 'Voor deze woning is er al een welkom.');
  },
};

/** The figures of half a year: numbers alone, and none that is small. */
export const HalfYear: Story = {
  args: { answers: [recordings.half, recordings.written], rest: 'half/2026-1' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Nieuwe bewoners, eerste half jaar van 2026');
    await says(canvasElement, 'minder dan 5');
    await type(canvasElement, 'Wat veranderen wij?', 'Wij bellen na een week op een vaste dag.');
    await press(canvasElement, 'Bewaar');
    await says(canvasElement, 'Wij bellen na een week op een vaste dag.');
  },
};

export const TooFew: Story = {
  args: { answers: [recordings.tooFew], rest: 'half/2026-2' },
  play: ({ canvasElement }) => says(canvasElement, 'Er zijn nog te weinig nieuwe bewoners.'),
};

export const Unreachable: Story = {
  args: { answers: [{ to: 'WelcomesAtWork', answer: 'unreachable' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Dit werkt nu even niet.'),
};

const file = () => new File(['woning;sleuteldag;taal;voornaam'], 'nieuw.csv');

/** Looked at first, then taken whole. */
export const FromFile: Story = {
  args: { answers: [list, recordings.fileRight, recordings.fileTaken, list], rest: 'new' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Veel tegelijk, uit een bestand');
    await chooseFile(canvasElement, file());
    await press(canvasElement, 'Kijk het na');
    await says(canvasElement, 'Alles klopt.');
    await press(canvasElement, 'Neem 1 over');
    await says(canvasElement, 'De nieuwe bewoners staan in je lijst.');
  },
};

/** All that is wrong is told at once, and nothing is taken. */
export const WrongFile: Story = {
  args: { answers: [list, recordings.fileWrong], rest: 'new' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Veel tegelijk, uit een bestand');
    await chooseFile(canvasElement, file());
    await press(canvasElement, 'Kijk het na');
    await says(canvasElement, 'Er is niets overgenomen.');
    await says(canvasElement, 'Deze woning kennen wij niet.');
  },
};

/** Who wants to be a buddy; a person calls, and gives the role. */
export const BuddiesNone: Story = {
  args: { answers: [recordings.buddiesNone], rest: 'buddies' },
  play: ({ canvasElement }) => says(canvasElement, 'Nog niemand wil dit.'),
};

export const BuddyAppointed: Story = {
  args: { answers: [recordings.buddies, recordings.buddyAppointed], rest: 'buddies' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wacht op een gesprek met ons');
    await says(canvasElement, 'Bel 06 12345678');
    await press(canvasElement, 'Ik heb gebeld. Het past');
    await says(canvasElement, 'Laat Mo stoppen als welkomstbuur');
  },
};

/** Nothing is sent before somebody looked at it. */
export const Proposed: Story = {
  args: { answers: [recordings.proposed, recordings.buddiesSent], rest: 'buddies' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Stel welkomstburen voor');
    await says(canvasElement, 'spreekt Pools, woont in De Linde');
    await press(canvasElement, 'Verstuur naar Ania');
    await says(canvasElement, 'Verstuurd. De bewoner kan nu kiezen.');
  },
};

/** How asks were spread, in words and of nobody. */
export const AsksSpread: Story = {
  args: { answers: [recordings.asksSpread], rest: 'buddies' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Iedere welkomstbuur werd in een jaar 0 tot 1 keer gevraagd.');
    await saysNot(canvasElement, 'Vanaf vijf welkomstburen');
  },
};

export const NothingLeft: Story = {
  args: { answers: [recordings.proposed, recordings.nothingLeft], rest: 'buddies' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Stel welkomstburen voor');
    await press(canvasElement, 'Verstuur naar Ania');
    await says(canvasElement, 'Kies eerst iets, of typ iets');
  },
};

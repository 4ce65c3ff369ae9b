import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { press, says, saysNot, type } from '../shared/seen-in-story.ts';
import recordings from './help-board.recordings.json';
import { asBas, noNews, ofBas, stageFor, type HelpStory } from './help-stage.ts';

const meta: Meta<HelpStory> = { title: 'wk-help-board post', ...stageFor('help-post') };

export default meta;
type Story = StoryObj<HelpStory>;

const { boardForAll, lamp, ownPost, soup } = recordings;

type Read = { answer: { data: { viewer: { helpPost: { id: string } } } } };
const opened = ({ answer }: Read) => ({ before: true, at: { post: answer.data.viewer.helpPost.id } });

/** A post opened, with the sentences that mostly come first. */
export const Request: Story = {
  args: { answers: [...ofBas, lamp], ...opened(lamp) },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Kun jij dit?');
    await says(canvasElement, 'Dit past bij jou: Lampen ophangen.');
    await says(canvasElement, 'Wil je helpen?');
    await says(canvasElement, 'Ik kan je helpen.');
    await says(canvasElement, 'Zo blijft het veilig');
    await says(canvasElement, 'Kies een zin');
  },
};

/** A chosen sentence is shown once more, with who reads it, before it goes. */
export const SentenceChosen: Story = {
  args: { answers: [...ofBas, lamp], ...opened(lamp) },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ik kan je helpen.');
    await says(canvasElement, 'Dit zeg je: Ik kan je helpen.');
    await says(canvasElement, 'Je voornaam gaat naar de vrager. Je nummer niet.');
  },
};

/** Responding begins a talk of two. */
export const Responding: Story = {
  args: {
    answers: [...ofBas, lamp, recordings.responded, recordings.newTalk],
    ...opened(lamp),
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ik kan je helpen.');
    await press(canvasElement, 'Stuur aan je buur');
    await says(canvasElement, 'Praten met Ina');
  },
};

/** Placed at work for a neighbour without internet: who placed it, and that answers come to the office. */
export const PlacedForNeighbour: Story = {
  args: {
    answers: [...ofBas, recordings.placedForNeighbour],
    ...opened(recordings.placedForNeighbour),
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Voor een buur. Geplaatst door Els (medewerker).');
    await says(canvasElement, 'Bel 000 000 00 00 of antwoord hier. Wij geven het door.');
    await press(canvasElement, 'Ik kan je helpen.');
    await says(canvasElement, 'Els en onze medewerkers lezen dit. Met je voornaam.');
    await says(canvasElement, 'Stuur aan ons');
  },
};

export const OwnWords: Story = {
  args: {
    answers: [
      boardForAll,
      recordings.lotteIsBack,
      recordings.boardOfLotte,
      noNews,
      recordings.practiceForLotte,
      recordings.respondedTooFast,
    ],
    ...opened(recordings.practiceForLotte),
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Zelf schrijven');
    await type(canvasElement, 'Schrijf aan je buur', 'Wat leuk. Ik drink graag thee.');
    await press(canvasElement, 'Stuur aan je buur');
    await says(canvasElement, 'Dit gaat te snel, wacht 24 uur. Wat je hebt getypt, blijft staan.');
  },
};

/** Nobody talks without a name: it is asked once, where it is needed. */
export const FirstNameNeeded: Story = {
  args: {
    answers: [
      boardForAll,
      recordings.namelessIsBack,
      recordings.boardOfNameless,
      noNews,
      recordings.practice,
      recordings.firstNameNeeded,
    ],
    ...opened(recordings.practice),
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja, graag');
    await press(canvasElement, 'Stuur aan je buur');
    await says(canvasElement, 'Typ eerst je voornaam.');
    await says(canvasElement, 'Wat is je voornaam? Alleen deze buur ziet je naam.');
  },
};

/** Where a day would tell that a home stands empty, no day and no building show. */
export const Absence: Story = {
  args: { answers: [...ofBas, recordings.plants], ...opened(recordings.plants) },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Water geven als ik weg ben');
    await saysNot(canvasElement, 'In De Linde');
    await says(canvasElement, 'Kies een zin');
  },
};

export const OtherLanguage: Story = {
  args: { answers: [...ofBas, recordings.teaInArabic], ...opened(recordings.teaInArabic) },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Geschreven in het Arabisch.');
    await says(canvasElement, 'Kies een zin');
  },
};

/** "Ik kom" for a gathering; a first name shows to neighbours, and that is said beside it. */
export const Gathering: Story = {
  args: {
    answers: [...ofBas, soup, recordings.comesForSoup],
    ...opened(soup),
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Kom je? Je buren zien dan je voornaam.');
    await press(canvasElement, 'Ik kom');
    await says(canvasElement, 'Leuk dat je komt. Tot dan.');
    await says(canvasElement, 'Fatma, Els, Wim en Bas komen.');
    await says(canvasElement, 'Zet het in je agenda');
  },
};

export const GatheringFull: Story = {
  args: { answers: [...ofBas, recordings.fullStew], ...opened(recordings.fullStew) },
  play: ({ canvasElement }) => says(canvasElement, 'Er is geen plek meer.'),
};

/** There was room when the page was opened. */
export const JustFull: Story = {
  args: { answers: [...ofBas, recordings.stew, recordings.stewIsFull], ...opened(recordings.stew) },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ik kom');
    await says(canvasElement, 'Er is geen plaats meer.');
  },
};

export const GatheringOver: Story = {
  args: {
    answers: [...asBas, recordings.busyBoard, noNews, recordings.soupIsOver, recordings.soupWasNice],
    ...opened(recordings.soupIsOver),
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Was het leuk? Goed Gaat wel Niet goed');
    await press(canvasElement, 'Goed');
    await says(canvasElement, 'Bedankt dat je het zegt.');
  },
};

/** Mo took it off the board while the page was open. */
export const RespondingTooLate: Story = {
  args: {
    answers: [...ofBas, recordings.errands, recordings.respondedTooLate],
    ...opened(recordings.errands),
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja, graag');
    await press(canvasElement, 'Stuur aan je buur');
    await says(canvasElement, 'Dit bericht is al voorbij. Wat je hebt getypt, blijft staan.');
  },
};

/** Bas answered in another tab already. */
export const RespondingTwice: Story = {
  args: { answers: [...ofBas, lamp, recordings.respondedTwice], ...opened(lamp) },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ik kan je helpen.');
    await press(canvasElement, 'Stuur aan je buur');
    await says(canvasElement, 'Je hebt hier al op geantwoord.');
  },
};

/** In another tab of this browser Ina signed in, who wrote it. */
export const OwnPostAnswered: Story = {
  args: { answers: [...ofBas, lamp, recordings.ownPostAnswered], ...opened(lamp) },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ik kan je helpen.');
    await press(canvasElement, 'Stuur aan je buur');
    await says(canvasElement, 'Dit is je eigen bericht.');
  },
};

export const Mine: Story = {
  args: {
    answers: [...ofBas, ownPost, recordings.noSuggestions, recordings.ownPostWithdrawn],
    ...opened(ownPost),
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Haal weg');
    await says(canvasElement, 'Wil je dit weghalen?');
    await press(canvasElement, 'Ja, haal weg');
    await says(canvasElement, 'Het staat niet meer op het bord.');
  },
};

export const Changing: Story = {
  args: {
    answers: [...ofBas, ownPost, recordings.noSuggestions, recordings.ownPostChanged],
    ...opened(ownPost),
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Verander');
    await type(canvasElement, 'Wat wil je vragen of doen?', 'Wie leest twee brieven met mij?');
    await says(canvasElement, 'Je buren lezen dit. Zonder je naam.');
  },
};

export const StillNeeded: Story = {
  args: {
    answers: [
      ...asBas,
      recordings.busyBoard,
      noNews,
      recordings.askedWhetherOpen,
      recordings.noSuggestions,
      recordings.keptOpen,
    ],
    ...opened(recordings.askedWhetherOpen),
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Is dit nog nodig?');
    await press(canvasElement, 'Ja, laat het staan');
    await says(canvasElement, 'Goed. Het blijft nog 30 dagen staan.');
  },
};

export const Waiting: Story = {
  args: { answers: [...ofBas, recordings.waitingPost], ...opened(recordings.waitingPost) },
  play: ({ canvasElement }) => says(canvasElement, 'Wacht nog. Een medewerker kijkt er eerst naar.'),
};

export const Over: Story = {
  args: {
    answers: [...asBas, recordings.busyBoard, noNews, recordings.walkAgreed],
    ...opened(recordings.walkAgreed),
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Afgesproken.');
    await saysNot(canvasElement, 'Wil je helpen?');
  },
};

export const NotThere: Story = {
  args: { answers: [...ofBas, recordings.noPost], ...opened(recordings.errands) },
  play: ({ canvasElement }) => says(canvasElement, 'Dit staat niet meer op het bord.'),
};

export const LongWords: Story = {
  args: { answers: [...ofBas, recordings.longWords], ...opened(recordings.longWords) },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wil je helpen?');
    await says(canvasElement, 'Kies een zin');
  },
};

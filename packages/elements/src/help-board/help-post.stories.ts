import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { press, says, saysNot, type } from '../shared/seen-in-story.ts';
import { boardForAll, signedIn } from './help-board.recordings.ts';
import {
  arabic,
  coffee,
  lamp,
  longWords,
  myBoard,
  myRequest,
  noNews,
  onePostRead,
  plants,
  postActed,
  refused,
  responded,
  soup,
} from './help-posts.recordings.ts';
import { stageFor, type HelpStory } from './help-stage.ts';
import { talk, talkRead } from './help-talk.recordings.ts';

const meta: Meta<HelpStory> = { title: 'wk-help-board post', ...stageFor('help-post') };

export default meta;
type Story = StoryObj<HelpStory>;

const asResident = signedIn('RESIDENT', 'Fatma');

const resident = [boardForAll, myBoard(), noNews, ...asResident];
const opened = (id: string) => ({ before: true, at: { post: `HelpPost:${id}` } });

/** A post opened, with the sentences that mostly come first. */
export const Request: Story = {
  args: { answers: [...resident, onePostRead(lamp)], ...opened('lamp') },
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
  args: { answers: [...resident, onePostRead(lamp)], ...opened('lamp') },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ik kan je helpen.');
    await says(canvasElement, 'Dit zeg je: Ik kan je helpen.');
    await says(canvasElement, 'Je voornaam gaat naar de vrager. Je nummer niet.');
  },
};

/** Responding begins a talk of two. */
export const Responding: Story = {
  args: {
    answers: [...resident, onePostRead(lamp), responded, talkRead(talk())],
    ...opened('lamp'),
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ik kan je helpen.');
    await press(canvasElement, 'Stuur aan je buur');
    await says(canvasElement, 'Praten met Ina');
  },
};

export const OwnWords: Story = {
  args: {
    answers: [
      ...resident,
      onePostRead(soup),
      refused('RespondToHelp', 'respondToHelp', 'TOO_MANY_REQUESTS', 'Dit gaat te snel, wacht 10 minuten.'),
    ],
    ...opened('soup'),
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Zelf schrijven');
    await type(canvasElement, 'Schrijf aan je buur', 'Wat lekker. Ik kom graag eten.');
    await press(canvasElement, 'Stuur aan je buur');
    await says(canvasElement, 'Dit gaat te snel, wacht 10 minuten. Wat je hebt getypt, blijft staan.');
  },
};

/** Nobody talks without a name: it is asked once, where it is needed. */
export const FirstNameNeeded: Story = {
  args: {
    answers: [boardForAll, myBoard({}, null), noNews, ...asResident, onePostRead(lamp)],
    ...opened('lamp'),
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ik kan je helpen.');
    await says(canvasElement, 'Wat is je voornaam? Alleen deze buur ziet je naam.');
  },
};

/** Where a day would tell that a home stands empty, no day and no building show. */
export const Absence: Story = {
  args: { answers: [...resident, onePostRead(plants)], ...opened('plants') },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wie geeft mijn planten water?');
    await saysNot(canvasElement, 'In De Linde');
    await says(canvasElement, 'Kies een zin');
  },
};

export const OtherLanguage: Story = {
  args: { answers: [...resident, onePostRead(arabic)], ...opened('arabic') },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Geschreven in het Arabisch.');
    await says(canvasElement, 'Kies een zin');
  },
};

/** "Ik kom" for a gathering; a first name shows to neighbours, and that is said beside it. */
export const Gathering: Story = {
  args: {
    answers: [
      ...resident,
      onePostRead(coffee),
      postActed('AnswerGathering', 'answerGathering', {
        ...coffee,
        viewerComing: true,
        coming: ['Ina', 'Mo', 'Fatma'],
        calendarAddress: 'https://community.example/calendar/coffee.ics',
      }),
    ],
    ...opened('coffee'),
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Kom je? Je buren zien dan je voornaam.');
    await press(canvasElement, 'Ik kom');
    await says(canvasElement, 'Leuk dat je komt. Tot dan.');
    await says(canvasElement, 'Ina, Mo en Fatma komen.');
    await says(canvasElement, 'Zet het in je agenda');
  },
};

export const GatheringFull: Story = {
  args: { answers: [...resident, onePostRead({ ...coffee, full: true })], ...opened('coffee') },
  play: ({ canvasElement }) => says(canvasElement, 'Er is geen plek meer.'),
};

export const GatheringOver: Story = {
  args: {
    answers: [
      ...resident,
      onePostRead({ ...coffee, state: 'DONE', viewerComing: true, asksHowItWent: true }),
    ],
    ...opened('coffee'),
  },
  play: ({ canvasElement }) => says(canvasElement, 'Was het leuk? Goed Gaat wel Niet goed'),
};

export const Mine: Story = {
  args: {
    answers: [
      ...resident,
      onePostRead(myRequest),
      postActed('WithdrawHelpPost', 'withdrawHelpPost', {
        ...myRequest,
        state: 'WITHDRAWN',
        viewerCanEdit: false,
        viewerCanWithdraw: false,
      }),
    ],
    ...opened('mine'),
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
    answers: [
      ...resident,
      onePostRead(myRequest),
      postActed('EditHelpPost', 'editHelpPost', {
        ...myRequest,
        title: 'Wie leest twee brieven met mij?',
        edited: true,
      }),
    ],
    ...opened('mine'),
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
      ...resident,
      onePostRead({ ...myRequest, asksWhetherOpen: true }),
      postActed('KeepHelpPostOpen', 'keepHelpPostOpen', { ...myRequest, openUntil: '2027-01-02' }),
    ],
    ...opened('mine'),
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Is dit nog nodig?');
    await press(canvasElement, 'Ja, laat het staan');
    await says(canvasElement, 'Goed. Het blijft nog 30 dagen staan.');
  },
};

export const Waiting: Story = {
  args: { answers: [...resident, onePostRead({ ...myRequest, waiting: true })], ...opened('mine') },
  play: ({ canvasElement }) => says(canvasElement, 'Wacht nog. Een medewerker kijkt er eerst naar.'),
};

export const Over: Story = {
  args: {
    answers: [...resident, onePostRead({ ...lamp, state: 'AGREED', viewerCanRespond: false })],
    ...opened('lamp'),
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Afgesproken.');
    await saysNot(canvasElement, 'Wil je helpen?');
  },
};

export const NotThere: Story = {
  args: { answers: [...resident, onePostRead(null)], ...opened('gone') },
  play: ({ canvasElement }) => says(canvasElement, 'Dit staat niet meer op het bord.'),
};

export const LongWords: Story = {
  args: { answers: [...resident, onePostRead(longWords)], ...opened('long') },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wil je helpen?');
    await says(canvasElement, 'Kies een zin');
  },
};

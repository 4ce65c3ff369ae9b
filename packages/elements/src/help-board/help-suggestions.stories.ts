import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { press, says, saysNot } from '../shared/seen-in-story.ts';
import recordings from './help-board.recordings.json';
import { ofBas, stageFor, type HelpStory } from './help-stage.ts';

const meta: Meta<HelpStory> = { title: 'wk-help-board suggestions', ...stageFor('help-suggestions') };

export default meta;
type Story = StoryObj<HelpStory>;

const { ownPost, suggestions } = recordings;
const heading = 'Misschien kan een buur dit';

/** A request of Bas's own, opened. */
const opened = (...answers: HelpStory['answers']): HelpStory => ({
  answers: [...ofBas, ownPost, ...answers],
  before: true,
  at: { post: ownPost.answer.data.viewer.helpPost.id },
});

/** Three neighbours who may suit a request, each with the reasons; nobody has a name, a score or a number. */
export const Suggestions: Story = {
  args: opened(suggestions),
  play: async ({ canvasElement }) => {
    await says(canvasElement, heading);
    await says(canvasElement, 'Dit past bij je buur: Brieven schrijven. Jullie wonen in hetzelfde gebouw.');
    await says(canvasElement, 'Vraag deze buur');
    await says(canvasElement, 'Je naam gaat pas mee als jullie allebei ja zeggen.');
    await saysNot(canvasElement, 'Ina');
  },
};

/** What shows once somebody is asked shows from then on, whatever they do with it. */
export const Asked: Story = {
  args: opened(suggestions, recordings.askedNeighbour),
  play: async ({ canvasElement }) => {
    await says(canvasElement, heading);
    await press(canvasElement, 'Vraag deze buur');
    await says(canvasElement, 'Gevraagd. Zegt je buur ja? Dan hoor je het.');
  },
};

/** The same on another day. */
export const AskedBefore: Story = {
  args: opened(recordings.someAsked),
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Gevraagd. Zegt je buur ja? Dan hoor je het.');
    await says(canvasElement, 'Vraag deze buur');
    await saysNot(canvasElement, 'Brieven schrijven');
  },
};

/** Where nobody is found nothing is missing. */
export const NobodyFound: Story = {
  args: opened(recordings.noSuggestions),
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wie leest een brief met mij?');
    await saysNot(canvasElement, heading);
  },
};

/** While the post is taken away, that alone is asked. */
export const OneThingAtATime: Story = {
  args: opened(suggestions),
  play: async ({ canvasElement }) => {
    await says(canvasElement, heading);
    await press(canvasElement, 'Haal weg');
    await says(canvasElement, 'Wil je dit weghalen?');
    await saysNot(canvasElement, heading);
    await press(canvasElement, 'Nee, terug');
    await says(canvasElement, heading);
  },
};

/** In another tab the request was taken off the board. */
export const AskedTooLate: Story = {
  args: opened(suggestions, recordings.askedTooLate),
  play: async ({ canvasElement }) => {
    await says(canvasElement, heading);
    await press(canvasElement, 'Vraag deze buur');
    await says(canvasElement, 'Dit bericht is al voorbij.');
    await says(canvasElement, 'Vraag deze buur');
  },
};

export const Unreachable: Story = {
  args: opened({ to: 'HelpSuggestions', answer: 'unreachable' }),
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wie leest een brief met mij?');
    await says(canvasElement, 'Dit werkt nu even niet. We proberen het zo weer.');
  },
};

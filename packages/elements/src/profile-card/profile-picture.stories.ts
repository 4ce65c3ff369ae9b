import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { chooseFile, press, says } from '../shared/seen-in-story.ts';
import './index.ts';
import recordings from './profile-card.recordings.json';
import { profileOnPage, type ProfileOnPage } from './profile-on-page.ts';

const { profilePage, moIsBack, profileOfMo } = recordings;

const meta: Meta<ProfileOnPage> = { title: 'wk-profile-card photo', ...profileOnPage() };

export default meta;
type Story = StoryObj<ProfileOnPage>;

const asked = [profilePage, moIsBack, profileOfMo];
const alone = { before: true, at: { tell: 'picture' } };

const photo = () => new File(['a photo'], 'vakantie.jpg', { type: 'image/jpeg' });

export const PictureAsked: Story = {
  args: { answers: asked, ...alone },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wil je een foto laten zien?');
    await says(canvasElement, 'Zonder foto ziet een buur deze letter.');
    await says(canvasElement, 'De plaats en de tijd halen wij uit de foto.');
  },
};

/** A new photo waits for its owner alone; then one chooses who may see it. */
export const PictureChosen: Story = {
  args: {
    answers: [profilePage, moIsBack, profileOfMo, recordings.pictureBrought, recordings.pictureWaits],
    before: true,
    at: { tell: 'picture' },
  },
  play: async ({ canvasElement }) => {
    await chooseFile(canvasElement, photo());
    await says(canvasElement, 'Zo ziet een buur je foto.');
    await says(canvasElement, 'Nu zie alleen jij deze foto.');
  },
};

export const PictureShown: Story = {
  args: { ...PictureChosen.args!, answers: [...PictureChosen.args!.answers!, recordings.pictureShown] },
  play: async ({ canvasElement }) => {
    await chooseFile(canvasElement, photo());
    await says(canvasElement, 'Zo ziet een buur je foto.');
    await press(canvasElement, 'Verder');
    await says(canvasElement, 'Wie mag dit zien?');
    await press(canvasElement, 'Bewaar');
    await says(canvasElement, 'Bedankt. Je kaart is klaar.');
  },
};

/** What is wrong with it in a sentence, and the choice is kept. */
export const PictureNotReadable: Story = {
  args: { answers: [...asked, recordings.pictureNotReadable], before: true, at: { tell: 'all' } },
  play: async ({ canvasElement }) => {
    await toPicture(canvasElement);
    await chooseFile(canvasElement, photo());
    await says(canvasElement, 'Deze foto lukt niet, kies een andere foto.');
    await says(canvasElement, 'Je koos: vakantie.jpg');
  },
};

export const PictureTooLarge: Story = {
  args: { answers: [...asked, recordings.pictureTooLarge], ...alone },
  play: async ({ canvasElement }) => {
    await chooseFile(canvasElement, photo());
    await says(canvasElement, 'Deze foto is te groot, kies een kleinere foto.');
  },
};

/** The network was away: the same photo goes with one press. */
export const PictureTriedAgain: Story = {
  args: {
    answers: [
      profilePage,
      moIsBack,
      profileOfMo,
      { to: 'profile-picture', answer: 'unreachable' },
      recordings.pictureBrought,
      recordings.pictureWaits,
    ],
    before: true,
    at: { tell: 'picture' },
  },
  play: async ({ canvasElement }) => {
    await chooseFile(canvasElement, photo());
    await says(canvasElement, 'Dit werkt nu even niet.');
    await press(canvasElement, 'Probeer het weer');
    await says(canvasElement, 'Zo ziet een buur je foto.');
  },
};

async function toPicture(canvas: HTMLElement): Promise<void> {
  for (let question = 1; question < 7; question++) {
    await says(canvas, `Vraag ${question} van 7`);
    await press(canvas, 'Sla over');
  }
  await says(canvas, 'Vraag 7 van 7');
}

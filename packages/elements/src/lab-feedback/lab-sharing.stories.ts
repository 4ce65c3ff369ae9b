import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { press, says, saysNot } from '../shared/seen-in-story.ts';
import './index.ts';
import recordings from './lab-feedback.recordings.json';
import { labOnPage, type LabOnPage } from './lab-on-page.ts';

const { lab, labOver, cameOfLab } = recordings;

const meta: Meta<LabOnPage> = {
  title: 'wk-lab-feedback/Sending it to somebody',
  parameters: { docs: { story: { inline: false, iframeHeight: 1100 } } },
  ...labOnPage(),
};

export default meta;
type Story = StoryObj<LabOnPage>;

/** Folded away until somebody wants it. */
export const Folded: Story = {
  args: { answers: [lab], item: 'hal' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Deel dit gesprek');
    await saysNot(canvasElement, 'WhatsApp');
  },
};

/** The page of the lab itself: by an app, by mail, or as a link. */
export const Ways: Story = {
  args: { answers: [lab], item: 'hal' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Deel dit gesprek');
    await says(canvasElement, 'Iedereen met de link kan dit lezen. Jouw antwoorden staan er niet bij.');
    await says(canvasElement, 'WhatsApp');
    await says(canvasElement, 'Per e-mail');
    await says(canvasElement, 'Facebook');
    await says(canvasElement, 'Kopieer de link');
    await says(canvasElement, 'https://community.example/share/lab-feedback/samen-in-de-hal');
  },
};

/** A lab that is over is shared as well, with what was heard and what is done. */
export const OfALabThatIsOver: Story = {
  args: { answers: [labOver, cameOfLab], lab: 'prettig-wonen-aan-de-kade' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wat we hoorden en wat we doen');
    await press(canvasElement, 'Deel dit gesprek');
    await says(canvasElement, 'https://community.example/share/lab-feedback/prettig-wonen-aan-de-kade');
  },
};

export const InArabic: Story = {
  args: { answers: [recordings.labInArabic], item: 'hal' },
  parameters: { lang: 'ar' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'شارك هذا الحديث');
    await says(canvasElement, 'انسخ الرابط');
  },
};

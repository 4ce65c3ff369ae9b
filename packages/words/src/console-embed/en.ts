import { daysWith } from '../format.ts';
import type { ConsoleEmbedWords } from './index.ts';

const day = daysWith('January February March April May June July August September October November December');

export const words: ConsoleEmbedWords = {
  title: 'Put it on your website',
  what: 'Choose what you want to show. Copy the code. Paste it into your website.',
  widgets: {
    'lab-feedback': 'Conversation with residents',
    commitments: 'Promised and done',
    signal: 'Complaint or tip',
    'help-board': 'Help in the neighbourhood',
    'profile-card': 'About me',
    account: 'Signing in',
    all: 'Everything in one file',
  },
  about: {
    'lab-feedback': 'Residents read what was said. They say what they think of it.',
    commitments: 'Everybody reads what you promised, and what came of it.',
    signal: 'Residents say what goes wrong. Only staff read it.',
    'help-board': 'Residents ask for help and help each other.',
    'profile-card': 'Residents tell what they can do and enjoy.',
    account: 'Residents sign in and out.',
  },
  widget: 'What do you put on it?',
  site: 'On which website?',
  noSites: 'There is no website yet. Without one nobody can answer or sign in.',
  noOrigin: (site) => `${site} has no address yet. Without one nobody can answer or sign in there.`,
  toSites: 'To Websites',
  askAdmin: 'An admin adds the address.',
  lab: 'Which conversation?',
  noLabs: 'There is no conversation yet that everybody may read.',
  neighbourhood: 'Which neighbourhood?',
  allNeighbourhoods: 'The only neighbourhood',
  everywhere: 'All neighbourhoods',
  oneBuilding: 'Choose a building',
  building: 'Which building?',
  wholeNeighbourhood: 'The whole neighbourhood',
  limit: 'How many at once?',
  limitHint: { 'help-board': 'Empty: 10.', commitments: 'Empty: 5.' },
  more: 'Language and headings',
  language: 'Language',
  asPage: 'As the page',
  heading: 'Level of the heading',
  headingHint: 'Is the heading above it an h2? Then choose 3. Empty: 2.',
  preview: 'This is what it looks like',
  previewNote: 'This is real. What you answer here counts.',
  phone: 'On a phone',
  page: 'As wide as fits here',
  frameTitle: (widget) => `Example: ${widget}`,
  contrast: 'Can it be read well?',
  enough: (what, ratio) => `${what}: ${ratio} to 1. That is good.`,
  tooLittle: (what, ratio) =>
    `${what}: ${ratio} to 1. That is too little: 4.5 to 1 is needed. New browsers make the colour darker by themselves, old ones do not.`,
  letters: 'Letters',
  buttons: 'Buttons and links',
  mend: (colour) => `Take ${colour}`,
  mendNote: 'An admin changes the colour at Websites.',
  mended: (site) => `The new colour is kept with ${site}. Put it in the style of your website too.`,
  copyTitle: 'Copy the code',
  copyWhat: 'Choose one way. Not sure? Take the first.',
  forms: {
    script: {
      title: 'Code for the page',
      when: 'This works almost everywhere. The line with script is needed only once on a page.',
    },
    room: {
      title: 'Room and colours',
      when: 'For whoever can change the style of the website. Then there is room at once and it opens by itself. Without these lines a reader first sees the title and the button Show everything.',
    },
    single: {
      title: 'One fixed file',
      when: 'For a web builder who only wants code that never changes. Improvements come only when you renew the code.',
    },
    frame: {
      title: 'Frame (iframe)',
      when: 'For a website that removes the first code. Nobody can sign in here.',
    },
    wordpress: {
      title: 'WordPress',
      when: 'For WordPress with our plugin. Or look in the editor for the block of this name.',
    },
    oembed: {
      title: 'An address alone',
      when: 'For WordPress without a plugin. Paste the address on a line of its own.',
    },
    link: {
      title: 'Only a button with a link',
      when: 'For a website or newsletter that lets nothing else in.',
    },
  },
  copy: 'Copy',
  copied: 'Copied. Now paste it into your website.',
  selected: 'It cannot be copied by itself here. The text is selected. Press Ctrl and C.',
  notBuilt: 'The fixed file is not there now. Try again later.',
  seenTitle: 'Your widgets are here',
  seenNote:
    'We know this from the pages themselves. We keep nothing of visitors. Frames are not listed here.',
  seenNowhere: 'Not seen anywhere yet. After pasting it takes a few minutes.',
  seenOn: (date) => `seen on ${day(date)}`,
  silentSince: (date) => `has not been seen since ${day(date)}`,
  oldVersion: (version) =>
    `This website uses an old version (${version}). Copy the code of the fixed file again.`,
  goneVersion: (version) =>
    `This website asks for a version that is gone (${version}). Readers see only the link and the phone number. Copy the code again.`,
  refusedTitle: 'These addresses could not take part',
  refusedNote:
    'A page at this address wanted to let somebody answer or sign in. Anybody can make an address up. Add only what is yours.',
  refusedOn: (date) => `refused on ${day(date)}`,
  addTo: (site) => `Add to ${site}`,
  added: (origin, site) => `${origin} now belongs to ${site}.`,
};

import { act } from './act.ts';
import { atWork, workedOn, type Ask, type Cells, type Matrix } from './matrix.ts';
import { code, payload, wrongIn } from './work.ts';

const slug = 'met-wensen';
const ways = `ways { __typename associations { __typename id name hasMembers near }
  committees { __typename id name place hasMembers askedOn sentOn answered } }`;
const sharing = (of: string, language: string, words = 60): Ask => ({
  text: `{ console { labSharing(slug: "${of}", language: "${language}") { __typename ... on LabSharing {
    lab slug title state language languages link forum forumMarkdown forumBbcode facebook whatsapp
    mail { __typename subject text } column(words: ${words}) { __typename ... on LabColumn { text words } ... on Refusal { code } } ${ways} }
    ... on Refusal { code } } } }`,
});
const both = (ask: Ask, at: string, value: unknown): Cells => ({
  ask,
  at: `console.${at}`,
  sees: atWork({ editor: value, admin: value }),
});
const shared = (at: string, value: unknown): Cells => both(sharing(slug, 'nl'), `labSharing.${at}`, value);

const listed: Ask = {
  text: `{ console { labsToShare { __typename slug title state } labPassOns { __typename id association lab slug subject
    text language writer writtenOn passedOn committees } } }`,
};
/** Els is in the association that was asked; an editor who is not sees nothing of it. */
const asked = (field: string, admin: unknown, at = 0): Cells => ({
  ask: listed,
  at: `console.labPassOns.${at}.${field}`,
  sees: atWork({ editor: null, admin }),
});

const mail = {
  lab: '{lab-to-wish-in}',
  association: '{association}',
  committees: ['{committee-to-ask}'],
  subject: 'Praat mee',
  text: 'Zeg dit ook aan je buren.',
  language: 'nl',
};
const asking = act('askToPassOn', mail, 'ways { __typename }');
const done = (ask: Ask, at: string, editor: unknown, admin: unknown, otherwise: string | null): Cells => ({
  ask,
  at: `done.${at}`,
  sees: workedOn({ editor, admin, otherwise }),
});
const notAsked = (more: object, refusal: string): Cells =>
  done(act('askToPassOn', { ...mail, ...more }), 'code', refusal, refusal, 'NOT_FOUND');
const passing = act('passOn', { passOn: '{pass-on}' }, 'passOns { __typename }');

const page = 'http://localhost:4000/o/wonen-aan-de-maas/share/lab-feedback/met-wensen';

/** What is said of a lab elsewhere, for those who tell of it; and what a tenants' association was asked, for its members. */
export const labSharing: Matrix = {
  'Console.labsToShare': both(listed, 'labsToShare.0.__typename', 'LabToShare'),
  'LabToShare.slug': both(listed, 'labsToShare.0.slug', '{lab}'),
  'LabToShare.title': both(listed, 'labsToShare.0.title', 'Samen in Molenveld'),
  'LabToShare.state': both(listed, 'labsToShare.0.state', 'OPEN'),
  'Console.labSharing': shared('__typename', 'LabSharing'),
  'Console.labSharing(slug)': both(sharing('nog-niet-klaar', 'nl'), 'labSharing.code', 'NOTHING_TO_SHARE'),
  'Console.labSharing(language)': both(sharing(slug, 'en'), 'labSharing.language', 'en'),
  'LabSharing.lab': shared('lab', '{lab-with-wishes}'),
  'LabSharing.slug': shared('slug', slug),
  'LabSharing.title': shared('title', 'Gesprek met-wensen'),
  'LabSharing.state': shared('state', 'OPEN'),
  'LabSharing.language': shared('language', 'nl'),
  'LabSharing.languages': shared('languages', ['nl']),
  'LabSharing.link': shared('link', page),
  'LabSharing.forum': shared(
    'forum',
    `Gesprek met-wensen\n\nGesprek met 5 bewoners, 1\u00a0januari 2020.\nWonen aan de Maas vraagt wat jij hiervan vindt. Praat mee tot en met 20\u00a0december 2026.\n\n- Samen koken\n\nPraat hier mee:\n${page}`,
  ),
  'LabSharing.forumMarkdown': shared(
    'forumMarkdown',
    `**Gesprek met-wensen**\n\nGesprek met 5 bewoners, 1\u00a0januari 2020.  \nWonen aan de Maas vraagt wat jij hiervan vindt. Praat mee tot en met 20\u00a0december 2026.\n\n- Samen koken\n\n[Praat hier mee](${page})`,
  ),
  'LabSharing.forumBbcode': shared(
    'forumBbcode',
    `[b]Gesprek met-wensen[/b]\n\nGesprek met 5 bewoners, 1\u00a0januari 2020.\nWonen aan de Maas vraagt wat jij hiervan vindt. Praat mee tot en met 20\u00a0december 2026.\n\n[list]\n[*]Samen koken\n[/list]\n\n[url=${page}]Praat hier mee[/url]`,
  ),
  'LabSharing.facebook': shared(
    'facebook',
    `Gesprek met-wensen\nWonen aan de Maas vraagt wat jij hiervan vindt. Praat mee tot en met 20\u00a0december 2026.\n\n- Samen koken\n\nPraat hier mee:\n${page}`,
  ),
  'LabSharing.whatsapp': shared(
    'whatsapp',
    `Gesprek met-wensen\nWonen aan de Maas vraagt wat jij hiervan vindt. Praat mee tot en met 20\u00a0december 2026.\n\n- Samen koken\n\nPraat hier mee:\n${page}`,
  ),
  'LabSharing.mail': shared('mail.__typename', 'LabMail'),
  'LabMail.subject': shared('mail.subject', 'Praat mee: Gesprek met-wensen'),
  'LabMail.text': shared(
    'mail.text',
    `Hallo,\n\nGesprek met-wensen\nGesprek met 5 bewoners, 1\u00a0januari 2020.\n\nPraat mee tot en met 20\u00a0december 2026.\nZeg dit ook aan je buren. Je kunt ook als commissie antwoord geven.\n\nPraat hier mee:\n${page}\n\nLiever bellen? 000 000 00 00\nGroet van Wonen aan de Maas`,
  ),
  'LabSharing.column': shared('column.__typename', 'LabColumn'),
  'LabSharing.column(words)': both(sharing(slug, 'nl', 20), 'labSharing.column.code', 'TOO_FEW_WORDS'),
  'LabColumn.text': shared(
    'column.text',
    `Gesprek met-wensen\nGesprek met 5 bewoners, 1\u00a0januari 2020.\nPraat mee tot en met 20\u00a0december 2026.\n\nHierover zijn bewoners het eens\nSamen koken\n\nPraat hier mee: ${page}\nLiever bellen? 000 000 00 00`,
  ),
  'LabColumn.words': shared('column.words', 34),
  'LabSharing.ways': shared('ways.__typename', 'LabWaysToCommittees'),
  'LabWaysToCommittees.associations': shared('ways.associations.0.__typename', 'LabAssociation'),
  'LabAssociation.id': shared('ways.associations.0.id', '{association}'),
  'LabAssociation.name': shared('ways.associations.0.name', 'Ee Belang'),
  'LabAssociation.hasMembers': shared('ways.associations.0.hasMembers', true),
  'LabAssociation.near': shared('ways.associations.0.near.0', '{group}'),
  'LabWaysToCommittees.committees': shared('ways.committees.0.__typename', 'LabCommittee'),
  'LabCommittee.id': shared('ways.committees.0.id', '{group}'),
  'LabCommittee.name': shared('ways.committees.0.name', 'Aa Commissie'),
  'LabCommittee.place': shared('ways.committees.0.place', 'De Linde'),
  'LabCommittee.hasMembers': shared('ways.committees.0.hasMembers', true),
  'LabCommittee.askedOn': shared('ways.committees.0.askedOn', '2026-11-23'),
  'LabCommittee.sentOn': shared('ways.committees.0.sentOn', '2026-11-23'),
  'LabCommittee.answered': shared('ways.committees.0.answered', false),
  'Console.labPassOns': asked('__typename', 'LabPassOn'),
  'LabPassOn.id': asked('id', '{pass-on}'),
  'LabPassOn.association': asked('association', 'Ee Belang'),
  'LabPassOn.lab': asked('lab', 'Gesprek om-te-wensen'),
  'LabPassOn.slug': asked('slug', 'om-te-wensen'),
  'LabPassOn.subject': asked('subject', 'Praat mee'),
  'LabPassOn.text': asked('text', 'Zeg dit ook aan je buren.'),
  'LabPassOn.language': asked('language', 'nl'),
  'LabPassOn.writer': asked('writer', 'Karim'),
  'LabPassOn.writtenOn': asked('writtenOn', '2026-11-23'),
  'LabPassOn.passedOn': asked('passedOn', '2026-11-23', 1),
  'LabPassOn.committees': asked('committees', ['Aa Commissie']),
  // Asked by an editor; a colleague who asks a moment later would make it two mails.
  'Mutation.askToPassOn': done(asking, 'code', null, 'MAILED_LATELY', 'NOT_FOUND'),
  'AskToPassOnPayload.clientMutationId': done(asking, 'clientMutationId', '{new-id}', null, null),
  'AskToPassOnPayload.ways': done(asking, 'ways.__typename', 'LabWaysToCommittees', null, null),
  'AskToPassOnInput.clientMutationId': {
    ask: act('askToPassOn', { ...mail, clientMutationId: 'kort' }),
    at: 'done.code',
    sees: workedOn({
      editor: 'INPUT_NOT_READABLE',
      admin: 'INPUT_NOT_READABLE',
      otherwise: 'INPUT_NOT_READABLE',
      visitor: 'SIGN_IN_NEEDED',
    }),
  },
  'AskToPassOnInput.lab': notAsked({ lab: '{lab-id-elsewhere}' }, 'NOT_FOUND'),
  'AskToPassOnInput.association': notAsked({ association: '{group}' }, 'CHOICE_NOT_OFFERED'),
  'AskToPassOnInput.committees': notAsked({ committees: [] }, 'CHOICE_NEEDED'),
  'AskToPassOnInput.subject': notAsked({ subject: '' }, 'TEXT_EMPTY'),
  'AskToPassOnInput.text': notAsked({ text: '' }, 'TEXT_EMPTY'),
  // What is no language is Dutch; what is asked twice stays refused.
  'AskToPassOnInput.language': notAsked(
    { language: 'geen taal', committees: ['{association}'] },
    'CHOICE_NOT_OFFERED',
  ),
  'Mutation.passOn': code(passing, null),
  'PassOnPayload.clientMutationId': payload(passing, 'clientMutationId', '{new-id}'),
  'PassOnPayload.passOns': payload(passing, 'passOns.0.__typename', 'LabPassOn'),
  ...wrongIn('passOn', 'PassOnInput', { passOn: '{pass-on}' }, { passOn: ['{words}', 'NOT_FOUND'] }),
};

import type { AccountWords } from './account/index.ts';
import type { AccountMailWords } from './account-mail/index.ts';
import type { AccountPageWords } from './account-page/index.ts';
import type { CommitmentFeedWords } from './commitment-feed/index.ts';
import type { CommitmentFollowWords } from './commitment-follow/index.ts';
import type { CommitmentNewsWords } from './commitment-news/index.ts';
import type { HallNewsWords } from './hall-news/index.ts';
import type { DigestMailWords } from './digest-mail/index.ts';
import type { LabClosingWords } from './lab-closing/index.ts';
import type { LabFeedWords } from './lab-feed/index.ts';
import type { LabLandscapeWords } from './lab-landscape/index.ts';
import type { LabPosterWords } from './lab-poster/index.ts';
import type { BoardNewsWords } from './board-news/index.ts';
import type { LabFoldedWords } from './lab-folded/index.ts';
import type { LabNewsWords } from './lab-news/index.ts';
import type { NotificationsWords } from './notifications/index.ts';
import type { CoreValuesWords } from './core-values/index.ts';
import type { CommitmentsWords } from './commitments/index.ts';
import type { ContactWords } from './contact/index.ts';
import type { HelpReasonsWords } from './help-reasons/index.ts';
import type { HelpBoardWords } from './help-board/index.ts';
import type { HelpGuideWords } from './help-guide/index.ts';
import type { HelpPostWords } from './help-post/index.ts';
import type { HelpPostsWords } from './help-posts/index.ts';
import type { HelpTalkWords } from './help-talk/index.ts';
import type { HelpSentencesWords } from './help-sentences/index.ts';
import type { HelpTalkMailWords } from './help-talk-mail/index.ts';
import type { HelpBoardMailWords } from './help-board-mail/index.ts';
import type { JoinWords } from './join/index.ts';
import type { LabAnswerWords } from './lab-answer/index.ts';
import type { LabCommentWords } from './lab-comment/index.ts';
import type { LabFeedbackWords } from './lab-feedback/index.ts';
import type { LabJoinedMailWords } from './lab-joined-mail/index.ts';
import type { LabPassOnMailWords } from './lab-pass-on-mail/index.ts';
import type { LabSharingWords } from './lab-sharing/index.ts';
import type { LabWishesWords } from './lab-wishes/index.ts';
import type { LetterWords } from './letter/index.ts';
import type { LetterCodeWords } from './letter-code/index.ts';
import type { MailWords } from './mail/index.ts';
import type { MixWords } from './mix/index.ts';
import type { MixAdvertWords } from './mix-advert/index.ts';
import type { ModerationWords } from './moderation/index.ts';
import type { ModerationMailWords } from './moderation-mail/index.ts';
import type { LabIdeaWords } from './lab-idea/index.ts';
import type { LabPreviewWords } from './lab-preview/index.ts';
import type { ObjectionWords } from './objection/index.ts';
import type { ProfileGuideWords } from './profile-guide/index.ts';
import type { ProfileHelloWords } from './profile-hello/index.ts';
import type { ProfileOwnWords } from './profile-own/index.ts';
import type { OpenidWords } from './openid/index.ts';
import type { OwnPasskeysWords } from './own-passkeys/index.ts';
import type { RefusalWords } from './refusals/index.ts';
import type { RoomLeftWords } from './room-left/index.ts';
import type { SharedWords } from './shared/index.ts';
import type { SignalWords } from './signal/index.ts';
import type { WelcomeBuddyWords } from './welcome-buddy/index.ts';
import type { WelcomeBuddyMailWords } from './welcome-buddy-mail/index.ts';
import type { WelcomeGatheringWords } from './welcome-gathering/index.ts';
import type { WelcomeLetterWords } from './welcome-letter/index.ts';
import type { WelcomeWords } from './welcome/index.ts';
import type { WelcomeAroundWords } from './welcome-around/index.ts';
import type { WelcomeCheckInWords } from './welcome-check-in/index.ts';
import type { SignalMailWords } from './signal-mail/index.ts';
import type { SignalOwnWords } from './signal-own/index.ts';
import type { SignalSendWords } from './signal-send/index.ts';
import type { SmsWords } from './sms/index.ts';
import type { TextMessageWords } from './text-message/index.ts';
import type { SitesWords } from './sites/index.ts';
import type { HelpStoryWords } from './help-story/index.ts';
import type { MovingWords } from './moving/index.ts';
import type { ResidencyMailWords } from './residency-mail/index.ts';
import type { StillHereWords } from './still-here/index.ts';
import type { StillNeededWords } from './still-needed/index.ts';
import type { StopFollowingWords } from './stop-following/index.ts';
import type { ThanksWords } from './thanks/index.ts';
import type { ThanksOwnWords } from './thanks-own/index.ts';
import type { ThanksPaperWords } from './thanks-paper/index.ts';

/** Values for every message that takes some, as they really occur; more than one set where the sentence changes with them. */
export type Samples<Words> = {
  [
    Key in keyof Words as Words[Key] extends (...values: never[]) => string ? Key : never
  ]: Words[Key] extends (...values: infer Values) => string ? Values[] : never;
};

const phone = '000 000 00 00';
const organisation = 'De Linde';
const mail = { code: '123456', organisation, phone, minutes: 15 };
const invitation = {
  firstName: 'Ina',
  organisation,
  building: 'De Linde',
  link: 'https://example.org/join',
  phone,
  days: 14,
};

const shared: Samples<SharedWords> = {
  callUs: [[phone]],
  faultNumber: [['48']],
  signedInAs: [['Ina'], [undefined]],
};
const sites: Samples<SitesWords> = { letIn: [['https://www.example.nl']] };
const account: Samples<AccountWords> = {
  hello: [['Ina']],
  codeSent: [['ina@example.org']],
  wayOpenIdConnect: [['Mijn Wonen']],
};
const accountMail: Samples<AccountMailWords> = {
  codeSubject: [[mail]],
  codeText: [[mail], [{ ...mail, minutes: 1 }]],
  newAddressText: [[mail], [{ ...mail, minutes: 1 }]],
  takenText: [[mail]],
  changedText: [
    [{ ...mail, link: 'https://example.org/link', days: 14 }],
    [{ ...mail, link: 'https://example.org/link', days: 1 }],
  ],
  takenBackText: [[mail]],
  numberText: [[mail]],
};
const accountPage: Samples<AccountPageWords> = {
  staysOpen: [[15], [1]],
  signedInOn: [['2026-11-03']],
  lastUsedOn: [['2026-11-03']],
  onDay: [['2026-11-03']],
  byStaff: [['Els'], [null]],
  byNeighbour: [['Noor'], [null]],
  callUs: [[phone]],
};
const ownPasskeys: Samples<OwnPasskeysWords> = {
  turnedOn: [['2026-11-03']],
  madeText: [[{ organisation, phone, page: 'https://example.org/link' }]],
};
const labWishes: Samples<LabWishesWords> = {
  chosenOf: [
    [1, 3],
    [3, 3],
  ],
  topChosen: [[25]],
  joinReaders: [[organisation]],
  groupAsks: [['De bewonerscommissie']],
  groupAsksElsewhere: [['De bewonerscommissie']],
  groupWritten: [
    ['Ina', '2026-12-03'],
    [null, '2026-12-03'],
  ],
  groupSaid: [['De bewonerscommissie']],
};
const joinedMail = {
  organisation,
  phone,
  page: 'https://example.org/link',
  text: 'Kom dinsdag koffie drinken.',
};
const labJoinedMail: Samples<LabJoinedMailWords> = {
  text: [
    [{ ...joinedMail, firstName: 'Ina', item: 'Wij leggen een tuin aan.', writer: 'Els' }],
    [{ ...joinedMail, firstName: null, item: null, writer: null }],
  ],
};
const passOn = {
  organisation: 'Wonen',
  association: 'Huurdersbelang',
  text: 'Praat mee.',
  choose: 'https://wonen.example',
  phone: '000',
};
const labPassOnMail: Samples<LabPassOnMailWords> = {
  askSubject: [['Samen']],
  ask: [
    [
      {
        ...passOn,
        firstName: 'Ina',
        writer: 'Els',
        committees: ['De Linde', 'De Kade'],
        page: 'https://wonen.example',
      },
    ],
    [{ ...passOn, firstName: null, writer: null, committees: ['De Linde'], page: 'https://wonen.example' }],
  ],
  passed: [
    [{ ...passOn, committee: 'De Linde', own: null }],
    [{ ...passOn, committee: 'De Linde', own: 'Praat mee.' }],
  ],
};
const labSharing: Samples<LabSharingWords> = {
  asksYou: [['Wonen']],
  talked: [['Wonen']],
  planned: [['2026-12-01'], [null]],
  open: [['2026-12-01'], [null]],
  subjectPlanned: [['Samen']],
  subjectOpen: [['Samen']],
  subjectClosed: [['Samen']],
  bye: [['Wonen']],
};
const labFeedback: Samples<LabFeedbackWords> = {
  heldWith: [
    [11, '2018-02-19'],
    [1, '2018-02-19'],
    [null, '2018-02-19'],
  ],
  place: [['De Linde']],
  correctedOn: [['2018-02-19']],
  closesOn: [['2026-12-01']],
  step: [[2, 4]],
  nextSection: [['Wat kan helpen?']],
  ownerAndDue: [
    ['Wijkbeheer', '2026-12-01'],
    [null, '2026-12-01'],
    ['Wijkbeheer', null],
  ],
  readComments: [[0], [1], [9]],
};
const labAnswer: Samples<LabAnswerWords> = {
  thanks: [['ja'], ['weet ik niet']],
  countedOn: [['2026-11-03']],
  mostSay: [['ja']],
  mostChosen: [['nee']],
  about: [[85]],
};
const labComment: Samples<LabCommentWords> = {
  commentBy: [['Ina', '2026-11-03']],
  enteredBy: [['Ina']],
  answerPromised: [['2026-12-12']],
  answerLate: [['2026-12-12']],
  replies: [[1], [2]],
  replyTo: [['Ina']],
};
const labIdea: Samples<LabIdeaWords> = { withdrawOne: [['Een bank bij de vijver']] };
const moderation: Samples<ModerationWords> = { block: [['Mo']], blockAsk: [['Mo']], blockMeans: [['Mo']] };
const decided = { wrote: '', what: '', ground: null, words: null, link: null, days: 14, organisation, phone };
const moderationMail: Samples<ModerationMailWords> = {
  text: [[decided], [{ ...decided, ground: '', words: 'De Linde', link: 'https://example.org/objection' }]],
};
const labPreview: Samples<LabPreviewWords> = {
  before: [[organisation]],
  audience: [[organisation]],
  callUs: [[phone]],
};
const objection: Samples<ObjectionWords> = { callUs: [[phone]] };
const openid: Samples<OpenidWords> = {
  explain: [['Mijn Wonen']],
  go: [['Mijn Wonen']],
  waiting: [['Mijn Wonen']],
  title: [[organisation]],
  codeFor: [['Website']],
  callUs: [[phone]],
};
const roomLeft: Samples<RoomLeftWords> = { left: [[150], [10]], over: [[40], [1200]] };

const refusals: Samples<RefusalWords> = {
  TOO_MANY_REQUESTS: [[undefined], [30], [300], [86_400]],
  WORDS_CHOOSE_PEOPLE: [['rustig']],
};
const mails: Samples<MailWords> = {
  signInSubject: [[mail]],
  signInText: [[mail], [{ ...mail, minutes: 1 }]],
  invitationSubject: [[invitation]],
  invitationText: [[invitation], [{ ...invitation, firstName: null, building: null, days: 1 }]],
};
const join: Samples<JoinWords> = {
  welcome: [[organisation]],
  invited: [['De Linde'], [null]],
  goTo: [['Website']],
  callUs: [[phone]],
};
const helpReasons: Samples<HelpReasonsWords> = {
  suitsYou: [['Koken']],
  suitsNeighbour: [['Koken']],
  youWrote: [['loodgieter']],
  neighbourWrote: [['loodgieter']],
  bothSpeak: [['Nederlands']],
};
const helpBoard: Samples<HelpBoardWords> = {
  livingIn: [['De Linde']],
  categoryTotal: [[5], [15]],
  opensOn: [['2026-12-01']],
};
const someName: [string | null][] = [['Ina'], [null]];
const helpPosts: Samples<HelpPostsWords> = {
  wrote: someName,
  saysYes: someName,
  agreedWith: someName,
  talkWith: someName,
  onDay: [
    ['2026-11-17', '10:00'],
    ['2026-11-17', null],
  ],
  inPlace: [['De Linde']],
  planner: [['Ina']],
  placedFor: [
    ['Ina', 'STAFF'],
    ['Ina', 'COMMITTEE_MEMBER'],
  ],
  coming: [[['Ina']], [['Ina', 'Mo']]],
};
const helpPost: Samples<HelpPostWords> = {
  sinceAndUntil: [
    ['2026-11-03', '2026-12-03'],
    ['2026-11-03', null],
  ],
  writtenIn: [['ar'], ['tr']],
  officeCall: [[phone]],
  officeAudience: [['Ina']],
};
const helpGuide: Samples<HelpGuideWords> = {
  step: [[2, 6]],
  readers: [['De Linde'], [null]],
  people: [[4], [12]],
  building: [['De Linde']],
  neighbourhood: [['Molenveld']],
  staysUntil: [['2026-12-03']],
  dayRange: [['2027-01-24']],
};
const helpTalk: Samples<HelpTalkWords> = {
  heading: someName,
  about: [['Wie hangt mijn lamp op?']],
  onDay: [[null], ['2026-11-03']],
  at: [['10:20']],
  ownLanguage: [['Ina']],
  asChosen: [['Ina']],
  writtenIn: [['ar']],
  writeLabel: [['Ina']],
  writeAudience: [['Ina']],
  agreedByMe: [['Ina']],
  otherAgreed: [['Ina']],
  phoneAudience: [['Ina']],
  sharedByMe: [['Ina']],
  otherShares: [['Ina']],
  readContact: [['Ina']],
  wentAudience: [['Ina']],
  thankAsk: [['Ina']],
  thankAudience: [['Ina']],
  thank: [['Ina']],
  leaveMeans: [['Ina']],
  officeReads: [['Ina']],
  movedOut: [['Truus']],
};
const helpSentences: Samples<HelpSentencesWords> = {};
const helpTalkMails: Samples<HelpTalkMailWords> = {
  respondedText: [[mail]],
  unreadText: [[mail]],
  askedText: [[mail]],
  contactCodeSubject: [[mail]],
  contactCodeText: [[mail], [{ ...mail, minutes: 1 }]],
};
const contact: Samples<ContactWords> = { until: [['2026-12-01']], callUs: [[phone]] };

const from = { organisation, phone, title: 'Wie hangt een lamp op?' };
const helpBoardMail: Samples<HelpBoardMailWords> = {
  stillNeededText: [[{ ...from, link: 'https://example.org/still-needed', lastDay: '2026-12-03' }]],
  reminderText: [[{ ...from, place: 'de hal', time: '10:00' }]],
};
const inBuilding = { organisation, phone, building: 'De Linde' };
const residencyMail: Samples<ResidencyMailWords> = {
  askSubject: [['De Linde']],
  askText: [false, true].map((again) => [
    { ...inBuilding, link: 'https://example.org/still-here', before: '2026-12-03', again },
  ]),
  goneText: [[{ organisation, phone, firstName: 'Truus' }], [{ organisation, phone, firstName: null }]],
  movingText: [[{ ...inBuilding, on: '2026-12-03' }]],
};
const aPromise = {
  promise: 'De lampen in de hal zijn gemaakt.',
  owner: 'Woonservice',
  said: 'Alle lampen zijn nieuw.',
  due: '2026-12-03',
  page: 'https://example.org/promise',
  link: 'https://example.org/stop-following',
};
const commitmentNews: Samples<CommitmentNewsWords> = {
  kept: [[aPromise]],
  dropped: [[aPromise]],
  moved: [[aPromise]],
};
const anAnswer = {
  firstName: 'Els',
  job: 'Opzichter',
  text: 'Wij komen morgen.',
  page: 'https://example.org/lab',
};
const labClosing: Samples<LabClosingWords> = {
  residents: [[85]],
  visitors: [[45]],
  onPaper: [[20]],
  moved: [['2026-12-01', '2027-01-15']],
  answer: [[organisation]],
  on: [['2026-12-03']],
};
const labFeed: Samples<LabFeedWords> = { title: [[organisation]], until: [['2026-12-03']] };
const labLandscape: Samples<LabLandscapeWords> = {
  group: [['A', 25]],
  about: [[25]],
  countedOn: [['2026-12-03']],
};
const labPoster: Samples<LabPosterWords> = { callUs: [[phone]] };
const labFolded: Samples<LabFoldedWords> = {
  pointCount: [[1], [4]],
  answeredCount: [
    [2, 4],
    [4, 4],
  ],
};
const labNews: Samples<LabNewsWords> = {
  answer: [[anAnswer], [{ ...anAnswer, firstName: null, job: null }]],
  closed: [[{ lab: 'Samen in de buurt', page: 'https://example.org/lab' }]],
};
const boardNews: Samples<BoardNewsWords> = {
  request: [['Wie hangt een lamp op?']],
  offer: [['Wie hangt een lamp op?']],
  gathering: [['Soep eten']],
  more: [[2]],
  howMany: [[1], [7]],
};
const hallNews: Samples<HallNewsWords> = {
  title: [[organisation]],
  until: [['2026-12-03']],
  on: [['2026-12-03']],
  callUs: [[phone]],
};
const digestMail: Samples<DigestMailWords> = {
  text: [
    [
      {
        organisation,
        phone,
        choose: 'https://example.org/notifications',
        blocks: [{ heading: 'Nieuws', lines: ['Het licht brandt.'] }],
      },
    ],
  ],
};
const notifications: Samples<NotificationsWords> = { callUs: [[phone]] };
const commitmentFeed: Samples<CommitmentFeedWords> = {
  title: [[organisation]],
  by: [['2026-12-03']],
  moved: [['2026-12-03']],
};
const coreValues: Samples<CoreValuesWords> = {
  inPlace: [['De Linde']],
  since: [['2026-11-23']],
  editedOn: [['2026-11-23']],
  lastVote: [['2026-11-23']],
  readersHere: [['De Linde']],
  takeBackOf: [['We groeten elkaar']],
  replaces: [['We groeten elkaar']],
  voteFrom: [['2026-11-23']],
  voteUntil: [['2026-11-23']],
  lineOf: [[2, 7]],
  resultAfter: [['2026-11-23']],
  ratherCall: [[phone]],
};
const commitmentFollow: Samples<CommitmentFollowWords> = {};
const commitmentsSaid: Samples<CommitmentsWords> = {
  record: [
    [{ total: 14, inTime: 11, late: 1, busy: 2, dropped: 1 }],
    [{ total: 1, inTime: 0, late: 0, busy: 1, dropped: 0 }],
  ],
  recordMoved: [[3]],
  late: [[1], [12]],
  keptLate: [[1], [12]],
  promisedFor: [['2026-12-03']],
  whoDoes: [['Woonservice']],
  inPlace: [['De Linde']],
  movedTo: [['2026-12-03']],
  on: [['2026-12-03']],
  done: [['2026-12-03']],
  now: [['2026-12-03']],
  finishedBy: [['2026-12-03']],
};
const welcome: Samples<WelcomeWords> = {
  hello: [['Agnieszka']],
  contact: [['Els', 'wijkbeheerder']],
  until: [['2027-05-16']],
};
const welcomeBuddy: Samples<WelcomeBuddyWords> = {
  reasonLanguage: [['pl']],
  reasonBuilding: [['De Linde']],
  reasonNeighbourhood: [['Molenveld']],
  chooseName: [['Agnieszka']],
  asked: [['Agnieszka']],
  together: [['Agnieszka'], ['']],
  togetherReads: [['Agnieszka'], ['']],
  chosenBy: [['Agnieszka'], ['']],
  until: [['2026-12-03']],
  stopBeing: [['Agnieszka'], ['']],
};
const welcomeBuddyMail: Samples<WelcomeBuddyMailWords> = {
  text: [[{ organisation, phone, until: '2026-12-03', off: 'https://example.org/off' }]],
};
const welcomeGathering: Samples<WelcomeGatheringWords> = {
  readers: [['De Linde']],
  yesWhat: [['De Linde']],
  proposedBy: [['Bram']],
  when: [['2026-12-05', '15:00']],
  helperWanted: [['Agnieszka'], ['']],
  postTitle: [['Agnieszka']],
};
const welcomeAround: Samples<WelcomeAroundWords> = {
  namedComes: [['Agnieszka']],
  buddyHeading: [['Agnieszka'], ['']],
  lastContact: [['2026-12-03']],
};
const welcomeCheckIn: Samples<WelcomeCheckInWords> = {
  text: [
    [
      {
        firstName: 'Agnieszka',
        link: 'https://example.org/check-in',
        until: '2026-12-03',
        off: 'https://example.org/off',
        organisation,
        phone,
      },
    ],
  ],
  callUs: [[phone]],
};
const welcomeLetter: Samples<WelcomeLetterWords> = {
  hello: [['Agnieszka']],
  from: [[organisation]],
  visit: [['Els', '2026-11-16']],
  visitAlone: [['2026-11-16']],
  contact: [['Els', 'wijkbeheerder']],
  until: [['2027-01-16']],
  callUs: [[phone]],
  regards: [['Els']],
  paperBack: [['Els']],
};
const signal: Samples<SignalWords> = {
  within: [[5], [1], [10]],
  inTime: [
    [8, undefined],
    [8, 'De Linde'],
  ],
  audienceText: [[organisation]],
};
const aSignal = { organisation, phone, number: '482 913', answerBy: '2026-12-03' };
const signalMail: Samples<SignalMailWords> = { receiptText: [[aSignal]], answeredText: [[aSignal]] };
const signalSend: Samples<SignalSendWords> = {
  call: [[phone]],
  audience: [[organisation]],
  send: [[organisation]],
  number: [['482 913']],
  answerBy: [['2026-11-03']],
};
const signalOwn: Samples<SignalOwnWords> = {
  numbered: [['482 913']],
  sentOn: [['2026-11-03']],
  aboutPromise: [['Wij maken de lamp in de hal.']],
  answerBy: [['2026-11-03']],
  from: [
    ['huismeester', '2026-11-03', 'Els'],
    ['huismeester', '2026-11-03', undefined],
  ],
  withdrawOne: [['482 913']],
};
const stopFollowing: Samples<StopFollowingWords> = { callUs: [[phone]] };
const stillHere: Samples<StillHereWords> = { callUs: [[phone]] };
const moving: Samples<MovingWords> = { asksMeans: [['2026-12-03']], leaves: [['2026-12-03']] };
const helpStory: Samples<HelpStoryWords> = { about: [['Wie hangt een lamp op?']] };
const stillNeeded: Samples<StillNeededWords> = { callUs: [[phone]] };
const mix: Samples<MixWords> = {
  inPlace: [['De Linde']],
  around: [['De Linde', 'Molenveld']],
  most: [[['Wandelen']], [['Wandelen', 'Samen eten', 'Koken']]],
  countedOn: [['2026-11-23']],
};
const mixAdvert: Samples<MixAdvertWords> = { lead: [['De Linde']], until: [['2027-05-01']] };
const profileOwn: Samples<ProfileOwnWords> = {
  seesIn: [['De Linde']],
  until: [['2026-12-03']],
  ended: [['2026-11-03']],
  looksFrom: [['De Linde']],
  paused: [['2026-12-03'], [null]],
};
const profileHello: Samples<ProfileHelloWords> = {
  whyIn: [['De Linde']],
  whyBuddy: [['Ina']],
  whyHello: [['Ina']],
  says: [
    ['Ina', 'De Linde'],
    ['Ina', null],
  ],
  sayMeans: [['Ina']],
  notNowMeans: [['Ina']],
  said: [['Ina']],
  both: [['Ina']],
  seeCard: [['Ina']],
  firstNameReader: [['Ina']],
};
const profileGuide: Samples<ProfileGuideWords> = {
  step: [[2, 7]],
  chosen: [[1], [2], [3], [12]],
  chosenFile: [['foto.jpg']],
  mayIn: [['De Linde']],
};
const letter: Samples<LetterWords> = {
  forHome: [['Molenstraat 3']],
  fromWhom: [[organisation]],
  places: [[1], [2], [5]],
  until: [['2027-01-22']],
  callUs: [[phone]],
  document: [['Molenstraat']],
};
const letterCode: Samples<LetterCodeWords> = {
  letterFor: [['Molenstraat 3']],
  goOnAs: [['Ina'], [null]],
  thenSignedIn: [
    ['Ina', 'Molenstraat'],
    [null, null],
  ],
  instead: [['Mo'], [null]],
  yes: [['Ina'], [null]],
};

const sms: Samples<SmsWords> = { codeSent: [['06 12 34 56 78']] };

const textMessage: Samples<TextMessageWords> = {
  signIn: [[mail], [{ code: '123456', organisation: null }]],
  account: [[mail], [{ code: '123456', organisation: null }]],
  newNumber: [[mail], [{ code: '123456', organisation: null }]],
  taken: [[mail]],
  numberGone: [[mail]],
  addressAdded: [[mail]],
};

const thanks: Samples<ThanksWords> = {
  deed: [['een lamp ophangen']],
  names: [['Ina', 'Noor']],
  atWork: [
    ['Els', 'wijkbeheerder', 'Wonen'],
    [null, 'wijkbeheerder', 'Wonen'],
  ],
  month: [['2026-11-03']],
  onlyBuilding: [['De Linde']],
  reportOf: [['een lamp ophangen']],
};
const thanksOwn: Samples<ThanksOwnWords> = {
  ask: [['Noor']],
  toWhom: [['Noor', 'een lamp ophangen']],
  step: [[1, 3]],
  words: [['Noor']],
  two: [['Noor']],
  firstAsk: [['Noor']],
  nameOther: [['Noor']],
  given: [['Noor']],
  givenAsked: [['Noor']],
  says: [['Noor']],
  mayBuilding: [['De Linde']],
  no: [['Noor']],
  from: [['Noor']],
  to: [['Noor']],
  onWallBuilding: [['De Linde']],
  betweenTwo: [['Noor']],
  asked: [['Noor']],
  takeBackOf: [['een lamp ophangen']],
  cardOf: [['een lamp ophangen']],
  memberOf: [['de commissie']],
};
const thanksPaper: Samples<ThanksPaperWords> = {
  to: [['Noor']],
  from: [['Ina']],
  forWhom: [['Noor']],
  what: [['Noor']],
  memberOf: [['de commissie']],
  thanksFrom: [[organisation]],
  issued: [[organisation, '2026-11-23']],
  callUs: [[phone]],
  chose: [['Noor']],
};

export const samples = {
  'account-number': {},
  sms,
  'text-message': textMessage,
  shared,
  account,
  'account-mail': accountMail,
  'account-page': accountPage,
  activities: {},
  'lab-feedback': labFeedback,
  'lab-answer': labAnswer,
  'lab-comment': labComment,
  'lab-idea': labIdea,
  'help-board-mail': helpBoardMail,
  'help-story': helpStory,
  moving: moving,
  'residency-mail': residencyMail,
  'still-here': stillHere,
  signal,
  'signal-mail': signalMail,
  'signal-own': signalOwn,
  'signal-send': signalSend,
  'stop-following': stopFollowing,
  'commitment-news': commitmentNews,
  'digest-mail': digestMail,
  'board-news': boardNews,
  'lab-news': labNews,
  'lab-folded': labFolded,
  'lab-poster': labPoster,
  'lab-closing': labClosing,
  'lab-feed': labFeed,
  'lab-landscape': labLandscape,
  'hall-news': hallNews,
  notifications,
  'commitment-feed': commitmentFeed,
  'commitment-follow': commitmentFollow,
  commitments: commitmentsSaid,
  'still-needed': stillNeeded,
  moderation,
  'moderation-mail': moderationMail,
  'lab-wishes': labWishes,
  'lab-joined-mail': labJoinedMail,
  'lab-pass-on-mail': labPassOnMail,
  'lab-sharing': labSharing,
  'lab-preview': labPreview,
  objection,
  openid,
  'own-passkeys': ownPasskeys,
  passkey: { forSite: [['De website']] },
  refusals,
  'room-left': roomLeft,
  mail: mails,
  more: {},
  share: {},
  sites,
  join,
  letter,
  'letter-code': letterCode,
  'help-reasons': helpReasons,
  'help-board': helpBoard,
  'help-categories': {},
  'help-examples': {},
  'help-guide': helpGuide,
  'help-post': helpPost,
  'help-posts': helpPosts,
  'help-say': {},
  'help-asks': {},
  'help-suggestions': {},
  'help-talk': helpTalk,
  'help-sentences': helpSentences,
  'help-talk-mail': helpTalkMails,
  contact,
  hints: {},
  'profile-card': {},
  'profile-own': profileOwn,
  'profile-hello': profileHello,
  'profile-guide': profileGuide,
  thanks,
  'thanks-news': { organisation: [[organisation]] },
  'thanks-own': thanksOwn,
  'thanks-paper': thanksPaper,
  mix,
  'mix-advert': mixAdvert,
  'core-values': coreValues,
  'core-values-news': { vote: [['De Linde', '2026-11-23']], review: [['De Linde']] },
  welcome,
  'welcome-buddy': welcomeBuddy,
  'welcome-buddy-mail': welcomeBuddyMail,
  'welcome-around': welcomeAround,
  'welcome-gathering': welcomeGathering,
  'welcome-check-in': welcomeCheckIn,
  'welcome-letter': welcomeLetter,
};

import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { listen, type Listening } from '../../../packages/server/src/bin/listen.ts';
import { connect } from '../../../packages/server/src/database/connect.ts';
import { createCommunity, type Community } from '../../../packages/server/src/index.ts';
import { buildSchema } from '../../../packages/server/src/slices.ts';
import { copyTemplate } from '../../../packages/server/src/testing/template.ts';
import { authorityOfCoreValues } from './core-values-authority.ts';
import { all } from './all.matrix.ts';
import { consoleViewers, viewers, type Viewer } from './matrix.ts';
import { now, serverKey } from './people.ts';
import { runMatrix, type Outcome } from './run-matrix.ts';
import { subjectsOf } from './subjects.ts';
import { askedOfWelcome } from './welcome-asked.ts';
import { everythingPlanted } from './planted.ts';
import { makeWorld } from './world.ts';

/** Who may hear a text, wherever in whatever answer it stands. Everybody else must never. */
const mayHear: Readonly<Record<string, readonly Viewer[]>> = {
  '@verborgen.nl': [],
  'Geheim punt': [],
  'Geheim gesprek': [],
  'Geweigerd van Ina': [],
  'Teruggenomen van Ina': [],
  'Wachtend van Ina': ['author'],
  'Alleen tussen twee': ['resident-of-same-building', 'author'],
  'Wachtend van Noor': ['resident-of-same-building'],
  'Eerst bekeken van Noor': ['resident-of-same-building'],
  'Geweigerd tussen twee': [],
  // His own words, which nobody else hears.
  'Gezegd voor het blok': ['resident-of-other-building'],
  '0644444444': [],
  '0633333333': [],
  'Wachtende woorden van Ina': ['author'],
  'Wens van Ina': ['resident-of-other-building', 'author'],
  'Wandelen van Ina': ['resident-of-same-building', 'author'],
  'Fijn van Ina': ['resident-of-same-building', 'embed-session-of-staff', 'author'],
  'Brief voor De Linde': ['resident-of-same-building', 'author'],
  'Brief voor Molenveld': ['resident-of-same-building', 'embed-session-of-staff', 'author'],
  'Brief van Truus': ['embed-session-of-staff', 'author'],
  'Wachtende brief': ['author'],
  'Geweigerde brief': [],
  'Brief van Cor': [],
  'Brief van elders': ['resident-of-other-organisation'],
  'Geheime zolder': ['resident-of-same-building', 'embed-session-of-staff', 'author'],
  'Breien van Riet': [],
  'Toen woonde ik hier': ['guest', 'author'],
  'Gezegd door Riet': ['moved-out'],
  'Riet vraagt iets': ['moved-out'],
  // A group wants to say it; a member hears it, also on the page of a site.
  'Groep wil iets van Ina': ['embed-session-of-staff'],
  'Woorden van Bob': ['resident-of-other-organisation'],
  'Punt van elders': ['resident-of-other-organisation'],
  'Woorden van Ina': viewers.filter(
    (viewer) => !viewer.startsWith('resident-of-other-org') && !isTurnedAway(viewer),
  ),
  'Ina in thanks': ['resident-of-same-building', 'author'],
  'Noor in thanks': ['resident-of-same-building', 'author'],
  'Voorstel van Ina': ['author'],
};

/** What only those hear who decide about what others wrote, in the console. */
const forWhoDecides = [
  'Nog te beoordelen van Gerda',
  'Gemeld in woorden',
  'Bezwaar in woorden',
  'Eerder in woorden',
];

/** What every mutation says of who may do it; a mutation that is not here may be done by nobody. */
const authority: Readonly<Record<string, object>> = {
  answerLabItem: { everyone: true },
  adoptLabAnswers: { signedIn: true },
  commentOnLabItem: { signedIn: true },
  editLabComment: { signedIn: true },
  withdrawLabComment: { signedIn: true },
  putForwardLabIdea: { signedIn: true },
  withdrawLabIdea: { signedIn: true },
  answerProfileQuestion: { signedIn: true },
  withdrawProfileAnswer: { signedIn: true },
  showProfilePicture: { signedIn: true },
  removeProfilePicture: { signedIn: true },
  sayHello: { signedIn: true },
  answerHello: { signedIn: true },
  moveOut: { signedIn: true },
  stay: { signedIn: true },
  stillLiveHere: { signedIn: true },
  changeResidency: { signedIn: true },
  openStillHere: { signedIn: true },
  settleStillHere: { signedIn: true },
  addSite: { signedIn: true },
  editSite: { signedIn: true },
  removeSite: { signedIn: true },
  switchSignInWay: { signedIn: true },
  addOpenIdIssuer: { signedIn: true },
  editOpenIdIssuer: { signedIn: true },
  removeOpenIdIssuer: { signedIn: true },
  addHostIdentityKey: { signedIn: true },
  removeHostIdentityKey: { signedIn: true },
  believeHomes: { signedIn: true },
  setDiscourseForum: { signedIn: true },
  removeDiscourseForum: { signedIn: true },
  tickBoardCheck: { signedIn: true },
  setBoardOpening: { signedIn: true },
  openHelpBoard: { signedIn: true },
  closeHelpBoard: { signedIn: true },
  placeForNeighbour: { signedIn: true },
  answerForNeighbour: { signedIn: true },
  endNeighbourPost: { signedIn: true },
  inviteColleague: { signedIn: true },
  giveRole: { signedIn: true },
  endRole: { signedIn: true },
  sendConsoleLink: { signedIn: true },
  inviteResident: { signedIn: true },
  lookUpResident: { signedIn: true },
  printLetters: { signedIn: true },
  pause: { signedIn: true },
  endPause: { signedIn: true },
  askForHelp: { signedIn: true },
  offerHelp: { signedIn: true },
  planGathering: { signedIn: true },
  editHelpPost: { signedIn: true },
  withdrawHelpPost: { signedIn: true },
  keepHelpPostOpen: { signedIn: true },
  answerGathering: { signedIn: true },
  report: { signedIn: true },
  block: { signedIn: true },
  arrangeLab: { signedIn: true },
  noticeCommitment: { everyone: true },
  makeCommitment: { signedIn: true },
  translateCommitment: { signedIn: true },
  updateCommitment: { signedIn: true },
  moveCommitment: { signedIn: true },
  keepCommitment: { signedIn: true },
  dropCommitment: { signedIn: true },
  reopenCommitment: { signedIn: true },
  handOverCommitment: { signedIn: true },
  acceptCommitment: { signedIn: true },
  giveBackCommitment: { signedIn: true },
  setStandIn: { signedIn: true },
  endStandIn: { signedIn: true },
  sendSignal: { signedIn: true },
  judgeSignal: { signedIn: true },
  withdrawSignal: { signedIn: true },
  takeSignal: { signedIn: true },
  handOverSignal: { signedIn: true },
  linkSignal: { signedIn: true },
  unlinkSignal: { signedIn: true },
  letAllReadSignal: { signedIn: true },
  showSignalToAll: { signedIn: true },
  hideSignalFromAll: { signedIn: true },
  answerSignal: { signedIn: true },
  noteOnSignal: { signedIn: true },
  enterSignal: { signedIn: true },
  changeSignalSettings: { signedIn: true },
  follow: { signedIn: true },
  unfollow: { signedIn: true },
  adoptCommitmentNotices: { signedIn: true },
  enterLabSlips: { signedIn: true },
  removeLabSlip: { signedIn: true },
  takeLabStep: { signedIn: true },
  makeLabPreview: { signedIn: true },
  withdrawLabPreview: { signedIn: true },
  readPreviewAnswers: { signedIn: true },
  needSecondPerson: { signedIn: true },
  editLab: { signedIn: true },
  editLabSection: { signedIn: true },
  editLabItem: { signedIn: true },
  shapeLabItem: { signedIn: true },
  makeLabItems: { signedIn: true },
  writeLabText: { signedIn: true },
  decideModerationCase: { signedIn: true },
  makeGroup: { signedIn: true },
  renameGroup: { signedIn: true },
  closeGroup: { signedIn: true },
  addGroupMember: { signedIn: true },
  changeGroupTerm: { signedIn: true },
  endGroupMembership: { signedIn: true },
  speakForGroup: { signedIn: true },
  agreeWithGroup: { signedIn: true },
  takeBackGroupVoice: { signedIn: true },
  answerAsStaff: { signedIn: true },
  promiseAnswer: { signedIn: true },
  setLabPriorities: { signedIn: true },
  joinLab: { signedIn: true },
  leaveLab: { signedIn: true },
  writeToJoined: { signedIn: true },
  askToPassOn: { signedIn: true },
  passOn: { signedIn: true },
  finishTodayRow: { signedIn: true },
  askNeighbour: { signedIn: true },
  answerHelpAsk: { signedIn: true },
  respondToHelp: { signedIn: true },
  sayInHelpTalk: { signedIn: true },
  readHelpTalk: { signedIn: true },
  agreeInHelpTalk: { signedIn: true },
  shareContact: { signedIn: true },
  stopSharingContact: { signedIn: true },
  finishHelp: { signedIn: true },
  tellHowItWent: { signedIn: true },
  thankInHelpTalk: { signedIn: true },
  leaveHelpTalk: { signedIn: true },
  giveThanks: { signedIn: true },
  notNowThanks: { signedIn: true },
  answerThanks: { signedIn: true },
  takeThanksBack: { signedIn: true },
  printThanksCard: { signedIn: true },
  printThanksStatement: { signedIn: true },
  thankActiveResident: { signedIn: true },
  thankedInPerson: { signedIn: true },
  changeThanksSetting: { signedIn: true },
  writeMixAdvert: { signedIn: true },
  checkMixAdvert: { signedIn: true },
  translateMixAdvert: { signedIn: true },
  checkMixAdvertTranslation: { signedIn: true },
  withdrawMixAdvert: { signedIn: true },
  proposeCoreValue: { signedIn: true },
  sayOfCoreValue: { signedIn: true },
  takeCoreValueWordsBack: { signedIn: true },
  castCoreValuesVote: { signedIn: true },
  answerCoreValuesReview: { signedIn: true },
  setCoreValues: { signedIn: true },
  wordCoreValue: { signedIn: true },
  dropCoreValue: { signedIn: true },
  planCoreValuesVote: { signedIn: true },
  takeCoreValuesVoteBack: { signedIn: true },
  editCoreValue: { signedIn: true },
  ...askedOfWelcome,
  keepCoreValues: { signedIn: true },
  ...authorityOfCoreValues,
  agreeToWelcome: { signedIn: true },
  checkInToWelcome: { signedIn: true },
  wantMoreOfWelcome: { signedIn: true },
  stopWelcome: { signedIn: true },
  noteBuddyContact: { signedIn: true },
  writeWelcomeInformation: { signedIn: true },
  translateWelcomeInformation: { signedIn: true },
  moveWelcomeInformation: { signedIn: true },
  withdrawWelcomeInformation: { signedIn: true },
  announceWelcome: { signedIn: true },
  recordWelcomeContact: { signedIn: true },
  enterWelcomeCheckIn: { signedIn: true },
  appointForWelcome: { signedIn: true },
  endWelcome: { signedIn: true },
  extendWelcome: { signedIn: true },
  printWelcomeLetter: { signedIn: true },
  writeWelcomeChange: { signedIn: true },
  wishToBuddy: { signedIn: true },
  stopWishToBuddy: { signedIn: true },
  wantBuddy: { signedIn: true },
  chooseBuddy: { signedIn: true },
  askOtherBuddies: { signedIn: true },
  answerBuddyAsk: { signedIn: true },
  stopBuddy: { signedIn: true },
  appointBuddy: { signedIn: true },
  offerBuddies: { signedIn: true },
};

describe('Who sees what', () => {
  it('is decided for everything there is to ask, and for nothing that is not there', () => {
    expect([...subjectsOf(buildSchema())].sort()).toEqual(Object.keys(all).sort());
  });

  it('is said by every mutation itself, and said as it was decided', () => {
    const mutations = Object.values(buildSchema().getMutationType()!.getFields());
    const said = mutations.map(({ name, extensions }) => [
      name,
      (extensions['pothosOptions'] as Said | undefined)?.authScopes,
    ]);
    expect(Object.fromEntries(said)).toEqual(authority);
  });
});

interface Said {
  readonly authScopes?: object;
}

describe.skipIf(!inject('postgres'))('Asked over HTTP', () => {
  let community: Community;
  let listening: Listening;
  let outcome: Outcome;
  let planted: string;

  beforeAll(async () => {
    const database = await copyTemplate(inject('postgres')!);
    const world = await makeWorld(database);
    const connection = connect({ ...database, max: 1 });
    planted = await everythingPlanted(connection);
    await connection.close();
    community = await createCommunity({
      database,
      secret: serverKey,
      publicUrl: 'http://localhost:4000',
      mail: 'demo',
      freeOperations: true,
      clock: now,
      limitFactor: 1000,
      works: false,
    });
    listening = await listen(community.fetch, { port: 0, host: '127.0.0.1' });
    const origin = `http://127.0.0.1:${listening.port}`;
    outcome = await runMatrix(world, all, (path, init) => fetch(origin + path, init));
    console.log(
      `${outcome.cells} cells decided and asked: ${Object.keys(all).length} things, ${viewers.length} viewers`,
    );
  }, 400_000);
  afterAll(async () => {
    await listening.close();
    await community.close();
  });

  it('everybody sees what was decided, and nothing else', () => {
    expect(outcome.wrong).toEqual([]);
    expect(outcome.cells).toBeGreaterThan(1000);
  });

  it('what is hidden stands in no answer at all, though it was there to be found', () => {
    for (const [text, hearers] of Object.entries(mayHear)) {
      expect(planted, `planted: ${text}`).toContain(text);
      expect(
        viewers.filter((viewer) => outcome.heard[viewer].includes(text)),
        text,
      ).toEqual(hearers);
    }
  });

  it('what somebody told the organisation is heard by its sender and the staff, and a note by the staff alone', () => {
    const heardBy = (text: string) =>
      [...viewers, ...consoleViewers].filter((viewer) => outcome.heard[viewer].includes(text));
    expect(heardBy('Klacht van Ina')).toEqual(['author', 'admin-in-console']);
    expect(heardBy('Notitie over Ina')).toEqual(['admin-in-console']);
  });

  it('what waits for a decision is heard by whoever decides, and by nobody else', () => {
    for (const text of forWhoDecides) {
      const heard = [...viewers, ...consoleViewers].filter((viewer) => outcome.heard[viewer].includes(text));
      expect(heard, text).toEqual(['admin-in-console']);
    }
  });

  it('who has every role hears nothing of that in the console that a page of the website does not say', () => {
    const heardBy = (viewer: Viewer) =>
      Object.keys(mayHear).filter((text) => outcome.heard[viewer].includes(text));
    expect(heardBy('embed-session-of-staff').length).toBeGreaterThan(0);
    expect(heardBy('admin-in-console')).toEqual(heardBy('embed-session-of-staff'));
  });
});

function isTurnedAway(viewer: Viewer): boolean {
  return ['token-of-other-organisation', 'signed-out', 'token-too-old'].includes(viewer);
}

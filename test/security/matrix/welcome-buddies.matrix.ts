import { act } from './act.ts';
import { atWork, doing, eachTheirOwn, type Ask, type Cells, type Matrix, type Sees } from './matrix.ts';
import { code, payload, wrongIn } from './work.ts';

const own: Ask = {
  text: `{ viewer { welcomeBuddy { state firstName canAskOthers offers { id firstName reasons { kind name } } }
    buddying { hours awayUntil languages appointed newcomers { id firstName until steps { step state } } } } }`,
};
const mine = (at: string, author: unknown, sameBuilding: unknown = null, others: unknown = null): Cells => ({
  ask: own,
  at: `viewer.${at}`,
  sees: eachTheirOwn({
    guest: null,
    sameBuilding,
    otherBuilding: others,
    elsewhere: others,
    staff: others,
    author,
  }),
});
/** Ina's, in her first half year: not told to Noor either, whom she can choose. */
const newcomers = (field: string, ina: unknown) => mine(`welcomeBuddy.${field}`, ina);
/** Lies, who said yes to what was announced of Ania, chose Ina. Noor wants to help as well, and was only offered: nothing of any newcomer is hers. */
const buddys = (field: string, ina: unknown) => mine(`buddying.newcomers.0.${field}`, ina);

const wishing = (more: object = {}) =>
  act('wishToBuddy', { hours: 4, languages: ['nl'], firstName: 'Iemand', ...more });
const viewerOf = (mutation: string, input: object) =>
  act(mutation, input, 'viewer { welcomeBuddy { state } buddying { hours } }');

/** A resident does it, a guest has no home to do it from. */
function residents(others: unknown, author: unknown = others, guest: unknown = 'RESIDENT_NEEDED'): Sees {
  return {
    ...doing({ visitor: 'SIGN_IN_NEEDED', signedIn: others, elsewhere: others, author }),
    guest,
  };
}
const coded = (ask: Ask, others: unknown, author: unknown = others, guest?: unknown): Cells => ({
  ask,
  at: 'done.code',
  sees: residents(others, author, guest),
});
const answered = (ask: Ask, at: string, author: unknown, others: unknown = null): Cells => ({
  ask,
  at: `done.${at}`,
  sees: doing({ visitor: null, signedIn: others, elsewhere: others, author }),
});
const wrongId = (mutation: string, input: object): Cells =>
  coded(
    act(mutation, { ...input, clientMutationId: 'kort' }),
    'INPUT_NOT_READABLE',
    'INPUT_NOT_READABLE',
    'INPUT_NOT_READABLE',
  );

const but = (cells: Cells, sees: Partial<Sees>): Cells => ({ ...cells, sees: { ...cells.sees, ...sees } });
const wish = { hours: 4, languages: ['nl'], firstName: 'Iemand' };
const wished = viewerOf('wishToBuddy', wish);
const wants = viewerOf('wantBuddy', { wants: true });
const choosing = { offer: '{offer-to-choose}' };
const chosen = viewerOf('chooseBuddy', choosing);
const others = viewerOf('askOtherBuddies', {});
const answering = { newcomer: '{offer-of-ina}', yes: true };
const answer = viewerOf('answerBuddyAsk', answering);
const stopping = { newcomer: '{offer-of-ina}' };
const stopped = viewerOf('stopBuddy', stopping);
const stopWish = viewerOf('stopWishToBuddy', {});

const asked: Ask = {
  text: `{ console { buddyAsks { least most } buddies { id firstName building hours awayUntil languages appointed phone talkedOn }
    buddyProposals { welcome firstName home buddies { id firstName reasons { kind name } } } } }`,
};
const seen = (at: string, admin: unknown): Cells => ({
  ask: asked,
  at: `console.${at}`,
  sees: atWork({ editor: null, admin }),
});
const listed = (field: string, admin: unknown) => seen(`buddies.0.${field}`, admin);
const proposed = (field: string, admin: unknown) => seen(`buddyProposals.0.${field}`, admin);
const lists = 'buddies { appointed } proposals { welcome }';
const appointing = { buddy: '{willing-noor}', appointed: true };
const appoint = act('appointBuddy', appointing, lists);
const offering = { offers: [{ welcome: '{welcome-to-enter}', buddies: ['{willing-noor}'] }] };
const offer = act('offerBuddies', offering, lists);

/** Buddies: what a newcomer, a buddy and whoever proposes them see of each other. */
export const welcomeBuddies: Matrix = {
  'Viewer.welcomeBuddy': newcomers('state', 'CHOOSING'),
  'WelcomeBuddy.state': newcomers('state', 'CHOOSING'),
  'WelcomeBuddy.firstName': newcomers('firstName', null),
  'WelcomeBuddy.canAskOthers': newcomers('canAskOthers', true),
  'WelcomeBuddy.offers': newcomers('offers.0.firstName', 'Noor'),
  'WelcomeBuddyOffer.id': newcomers('offers.0.id', '{offer-to-choose}'),
  'WelcomeBuddyOffer.firstName': newcomers('offers.0.firstName', 'Noor'),
  'WelcomeBuddyOffer.reasons': newcomers('offers.0.reasons.0.kind', 'LANGUAGE'),
  'WelcomeBuddyReason.kind': newcomers('offers.0.reasons.1.kind', 'BUILDING'),
  'WelcomeBuddyReason.name': newcomers('offers.0.reasons.1.name', 'De Linde'),
  'Viewer.buddying': mine('buddying.appointed', true, true, false),
  'WelcomeBuddying.appointed': mine('buddying.appointed', true, true, false),
  'WelcomeBuddying.hours': mine('buddying.hours', 4, 6),
  'WelcomeBuddying.awayUntil': mine('buddying.awayUntil', '2026-12-24'),
  'WelcomeBuddying.languages': mine('buddying.languages.1', 'tr', 'pl'),
  'WelcomeBuddying.newcomers': buddys('firstName', 'Lies'),
  'WelcomeBuddyOf.id': buddys('id', '{offer-of-ina}'),
  'WelcomeBuddyOf.firstName': buddys('firstName', 'Lies'),
  'WelcomeBuddyOf.until': buddys('until', '2026-11-27'),
  'WelcomeBuddyOf.steps': [
    // Before the yes there are none.
    buddys('steps.0.step', null),
    // Nobody stood at the door of the other, and somebody called: neither is told.
    mine('buddying.newcomers.1.steps.1.state', 'OVER'),
    mine('buddying.newcomers.1.steps.2.state', 'NOW'),
  ],
  // They are too few for it to tell nothing of one of them.
  'Console.buddyAsks': seen('buddyAsks', null),
  'WelcomeBuddyAsks.least': seen('buddyAsks.least', null),
  'WelcomeBuddyAsks.most': seen('buddyAsks.most', null),
  'Console.buddies': listed('id', '{willing-noor}'),
  'WillingBuddy.id': listed('id', '{willing-noor}'),
  'WillingBuddy.firstName': listed('firstName', 'Noor'),
  'WillingBuddy.building': listed('building', 'De Linde'),
  'WillingBuddy.hours': listed('hours', 6),
  'WillingBuddy.awayUntil': listed('awayUntil', null),
  'WillingBuddy.languages': listed('languages.1', 'pl'),
  'WillingBuddy.appointed': listed('appointed', true),
  'WillingBuddy.phone': seen('buddies.1.phone', '06 12345678'),
  'WillingBuddy.talkedOn': listed('talkedOn', '2026-11-02'),
  'Console.buddyProposals': seen('buddyProposals.length', 1),
  'BuddyProposal.welcome': proposed('welcome', '{welcome-to-enter}'),
  'BuddyProposal.firstName': proposed('firstName', 'Ania'),
  'BuddyProposal.home': proposed('home', 'De Linde 16'),
  'BuddyProposal.buddies': proposed('buddies.0.firstName', 'Noor'),
  'ProposedBuddy.id': proposed('buddies.0.id', '{willing-noor}'),
  'ProposedBuddy.firstName': proposed('buddies.0.firstName', 'Noor'),
  'ProposedBuddy.reasons': proposed('buddies.0.reasons.0.name', 'pl'),
  ...wrongIn('offerBuddies', 'OfferBuddiesInput', offering, { offers: [[], 'CHOICE_NEEDED'] }),
  'BuddyOfferInput.welcome': code(
    act('offerBuddies', { offers: [{ welcome: '{words}', buddies: ['{willing-noor}'] }] }),
    'NOT_FOUND',
  ),
  'BuddyOfferInput.buddies': code(
    act('offerBuddies', { offers: [{ welcome: '{welcome-to-enter}', buddies: ['{words}'] }] }),
    'NOT_FOUND',
  ),
  'Mutation.offerBuddies': code(offer, null),
  'OfferBuddiesPayload.clientMutationId': payload(offer, 'clientMutationId', '{new-id}'),
  'OfferBuddiesPayload.buddies': payload(offer, 'buddies.0.appointed', true),
  'OfferBuddiesPayload.proposals': payload(offer, 'proposals', []),
  'Mutation.appointBuddy': code(appoint, null),
  'AppointBuddyPayload.clientMutationId': payload(appoint, 'clientMutationId', '{new-id}'),
  'AppointBuddyPayload.buddies': payload(appoint, 'buddies.0.appointed', true),
  'AppointBuddyPayload.proposals': payload(appoint, 'proposals', []),
  ...wrongIn('appointBuddy', 'AppointBuddyInput', appointing, { buddy: ['{words}', 'NOT_FOUND'] }),
  'WishToBuddyInput.clientMutationId': wrongId('wishToBuddy', wish),
  'WishToBuddyInput.hours': coded(wishing({ hours: 0 }), 'HOURS_NOT_OFFERED'),
  'WishToBuddyInput.awayUntil': coded(wishing({ awayUntil: '2020-01-01' }), 'DATE_PASSED'),
  'WishToBuddyInput.languages': coded(wishing({ languages: ['xx'] }), 'CHOICE_NOT_OFFERED'),
  // Of whoever has a name already nothing else is taken.
  'WishToBuddyInput.firstName': coded(wishing({ firstName: '<b>' }), null),
  'WishToBuddyInput.phone': coded(wishing({ phone: '12' }), 'PHONE_NOT_READABLE'),
  'Mutation.wishToBuddy': coded(wished, null),
  'WishToBuddyPayload.clientMutationId': {
    ask: wished,
    at: 'done.clientMutationId',
    sees: { ...doing({ visitor: null, signedIn: '{new-id}', elsewhere: '{new-id}' }), guest: null },
  },
  'WishToBuddyPayload.viewer': {
    ask: wished,
    at: 'done.viewer.buddying.hours',
    sees: { ...doing({ visitor: null, signedIn: 4, elsewhere: 4 }), guest: null },
  },
  'WantBuddyInput.clientMutationId': wrongId('wantBuddy', { wants: true }),
  // Who is a guest here said yes once; it is theirs where they live, and they live nowhere.
  'Mutation.wantBuddy': but(coded(wants, 'NOT_FOUND', null, 'NOT_FOUND'), { 'moved-out': 'NOT_FOUND' }),
  'WantBuddyPayload.clientMutationId': but(answered(wants, 'clientMutationId', '{new-id}'), {
    'moved-out': null,
  }),
  'WantBuddyPayload.viewer': answered(wants, 'viewer.welcomeBuddy.state', 'CHOOSING'),
  'ChooseBuddyInput.clientMutationId': wrongId('chooseBuddy', choosing),
  'ChooseBuddyInput.offer': coded(
    act('chooseBuddy', { offer: '{words}' }),
    'NOT_FOUND',
    'NOT_FOUND',
    'NOT_FOUND',
  ),
  'Mutation.chooseBuddy': coded(chosen, 'NOT_FOUND', null, 'NOT_FOUND'),
  'ChooseBuddyPayload.clientMutationId': answered(chosen, 'clientMutationId', '{new-id}'),
  'ChooseBuddyPayload.viewer': answered(chosen, 'viewer.welcomeBuddy.state', 'ASKED'),
  'AskOtherBuddiesInput.clientMutationId': wrongId('askOtherBuddies', {}),
  // While somebody is asked there is nothing to choose from.
  'Mutation.askOtherBuddies': coded(others, 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND'),
  'AskOtherBuddiesPayload.clientMutationId': answered(others, 'clientMutationId', null),
  'AskOtherBuddiesPayload.viewer': answered(others, 'viewer', null),
  'AnswerBuddyAskInput.clientMutationId': wrongId('answerBuddyAsk', answering),
  'AnswerBuddyAskInput.newcomer': but(
    coded(act('answerBuddyAsk', { newcomer: '{words}', yes: true }), 'NOT_FOUND'),
    { guest: 'NOT_FOUND' },
  ),
  'Mutation.answerBuddyAsk': coded(answer, 'NOT_FOUND', null),
  'AnswerBuddyAskPayload.clientMutationId': answered(answer, 'clientMutationId', '{new-id}'),
  'AnswerBuddyAskPayload.viewer': answered(answer, 'viewer.buddying.hours', 4),
  'AnswerBuddyAskInput.yes': coded(
    act('answerBuddyAsk', { ...answering, yes: false }),
    'NOT_FOUND',
    'ALREADY_ANSWERED',
  ),
  'StopBuddyInput.clientMutationId': wrongId('stopBuddy', stopping),
  'StopBuddyInput.newcomer': coded(
    act('stopBuddy', { newcomer: '{words}' }),
    'NOT_FOUND',
    'NOT_FOUND',
    'NOT_FOUND',
  ),
  'Mutation.stopBuddy': coded(stopped, 'NOT_FOUND', null),
  'StopBuddyPayload.clientMutationId': answered(stopped, 'clientMutationId', '{new-id}'),
  'StopBuddyPayload.viewer': answered(stopped, 'viewer.buddying.hours', 4),
  'WantBuddyInput.wants': answered(
    viewerOf('wantBuddy', { wants: false }),
    'viewer.welcomeBuddy.state',
    'NOBODY',
  ),
  'AppointBuddyInput.appointed': payload(
    act('appointBuddy', { ...appointing, appointed: false }, lists),
    'buddies.0.appointed',
    false,
  ),
  'AppointBuddyInput.talked': payload(
    act('appointBuddy', { ...appointing, appointed: false, talked: true }, lists),
    'buddies.0.appointed',
    false,
  ),
  'StopWishToBuddyInput.clientMutationId': wrongId('stopWishToBuddy', {}),
  'Mutation.stopWishToBuddy': coded(stopWish, null),
  'StopWishToBuddyPayload.clientMutationId': {
    ask: stopWish,
    at: 'done.clientMutationId',
    sees: { ...doing({ visitor: null, signedIn: '{new-id}', elsewhere: '{new-id}' }), guest: null },
  },
  'StopWishToBuddyPayload.viewer': answered(stopWish, 'viewer.buddying.hours', null),
};

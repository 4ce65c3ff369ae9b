import { describe, expect, it } from 'vitest';
import { daysAfter, secondsAfter } from '../clock.ts';
import {
  asksForThanks,
  canAgree,
  canFinish,
  canRead,
  checkAgreeing,
  checkStillTalking,
  checkFinishing,
  checkResponding,
  checkSharing,
  checkThanking,
  isThere,
  isToldByMail,
  isUnread,
  keptFrom,
  kindOfSaid,
  mayReadContact,
  readableUntil,
  seenOfOther,
  canRespond,
  type PostToAnswer,
  type SideOfTalk,
} from './help-talk.rules.ts';

const now = new Date('2026-11-23T09:00:00Z');
const today = '2026-11-23';
const earlier = (minutes: number) => secondsAfter(now, -minutes * 60);
const later = (days: number) => daysAfter(now, days);

const post: PostToAnswer = { author_id: 'ina', kind: 'request', state: 'open', open_until: today };
const side: SideOfTalk = {
  residentId: 'mo',
  side: 'responder',
  readAt: null,
  leftAt: null,
  agreedAt: null,
  sharesAt: null,
};
const begun = { agreedAt: null, doneAt: null, over: false };
const agreed = { agreedAt: earlier(60), doneAt: null, over: false };
const done = { agreedAt: earlier(60), doneAt: earlier(30), over: false };

describe('Responding to a post', () => {
  const cases: [string, Partial<PostToAnswer>, string, string | null][] = [
    ['a request of somebody else, on its last day', {}, 'mo', null],
    ['an offer of somebody else', { kind: 'offer' }, 'mo', null],
    ['a post whose writer left', { author_id: null }, 'mo', null],
    ["one's own post", {}, 'ina', 'YOUR_OWN_POST'],
    ["one's own post that is over", { state: 'done' }, 'ina', 'YOUR_OWN_POST'],
    ['a gathering', { kind: 'gathering' }, 'mo', 'CHOICE_NOT_OFFERED'],
    ['a post that was agreed on', { state: 'agreed' }, 'mo', 'POST_OVER'],
    ['a post that is done', { state: 'done' }, 'mo', 'POST_OVER'],
    ['a post that lapsed', { state: 'lapsed' }, 'mo', 'POST_OVER'],
    ['a post that was withdrawn', { state: 'withdrawn' }, 'mo', 'POST_OVER'],
    ['a post whose last day was yesterday', { open_until: '2026-11-22' }, 'mo', 'POST_OVER'],
  ];
  it.each(cases)('%s', (_, change, viewer, code) => {
    const respond = () => checkResponding({ ...post, ...change }, viewer, today);
    if (code) expect(respond).toThrow(code);
    else expect(respond).not.toThrow();
    expect(canRespond({ ...post, ...change }, viewer, today)).toBe(code === null);
  });
});

describe('Saying yes', () => {
  it('counts while the post is open, and once', () => {
    expect(canAgree(side, post, begun)).toBe(true);
    expect(checkAgreeing(side, post, begun)).toBe('says-yes');
    expect(canAgree({ agreedAt: now }, post, begun)).toBe(false);
    expect(checkAgreeing({ agreedAt: now }, { state: 'agreed' }, begun)).toBe('said-yes');
  });

  it.each(['agreed', 'done', 'lapsed', 'withdrawn'] as const)(
    'comes too late where the post is %s',
    (state) => {
      expect(canAgree(side, { state }, begun)).toBe(false);
      expect(() => checkAgreeing(side, { state }, begun)).toThrow('POST_OVER');
    },
  );
});

describe('What follows two yeses, and not one', () => {
  const cases = [
    ['before', begun, { finish: 'NOT_AGREED_YET', share: 'NOT_AGREED_YET', thank: 'NOT_AGREED_YET' }],
    ['after', agreed, { finish: 'ends', share: null, thank: null }],
    ['when it is done', done, { finish: 'was-done', share: 'POST_OVER', thank: null }],
  ] as const;
  it.each(cases)('%s', (_, talk, { finish, share, thank }) => {
    const outcome = (work: () => unknown) => {
      try {
        return work() ?? null;
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(outcome(() => checkFinishing(talk))).toBe(finish);
    expect(outcome(() => checkSharing(talk, { placedAs: null }))).toBe(share);
    expect(outcome(() => checkThanking(talk, false))).toBe(thank);
  });

  it('is offered only where it can be done', () => {
    expect([begun, agreed, done].map(canFinish)).toEqual([false, true, false]);
    expect([begun, agreed, done].map((talk) => asksForThanks(talk, false))).toEqual([false, false, true]);
    expect(asksForThanks(done, true)).toBe(false);
    expect(() => checkThanking(done, true)).toThrow('ALREADY_ANSWERED');
  });
});

describe('What each sees of the other', () => {
  it('is a yes and a sharing', () => {
    expect(seenOfOther(side)).toEqual({ agreed: false, shares: false });
    expect(seenOfOther({ agreedAt: now, sharesAt: now })).toEqual({ agreed: true, shares: true });
    expect(seenOfOther(null)).toEqual({ agreed: false, shares: false });
  });

  it.each([
    ['silent', side],
    ['saying yes', { ...side, agreedAt: now }],
    ['sharing', { ...side, agreedAt: now, sharesAt: now }],
  ])('is the same after leaving, %s', (_, other) => {
    expect(seenOfOther({ ...other, leftAt: now } as SideOfTalk)).toEqual(seenOfOther(other));
  });
});

describe('A message', () => {
  it.each([
    ['published', 'mo', 'ina', true],
    ['published', 'mo', 'mo', true],
    ['published', null, 'ina', true],
    ['waiting', 'mo', 'mo', true],
    ['waiting', 'mo', 'ina', false],
    ['refused', 'mo', 'mo', false],
    ['refused', 'mo', 'ina', false],
  ] as const)('that is %s, of %s, is read by %s: %s', (visibility, writerId, viewer, read) => {
    expect(canRead({ visibility, writerId }, viewer)).toBe(read);
  });

  it('is a ready sentence or a text, never both and never nothing', () => {
    expect(kindOfSaid({ sentence: 'YES', text: null })).toBe('sentence');
    expect(kindOfSaid({ sentence: null, text: 'Hoi' })).toBe('text');
    expect(() => kindOfSaid({ sentence: 'YES', text: 'Hoi' })).toThrow('INPUT_NOT_READABLE');
    expect(() => kindOfSaid({ sentence: null, text: null })).toThrow('TEXT_EMPTY');
  });
});

describe('A talk', () => {
  const seen = { otherIsAbsent: false, holdsOnlyUnseen: false };
  it('is there for who did not leave it', () => {
    expect(isThere(side, seen)).toBe(true);
    expect(isThere({ leftAt: now }, seen)).toBe(false);
  });

  it('is not there with somebody who is absent, or where all that was said waits to be looked at', () => {
    expect(isThere(side, { ...seen, otherIsAbsent: true })).toBe(false);
    expect(isThere(side, { ...seen, holdsOnlyUnseen: true })).toBe(false);
  });

  it('is unread where the other said something since', () => {
    expect(isUnread(side, null)).toBe(false);
    expect(isUnread(side, now)).toBe(true);
    expect(isUnread({ readAt: earlier(1) }, now)).toBe(true);
    expect(isUnread({ readAt: now }, earlier(1))).toBe(false);
  });
});

describe('Contact details', () => {
  const contact = { keptFrom: later(21) };
  const sharing = { leftAt: null, sharesAt: now };
  const ready = { talk: agreed, mine: sharing, other: sharing, contact, otherIsAbsent: false };

  it('go 7 days after it is done, and 28 days after they were given at the latest', () => {
    expect(readableUntil({ keptFrom: keptFrom(now, null) })).toEqual(later(28));
    expect(readableUntil({ keptFrom: keptFrom(now, later(2)) })).toEqual(later(9));
    expect(readableUntil({ keptFrom: keptFrom(now, later(25)) })).toEqual(later(28));
  });

  const cases: [string, Partial<typeof ready> | { other: null } | { contact: null }, boolean][] = [
    ['both share', {}, true],
    ['it is done', { talk: done } as never, true],
    ['they did not both say yes', { talk: begun } as never, false],
    ['the other does not share', { other: { leftAt: null, sharesAt: null } } as never, false],
    ['I do not share', { mine: { leftAt: null, sharesAt: null } } as never, false],
    ['the other left', { other: { ...sharing, leftAt: now } } as never, false],
    ['I left', { mine: { ...sharing, leftAt: now } } as never, false],
    ['the other is gone', { other: null }, false],
    ['the details are gone', { contact: null }, false],
    ['one blocked the other', { otherIsAbsent: true }, false],
    ['the last moment has come', { contact: { keptFrom: later(-7) } }, false],
    ['it is the moment before', { contact: { keptFrom: secondsAfter(later(-7), 1) } }, true],
  ];
  it.each(cases)('where %s', (_, change, may) => {
    expect(mayReadContact({ ...ready, ...change } as typeof ready, now)).toBe(may);
  });
});

describe('A mail about something new', () => {
  const who = { leftAt: null, mailedAt: null };
  it.each([
    ['unread for half an hour', {}, earlier(30), true],
    ['unread for less', {}, earlier(29), false],
    ['nothing new', {}, null, false],
    ['mailed today', { mailedAt: earlier(60 * 23) }, earlier(30), false],
    ['mailed a day ago', { mailedAt: earlier(60 * 24) }, earlier(30), true],
    ['left', { leftAt: earlier(5) }, earlier(30), false],
  ])('%s', (_, change, firstNewAt, told) => {
    expect(isToldByMail({ ...who, ...change }, firstNewAt, now)).toBe(told);
  });
});

describe('A talk of which one lives there no more', () => {
  const over = { ...begun, over: true };
  it('takes no word and no yes any more, where it does while both live there', () => {
    const side = { agreedAt: null };
    const open = { state: 'open' } as const;
    expect(() => checkStillTalking(over)).toThrow('POST_OVER');
    expect(() => checkStillTalking(begun)).not.toThrow();
    expect([canAgree(side, open, over), canAgree(side, open, begun)]).toEqual([false, true]);
  });
});

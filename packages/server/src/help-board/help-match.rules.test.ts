import { describe, expect, it } from 'vitest';
import { rankMatches, type Candidate } from './help-match.rules.ts';
import { whatIsSaid } from './matching/said.ts';
import { wordListWith } from './matching/word-list.ts';

const list = wordListWith();
const need = (text: string) => ({ said: whatIsSaid(text, list, 'need') });
const who = (text: string, known: Partial<Candidate> = {}): Candidate & { text: string } => ({
  key: text,
  text,
  talents: [whatIsSaid(text, list, 'talent')],
  ...known,
});
const order = (asked: string, ...texts: string[]) =>
  rankMatches(
    need(asked),
    texts.map((text) => who(text)),
  ).map(({ candidate }) => candidate.text);
const reasons = (asked: string, text: string, known: Partial<Candidate> = {}) =>
  rankMatches(need(asked), [who(text, known)])[0]!.reasons;

describe('Who may be right for a post', () => {
  it.each([
    ['Er hangt een lamp los', 'ik was elektricien', 'met een boek onder de leeslamp, in de leesclub'],
    ['Mijn kraan drupt', 'loodgieter geweest', 'op een kraan in de haven gewerkt'],
    ['Wie tilt mijn bank naar boven', 'sterke rug, ik sjouw alles', 'ik werkte bij de bank, ken de rente'],
    ['Wie kijkt mijn cv na', 'solliciteren leer ik je', 'de cv ketel bijvullen kan ik'],
    ['De cv wordt niet warm', 'radiatoren ontluchten', 'ik las veel cv en brief van wie een baan zocht'],
    ['Rits in mijn jas is stuk', 'coupeuse van beroep', 'een jas leen ik je, het regent'],
    ['someone to fix my bike', 'fietsenmaker geweest', 'ik maak graag soep'],
    ['Musluk tamir', 'loodgieter', 'kapster'],
    ['Помогите починить велосипед', 'banden plakken kan ik', 'koken'],
    ['أحتاج سباك', 'verstopte afvoer en lekkende kraan', 'samen wandelen'],
  ])('is found by what the words mean: %s', (asked, fits, misleads) => {
    expect(order(asked, misleads, fits)[0]).toBe(fits);
  });

  it('is found by forms, compounds and words with a typing mistake', () => {
    const [kookt, kast, fiets] = [
      'ik heb altijd gekookt',
      'kastjes schroef ik in elkaar',
      'fietsenmakker geweest',
    ];
    expect(order('Wie wil soep koken', kast, fiets, kookt)[0]).toBe(kookt);
    expect(order('Boekenkast in elkaar zetten', kookt, fiets, kast)[0]).toBe(kast);
    expect(order('Mijn achterband is lek', kookt, kast, fiets)[0]).toBe(fiets);
  });

  it.each(['lampen ophangen', 'een lamp ophangen', 'lampjes ophangen'])(
    'is, for "%s", whoever hangs lamps, and nobody who decorates',
    (asked) => {
      expect(order(asked, 'feest versieren', 'ik hang lampen op')[0]).toBe('ik hang lampen op');
      expect(reasons('Wie hangt mijn lamp op?', asked)).toContainEqual({
        kind: 'activity',
        activity: 'hanging-lamps',
      });
      expect(order('slingers ophangen', asked, 'feest versieren')[0]).toBe('feest versieren');
    },
  );

  it('is nobody who says no to it, and is whoever says no to the trouble of it', () => {
    const no = 'tillen is niks voor mij';
    expect(reasons('Wie kan tillen', no)).toEqual([]);
    expect(reasons('Wie kan tillen', 'tillen vind ik niet erg')).toContainEqual({
      kind: 'activity',
      activity: 'lifting',
    });
    expect(order('Wie kan tillen', no, 'ik lees graag')).toEqual(['ik lees graag', no]);
  });

  it('is found by a rare word in common where nobody knows what it means', () => {
    expect(reasons('Wie speelt er guzheng', 'ik heb een guzheng')).toEqual([
      { kind: 'words', word: 'guzheng' },
    ]);
    expect(reasons('Wie speelt er guzheng', 'ik heb een fiets')).toEqual([]);
  });
});

describe('Among those who fit as well', () => {
  const asked = 'Wie kan mijn fiets maken';
  const people = (...known: Partial<Candidate>[]) =>
    known.map((more, index) => who('fietsen maken', { key: String(index), ...more }));
  const first = (...known: Partial<Candidate>[]) =>
    rankMatches({ ...need(asked), languages: ['tr'], times: ['EVENING'] }, people(...known))[0]!.candidate
      .key;

  it.each<[string, Partial<Candidate>, Partial<Candidate>]>([
    ['who lives nearer', { nearness: 'same-neighbourhood' }, { nearness: 'same-building' }],
    ['who speaks the language', { languages: ['nl'] }, { languages: ['tr'] }],
    ['who has time then', { times: ['MORNING'] }, { times: ['EVENING'] }],
    ['who helped before', {}, { helpedBefore: true }],
    ['who was not asked lately', { daysSinceAsked: 1 }, { daysSinceAsked: 20 }],
  ])('%s comes first', (_who, other, likely) => {
    expect([first(other, likely), first(likely, other)]).toEqual(['1', '0']);
  });

  it('the order is the same however they came in', () => {
    const alike = people({}, {}, {}, {});
    const keys = (all: typeof alike) => rankMatches(need(asked), all).map(({ candidate }) => candidate.key);
    expect(keys(alike.toReversed())).toEqual(keys(alike));
  });

  it('none of that makes up for what somebody can', () => {
    const near = who('schaken', { nearness: 'same-stairwell', helpedBefore: true, times: ['EVENING'] });
    const far = who('fietsen maken', { daysSinceAsked: 1 });
    expect(rankMatches({ ...need(asked), times: ['EVENING'] }, [near, far])[0]!.candidate).toBe(far);
  });

  it('many talents do no harm to the one that fits', () => {
    const talents = ['koken', 'schaken', 'wandelen', 'fietsen maken'].map((one) =>
      whatIsSaid(one, list, 'talent'),
    );
    const many = { key: 'many', talents };
    const one = { key: 'one', talents: [whatIsSaid('koken', list, 'talent')] };
    expect(rankMatches(need(asked), [one, many])[0]!.candidate).toBe(many);
  });
});

describe('The reasons', () => {
  it('name the activity, the word and what is known besides, and no figure', () => {
    const told = rankMatches({ ...need('Wie helpt met verhuizen'), times: ['WEEKEND'] }, [
      who('verhuizen doe ik graag', { nearness: 'same-building', times: ['WEEKEND'], helpedBefore: true }),
    ])[0]!.reasons;
    expect(told).toEqual([
      { kind: 'activity', activity: 'moving-house' },
      { kind: 'words', word: 'verhuizen' },
      { kind: 'same-building' },
      { kind: 'time', time: 'WEEKEND' },
      { kind: 'helped-before' },
    ]);
    expect(JSON.stringify(told)).not.toMatch(/\d/);
  });

  it('name the own word of somebody whose activity is on no list', () => {
    expect(reasons('Wie knipt mijn haar', 'ik was kapster')).toEqual([{ kind: 'words', word: 'kapster' }]);
  });

  it('are none where only nearness speaks for somebody', () => {
    expect(reasons('Wie helpt met verhuizen', 'schaken', { nearness: 'same-building' })).toEqual([]);
    expect(reasons('Wie helpt met verhuizen', 'verhuizen', { nearness: 'same-building' })).toHaveLength(3);
  });
});

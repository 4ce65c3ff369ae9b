import { describe, expect, it } from 'vitest';
import { agreedByAll, standsFor, type ItemAnswers } from './what-groups-say.rules.ts';

const said = (yes: number, no: number, dontKnow = 0): ItemAnswers => ({
  yes,
  no,
  dontKnow,
  answered: yes + no + dontKnow,
});

describe('What all groups agree on', () => {
  const agreed = (...groups: ItemAnswers[]) => agreedByAll(groups.map((group) => [group]));

  it('is what three in five say in each group, be it yes or no', () => {
    expect(agreed(said(40, 5), said(30, 18))).toEqual([{ item: 0, says: 'yes', lowestShare: 31 / 50 }]);
    expect(agreed(said(40, 5), said(28, 20))).toEqual([]);
    expect(agreed(said(5, 40), said(18, 30))).toEqual([{ item: 0, says: 'no', lowestShare: 31 / 50 }]);
    expect(agreed(said(40, 5), said(5, 40))).toEqual([]);
  });

  it('is not what many do not know', () => {
    expect(agreed(said(30, 0), said(30, 0, 10))).toHaveLength(1);
    expect(agreed(said(30, 0), said(30, 0, 30))).toEqual([]);
  });

  it('is left unsaid where fewer than 5 of a group answered, or fewer than 20 of all', () => {
    expect(agreed(said(30, 0), said(5, 0))).toHaveLength(1);
    expect(agreed(said(30, 0), said(4, 0))).toEqual([]);
    expect(agreed(said(10, 0), said(10, 0))).toHaveLength(1);
    expect(agreed(said(10, 0), said(9, 0))).toEqual([]);
  });

  it('begins with what is clearest in the group where it is least clear', () => {
    const groups = [
      [said(40, 0), said(36, 4)],
      [said(28, 12), said(36, 4)],
    ];
    expect(agreedByAll(groups).map(({ item }) => item)).toEqual([1, 0]);
  });
});

describe('What a group stands for', () => {
  it('is what most of it says, and others clearly less often', () => {
    expect(standsFor([said(80, 20)], [said(30, 70)])).toEqual([{ item: 0, says: 'yes' }]);
    expect(standsFor([said(20, 80)], [said(70, 30)])).toEqual([{ item: 0, says: 'no' }]);
    expect(standsFor([said(45, 55)], [said(5, 95)])).toEqual([]);
    expect(standsFor([said(80, 20)], [said(72, 28)])).toEqual([]);
  });

  it('is left unsaid where too few answered to be sure', () => {
    expect(standsFor([said(5, 1)], [said(3, 5)])).toEqual([]);
    expect(standsFor([said(50, 10)], [said(30, 50)])).toHaveLength(1);
    expect(standsFor([said(4, 0)], [said(0, 100)])).toEqual([]);
    expect(standsFor([said(5, 0)], [said(0, 100)])).toHaveLength(1);
  });

  it('is five items at most, the clearest first', () => {
    const group = [70, 90, 75, 95, 85, 80].map((yes) => said(yes, 100 - yes));
    const others = group.map(() => said(20, 80));
    expect(standsFor(group, others).map(({ item }) => item)).toEqual([3, 1, 4, 5, 2]);
  });
});

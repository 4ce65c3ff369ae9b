import { describe, expect, it } from 'vitest';
import { tookPart } from './lab-took-part.rules.ts';

const picture = (cells: Record<string, number | null>) => ({ countedOn: '2026-12-01', cells });
const none = { residents: undefined, visitors: undefined, paper: undefined };

describe('How many took part in a lab', () => {
  it('is what stands in the fullest picture, for each way of answering apart', () => {
    const shown = [
      { ...none, residents: picture({ yes: 40, no: 20, 'dont-know': null }) },
      { ...none, residents: picture({ yes: 65, no: 15, 'dont-know': 5 }), visitors: picture({ yes: 20 }) },
    ];
    expect(tookPart(shown)).toEqual({ residents: 85, visitors: 20, paper: null });
  });

  it('is not said where no picture could be shown', () => {
    expect(tookPart([none, none])).toEqual({ residents: null, visitors: null, paper: null });
    expect(tookPart([])).toEqual({ residents: null, visitors: null, paper: null });
  });
});

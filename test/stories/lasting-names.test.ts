import { describe, expect, it } from 'vitest';
import { withLastingNames } from './lasting-names.ts';

const id = (type: string, number: number) =>
  Buffer.from(`${type}:00000000-0000-7000-8000-${String(number).padStart(12, '0')}`).toString('base64');
const named = (answer: object) => withLastingNames({ one: { to: 'Lab', answer } })['one']!.answer;

describe('An answer that is written down', () => {
  it('names a thing the same wherever it comes, and two things differently', () => {
    const answer = { item: id('LabItem', 8), also: id('LabItem', 9), again: [id('LabItem', 8)] };
    expect(named(answer)).toEqual({ item: 'LabItem:1', also: 'LabItem:2', again: ['LabItem:1'] });
  });

  it('calls a thing by the word beside its id, unless another is called so already', () => {
    const hall = (number: number) => ({ id: id('LabItem', number), anchor: 'hal' });
    expect(named([hall(1), hall(2), { item: id('LabItem', 1) }])).toEqual([
      { id: 'LabItem:hal', anchor: 'hal' },
      { id: 'LabItem:2', anchor: 'hal' },
      { item: 'LabItem:hal' },
    ]);
  });

  it('holds no secret of a session, and a wait that does not differ by a second', () => {
    const secret = { accessToken: 'a3Jvbg', handle: 'b3Jvbg', retryAfter: 3599 };
    expect(named(secret)).toEqual({ accessToken: 'accessToken:1', handle: 'handle:1', retryAfter: 3600 });
  });

  it('gives what is named by a secret a name that lasts too, and leaves a word alone that is no name', () => {
    const token = 'aB3-_'.repeat(9).slice(0, 43);
    const answer = { suggestions: [{ id: token, about: token }], again: [{ id: token }, { id: 'hal' }] };
    expect(named(answer)).toEqual({
      suggestions: [{ id: 'token:1', about: token }],
      again: [{ id: 'token:1' }, { id: 'hal' }],
    });
  });

  it('leads to a place that is called the same each time', () => {
    const address = { contactAddress: 'http://localhost:4000/contact#0198' };
    expect(named(address)).toEqual({ contactAddress: 'http://localhost:4000/contact#contactAddress:1' });
  });

  it('keeps what people wrote, also where it looks like an id', () => {
    const said = { text: 'LabItem:00000000-0000-7000-8000-000000000001', author: 'Ina', language: 'nl' };
    expect(named(said)).toEqual(said);
  });
});

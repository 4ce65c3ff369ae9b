import { describe, expect, it } from 'vitest';
import { createLog } from './log.ts';

const lines: string[] = [];
const log = createLog('info', { write: (line) => void lines.push(line) });

describe('A line in the log', () => {
  it('says of an error what went wrong and where, and nothing of what anybody wrote', () => {
    const quoted = Object.assign(
      new Error('550 no ina@voorbeeld.nl here\n    at ina@voorbeeld.nl, De Linde 12'),
      {
        code: 'EENVELOPE',
        responseCode: 550,
        rejected: ['ina@voorbeeld.nl'],
        detail: 'Key (email)=(ina@voorbeeld.nl) already exists.',
        cause: new Error('ina@voorbeeld.nl'),
      },
    );
    log.error({ err: quoted }, 'A request failed');
    const [line = ''] = lines.splice(0);
    expect(JSON.parse(line)).toMatchObject({
      msg: 'A request failed',
      err: { kind: 'Error', code: 'EENVELOPE', responseCode: 550 },
    });
    expect(line).toContain('log.test.ts');
    expect(line).not.toMatch(/ina@|Linde/);
  });

  it('says of what is no error only what kind of thing it is', () => {
    log.error({ err: 'ina@voorbeeld.nl' }, 'A request failed');
    expect(JSON.parse(lines.splice(0)[0] ?? '')).toMatchObject({ err: { kind: 'string' } });
  });
});

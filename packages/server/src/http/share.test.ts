import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';

const lab = '/share/lab-feedback/samen-in-de-buurt';

describe.skipIf(!hasPostgres())('The page of a lab that everybody may read', () => {
  let community: TestCommunity;
  beforeAll(async () => {
    community = await communityForTests();
  });
  afterAll(() => community.close());

  const get = (path: string, language = 'nl') =>
    community.fetch(path, { headers: { 'accept-language': language } });

  it('may be kept on the way, for readers of the same language', async () => {
    for (const language of ['nl', 'ar']) {
      const response = await get(lab, language);
      expect(await response.text()).toContain(`<html lang="${language}"`);
      const { headers } = response;
      expect(headers.get('cache-control')).toBe('public, max-age=60');
      expect(headers.get('vary')).toBe('Accept-Language');
    }
  });

  it('is not there under any other name, whatever the name', async () => {
    expect((await get(lab)).status).toBe(200);
    for (const name of ['%00', 'samen%00', '%ff', '%ED%A0%80', "'", '..%2f..', '__proto__'])
      expect((await get(`/share/lab-feedback/${name}`)).status, name).toBe(404);
  });
});

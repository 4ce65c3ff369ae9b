import { communityForTests, websiteOrigin } from '@wederkerig/server/testing';

export interface Flooded {
  /** Rows that the made-up origins left. */
  readonly refused: number;
  /** Rows that tell where widgets are, and whether the real page is among them. */
  readonly seen: number;
  readonly realIsSeen: boolean;
  /** A page that was turned away before the flood, and came back after it. */
  readonly realRefusedIsThere: boolean;
}

const real = 'https://intranet.wonen.example';

/** Sends so many origins that nobody has, each from a network of its own, among the requests of real pages. */
export async function flood(origins: number): Promise<Flooded> {
  const community = await communityForTests({ writesSightingsEvery: 0.5 });
  const turnedAway = (origin: string, from: string) =>
    community.fetch('/graphql', { method: 'OPTIONS', headers: { origin } }, from);
  const asks = (origin: string, version: string) =>
    community.fetch(`/elements/${version}/lab-feedback.js`, { headers: { origin } });
  const count = (table: 'refused_origin' | 'widget_sighting') =>
    community.rows(async (db) =>
      (await db.selectFrom(table).selectAll().execute()).map(({ origin }) => origin),
    );
  try {
    await turnedAway(real, '192.0.2.1');
    while (!(await count('refused_origin')).includes(real)) await pause();
    for (let number = 0; number < origins; number++) {
      const origin = `https://verzonnen-${number}.example`;
      await turnedAway(origin, `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`);
      await asks(origin, '0.1.0');
      // Anybody can name the page of somebody else, too.
      await asks(websiteOrigin, `9.${number}.0`);
    }
    const question = encodeURIComponent('query Lab { organisation { name } }');
    while (!(await count('widget_sighting')).includes(websiteOrigin)) {
      await community.fetch(`/graphql?operationName=Lab&query=${question}`, {
        headers: { origin: websiteOrigin },
      });
      await pause();
    }
    const refused = await count('refused_origin');
    const karim = await community.asStaff('karim@wonen.example', 'editor', 'Karim');
    const { data } = await karim.graphql('{ console { embed { seen { origin } refused { origin } } } }');
    const has = (rows: { origin: string }[], origin: string) => rows.some((row) => row.origin === origin);
    return {
      refused: refused.length,
      seen: (await count('widget_sighting')).length,
      realIsSeen: has(data.console.embed.seen, websiteOrigin),
      realRefusedIsThere: has(data.console.embed.refused, real),
    };
  } finally {
    await community.close();
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

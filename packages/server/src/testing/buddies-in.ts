import { acting, type Acting } from './acting.ts';
import { areTogether, residentNamed, welcomedBy } from './buddies.ts';
import type { TestCommunity } from './index.ts';

export const both = `viewer {
  welcomeBuddy { state firstName canAskOthers offers { id firstName reasons { kind name } } }
  buddying { hours awayUntil languages appointed newcomers { id firstName until steps { step } } } }`;
export const roster = 'buddies { id firstName building hours awayUntil languages appointed phone talkedOn }';
const proposals = 'welcome firstName home buddies { id firstName reasons { kind name } }';

/** Newcomers, and neighbours who want to help them, as a person at work brings them together. */
export function buddiesIn(at: () => { community: TestCommunity; els: Acting }) {
  let place = 0;
  const idOf = (name: string) => residentNamed(at().community, name);
  async function lives(name: string, home = `De Linde ${++place}`): Promise<Acting> {
    return acting(
      at().community,
      await at().community.asResident(`${name.toLowerCase()}@voorbeeld.nl`, home, name),
    );
  }
  /** Somebody who came to live here, and whose half year Els looks after. */
  async function newcomer(name: string, more: object = {}): Promise<Acting> {
    const home = `De Linde ${++place}`;
    const signedIn = await lives(name, home);
    await welcomedBy(at().community, { home, name, contact: 'Els', ...more });
    return signedIn;
  }
  const wish = (more: object = {}) => ({ hours: 4, languages: ['nl'], ...more });
  async function willing(name: string, more: object = {}): Promise<Acting> {
    const one = await lives(name);
    await one.act('wishToBuddy', wish(more));
    const { id } = await known(name);
    await at().els.act('appointBuddy', { buddy: id, appointed: true, talked: true });
    return one;
  }
  const known = async (name: string) =>
    (await at().els.ask(`{ console { ${roster} } }`)).console.buddies.find(
      ({ firstName }: { firstName: string }) => firstName === name,
    );
  const proposed = async (name: string) =>
    (await at().els.ask(`{ console { buddyProposals { ${proposals} } } }`)).console.buddyProposals.find(
      ({ firstName }: { firstName: string }) => firstName === name,
    );
  async function offered(name: string, who: Acting) {
    await who.act('wantBuddy', { wants: true });
    const { welcome, buddies } = await proposed(name);
    const sent = await at().els.act('offerBuddies', {
      offers: [{ welcome, buddies: buddies.map(({ id }: { id: string }) => id) }],
    });
    if (sent.__typename !== 'OfferBuddiesPayload')
      throw new Error(`${name} was offered nobody: ${sent.code}`);
    return (await sees(who)).welcomeBuddy.offers as { id: string; firstName: string }[];
  }
  const sees = async (who: Acting) => (await who.ask(`{ ${both} }`)).viewer;
  const away = (...names: string[]) =>
    Promise.all(
      names.map(async (name) =>
        at().community.rows(async (db) =>
          db
            .deleteFrom('welcome_buddy_wish')
            .where('resident_id', '=', await idOf(name))
            .execute(),
        ),
      ),
    );
  const isBuddyNow = (newcomer: string, buddy: string) => areTogether(at().community, newcomer, buddy);
  return { idOf, lives, newcomer, wish, willing, known, proposed, offered, sees, away, isBuddyNow };
}

import type { ExpressionBuilder } from 'kysely';
import type { Context } from '../builder.ts';
import type { Site } from '../community/sites.actions.ts';
import type { Tables } from '../database/tables.ts';
import { Refused } from '../errors.ts';
import { asAdmin } from './site-admin.actions.ts';
import { findWay, switched, waysOf, type NamedWay, type Way } from './way.rules.ts';
import type { WayKind } from './way.table.ts';

type WayContext = Pick<Context<'sign_in_way'>, 'db' | 'organisation' | 'texting'>;
type Asking = Pick<WayContext, 'db' | 'texting'>;

/** Every way a site has or can have, the most important first. */
export async function waysOfSite({ db, texting }: Asking, siteId: string): Promise<Way[]> {
  const rows = await db.selectFrom('sign_in_way').selectAll().where('site_id', '=', siteId).execute();
  return waysOf(
    rows.map(({ kind, provider_id: providerId, name, is_on: isOn }) => ({ kind, providerId, name, isOn })),
    texting !== undefined,
  );
}

/** The ways somebody on a page of a site can choose from. */
export async function offeredWays(context: Asking, siteId: string): Promise<Way[]> {
  return (await waysOfSite(context, siteId)).filter(({ isOn }) => isOn);
}

/** Every sign-in begins and ends with this. @throws Refused WAY_OFF where the site does not offer that way (any more) */
export async function needWay(
  context: Asking,
  site: Pick<Site, 'id'>,
  kind: WayKind,
  providerId: string | null = null,
): Promise<void> {
  const way = findWay(await waysOfSite(context, site.id), { kind, providerId });
  if (!way?.isOn) throw new Refused('WAY_OFF');
}

/** The same for one of several: which kind of way it is. @throws Refused WAY_OFF */
export async function needProvider(
  context: Asking,
  site: Pick<Site, 'id'>,
  providerId: string,
): Promise<WayKind> {
  const way = (await waysOfSite(context, site.id)).find((one) => one.providerId === providerId);
  if (!way?.isOn) throw new Refused('WAY_OFF');
  return way.kind;
}

/** Makes a way one that the site can have, off at first, or calls it otherwise. For what sets such a way up. */
export async function setUpWay(
  context: WayContext,
  siteId: string,
  { kind, providerId, name }: Omit<Way, 'isOn'>,
): Promise<void> {
  await context.db
    .insertInto('sign_in_way')
    .values(rowOf(context, siteId, { kind, providerId, name, isOn: false }))
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'site_id', 'kind', 'provider_id']).doUpdateSet({ name }),
    )
    .execute();
}

/** Takes away what was set up. @throws Refused LAST_WAY where it is the only one left on */
export async function takeWayAway(context: WayContext, siteId: string, named: NamedWay): Promise<void> {
  const ways = await holdWays(context, siteId);
  if (!findWay(ways, named)) return;
  switched(ways, named, false);
  await context.db.deleteFrom('sign_in_way').where(isWay(siteId, named)).execute();
}

/** Switches a way of a site on or off. */
export async function switchWay(
  context: Context,
  siteId: string,
  named: NamedWay,
  isOn: boolean,
): Promise<void> {
  await asAdmin(context, siteId, `sign-in-way-${isOn ? 'on' : 'off'}:${named.kind}`, () =>
    setWay(context, siteId, named, isOn),
  );
}

/** The same, where whoever calls answers for it: at the terminal, or as part of a change that is written down. */
export async function setWay(
  context: WayContext,
  siteId: string,
  named: NamedWay,
  isOn: boolean,
): Promise<void> {
  await writeWay(context, siteId, switched(await holdWays(context, siteId), named, isOn));
}

/** The ways of a site, which nobody else changes until this is done: two who each switch one off would leave none. */
async function holdWays(context: WayContext, siteId: string): Promise<Way[]> {
  for (const way of await waysOfSite(context, siteId))
    await context.db
      .insertInto('sign_in_way')
      .values(rowOf(context, siteId, way))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  await context.db
    .selectFrom('sign_in_way')
    .select('kind')
    .where('site_id', '=', siteId)
    .orderBy('kind')
    .orderBy('provider_id')
    .forUpdate()
    .execute();
  return waysOfSite(context, siteId);
}

async function writeWay(context: WayContext, siteId: string, way: Way): Promise<void> {
  await context.db.updateTable('sign_in_way').set({ is_on: way.isOn }).where(isWay(siteId, way)).execute();
}

function isWay(siteId: string, { kind, providerId }: NamedWay) {
  return ({ and, eb }: ExpressionBuilder<Tables, 'sign_in_way'>) =>
    and([
      eb('site_id', '=', siteId),
      eb('kind', '=', kind),
      eb('provider_id', 'is not distinct from', providerId),
    ]);
}

function rowOf({ organisation }: Pick<Context, 'organisation'>, siteId: string, way: Way) {
  return {
    organisation_id: organisation.id,
    site_id: siteId,
    kind: way.kind,
    provider_id: way.providerId,
    name: way.name,
    is_on: way.isOn,
  };
}

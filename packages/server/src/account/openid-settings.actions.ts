import { v7 as newId } from 'uuid';
import { atWorkIn, inConsole, type Context } from '../builder.ts';
import { writeAudit } from '../community/audit.actions.ts';
import { listSites } from '../community/sites.actions.ts';
import { secondsAfter } from '../clock.ts';
import { Refused } from '../errors.ts';
import { sealedFor } from './openid-issuer.actions.ts';
import { readIssuer, readIssuerSettings, type IssuerSettings } from './openid.rules.ts';
import type { OpenidAudience } from './openid.table.ts';
import { wayBack } from './openid/openid-work.ts';
import { setUpWay, setWay, takeWayAway, waysOfSite } from './way.actions.ts';

/** An issuer as an admin sees it; its secret is never shown again. */
export interface IssuerView extends Omit<IssuerSettings, 'clientSecret'> {
  readonly id: string;
  readonly audience: OpenidAudience;
  readonly issuer: string;
  readonly hasSecret: boolean;
  /** What has to be registered at the issuer. */
  readonly wayBack: string;
  readonly version: number;
  /** The sites that offer it to residents. */
  readonly siteIds: readonly string[];
}

export type SettingContext = Pick<Context, 'db' | 'organisation' | 'clock' | 'secret'>;

/** What an admin sets; `siteIds` for residents alone. */
export interface TypedIssuer extends IssuerSettings {
  readonly siteIds: readonly string[];
}

/** The issuers there are, for an admin; null for everybody else. */
export async function issuersForAdmin(context: Context): Promise<IssuerView[] | null> {
  return atWorkIn(context.viewer) ? listIssuers(context) : null;
}

export async function listIssuers(
  context: SettingContext & Pick<Context, 'ownPages'>,
): Promise<IssuerView[]> {
  const { db } = context;
  const rows = await db
    .selectFrom('openid_issuer')
    .selectAll()
    .where('removed_at', 'is', null)
    .orderBy('audience')
    .orderBy('name')
    .orderBy('id')
    .execute();
  const groups = await db.selectFrom('openid_group').selectAll().orderBy('value').execute();
  const offered = await whereOffered(context);
  return rows.map((row) => ({
    id: row.id,
    audience: row.audience,
    name: row.name,
    issuer: row.issuer,
    clientId: row.client_id,
    hasSecret: row.client_secret !== null,
    scope: row.scope,
    groupClaim: row.group_claim,
    acrValues: row.acr_values,
    amrValues: row.amr_values,
    groups: groups
      .filter((one) => one.issuer_id === row.id)
      .map(({ value, role }) => ({ group: value, role })),
    wayBack: wayBack(context.ownPages, row.issuer),
    version: row.version,
    siteIds: offered.filter(({ issuerId }) => issuerId === row.id).map(({ siteId }) => siteId),
  }));
}

async function whereOffered({ db }: Pick<Context, 'db'>): Promise<{ issuerId: string; siteId: string }[]> {
  const found: { issuerId: string; siteId: string }[] = [];
  for (const { id } of await listSites(db))
    for (const { providerId, isOn } of await waysOfSite({ db }, id))
      if (providerId && isOn) found.push({ issuerId: providerId, siteId: id });
  return found;
}

export async function addIssuerInConsole(
  context: Context,
  added: { audience: OpenidAudience; issuer: string } & TypedIssuer,
): Promise<void> {
  const by = await mayChange(context);
  const id = await addIssuer(context, added);
  await note(context, by, 'add-issuer', id);
}

/** Makes an issuer known; its address never changes after that, since accounts are known by it. */
export async function addIssuer(
  context: SettingContext,
  { audience, issuer, ...typed }: { audience: OpenidAudience; issuer: string } & TypedIssuer,
): Promise<string> {
  const address = readIssuer(issuer);
  const settings = readIssuerSettings(audience, typed);
  const id = newId();
  await context.db
    .insertInto('openid_issuer')
    .values({
      organisation_id: context.organisation.id,
      id,
      audience,
      issuer: address,
      ...rowOf(settings),
      client_secret: sealed(context, id, settings.clientSecret),
      cuts_opener: false,
      version: 1,
      removed_at: null,
    })
    .execute();
  await writeGroups(context, id, settings);
  if (audience === 'residents') await offerOn(context, id, settings.name, typed.siteIds);
  return id;
}

/** @param version of what was read when the change was begun */
export async function editIssuer(
  context: Context,
  id: string,
  version: number,
  typed: TypedIssuer,
): Promise<void> {
  const by = await mayChange(context);
  const audience = await claim(context, id, version);
  const settings = readIssuerSettings(audience, typed);
  const { clientSecret } = settings;
  await context.db
    .updateTable('openid_issuer')
    .set({
      ...rowOf(settings),
      ...(clientSecret === undefined ? {} : { client_secret: sealed(context, id, clientSecret) }),
    })
    .where('id', '=', id)
    .execute();
  await writeGroups(context, id, settings);
  if (audience === 'residents') await offerOn(context, id, settings.name, typed.siteIds);
  else await askAllAgain(context, id);
  await note(context, by, 'edit-issuer', id);
}

/** Nobody comes in by it any more. Whoever of staff did is out; residents stay signed in where they are. */
export async function removeIssuer(context: Context, id: string, version: number): Promise<void> {
  const by = await mayChange(context);
  await claim(context, id, version);
  const now = context.clock.now();
  await offerOn(context, id, '', []);
  await context.db.updateTable('openid_issuer').set({ removed_at: now }).where('id', '=', id).execute();
  await context.db
    .updateTable('session')
    .set({ ended_at: now })
    .where('ended_at', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('openid_session')
          .select('openid_session.session_id')
          .whereRef('openid_session.session_id', '=', 'session.id')
          .where('openid_session.issuer_id', '=', id),
      ),
    )
    .execute();
  await note(context, by, 'remove-issuer', id);
}

function sealed({ secret }: SettingContext, id: string, text: string | null | undefined): Buffer | null {
  return text ? secret.seal(sealedFor(id), text) : null;
}

function rowOf(settings: IssuerSettings) {
  return {
    name: settings.name,
    client_id: settings.clientId,
    scope: settings.scope,
    group_claim: settings.groupClaim,
    acr_values: [...settings.acrValues],
    amr_values: [...settings.amrValues],
  };
}

async function writeGroups(context: SettingContext, id: string, { groups }: IssuerSettings): Promise<void> {
  const { db, organisation } = context;
  await db.deleteFrom('openid_group').where('issuer_id', '=', id).execute();
  if (groups.length === 0) return;
  await db
    .insertInto('openid_group')
    .values(
      groups.map(({ group, role }) => ({
        organisation_id: organisation.id,
        issuer_id: id,
        value: group,
        role,
      })),
    )
    .execute();
}

async function offerOn(
  context: SettingContext,
  providerId: string,
  name: string,
  siteIds: readonly string[],
): Promise<void> {
  const way = { kind: 'openid-connect', providerId } as const;
  const sites = await listSites(context.db);
  if (siteIds.some((wanted) => !sites.some(({ id }) => id === wanted))) throw new Refused('NOT_FOUND');
  for (const { id } of sites) {
    if (!siteIds.includes(id)) {
      await takeWayAway(context, id, way);
      continue;
    }
    await setUpWay(context, id, { ...way, name });
    await setWay(context, id, way, true);
  }
}

/** What a group may do was changed, so nobody waits for the next time their directory is asked. */
async function askAllAgain({ db, clock }: Context, issuerId: string): Promise<void> {
  const longAgo = secondsAfter(clock.now(), -45 * 60);
  await db
    .updateTable('openid_session')
    .set({ checked_at: longAgo })
    .where('issuer_id', '=', issuerId)
    .where('checked_at', '>', longAgo)
    .execute();
}

async function mayChange(context: Context): Promise<string> {
  const { residentId } = inConsole(context.viewer);
  await context.limits.use('issuer-change-by-actor', residentId);
  return residentId;
}

async function claim({ db }: Context, id: string, version: number): Promise<OpenidAudience> {
  const found = await db
    .selectFrom('openid_issuer')
    .select(['version', 'audience'])
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!found) throw new Refused('NOT_FOUND');
  if (found.version !== version) throw new Refused('CHANGED_MEANWHILE');
  await db
    .updateTable('openid_issuer')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .execute();
  return found.audience;
}

function note(context: Context, by: string, action: string, id: string): Promise<void> {
  return writeAudit(context, { actor: 'resident', actorId: by, action, aboutId: id, reason: 'sign-in' });
}

import type { HelpState, HelpVisibility } from './help-board.table.ts';

/** How long the address of a calendar file works. */
export const minutesOfAddress = 10;
/** Nobody says when a gathering ends; a calendar wants to know. */
export const usualHours = 2;

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const form = new RegExp(`^((${uuid})\\.(${uuid})\\.([0-9a-z]{1,8}))\\.([\\w-]{43})\\.ics$`);

/** What stands in the address of a calendar file; undefined for anything else. */
export function readToken(token: string) {
  const [, said, postId, residentId, minute, signature] = form.exec(token) ?? [];
  if (!said || !postId || !residentId || !minute || !signature) return undefined;
  return { said, postId, residentId, minute: Number.parseInt(minute, 36), signature };
}

/** Whether a gathering is still something for this person's calendar. */
export function mayKeep(
  gathering: {
    readonly state: HelpState;
    readonly visibility: HelpVisibility;
    readonly neighbourhood_id: string;
    readonly coming: boolean | null;
    readonly mine: boolean;
  },
  person: { readonly neighbourhoodId: string | null },
): boolean {
  const takesPart = gathering.mine || (gathering.coming === true && gathering.visibility === 'published');
  return takesPart && gathering.state === 'open' && gathering.neighbourhood_id === person.neighbourhoodId;
}

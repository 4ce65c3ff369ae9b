import { Refused } from '../errors.ts';
import { longestPhone, readOfficePhone } from '../office-phone.rules.ts';
import type { FormOfAddress } from './community.table.ts';
import { readOrigin } from './origin.rules.ts';

/** What an admin sets for a site; null where the organisation's own stands. */
export interface SiteSettings {
  readonly name: string;
  readonly origins: readonly string[];
  readonly language: string | null;
  readonly formOfAddress: FormOfAddress | null;
  readonly phone: string | null;
  readonly actionColour: string | null;
  readonly ink: string | null;
  readonly font: string | null;
  readonly corner: number | null;
}

export const siteLimits = { name: 60, origins: 20, font: 120, corner: 40, phone: longestPhone } as const;

/**
 * What somebody typed for a site, as it is kept.
 *
 * @throws Refused with what is wrong first
 */
export function readSite(typed: SiteSettings, languages: readonly string[]): SiteSettings {
  if (typed.language !== null && !languages.includes(typed.language)) throw new Refused('CHOICE_NOT_OFFERED');
  return {
    name: readName(typed.name),
    origins: readOrigins(typed.origins),
    language: typed.language,
    formOfAddress: typed.formOfAddress,
    phone: typed.phone?.trim() ? readOfficePhone(typed.phone.trim()) : null,
    actionColour: readColour(typed.actionColour),
    ink: readColour(typed.ink),
    font: readFont(typed.font),
    corner: readCorner(typed.corner),
  };
}

/** Each address once, in the order in which they were typed. */
export function readOrigins(typed: readonly string[]): string[] {
  const readings = typed.filter((one) => one.trim()).map((one) => readOrigin(one));
  if (readings.length === 0) throw new Refused('ORIGIN_NEEDED');
  if (readings.length > siteLimits.origins) throw new Refused('INPUT_NOT_READABLE');
  const origins = readings.map((reading) => {
    if ('problem' in reading) throw new Refused('ORIGIN_NOT_READABLE');
    return reading.origin;
  });
  return [...new Set(origins)];
}

function readName(typed: string): string {
  const name = typed.normalize('NFC').trim().replace(/\s+/g, ' ');
  if (!name) throw new Refused('TEXT_EMPTY');
  if (name.length > siteLimits.name) throw new Refused('TEXT_TOO_LONG');
  if (!/\p{L}/u.test(name) || !/^[\p{L}\p{M}\p{N}\p{P}\p{Zs}+]+$/u.test(name))
    throw new Refused('TEXT_NOT_READABLE');
  return name;
}

function readColour(typed: string | null): string | null {
  if (!typed?.trim()) return null;
  const colour = typed.trim().toLowerCase();
  if (!/^#[0-9a-f]{6}$/.test(colour)) throw new Refused('COLOUR_NOT_READABLE');
  return colour;
}

/** Names of fonts as a style sheet lists them, and nothing that could end the list and begin something else. */
function readFont(typed: string | null): string | null {
  const font = typed?.trim().replace(/\s+/g, ' ');
  if (!font) return null;
  if (font.length > siteLimits.font || !/^[\p{L}\p{N} ,'"_-]+$/u.test(font))
    throw new Refused('TEXT_NOT_READABLE');
  return font;
}

function readCorner(typed: number | null): number | null {
  if (typed !== null && (typed < 0 || typed > siteLimits.corner)) throw new Refused('CHOICE_NOT_OFFERED');
  return typed;
}

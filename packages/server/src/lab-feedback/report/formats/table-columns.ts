import { kindOfHeading } from '../kinds.ts';
import type { SectionKind } from '../report.ts';
import { hasHeadingShape } from '../sentences.ts';

/** What a column of a table holds, by its head. */
export type Column =
  | { holds: 'kind'; head: string; kind: SectionKind }
  | { holds: 'what' | 'who' | 'when' | 'number' | 'more'; head: string };

const heads: readonly (readonly [Column['holds'], RegExp])[] = [
  ['number', /^(nr\.?|nummer|no\.?|#|punt ?(nr|nummer)?\.?|volgnummer)$/i],
  [
    'who',
    /^((door |voor )?wie|door|actiehouder|trekker|eigenaar|verantwoordelijke?|who|by whom|owner|responsible)\b/i,
  ],
  [
    'when',
    /^((voor |per )?wanneer|datum|klaar|gereed|deadline|termijn|planning|uiterlijk|when|by when|date|due|ready)\b/i,
  ],
];
const deed = /^(actie|taak|afspraak|wat( gaan we doen)?|action|task|what)\b[ ?:]*$/i;

export function columnOf(head: string): Column {
  const named = heads.find(([, words]) => words.test(head));
  if (named && named[0] !== 'kind') return { holds: named[0], head };
  if (deed.test(head)) return { holds: 'what', head };
  const kind = head && hasHeadingShape(head) ? kindOfHeading(head) : null;
  return kind && kind !== 'other' ? { holds: 'kind', head, kind } : { holds: 'more', head };
}

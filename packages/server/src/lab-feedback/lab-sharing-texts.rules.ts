import type { Language } from '@wederkerig/words';
import type { LabSharingWords } from '@wederkerig/words/lab-sharing';
import {
  bbcodeOf,
  markdownOf,
  writeColumn,
  type ColumnPart,
  type SharedState,
  type WrittenColumn,
} from './lab-sharing.rules.ts';

/**
 * What is said of a lab elsewhere is made of this alone: the organisation's own words, and the order that published counts give
 * them; nothing that a resident wrote.
 */
export interface SharedLab {
  readonly id: string;
  readonly slug: string;
  readonly state: SharedState;
  readonly language: Language;
  /** Its own, and those that its title is translated into. */
  readonly languages: readonly string[];
  readonly title: string;
  /** With whom, when and where. */
  readonly held: readonly string[];
  /** Until when people take part, or that it is over. */
  readonly says: string;
  readonly points: readonly string[];
  readonly parts: readonly ColumnPart[];
  readonly link: string;
  readonly callUs: string;
  readonly organisation: string;
  readonly words: LabSharingWords;
}

/** So many points stand in a post on a forum, in one on Facebook, where people read less of it, and in a talk of neighbours. */
const onForum = 5;
const onFacebook = 2;
const inTalk = 1;

export interface SharingTexts {
  readonly forum: string;
  readonly forumMarkdown: string;
  readonly forumBbcode: string;
  readonly facebook: string;
  readonly whatsapp: string;
}

/** What to say of a lab in each place. */
export function sharingTexts(lab: SharedLab): SharingTexts {
  const { title, held, points, link, words, state } = lab;
  const whose = state === 'closed' ? words.talked(lab.organisation) : words.asksYou(lab.organisation);
  const says = `${whose} ${lab.says}`;
  const label = words.link[state];
  const some = points.slice(0, onForum);
  const paragraphs = (...all: readonly string[]) => all.filter(Boolean).join('\n\n');
  return {
    forum: paragraphs(title, [...held, says].join('\n'), listed(some), `${label}\n${link}`),
    forumMarkdown: paragraphs(
      `**${markdownOf(title)}**`,
      [...held, says].map(markdownOf).join('  \n'),
      listed(some.map(markdownOf)),
      `[${markdownOf(withoutColon(label))}](${link})`,
    ),
    forumBbcode: paragraphs(
      `[b]${bbcodeOf(title)}[/b]`,
      [...held, says].map(bbcodeOf).join('\n'),
      some.length > 0 ? `[list]\n${some.map((point) => `[*]${bbcodeOf(point)}`).join('\n')}\n[/list]` : '',
      `[url=${link}]${bbcodeOf(withoutColon(label))}[/url]`,
    ),
    facebook: paragraphs(`${title}\n${says}`, listed(points.slice(0, onFacebook)), `${label}\n${link}`),
    whatsapp: paragraphs(`${title}\n${says}`, listed(points.slice(0, inTalk)), `${label}\n${link}`),
  };
}

/** The mail to a residents' committee, before somebody changes it. */
export function committeeMail(lab: SharedLab): { subject: string; text: string } {
  const { title, held, says, link, words, state, callUs, organisation } = lab;
  const subjects = { planned: words.subjectPlanned, open: words.subjectOpen, closed: words.subjectClosed };
  const text = [
    words.hello,
    [title, ...held].join('\n'),
    `${says}\n${words.ask[state]}`,
    `${words.link[state]}\n${link}`,
    `${callUs}\n${words.bye(organisation)}`,
  ].join('\n\n');
  return { subject: subjects[state](title), text };
}

/** The column for a magazine of so many words. @throws Refused as `writeColumn` */
export function sharingColumn(lab: SharedLab, words: number): WrittenColumn {
  const { title, held, says, parts, link, state } = lab;
  const end = [`${lab.words.link[state]} ${link}`, lab.callUs];
  return writeColumn({ begin: [title, ...held, says], parts, end }, words);
}

const listed = (points: readonly string[]): string => points.map((point) => `- ${point}`).join('\n');

const withoutColon = (label: string): string => label.replace(/:$/, '');

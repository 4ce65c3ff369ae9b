import type { HeadingWords } from './kinds.ts';

const whoever = '(we|they|you|people|residents|tenants|neighbours|participants|the \\w+)';

/** The words of English headings. */
export const englishHeadings: HeadingWords = {
  clear: [
    ['other', /^(any other business|aob|other points( raised)?|questions from the floor)$/],
    [
      'bottlenecks',
      /\b(bottlenecks?|obstacles?|barriers?|problems|pain points?|sticking points?|stumbling blocks?)\b|\bwhat (goes|is going|went|gets|can go) wrong\b|\bwhat (does not|doesn t|is not|isn t|did not) work/,
    ],
    [
      'bottlenecks',
      /\bwhat (gets|stands|is) in (the|our) way\b|\bwhat (holds|is holding) .{1,30} back\b|\bwhat (bothers|worries|annoys|is missing|makes .{1,20}(hard|difficult))|\bwhere (it|things) (hurts?|gets? stuck|pinch(es)?|goes? wrong)\b|\bwhat .{1,20} (struggle with|run into)\b/,
    ],
    [
      'solutions',
      /\b(solutions|possible solution)\b|\bwhat (could|can|would|might|may|will) help\b|\bwhat helps\b|\bhow (it )?(could|can|might|should) .{0,20}(better|improved?|differently|be solved)\b/,
    ],
    [
      'solutions',
      new RegExp(
        `\\bwhat ${whoever} (propose|suggest|want|would like|wish)|\\bwhat (could|can) be (done|better)\\b|^(our|the|all)? ?(suggestions|recommendations|proposals)\\b`,
      ),
    ],
    [
      'whose-turn',
      /\bwho does what\b|\bwho (should|will|can|must|needs to|is to|has to) .{0,20}(start|begin|move|act|go first|do)\b|\bwho (goes|moves|begins|starts)( first)?\b|\bwhose (turn|move|job)\b|\bwho is (responsible|in charge|to act)\b|\bresponsibilities\b/,
    ],
    [
      'action-points',
      /\baction (points?|items?|list)\b|\b(actions agreed|agreed actions|next steps?|follow up|to do|to dos)\b|\bwhat happens (next|now)\b|\bwhat (we|was|has been|they|you) (will do|agreed|promised|are going to do)\b|\bwhat (was|has been|is) (agreed|promised)\b|\bthe way forward\b/,
    ],
    [
      'introduction',
      /^(introduction|preface|foreword|how to read this)\b|^why (we|this|a|an|the) (met|meeting|evening|lab|report|came together|are here|talk)\b|^about this \w+$|^how (we worked|the evening went|it was done)$/,
    ],
    ['thanks', /^(with )?(many )?thanks\b|^(a )?(word of )?thank you\b|^acknowledgements?\b/],
    [
      'meaning',
      new RegExp(
        `^what (do|does|did) .{1,40} mean\\b|^the meaning of\\b|^what ${whoever} (mean|understand) by\\b|^what we call\\b|^definitions?\\b`,
      ),
    ],
    [
      'meaning',
      /^what (is|are) (?!(there|this|that|needed|wrong|missing|next|the next)\b)\p{L}+( \p{L}+){0,3}$/u,
    ],
  ],
  faint: [
    ['bottlenecks', /\b(worries|concerns|complaints|challenges|difficulties|issues|frustrations)\b/],
    ['solutions', /\b(ideas|suggestions|wishes|recommendations|proposals|improvements)\b/],
    ['action-points', /\b(agreements|actions|commitments|promises|decisions)\b/],
    ['introduction', /\b(background|about this (lab|report|meeting)|purpose)\b/],
  ],
  known: /^(closing|conclusions?|summary|appendix|annex|appendices|programme|more information|photos)$/,
};

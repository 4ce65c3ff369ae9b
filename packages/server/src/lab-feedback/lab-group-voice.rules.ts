import { daysAfter } from '../clock.ts';
import { Refused } from '../errors.ts';

/** How long what a member wrote for a group waits for the yes of a second one. */
export const voiceDays = 7;

export interface VoiceTimes {
  readonly writerId: string | null;
  readonly writtenAt: Date;
  readonly agreedAt: Date | null;
  readonly takenBackAt: Date | null;
}

export type VoiceState = 'waiting' | 'said' | 'taken-back' | 'lapsed';

export function lapsesAt({ writtenAt }: Pick<VoiceTimes, 'writtenAt'>): Date {
  return daysAfter(writtenAt, voiceDays);
}

/** What became of it; what nobody stands behind any more waits for nothing. */
export function voiceState(voice: VoiceTimes, now: Date): VoiceState {
  if (voice.agreedAt) return 'said';
  if (voice.takenBackAt) return 'taken-back';
  return voice.writerId === null || lapsesAt(voice) <= now ? 'lapsed' : 'waiting';
}

/** A group speaks with two: whoever wrote it is one of them already. */
export function checkYes(voice: VoiceTimes, memberId: string, now: Date): void {
  if (voiceState(voice, now) !== 'waiting') throw new Refused('VOICE_OVER');
  if (voice.writerId === memberId) throw new Refused('YOUR_OWN_WORDS');
}

/** What is one's own can be taken back while it waits; what was said stands, since others said it too. */
export function checkTakeBack(voice: VoiceTimes, memberId: string, now: Date): void {
  if (voice.writerId !== memberId) throw new Refused('NOT_FOUND');
  if (voice.takenBackAt) throw new Refused('ALREADY_WITHDRAWN');
  if (voiceState(voice, now) !== 'waiting') throw new Refused('VOICE_OVER');
}

/** A group of one is a person, and has comments of their own. */
export function checkGroupSpeaks({ others }: { readonly others: number }): void {
  if (others === 0) throw new Refused('SECOND_MEMBER_NEEDED');
}

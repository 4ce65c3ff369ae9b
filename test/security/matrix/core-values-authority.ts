/** What every mutation of core values says of who may do it. */
export const authorityOfCoreValues: Readonly<Record<string, object>> = {
  proposeCoreValue: { signedIn: true },
  sayOfCoreValue: { signedIn: true },
  takeCoreValueWordsBack: { signedIn: true },
  castCoreValuesVote: { signedIn: true },
  answerCoreValuesReview: { signedIn: true },
  setCoreValues: { signedIn: true },
  wordCoreValue: { signedIn: true },
  dropCoreValue: { signedIn: true },
  planCoreValuesVote: { signedIn: true },
  takeCoreValuesVoteBack: { signedIn: true },
  editCoreValue: { signedIn: true },
  translateCoreValue: { signedIn: true },
  keepCoreValues: { signedIn: true },
};

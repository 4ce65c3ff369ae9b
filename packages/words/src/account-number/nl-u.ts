import type { AccountNumberWords } from './index.ts';

export const words: Partial<AccountNumberWords> = {
  number: 'Wat is uw mobiele nummer?',
  codeSent: 'Klopt uw nummer? Dan krijgt u nu een sms met een code.',
  nowNumber: 'Dit is nu uw nummer:',
  noNumber: 'U hebt hier nog geen nummer. Met een nummer kunt u een code per sms krijgen.',
  newNumber: 'Wat is uw nieuwe nummer?',
  kept: 'Uw nummer is bewaard.',
  keptMeans: 'Met dit nummer kunt u een code per sms krijgen.',
  removed: 'Uw nummer is weg.',
  removedMeans: 'Gebruik vanaf nu uw e-mailadres.',
  noAddress: 'U hebt hier nog geen e-mailadres.',
  addressAdded: 'Uw e-mailadres is bewaard.',
  addressAddedMeans: 'Met dit adres kunt u een code per mail krijgen.',
};

import type { JoinWords } from './index.ts';

export const words: Partial<JoinWords> = {
  invited: (building) =>
    building
      ? `U woont in ${building}. U kunt hier meedoen als bewoner.`
      : 'U kunt hier meedoen als bewoner.',
  pressToJoin: 'Druk op de knop als u mee wilt doen.',
  firstName: 'Wat is uw voornaam?',
  firstNameAudience: 'Uw voornaam staat bij wat u schrijft.',
  done: 'Het is gelukt. U doet nu mee als bewoner.',
  doneNext: 'Ga naar de website. Log daar in met uw e-mailadres.',
  goOnBelow: 'Ga hieronder verder. Dan bent u ook op de website ingelogd.',
  remembered: 'Dit apparaat onthoudt wie u bent.',
};

import type { ProfileGuideWords } from './index.ts';

export const words: Partial<ProfileGuideWords> = {
  ask: {
    GOOD_AT: 'Waar bent u goed in?',
    ENJOY: 'Wat doet u graag?',
    COULD_USE: 'Waar kunt u hulp bij gebruiken?',
    SPEAK: 'Welke talen spreekt u?',
    TIME: 'Wanneer heeft u tijd?',
    LIKE_HERE: 'Wat vindt u fijn aan wonen hier?',
    PICTURE: 'Wilt u een foto laten zien?',
  },
  chooseMore: 'U mag er meer kiezen.',
  pressGroup: 'Druk op een groep. Kies wat bij u past.',
  ownWords: 'Wilt u er zelf iets bij schrijven?',
  readersLater: 'Straks kiest u wie dit leest.',
  pictureHere: 'Zo ziet een buur uw foto.',
  chosenFile: (name) => `U koos: ${name}`,
  onlyYouNow: 'Nu ziet alleen u deze foto. Ga verder en kies wie nog meer.',
  dayNote: 'Na die dag ziet alleen u dit nog.',
  firstName: 'Wat is uw voornaam?',
  nameNeeded: 'Typ eerst uw voornaam.',
  firstNameReaders: 'Wie dit mag zien, leest ook uw voornaam.',
  countMeans: 'Wij tellen alleen. Niemand ziet dat u het bent.',
  countNeeds: 'Meetellen kan als alle buren in uw gebouw dit mogen zien.',
  countList: 'Alleen wat u uit de lijst koos, telt mee.',
  kept: 'Wat u kiest en typt, blijft staan.',
  continued: 'Hier was u gebleven.',
};

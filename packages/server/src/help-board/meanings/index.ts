import { animals } from './animals.ts';
import { care } from './care.ts';
import { carrying } from './carrying.ts';
import { company } from './company.ts';
import { devices } from './devices.ts';
import { eating } from './eating.ts';
import { errands } from './errands.ts';
import { gamesAndMusic } from './games-and-music.ts';
import { garden } from './garden.ts';
import { home } from './home.ts';
import { learning } from './learning.ts';
import { lending } from './lending.ts';
import { making } from './making.ts';
import type { Meanings } from './meaning.ts';
import { papers } from './papers.ts';
import { screens } from './screens.ts';
import { sport } from './sport.ts';
import { wallsAndFloors } from './walls-and-floors.ts';
import { waterAndHeat } from './water-and-heat.ts';

/** Everything that neighbours ask of each other, as far as this version knows. */
export const meanings: Meanings = {
  ...home,
  ...devices,
  ...wallsAndFloors,
  ...waterAndHeat,
  ...carrying,
  ...errands,
  ...animals,
  ...garden,
  ...screens,
  ...papers,
  ...learning,
  ...making,
  ...eating,
  ...company,
  ...gamesAndMusic,
  ...sport,
  ...lending,
  ...care,
};

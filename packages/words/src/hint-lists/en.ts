import type { HintLists } from './index.ts';

export const words: HintLists = {
  HEALTH:
    'ill,illness*,sick,disease*,hospital*,surgery,operation*,doctor*,medicine*,medication*,pills,cancer*,chemo*,diabet*,' +
    'depress*,burnout,burn out,dementia,alzheimer*,parkinson*,wheelchair*,walker,disab*,heart attack,stroke,arthritis,epilep*,' +
    'autis*,adhd,psych*,addict*,pregnan*,broken leg,broken arm,broken hip,deaf,blind,home care',
  DEBTS:
    'debt*,bailiff*,reminder letter,rent arrears,arrears,bankrupt*,overdrawn,no money,money problems,food bank,benefits,' +
    'social assistance,loan*',
  ORIGIN:
    'foreigner*,refugee*,asylum*,immigrant*,my origin,residence permit,i am from,i come from,we come from',
  RELIGION:
    'muslim*,islamic,christian*,catholic*,protestant*,jewish,hindu*,buddhist*,atheist*,my religion,my faith,my church,my mosque',
  AGE:
    'years old,years young,my age,retired,pensioner*,elderly,in my thirties,in my forties,in my fifties,in my sixties,' +
    'in my seventies,in my eighties,born in',
  AWAY:
    'on holiday,on vacation,am away,are away,away from&until,away from&to,away until,week away,weeks away,days away,not home,not at home,' +
    'house is empty,abroad,travelling,be back on',
};

import type { HelpHintLists } from './index.ts';

export const words: HelpHintLists = {
  HEALTH:
    'ill,illness*,sick,disease*,hospital*,surgery,operation*,doctor*,medicine*,medication*,pills,cancer*,chemo*,diabet*,' +
    'depress*,burnout,burn out,dementia,alzheimer*,parkinson*,wheelchair*,walker,disab*,heart attack,stroke,arthritis,epilep*,' +
    'autis*,adhd,psych*,addict*,pregnan*,broken leg,broken arm,broken hip,deaf,blind,home care',
  DEBTS:
    'debt*,bailiff*,reminder letter,rent arrears,arrears,bankrupt*,overdrawn,no money,money problems,food bank,benefits,' +
    'social assistance,loan*',
  ORIGIN:
    'foreigner*,refugee*,asylum*,muslim*,islamic,christian*,jewish,hindu*,my religion,my faith,my origin,residence permit,' +
    'i am from,i come from,we come from',
  AWAY:
    'on holiday,on vacation,am away,are away,away from&until,away from&to,away until,week away,weeks away,days away,not home,not at home,' +
    'house is empty,abroad,travelling,be back on',
};

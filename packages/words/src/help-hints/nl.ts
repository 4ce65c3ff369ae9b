import type { HelpHintLists } from './index.ts';

export const words: HelpHintLists = {
  HEALTH:
    'ziek,ziekte*,ziekenhuis*,operatie*,geopereerd*,dokter*,huisarts*,medicijn*,pillen,kanker*,chemo*,diabetes,suikerziekte,' +
    'depressi*,burnout,burn out,overspannen,dement*,alzheimer*,parkinson*,rolstoel*,rollator*,handicap*,gehandicapt*,invalide*,' +
    'hartaanval*,hartklacht*,beroerte*,reuma*,epileps*,autis*,adhd,psych*,verslaafd*,verslaving*,zwanger*,rugklacht*,hernia*,' +
    'gebroken been,gebroken arm,gebroken heup,slecht ter been,doof,blind,slechtziend*,slechthorend*,thuiszorg*',
  DEBTS:
    'schuld,schulden,schuldhulp*,deurwaarder*,aanmaning*,incasso*,betalingsachterstand*,huurachterstand*,bewindvoer*,' +
    'onder bewind,failliet*,rood staan,sta rood,geen geld,geldproblemen,geldzorgen,voedselbank*,bijstand*,uitkering*,' +
    'toeslagenaffaire,lening*,bkr',
  ORIGIN:
    'allochto*,autochto*,buitenlander*,vluchteling*,asielzoeker*,statushouder*,moslim*,islamiti*,christelijk*,joods*,' +
    'hindoe*,mijn geloof,mijn afkomst,verblijfsvergunning*,ik kom uit,wij komen uit,van afkomst,mijn herkomst',
  AWAY:
    'op vakantie,met vakantie,ben weg,zijn weg,weg van&tot,weg tot,een week weg,twee weken weg,weken weg,dagen weg,niet thuis,' +
    'ben er niet,zijn er niet,huis is leeg,huis leeg,huis staat leeg,in het buitenland,naar het buitenland,op reis,terug op,' +
    'weekend weg',
};

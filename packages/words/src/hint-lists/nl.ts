import type { HintLists } from './index.ts';

export const words: HintLists = {
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
    'allochto*,autochto*,buitenlander,vluchteling*,asielzoeker*,statushouder*,mijn afkomst,verblijfsvergunning*,' +
    'ik kom uit,wij komen uit,van afkomst,mijn herkomst',
  RELIGION:
    'moslim*,islam*,christelijk*,christen*,katholi*,protestant*,gereformeerd*,joods*,hindoe*,boeddhist*,atheist*,mijn geloof,' +
    'mijn kerk,mijn moskee,gelovig*',
  AGE:
    'jaar oud,jaren oud,jaar jong,mijn leeftijd,gepensioneerd*,met pensioen,aow,bejaard*,hoogbejaard*,dertiger,veertiger,vijftiger,' +
    'zestiger,zeventiger,tachtiger,negentiger,geboren in',
  AWAY:
    'op vakantie,met vakantie,ben weg,zijn weg,weg van&tot,weg tot,een week weg,twee weken weg,weken weg,dagen weg,niet thuis,' +
    'ben er niet,zijn er niet,huis is leeg,huis leeg,huis staat leeg,in het buitenland,naar het buitenland,op reis,terug op,' +
    'weekend weg',
};

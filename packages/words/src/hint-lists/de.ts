import type { HintLists } from './index.ts';

export const words: HintLists = {
  HEALTH:
    'krank,kranke*,krankheit*,krankenhaus*,operation*,operiert*,arzt*,hausarzt*,medikament*,tabletten,krebs,krebskrank*,chemo*,' +
    'diabet*,zuckerkrank*,depress*,burnout,burn out,dement*,alzheimer*,parkinson*,rollstuhl*,rollator*,behindert*,behinderung*,' +
    'herzinfarkt*,schlaganfall*,rheuma*,epilep*,autis*,adhs,psych*,suchtig*,schwanger*,bandscheib*,gebrochenes bein,' +
    'gebrochener arm,beinbruch*,gehorlos*,taub,blind,schwerhorig*,sehbehindert*,pflegedienst*',
  DEBTS:
    'schulden,schuldner*,uberschuld*,mietschulden,gerichtsvollzieher*,mahnung*,inkasso*,mietruckstand*,insolvenz*,pleite,bankrott*,' +
    'kein geld,geldprobleme,geldsorgen,im minus,burgergeld,sozialhilfe*,arbeitslosengeld*,grundsicherung*,kredit*,darlehen*',
  ORIGIN:
    'auslander*,fluchtling*,gefluchtet*,asyl*,migrant*,einwander*,aufenthaltserlaubnis*,aufenthaltstitel*,meine herkunft,' +
    'ich komme aus,wir kommen aus',
  RELIGION:
    'muslim*,islam*,christ,christin,christen,christlich*,katholi*,evangelisch*,protestant*,judisch*,hindu*,buddhis*,atheis*,' +
    'mein glaube,meine religion,meine kirche,meine moschee,glaubig*',
  AGE:
    'jahre alt,jahre jung,rentner*,in rente,pensionar*,pensioniert*,im ruhestand,senior,seniorin,hochbetagt*,geboren in,geboren im,' +
    'jahrgang',
  AWAY:
    'im urlaub,in urlaub,bin weg,sind weg,weg vom&bis,weg von&bis,weg bis,woche weg,wochen weg,tage weg,nicht zu hause,nicht zuhause,' +
    'bin nicht da,sind nicht da,wohnung ist leer,wohnung leer,haus ist leer,steht leer,im ausland,ins ausland,auf reisen,verreist*,' +
    'wochenende weg',
};

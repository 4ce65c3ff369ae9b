import type { HintLists } from './index.ts';

export const words: HintLists = {
  HEALTH:
    'chory,chora,chorob*,choruj*,szpital*,operacj*,lekarz*,lekark*,lekarstw*,leki,tabletki,rak,raka,nowotwor*,chemioterap*,cukrzyc*,' +
    'depresj*,wypalenie,demencj*,alzheimer*,parkinson*,na wozku,wozek inwalidzki,balkonik*,niepełnosprawn*,inwalid*,zawał*,udar*,' +
    'reumat*,epileps*,padaczk*,autyz*,adhd,psych*,uzalezni*,w ciazy,ciaza,złamana noga,złamana reka,głuch*,niewidom*,niedosłysz*,' +
    'niedowidz*',
  DEBTS:
    'mam długi,moje długi,długow,zadłuz*,komornik*,windykac*,zaległosc*,wezwanie do zapłaty,bankru*,na minusie,debet*,brak pieniedzy,' +
    'nie mam pieniedzy,nie mamy pieniedzy,kłopoty finansowe,bank zywnosci,zasiłek,zasiłk*,opieka społeczna,kredyt*',
  ORIGIN:
    'cudzoziem*,obcokraj*,uchodzc*,azyl*,imigrant*,migrant*,karta pobytu,karte pobytu,pozwolenie na pobyt,moje pochodzenie,pochodze z,' +
    'pochodzimy z,przyjechałem z,przyjechałam z,przyjechalismy z',
  RELIGION:
    'muzułman*,islam*,chrzescija*,katoli*,protestan*,prawosław*,zydow*,hinduist*,buddys*,buddyj*,ateist*,moja wiara,moja religia,' +
    'moj koscioł,moj meczet,wierzac*',
  AGE:
    'mam&lat,mam&lata,moj wiek,emeryt*,na emeryturze,seniorem,seniorka,w podeszłym wieku,urodziłem sie,urodziłam sie,rocznik,' +
    'po szescdziesiatce,po siedemdziesiatce,po osiemdziesiatce',
  AWAY:
    'na wakacjach,na urlopie,na wakacje,wyjezdza*,nie ma mnie,nie bedzie mnie,mnie nie bedzie,nie bedzie nas,nas nie bedzie,' +
    'mnie nie ma,nas nie ma,poza domem,mieszkanie jest puste,puste mieszkanie,dom jest pusty,za granica,za granice,w podrozy',
};

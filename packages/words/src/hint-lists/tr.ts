import type { HintLists } from './index.ts';

export const words: HintLists = {
  HEALTH:
    'hasta,hastayım,hastayız,hastalı*,hastane*,ameliyat*,doktor*,ilac*,hap,kanser*,kemoterapi*,diyabet*,depresyon*,tukenmislik*,' +
    'bunama*,demans*,alzheimer*,parkinson*,tekerlekli sandalye*,yurutec*,engelli*,kalp krizi*,inme,felc*,romatizma*,epilepsi*,' +
    'otizm*,dehb,psikolo*,psikiyatri*,bagımlı*,hamile*,gebe,bel fıtıg*,kırık bacak,bacagım kırık,kolum kırık,sagır,gorme engel*,' +
    'evde bakım*',
  DEBTS:
    'borc,borcum*,borcumuz*,borclu*,borclar*,icra,icraya,icralık,haciz*,ihtarname*,kira borcu,iflas*,param yok,paramız yok,parasızım,' +
    'para sıkıntısı,gıda bankası,sosyal yardım*,issizlik parası,issizlik maası,kredi*',
  ORIGIN:
    'yabancıyım,multeci*,sıgınmacı*,gocmen*,iltica*,oturma izni*,kokenim*,memleketim*,aslen,den geldim,dan geldim,den geldik,' +
    'dan geldik',
  RELIGION:
    'musluman*,islam*,hristiyan*,hıristiyan*,katolik*,yahudi*,musevi*,hindu*,budist*,ateist*,dinim,inancım,camim,kilisem,alevi*,' +
    'sunni*,dindar*',
  AGE: 'yasındayım,yasındayız,yasım,yaslıyım,yaslıyız,yaslı bir,emekli*,dogumluyum,dogumlu,altmısında,yetmisinde,sekseninde,doksanında',
  AWAY:
    'tatilde*,tatile*,izindeyim,yokum,yokuz,evde degilim,evde degiliz,ev bos,evim bos,evimiz bos,yurt dısı*,yurtdısı*,seyahat*,' +
    'yolculuk*,memlekete gid*',
};

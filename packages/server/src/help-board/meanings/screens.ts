import type { Meanings } from './meaning.ts';

/** Everything with a screen, a plug and a password. */
export const screens: Meanings = {
  computer: {
    activity: 'computer',
    category: 'computer',
    near: ['printer', 'internet', 'email', 'phone', 'online', 'files'],
    words: `
      computer laptop pc desktop macbook mac windows chromebook toetsenbord muis muismat beeldscherm monitor scherm
      harde_schijf harddisk ssd virus virusscanner software programma update updaten opstarten opstart vastlopen
      vastgelopen loopt_vast traag zwart_scherm blauw_scherm ict it'er ict'er automatisering automatiseerder
      systeembeheerder systeembeheer helpdesk helpdeskmedewerker programmeur programmeren digitaal digibeet computercursus
      computerles internetcursus muisklik excel word tekstverwerken powerpoint nerd whizzkid computernerd hardware back-up
      backup usb usb-stick techneut digitale toetsen klikken muis_en_toetsenbord tiktoetsen herinstalleren
      opnieuw_installeren geheugen website wordpress webdesign computeren appelboom_computer ~typen it opslaan bestand
      bestanden mapjes seniorweb cyber hacker computers_repareren computerhulp computerservice computerwinkel computerzaak
      computerclub computerprobleem computerproblemen pc-probleem laptopje notebook linux ubuntu macs appel windows_11
      opgestart hangt_vast loopt_steeds_vast reset resetten herstart herstarten updates drivers driver bluetooth usb-poort
      usb-stickje moederbord videokaart processor ram-geheugen datarecovery opschonen_pc tragere systeembeheerster
      programmeurs developer ontwikkelaar webdeveloper informatica informaticus ict-afdeling ict-beheer it-er it-afdeling
      servicedesk supportmedewerker technische_dienst cyberveilig nepberichten wachtwoordmanager antivirus popup pop-ups
      muispad draadloze_muis muisje cursor pijltje klikt typcursus blind_typen knip-_en_plakken mappenstructuur
      schermafdruk printscreen spreadsheet spreadsheets formules_excel tabellen website_maken webmaster webwinkel chatgpt
      ai digitale_wereld digitale_vaardigheden digivaardig digihulp digitaalhuis klik_en_tik stick geheugenkaart ~geduldig
      ~geduld toetsencombinatie pc's computert ctrl sneltoets sneltoetsen desktopcomputer computerkast computervirus
      virussen hangt_de_computer mijn_laptop computerles_geven ouderen_helpen_met`,
  },
  printer: {
    activity: 'computer',
    category: 'computer',
    near: ['computer'],
    words: `
      printer printen print uitprinten afdrukken inkt cartridge inktpatroon toner scannen scanner kopiëren kopieerapparaat
      kopietje lamineren papierstoring copyshop hp epson canon_printer brother_printer inktcartridges papierlade
      vastgelopen_papier geen_inkt printje printjes kopieer kopie kopieën kopietjes kopieerwinkel dubbelzijdig inscannen
      gescand papierinvoer`,
  },
  internet: {
    activity: 'television',
    category: 'computer',
    near: ['computer', 'tv'],
    words: `
      wifi wi-fi internet router modem netwerk netwerkkabel verbinding internetverbinding kpn ziggo odido glasvezel
      provider wifi-versterker wifiversterker bereik hotspot wachtwoord_van_de_wifi netwerkbeheerder draadloos mesh
      repeater utp internetten wifi-problemen wifi-signaal signaal storing_internet t-mobile vodafone caiway delta_fiber
      wifi-code wifi-wachtwoord internetstoring internetaansluiting netwerken netwerkbeheer netwerkspecialist telecom
      telecombedrijf modems routers lampje_knippert ethernet accesspoint switch_netwerk kabelinternet traag_internet
      valt_weg verbinding_valt ping bandbreedte`,
  },
  tv: {
    activity: 'television',
    category: 'computer',
    near: ['internet', 'computer'],
    words: `
      televisie tv smart-tv smarttv beeldbuis zender zenders npo kanaal_instellen afstandsbediening decoder mediabox dvd
      dvd-speler chromecast netflix streamen hdmi hdmi-kabel scart zenders_instellen zender_zoeken geen_beeld
      beeld_en_geluid soundbar digitenne videorecorder settopbox uitzending_gemist kabelkastje geluidsinstallatie
      ondertiteling canal_digitaal schotel schotelantenne videoband tv's tv-scherm tv-kijken televisietoestel tv-kastje
      televisiekastje canal+ npo_start videoland disney disney+ viaplay kanaal tv-gids teletekst zenderlijst satelliet
      satellietontvanger ontvanger afstandsbedieningen dvd's dvd-recorder blu-ray vhs videobanden beeldscherm_tv
      sneeuw_op_het_scherm zwart_beeld geluid_doet ruis beeldstoring schotelontvanger antenne antennekabel coax coaxkabel
      beeldinstellingen volume ondertitels_aan tv_instellen televisie_instellen kanalen kanalen_zoeken`,
  },
  phone: {
    activity: 'phone',
    category: 'computer',
    near: ['computer', 'apps', 'files', 'online'],
    words: `
      telefoon mobiel mobieltje smartphone iphone samsung android tablet ipad gsm simkaart sim telefoonabonnement prepaid
      beltegoed toestel nieuwe_telefoon instellen oplader opladen telefooncursus telefoonscherm touchscreen swipen
      vegen_op_scherm voicemail ringtone beltoon schermpje contacten_overzetten overzetten overgezet e-reader smartwatch
      telefoonwinkel belwinkel instellingen telefoontje vergrendeld pincode_vergeten telefoons telefooncel telefoonhoesje
      hoesje screenprotector telefoonscherm_kapot scherm_vervangen batterij_telefoon accu_van_mijn_telefoon oppo xiaomi
      huawei nokia doro seniorentelefoon knoppentelefoon grote_toetsen simkaartje esim nummerbehoud telefoonnummers
      contactenlijst contactpersonen telefoonprovider abonnementje beltoontje ringtoon wekker_op_telefoon
      geluid_van_mijn_telefoon trilstand vliegtuigstand telefoonboek touchscreens swipe veegt tikken ipads tablets kindle
      kobo ~geduldig ~geduld`,
  },
  apps: {
    activity: 'phone',
    category: 'computer',
    near: ['phone', 'online', 'email'],
    words: `
      app apps appen whatsapp appje facebook instagram social_media beeldbellen videobellen skype facetime zoom teams
      downloaden app_installeren facetimen tiktok videogesprek signal telegram appgroep groepsapp nextdoor youtube spotify
      whatsappen whatsappgroep whatsappje whatsappjes appjes geappt ge-appt app-groep spraakbericht spraakberichten
      videobelt videobelletje beeldbel beeldbelt playstore play_store appstore app_store stickers emoji emoji's
      facebookgroep messenger snapchat insta linkedin_app account_verwijderen verdwenen_app icoontje icoontjes
      groepsgesprek 9292 buienradar google_maps vinted_verkopen`,
  },
  email: {
    activity: 'computer',
    category: 'computer',
    near: ['computer', 'apps', 'online'],
    words: `
      mail e-mail email mailen mailtje mailbox emailadres e-mailadres gmail outlook hotmail spam bijlage bijlagen inbox
      phishing nepmail oplichting valse_mail inloggen wachtwoord wachtwoorden account inlog postvak mails mailprogramma
      mailadres mailbox_vol ge-maild gemaild emailen e-mailen bijlages nepmails phishingmail oplichters oplichter
      internetoplichting cybercrime hacken gehackt inloggegevens ingelogd inlogcode verificatiecode code_per_sms
      wachtwoord_vergeten tweestapsverificatie outlook_instellen thunderbird`,
  },
  online: {
    activity: 'computer',
    category: 'computer',
    near: ['computer', 'email', 'forms', 'phone', 'money'],
    words: `
      digid internetbankieren online_bankieren bankieren bank-app mijnoverheid mijn_overheid online overheid_online
      berichtenbox online_bestellen webshop_bestellen patiëntenportaal ov-chipkaart ovpay ideal qr-code qr
      inchecken_online online_afspraak afspraak_online identifier bankapp site digitale_overheid tikkie kaartjes_bestellen
      digid-app digi-d digidapp bank-apps bankzaken bankzaken_online inloggen_bij online_dienst online_formulier
      webformulier overheidssite belastingdienst_online mijn_ziekenhuis huisarts_app online_aanvragen vliegtickets
      boeken_online booking hotel_boeken reis_boeken treinkaartje e-ticket tickets_boeken online_kopen afrekenen_online
      betaalautomaat pinautomaat parkeerapp parkeer-app qrcode zorgmail mijngegevens rdw online_verkopen
      marktplaats_plaatsen advertentie_plaatsen advertenties`,
  },
  files: {
    activity: 'computer',
    category: 'computer',
    near: ['computer', 'photo', 'phone'],
    words: `
      foto's_van_telefoon foto's_overzetten foto's_op_computer icloud cloud dropbox google_drive externe_schijf
      digitaliseren dia's_scannen dia's fotoalbum_online fotoboek foto's_ordenen foto's_bewaren negatieven fotobestanden
      videobanden_digitaliseren digitaliseer gedigitaliseerd diascanner dia_projector fotoscanner oude_foto's_scannen
      filmrolletjes filmrolletje super8 super-8 cassettebandjes_digitaliseren fotoboeken fotoalbums fotoalbum albelli
      fotoservice google_foto's opslag_vol opslagruimte`,
  },
  gaming: {
    activity: 'board-games',
    category: 'games',
    near: ['children', 'board-games', 'computer'],
    words: `
      gamen gamer playstation xbox nintendo switch spelcomputer minecraft fortnite roblox controller videospel videogame
      videogames mario fifa game gamers spelcomputers retrogames gameboy game_boy tetris pokemon pokémon zelda gta
      spelconsole arcade flipperkast e-sports`,
  },
};

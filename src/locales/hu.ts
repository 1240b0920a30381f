import type { BannerTexts, EmbedTexts, SettingsTexts } from '../catalogue/texts.js';

/** Hungarian. */

export const banner: BannerTexts = {
  title: 'Ez a webhely sütiket használ',
  intro:
    'Az Ön hozzájárulásával az adatkezelő ({controller}) és partnerei információkat, például sütiket tárolnak az Ön ' +
    'eszközén, és olvassák azokat a következő célokból: {purposes}.',
  asks: 'Az adatkezelő ({controller}) az Ön hozzájárulását kéri a következő célokhoz: {purposes}.',
  titleNew: 'Ami új ezen a webhelyen',
  introNew:
    'Az adatkezelő ({controller}) az Ön hozzájárulását kéri ahhoz, ami az Ön legutóbbi választása óta új: {vendors}. ' +
    'Többi választása változatlan marad.',
  withdrawHint: 'Választását bármikor módosíthatja vagy visszavonhatja.',
  privacyPolicy: 'Adatvédelmi tájékoztató',
  imprint: 'Impresszum',
  partners: '{n} partner',
  transfers: '{n} továbbít adatokat az EGT-n kívülre',
  keptFor: 'a választás megőrzési ideje: {duration}',
  acceptAll: 'Összes elfogadása',
  rejectAll: 'Összes elutasítása',
  acceptNew: 'Az új elfogadása',
  rejectNew: 'Az új elutasítása',
  settings: 'Beállítások',
  reopener: 'Adatvédelmi beállítások',
  saved: 'Választása érvényben van.',
  failed: 'A beállításokat nem sikerült betölteni. Kérjük, próbálja újra.',
};

export const settings: SettingsTexts = {
  settingsTitle: 'Az Ön választásai',
  settingsIntro: 'Kapcsolja be azt, amihez hozzájárul.',
  save: 'Választás mentése',
  close: 'Bezárás',
  alwaysOn: 'Mindig bekapcsolva',
  essentials: 'Szükséges',
  essentialsDescription: 'Ahhoz szükséges, hogy a webhely működjön, és megjegyezze az Ön választását.',
  vendors: '{n} szolgáltató',
  items: '{n} bejegyzés',
  newVendor: 'Új',
  gpc:
    'Az Ön böngészője Global Privacy Control jelzést küld, ezért ez a kategória ki van kapcsolva, amíg Ön nem ' +
    'engedélyezi.',
  search: 'Szolgáltatók keresése',
  noneFound: 'Nem található szolgáltató.',
  more: 'További {n} megjelenítése',
  transfersTo: 'adattovábbítás: {countries}',
  purpose: 'Cél',
  company: 'Vállalat',
  legalBasis: 'Jogalap',
  legalBasisConsent: 'Az Ön hozzájárulása, GDPR 6. cikk (1) bekezdés a) pont',
  legalBasisNecessary: 'Feltétlenül szükséges',
  germanConsent: 'TDDDG 25. § (1) bekezdés',
  germanNecessary: 'TDDDG 25. § (2) bekezdés',
  reason: 'Indokolás',
  transfer: 'Adattovábbítás',
  vendorPolicy: 'Adatvédelem',
  itemName: 'Név',
  itemPurpose: 'Cél',
  itemExpiry: 'Megőrzési idő',
  itemKind: 'Típus',
  itemsOf: '{vendor}: bejegyzések',
  noItems: 'Nem tárol semmit az Ön eszközén.',
  session: 'Munkamenet',
  persistent: 'Törlésig',
  cookie: 'Süti',
  localStorage: 'Helyi tároló',
  sessionStorage: 'Munkamenet-tároló',
  indexedDb: 'Adatbázis',
  cache: 'Gyorsítótár',
  onThisSite: '{kind}, ez a webhely',
  onVendorSite: '{kind}, a szolgáltató webhelye',
  cannotDelete:
    'Ez a webhely nem tudja törölni azt, amit a szolgáltató saját webhelyén ({vendor}) tárolnak. Az Ön böngészője ' +
    'viszont igen.',
  ownRecord: 'Megjegyzi az Ön választását.',
  ownMirror: 'Kategóriánként megjegyzi az Ön választását.',
  ownReason: 'Enélkül minden oldal újra megkérdezné.',
  choice: 'Az Ön választása',
  allowed: 'Engedélyezve',
  notAllowed: 'Nincs engedélyezve',
  partlyAllowed: 'Részben engedélyezve',
  undecided: 'Még nincs eldöntve',
  choiceMade: 'A választás időpontja: {date}. A megőrzés vége: {until}.',
  choiceId: 'Választásának azonosítója: {id}',
  noChoice: 'Ön még nem választott. Csak az töltődik be, ami szükséges.',
  change: 'Választás módosítása',
};

export const embed: EmbedTexts = {
  embedNotLoaded: '{vendor}: a tartalom nincs betöltve.',
  embedReceives:
    'Ha betölti, a következő vállalat megkapja az Ön IP-címét, és adatokat tárolhat és olvashat az Ön eszközén: ' +
    '{company}.',
  embedLoad: 'Betöltés',
  embedLoadName: 'Betöltés: {vendor}',
  embedAlways: 'Állandó engedélyezés: {vendor}',
  embedPolicy: 'Adatvédelmi tájékoztató: {vendor}',
};

import type { BannerTexts, EmbedTexts, SettingsTexts } from '../catalogue/texts.js';

/** Slovak. */

export const banner: BannerTexts = {
  title: 'Tento web používa súbory cookie',
  intro:
    'S vaším súhlasom {controller} a partneri ukladajú a čítajú informácie vo vašom zariadení, napríklad súbory cookie, ' +
    'na tieto účely: {purposes}.',
  asks: '{controller} žiada o váš súhlas na tieto účely: {purposes}.',
  titleNew: 'Nové na tomto webe',
  introNew:
    '{controller} žiada o váš súhlas s tým, čo pribudlo od vašej poslednej voľby: {vendors}. ' +
    'Vaše ostatné voľby zostávajú bez zmeny.',
  withdrawHint: 'Svoju voľbu môžete kedykoľvek zmeniť alebo súhlas odvolať.',
  privacyPolicy: 'Ochrana osobných údajov',
  imprint: 'Právne informácie',
  partners: { one: '{n} partner', few: '{n} partneri', other: '{n} partnerov' },
  transfers: {
    one: '{n} z nich prenáša údaje mimo EHP',
    few: '{n} z nich prenášajú údaje mimo EHP',
    other: '{n} z nich prenáša údaje mimo EHP',
  },
  keptFor: 'platnosť voľby: {duration}',
  acceptAll: 'Prijať všetko',
  rejectAll: 'Odmietnuť všetko',
  acceptNew: 'Prijať nové',
  rejectNew: 'Odmietnuť nové',
  settings: 'Nastavenia',
  reopener: 'Nastavenia súkromia',
  saved: 'Vaša voľba platí.',
  failed: 'Nastavenia sa nepodarilo načítať. Skúste to, prosím, znova.',
};

export const settings: SettingsTexts = {
  settingsTitle: 'Vaša voľba',
  settingsIntro: 'Zapnite to, s čím súhlasíte.',
  save: 'Uložiť voľbu',
  close: 'Zavrieť',
  alwaysOn: 'Vždy zapnuté',
  essentials: 'Nevyhnutné',
  essentialsDescription: 'Potrebné na to, aby tento web fungoval a zapamätal si vašu voľbu.',
  vendors: { one: '{n} poskytovateľ', few: '{n} poskytovatelia', other: '{n} poskytovateľov' },
  items: { one: '{n} záznam', few: '{n} záznamy', other: '{n} záznamov' },
  newVendor: 'Nové',
  gpc: 'Vzhľadom na signál Global Privacy Control z vášho prehliadača zostáva toto vypnuté, kým to nepovolíte.',
  search: 'Hľadať poskytovateľov',
  noneFound: 'Nenašiel sa žiadny poskytovateľ.',
  more: 'Zobraziť ešte {n}',
  transfersTo: 'prenos údajov: {countries}',
  purpose: 'Účel',
  company: 'Spoločnosť',
  legalBasis: 'Právny základ',
  legalBasisConsent: 'Váš súhlas, čl. 6 ods. 1 písm. a) GDPR',
  legalBasisNecessary: 'Nevyhnutne potrebné',
  germanConsent: '§ 25 ods. 1 TDDDG',
  germanNecessary: '§ 25 ods. 2 TDDDG',
  reason: 'Dôvod',
  transfer: 'Prenos údajov',
  vendorPolicy: 'Ochrana údajov',
  itemName: 'Názov',
  itemPurpose: 'Účel',
  itemExpiry: 'Doba uloženia',
  itemKind: 'Druh',
  itemsOf: 'Záznamy poskytovateľa {vendor}',
  noItems: 'Vo vašom zariadení nič neukladá.',
  session: 'Do konca relácie',
  persistent: 'Do vymazania',
  cookie: 'Súbor cookie',
  localStorage: 'Lokálne úložisko',
  sessionStorage: 'Úložisko relácie',
  indexedDb: 'Databáza',
  cache: 'Vyrovnávacia pamäť',
  onThisSite: '{kind}, tento web',
  onVendorSite: '{kind}, web poskytovateľa',
  cannotDelete:
    'To, čo je uložené na webe poskytovateľa ({vendor}), nemôže tento web vymazať. ' +
    'Môžete to vymazať vo svojom prehliadači.',
  ownRecord: 'Pamätá si vašu voľbu.',
  ownMirror: 'Pamätá si vašu voľbu pre každú kategóriu.',
  ownReason: 'Inak by sa otázka zobrazila znova na každej stránke.',
  choice: 'Vaša voľba',
  allowed: 'Povolené',
  notAllowed: 'Nepovolené',
  partlyAllowed: 'Čiastočne povolené',
  undecided: 'Zatiaľ nerozhodnuté',
  choiceMade: 'Svoju voľbu ste urobili {date}. Platí do {until}.',
  choiceId: 'Identifikátor vašej voľby: {id}',
  noChoice: 'Zatiaľ ste neurobili žiadnu voľbu. Načítava sa len to, čo je nevyhnutné.',
  change: 'Zmeniť voľbu',
};

export const embed: EmbedTexts = {
  embedNotLoaded: 'Obsah poskytovateľa {vendor} nie je načítaný.',
  embedReceives:
    'Ak ho načítate, spoločnosť {company} dostane vašu IP adresu a bude môcť vo vašom zariadení ukladať a čítať údaje.',
  embedLoad: 'Načítať',
  embedLoadName: 'Načítať obsah poskytovateľa {vendor}',
  embedAlways: 'Vždy povoliť: {vendor}',
  embedPolicy: 'Ochrana osobných údajov poskytovateľa {vendor}',
};

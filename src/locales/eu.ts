import type { BannerTexts, EmbedTexts, SettingsTexts } from '../catalogue/texts.js';

/** Basque. */

export const banner: BannerTexts = {
  title: 'Webgune honek cookieak erabiltzen ditu',
  intro:
    'Zure adostasunarekin, webgunearen arduradunak ({controller}) eta haren bazkideek informazioa (adibidez, ' +
    'cookieak) gorde eta irakurtzen dute zure gailuan, helburu hauetarako: {purposes}.',
  asks: 'Webgunearen arduradunak ({controller}) zure adostasuna eskatzen du helburu hauetarako: {purposes}.',
  titleNew: 'Berritasunak webgune honetan',
  introNew:
    'Webgunearen arduradunak ({controller}) zure adostasuna eskatzen du zure azken aukeraz geroztik gehitu den ' +
    'guztirako: {vendors}. Gainerako aukerak ez dira aldatuko.',
  withdrawHint: 'Zure aukera aldatu edo zure adostasuna kendu dezakezu edozein unetan.',
  privacyPolicy: 'Pribatutasun-politika',
  imprint: 'Lege-oharra',
  partners: { one: 'bazkide {n}', other: '{n} bazkide' },
  transfers: {
    one: 'EEEtik kanpora datuak transferitzen dituena: {n}',
    other: 'EEEtik kanpora datuak transferitzen dituztenak: {n}',
  },
  keptFor: 'aukeraren iraupena: {duration}',
  acceptAll: 'Onartu guztiak',
  rejectAll: 'Baztertu guztiak',
  acceptNew: 'Onartu berriak',
  rejectNew: 'Baztertu berriak',
  settings: 'Ezarpenak',
  reopener: 'Pribatutasun-ezarpenak',
  saved: 'Zure aukera indarrean dago.',
  failed: 'Ezin izan dira ezarpenak kargatu. Saiatu berriro.',
  units: {
    year: '{n} urte',
    month: '{n} hilabete',
    week: '{n} aste',
    day: '{n} egun',
    hour: '{n} ordu',
    minute: '{n} minutu',
    second: '{n} segundo',
  },
};

export const settings: SettingsTexts = {
  settingsTitle: 'Zure aukerak',
  settingsIntro: 'Aktibatu onartzen duzuna.',
  save: 'Gorde aukerak',
  close: 'Itxi',
  alwaysOn: 'Beti aktibo',
  essentials: 'Funtsezkoak',
  essentialsDescription: 'Beharrezkoak dira webgune honek funtziona dezan eta zure aukera gogora dezan.',
  vendors: { one: 'hornitzaile {n}', other: '{n} hornitzaile' },
  items: { one: 'elementu {n}', other: '{n} elementu' },
  newVendor: 'Berria',
  gpc:
    'Zure nabigatzailearen Global Privacy Control seinaleak kategoria hau desaktibatuta mantentzen du, zuk ' +
    'baimendu arte.',
  search: 'Bilatu hornitzaileak',
  noneFound: 'Ez da hornitzailerik aurkitu.',
  more: 'Erakutsi beste {n}',
  transfersTo: 'transferentzien helmuga: {countries}',
  purpose: 'Helburua',
  company: 'Enpresa',
  legalBasis: 'Oinarri juridikoa',
  legalBasisConsent: 'Zure adostasuna, DBEOren 6.1.a) artikulua',
  legalBasisNecessary: 'Behar-beharrezkoa',
  germanConsent: 'TDDDGren 25.1 artikulua',
  germanNecessary: 'TDDDGren 25.2 artikulua',
  reason: 'Arrazoia',
  transfer: 'Transferentziak',
  vendorPolicy: 'Pribatutasuna',
  itemName: 'Izena',
  itemPurpose: 'Helburua',
  itemExpiry: 'Iraupena',
  itemKind: 'Mota',
  itemsOf: '{vendor} hornitzailearen elementuak',
  noItems: 'Ez du ezer gordetzen zure gailuan.',
  session: 'Saioa',
  persistent: 'Ezabatu arte',
  cookie: 'Cookiea',
  localStorage: 'Biltegiratze lokala',
  sessionStorage: 'Saioko biltegiratzea',
  indexedDb: 'Datu-basea',
  cache: 'Cachea',
  onThisSite: '{kind}, webgune hau',
  onVendorSite: '{kind}, hornitzailearen webgunea',
  cannotDelete:
    'Webgune honek ezin du ezabatu hornitzailearen webgunean ({vendor}) gordetakoa. Zure nabigatzaileak bai.',
  ownRecord: 'Zure aukera gogoratzen du.',
  ownMirror: 'Kategoria bakoitzerako zure aukera gogoratzen du.',
  ownReason: 'Bestela, orri bakoitzak berriro galdetuko luke.',
  choice: 'Zure aukera',
  allowed: 'Baimenduta',
  notAllowed: 'Baimendu gabe',
  partlyAllowed: 'Zati batean baimenduta',
  undecided: 'Erabaki gabe',
  choiceMade: 'Aukeraren data: {date}. Iraungitze-data: {until}.',
  choiceId: 'Zure aukeraren IDa: {id}',
  noChoice: 'Oraindik ez duzu aukerarik egin. Beharrezkoa dena bakarrik kargatzen da.',
  change: 'Aldatu aukera',
};

export const embed: EmbedTexts = {
  embedNotLoaded: '{vendor} hornitzailearen edukia ez dago kargatuta.',
  embedReceives:
    'Kargatzen baduzu, {company} enpresak zure IP helbidea jasoko du, eta zure gailuan datuak gorde eta irakurri ' +
    'ahal izango ditu.',
  embedLoad: 'Kargatu',
  embedLoadName: 'Kargatu {vendor} hornitzailearen edukia',
  embedAlways: 'Baimendu beti {vendor}',
  embedPolicy: '{vendor} hornitzailearen pribatutasun-politika',
};

import type { BannerTexts, EmbedTexts, SettingsTexts } from '../catalogue/texts.js';

/** Croatian. */

export const banner: BannerTexts = {
  title: 'Ova web-stranica upotrebljava kolačiće',
  intro:
    'Uz vašu privolu {controller} i partneri pohranjuju i čitaju informacije na vašem uređaju, primjerice kolačiće, ' +
    'u sljedeće svrhe: {purposes}.',
  asks: '{controller} traži vašu privolu za sljedeće svrhe: {purposes}.',
  titleNew: 'Novo na ovoj web-stranici',
  introNew:
    '{controller} traži vašu privolu za ono što je novo od vašeg posljednjeg odabira: {vendors}. ' +
    'Vaši ostali odabiri ostaju nepromijenjeni.',
  withdrawHint: 'U svakom trenutku možete promijeniti odabir ili povući privolu.',
  privacyPolicy: 'Politika privatnosti',
  imprint: 'Impressum',
  partners: { one: '{n} partner', few: '{n} partnera', other: '{n} partnera' },
  transfers: {
    one: '{n} od njih prenosi podatke izvan EGP-a',
    few: '{n} od njih prenose podatke izvan EGP-a',
    other: '{n} od njih prenosi podatke izvan EGP-a',
  },
  keptFor: 'valjanost odabira: {duration}',
  acceptAll: 'Prihvati sve',
  rejectAll: 'Odbij sve',
  acceptNew: 'Prihvati novo',
  rejectNew: 'Odbij novo',
  settings: 'Postavke',
  reopener: 'Postavke privatnosti',
  saved: 'Vaš odabir vrijedi.',
  failed: 'Postavke se nisu mogle učitati. Pokušajte ponovno.',
};

export const settings: SettingsTexts = {
  settingsTitle: 'Vaš odabir',
  settingsIntro: 'Uključite ono na što pristajete.',
  save: 'Spremi odabir',
  close: 'Zatvori',
  alwaysOn: 'Uvijek uključeno',
  essentials: 'Nužno',
  essentialsDescription: 'Potrebno kako bi ova web-stranica radila i zapamtila vaš odabir.',
  vendors: { one: '{n} pružatelj usluga', few: '{n} pružatelja usluga', other: '{n} pružatelja usluga' },
  items: { one: '{n} zapis', few: '{n} zapisa', other: '{n} zapisa' },
  newVendor: 'Novo',
  gpc: 'Zbog signala Global Privacy Control iz vašeg preglednika ovo ostaje isključeno dok ga ne dopustite.',
  search: 'Traži pružatelje usluga',
  noneFound: 'Nije pronađen nijedan pružatelj usluga.',
  more: 'Prikaži još {n}',
  transfersTo: 'prijenos podataka: {countries}',
  purpose: 'Svrha',
  company: 'Tvrtka',
  legalBasis: 'Pravna osnova',
  legalBasisConsent: 'Vaša privola, članak 6. stavak 1. točka (a) Opće uredbe o zaštiti podataka',
  legalBasisNecessary: 'Strogo nužno',
  germanConsent: '§ 25. st. 1. TDDDG-a',
  germanNecessary: '§ 25. st. 2. TDDDG-a',
  reason: 'Razlog',
  transfer: 'Prijenos podataka',
  vendorPolicy: 'Privatnost',
  itemName: 'Naziv',
  itemPurpose: 'Svrha',
  itemExpiry: 'Rok čuvanja',
  itemKind: 'Vrsta',
  itemsOf: 'Zapisi pružatelja usluga {vendor}',
  noItems: 'Ne pohranjuje ništa na vašem uređaju.',
  session: 'Do kraja sesije',
  persistent: 'Do brisanja',
  cookie: 'Kolačić',
  localStorage: 'Lokalna pohrana',
  sessionStorage: 'Pohrana sesije',
  indexedDb: 'Baza podataka',
  cache: 'Predmemorija',
  onThisSite: '{kind}, ova web-stranica',
  onVendorSite: '{kind}, web-stranica pružatelja usluga',
  cannotDelete:
    'Ova web-stranica ne može izbrisati ono što je pohranjeno na web-stranici pružatelja usluga ({vendor}). ' +
    'To možete izbrisati u svojem pregledniku.',
  ownRecord: 'Pamti vaš odabir.',
  ownMirror: 'Pamti vaš odabir za svaku kategoriju.',
  ownReason: 'Inače bi se pitanje ponovno pojavilo na svakoj stranici.',
  choice: 'Vaš odabir',
  allowed: 'Dopušteno',
  notAllowed: 'Nije dopušteno',
  partlyAllowed: 'Djelomično dopušteno',
  undecided: 'Još nije odlučeno',
  choiceMade: 'Vrijeme vašeg odabira: {date}. Odabir vrijedi do: {until}.',
  choiceId: 'Identifikator vašeg odabira: {id}',
  noChoice: 'Još niste odabrali. Učitava se samo ono što je nužno.',
  change: 'Promijeni odabir',
};

export const embed: EmbedTexts = {
  embedNotLoaded: 'Sadržaj pružatelja usluga {vendor} nije učitan.',
  embedReceives:
    'Ako ga učitate, tvrtka {company} dobit će vašu IP adresu i moći će pohranjivati i čitati podatke na vašem uređaju.',
  embedLoad: 'Učitaj',
  embedLoadName: 'Učitaj sadržaj pružatelja usluga {vendor}',
  embedAlways: 'Uvijek dopusti: {vendor}',
  embedPolicy: 'Politika privatnosti pružatelja usluga {vendor}',
};

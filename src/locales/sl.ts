import type { BannerTexts, EmbedTexts, SettingsTexts } from '../catalogue/texts.js';

/** Slovenian. */

export const banner: BannerTexts = {
  title: 'To spletno mesto uporablja piškotke',
  intro:
    'Z vašo privolitvijo {controller} in partnerji shranjujejo in berejo informacije v vaši napravi, na primer piškotke, ' +
    'za te namene: {purposes}.',
  asks: '{controller} prosi za vašo privolitev za te namene: {purposes}.',
  titleNew: 'Novo na tem spletnem mestu',
  introNew:
    '{controller} prosi za vašo privolitev za to, kar je novo od vaše zadnje izbire: {vendors}. ' +
    'Vaše druge izbire ostanejo nespremenjene.',
  withdrawHint: 'Svojo izbiro lahko kadar koli spremenite, privolitev pa prekličete.',
  privacyPolicy: 'Politika zasebnosti',
  imprint: 'Pravno obvestilo',
  partners: { one: '{n} partner', two: '{n} partnerja', few: '{n} partnerji', other: '{n} partnerjev' },
  transfers: {
    one: '{n} od njih prenaša podatke zunaj EGP',
    two: '{n} od njih prenašata podatke zunaj EGP',
    few: '{n} od njih prenašajo podatke zunaj EGP',
    other: '{n} od njih prenaša podatke zunaj EGP',
  },
  keptFor: 'veljavnost izbire: {duration}',
  acceptAll: 'Sprejmi vse',
  rejectAll: 'Zavrni vse',
  acceptNew: 'Sprejmi novo',
  rejectNew: 'Zavrni novo',
  settings: 'Nastavitve',
  reopener: 'Nastavitve zasebnosti',
  saved: 'Vaša izbira velja.',
  failed: 'Nastavitev ni bilo mogoče naložiti. Poskusite znova.',
};

export const settings: SettingsTexts = {
  settingsTitle: 'Vaša izbira',
  settingsIntro: 'Vklopite tisto, s čimer se strinjate.',
  save: 'Shrani izbiro',
  close: 'Zapri',
  alwaysOn: 'Vedno vklopljeno',
  essentials: 'Nujno',
  essentialsDescription: 'Potrebno za delovanje tega spletnega mesta in za to, da si zapomni vašo izbiro.',
  vendors: { one: '{n} ponudnik', two: '{n} ponudnika', few: '{n} ponudniki', other: '{n} ponudnikov' },
  items: { one: '{n} vnos', two: '{n} vnosa', few: '{n} vnosi', other: '{n} vnosov' },
  newVendor: 'Novo',
  gpc: 'Zaradi signala Global Privacy Control iz vašega brskalnika ostane to izklopljeno, dokler tega ne dovolite.',
  search: 'Iskanje ponudnikov',
  noneFound: 'Ni najdenih ponudnikov.',
  more: 'Prikaži še {n}',
  transfersTo: 'prenos podatkov: {countries}',
  purpose: 'Namen',
  company: 'Podjetje',
  legalBasis: 'Pravna podlaga',
  legalBasisConsent: 'Vaša privolitev, člen 6(1), točka (a), Splošne uredbe (GDPR)',
  legalBasisNecessary: 'Nujno potrebno',
  germanConsent: '§ 25(1) TDDDG',
  germanNecessary: '§ 25(2) TDDDG',
  reason: 'Razlog',
  transfer: 'Prenos podatkov',
  vendorPolicy: 'Zasebnost',
  itemName: 'Ime',
  itemPurpose: 'Namen',
  itemExpiry: 'Rok hrambe',
  itemKind: 'Vrsta',
  itemsOf: 'Vnosi ponudnika {vendor}',
  noItems: 'V vaši napravi ne shranjuje ničesar.',
  session: 'Do konca seje',
  persistent: 'Do izbrisa',
  cookie: 'Piškotek',
  localStorage: 'Lokalna shramba',
  sessionStorage: 'Shramba seje',
  indexedDb: 'Podatkovna zbirka',
  cache: 'Predpomnilnik',
  onThisSite: '{kind}, to spletno mesto',
  onVendorSite: '{kind}, spletno mesto ponudnika',
  cannotDelete:
    'To spletno mesto ne more izbrisati tega, kar je shranjeno na spletnem mestu ponudnika ({vendor}). ' +
    'To lahko izbrišete v svojem brskalniku.',
  ownRecord: 'Zapomni si vašo izbiro.',
  ownMirror: 'Zapomni si vašo izbiro za vsako kategorijo.',
  ownReason: 'Sicer bi se vprašanje znova prikazalo na vsaki strani.',
  choice: 'Vaša izbira',
  allowed: 'Dovoljeno',
  notAllowed: 'Ni dovoljeno',
  partlyAllowed: 'Delno dovoljeno',
  undecided: 'Še ni odločeno',
  choiceMade: 'Čas vaše izbire: {date}. Izbira velja do: {until}.',
  choiceId: 'Identifikator vaše izbire: {id}',
  noChoice: 'Še niste izbrali. Naloži se samo tisto, kar je nujno.',
  change: 'Spremeni izbiro',
};

export const embed: EmbedTexts = {
  embedNotLoaded: 'Vsebina ponudnika {vendor} ni naložena.',
  embedReceives:
    'Če jo naložite, podjetje {company} prejme vaš naslov IP in lahko v vaši napravi shranjuje in bere podatke.',
  embedLoad: 'Naloži',
  embedLoadName: 'Naloži vsebino ponudnika {vendor}',
  embedAlways: 'Vedno dovoli: {vendor}',
  embedPolicy: 'Politika zasebnosti ponudnika {vendor}',
};

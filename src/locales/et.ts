import type { BannerTexts, EmbedTexts, SettingsTexts } from '../catalogue/texts.js';

/** Estonian. */

export const banner: BannerTexts = {
  title: 'See veebisait kasutab küpsiseid',
  intro:
    'Teie nõusolekul salvestavad {controller} ja partnerid teie seadmesse teavet, näiteks küpsiseid, ning loevad ' +
    'seda järgmistel eesmärkidel: {purposes}.',
  asks: '{controller} palub teie nõusolekut järgmisteks eesmärkideks: {purposes}.',
  titleNew: 'Uut sellel veebisaidil',
  introNew:
    '{controller} palub teie nõusolekut selleks, mis on pärast teie viimast valikut lisandunud: {vendors}. Teie muud ' +
    'valikud ei muutu.',
  withdrawHint: 'Saate oma valikut igal ajal muuta või selle tagasi võtta.',
  privacyPolicy: 'Privaatsuspoliitika',
  imprint: 'Õigusteave',
  partners: { one: '{n} partner', other: '{n} partnerit' },
  transfers: '{n} edastab andmeid väljapoole EMPd',
  keptFor: 'valiku säilitusaeg: {duration}',
  acceptAll: 'Nõustu kõigiga',
  rejectAll: 'Keeldu kõigist',
  acceptNew: 'Nõustu uuega',
  rejectNew: 'Keeldu uuest',
  settings: 'Seaded',
  reopener: 'Privaatsusseaded',
  saved: 'Teie valik kehtib.',
  failed: 'Seadeid ei õnnestunud laadida. Palun proovige uuesti.',
};

export const settings: SettingsTexts = {
  settingsTitle: 'Teie valikud',
  settingsIntro: 'Lülitage sisse see, millega nõustute.',
  save: 'Salvesta valikud',
  close: 'Sulge',
  alwaysOn: 'Alati sees',
  essentials: 'Vajalikud',
  essentialsDescription: 'Vajalikud selleks, et veebisait toimiks ja teie valik meeles püsiks.',
  vendors: { one: '{n} teenusepakkuja', other: '{n} teenusepakkujat' },
  items: { one: '{n} kirje', other: '{n} kirjet' },
  newVendor: 'Uus',
  gpc:
    'Teie brauser saadab Global Privacy Controli signaali, seetõttu on see kategooria välja lülitatud, kuni te selle ' +
    'lubate.',
  search: 'Otsi teenusepakkujaid',
  noneFound: 'Teenusepakkujaid ei leitud.',
  more: 'Näita veel {n}',
  transfersTo: 'andmete edastamine: {countries}',
  purpose: 'Eesmärk',
  company: 'Ettevõte',
  legalBasis: 'Õiguslik alus',
  legalBasisConsent: 'Teie nõusolek, isikuandmete kaitse üldmääruse artikli 6 lõike 1 punkt a',
  legalBasisNecessary: 'Hädavajalik',
  germanConsent: 'TDDDG § 25 lõige 1',
  germanNecessary: 'TDDDG § 25 lõige 2',
  reason: 'Põhjendus',
  transfer: 'Andmete edastamine',
  vendorPolicy: 'Privaatsuspoliitika',
  itemName: 'Nimi',
  itemPurpose: 'Eesmärk',
  itemExpiry: 'Säilitusaeg',
  itemKind: 'Liik',
  itemsOf: '{vendor}: kirjed',
  noItems: 'Ei salvesta teie seadmesse midagi.',
  session: 'Seanss',
  persistent: 'Kuni kustutamiseni',
  cookie: 'Küpsis',
  localStorage: 'Kohalik salvestusruum',
  sessionStorage: 'Seansi salvestusruum',
  indexedDb: 'Andmebaas',
  cache: 'Vahemälu',
  onThisSite: '{kind}, see veebisait',
  onVendorSite: '{kind}, teenusepakkuja veebisait',
  cannotDelete:
    'See veebisait ei saa kustutada andmeid, mida hoitakse teenusepakkuja enda veebisaidil ({vendor}). Teie brauser ' +
    'saab seda teha.',
  ownRecord: 'Jätab teie valiku meelde.',
  ownMirror: 'Jätab meelde teie valiku iga kategooria kohta.',
  ownReason: 'Muidu küsitaks igal lehel uuesti.',
  choice: 'Teie valik',
  allowed: 'Lubatud',
  notAllowed: 'Ei ole lubatud',
  partlyAllowed: 'Osaliselt lubatud',
  undecided: 'Veel otsustamata',
  choiceMade: 'Teie valiku aeg: {date}. Valikut säilitatakse kuni: {until}.',
  choiceId: 'Teie valiku ID: {id}',
  noChoice: 'Te ei ole veel valikut teinud. Laaditakse ainult vajalik.',
  change: 'Muuda valikut',
};

export const embed: EmbedTexts = {
  embedNotLoaded: '{vendor}: sisu ei ole laaditud.',
  embedReceives:
    'Kui te selle laadite, saab {company} teie IP-aadressi ning võib teie seadmesse andmeid salvestada ja neid lugeda.',
  embedLoad: 'Laadi',
  embedLoadName: 'Laadi sisu: {vendor}',
  embedAlways: 'Luba alati: {vendor}',
  embedPolicy: 'Privaatsuspoliitika: {vendor}',
};

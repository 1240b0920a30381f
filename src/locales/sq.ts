import type { BannerTexts, EmbedTexts, SettingsTexts } from '../catalogue/texts.js';

/** Albanian. */

export const banner: BannerTexts = {
  title: 'Ky uebsajt përdor skedarë cookie',
  intro:
    'Me pëlqimin tuaj, {controller} dhe partnerët ruajnë dhe lexojnë informacione në pajisjen tuaj, si skedarë cookie, ' +
    'për këto qëllime: {purposes}.',
  asks: '{controller} kërkon pëlqimin tuaj për këto qëllime: {purposes}.',
  titleNew: 'Ofrues të rinj në këtë uebsajt',
  introNew:
    '{controller} kërkon pëlqimin tuaj për atë që është shtuar pas zgjedhjes suaj të fundit: {vendors}. ' +
    'Zgjedhjet tuaja të tjera mbeten siç janë.',
  withdrawHint: 'Mund ta ndryshoni zgjedhjen ose ta tërhiqni pëlqimin në çdo kohë.',
  privacyPolicy: 'Politika e privatësisë',
  imprint: 'Njoftim ligjor',
  partners: { one: '{n} partner', other: '{n} partnerë' },
  transfers: {
    one: '{n} prej tyre transferon të dhëna jashtë ZEE-së',
    other: '{n} prej tyre transferojnë të dhëna jashtë ZEE-së',
  },
  keptFor: 'zgjedhja ruhet për {duration}',
  acceptAll: 'Prano të gjitha',
  rejectAll: 'Refuzo të gjitha',
  acceptNew: 'Prano të rejat',
  rejectNew: 'Refuzo të rejat',
  settings: 'Cilësimet',
  reopener: 'Cilësimet e privatësisë',
  saved: 'Zgjedhja juaj është në fuqi.',
  failed: 'Cilësimet nuk mund të ngarkoheshin. Ju lutemi, provoni përsëri.',
  units: {
    year: { one: '{n} vit', other: '{n} vjet' },
    month: '{n} muaj',
    week: '{n} javë',
    day: '{n} ditë',
    hour: '{n} orë',
    minute: { one: '{n} minutë', other: '{n} minuta' },
    second: { one: '{n} sekondë', other: '{n} sekonda' },
  },
};

export const settings: SettingsTexts = {
  settingsTitle: 'Zgjedhja juaj',
  settingsIntro: 'Aktivizoni atë për të cilën jepni pëlqimin.',
  save: 'Ruaj zgjedhjen',
  close: 'Mbyll',
  alwaysOn: 'Gjithmonë aktive',
  essentials: 'Të nevojshme',
  essentialsDescription: 'Nevojiten që ky uebsajt të funksionojë dhe të mbajë mend zgjedhjen tuaj.',
  vendors: '{n} ofrues',
  items: { one: '{n} element', other: '{n} elemente' },
  newVendor: 'I ri',
  gpc: 'Sinjali Global Privacy Control i shfletuesit tuaj e mban këtë të çaktivizuar derisa ta lejoni.',
  search: 'Kërko ofrues',
  noneFound: 'Nuk u gjet asnjë ofrues.',
  more: 'Shfaq edhe {n}',
  transfersTo: 'transferim në: {countries}',
  purpose: 'Qëllimi',
  company: 'Kompania',
  legalBasis: 'Baza ligjore',
  legalBasisConsent: 'Pëlqimi juaj, neni 6, paragrafi 1, shkronja (a), i GDPR-së',
  legalBasisNecessary: 'Rreptësisht e nevojshme',
  germanConsent: '§ 25(1) TDDDG',
  germanNecessary: '§ 25(2) TDDDG',
  reason: 'Arsyeja',
  transfer: 'Transferimi',
  vendorPolicy: 'Privatësia',
  itemName: 'Emri',
  itemPurpose: 'Qëllimi',
  itemExpiry: 'Afati i ruajtjes',
  itemKind: 'Lloji',
  itemsOf: 'Elementet e ofruesit {vendor}',
  noItems: 'Nuk ruan asgjë në pajisjen tuaj.',
  session: 'Deri në fund të sesionit',
  persistent: 'Deri në fshirje',
  cookie: 'Skedar cookie',
  localStorage: 'Ruajtje lokale',
  sessionStorage: 'Ruajtje e sesionit',
  indexedDb: 'Bazë të dhënash',
  cache: 'Memorie cache',
  onThisSite: '{kind}, ky uebsajt',
  onVendorSite: '{kind}, uebsajti i ofruesit',
  cannotDelete:
    'Ky uebsajt nuk mund të fshijë atë që ruhet në uebsajtin e ofruesit ({vendor}). ' +
    'Mund ta fshini në shfletuesin tuaj.',
  ownRecord: 'Mban mend zgjedhjen tuaj.',
  ownMirror: 'Mban mend zgjedhjen tuaj për çdo kategori.',
  ownReason: 'Përndryshe pyetja do të shfaqej përsëri në çdo faqe.',
  choice: 'Zgjedhja juaj',
  allowed: 'Lejohet',
  notAllowed: 'Nuk lejohet',
  partlyAllowed: 'Lejohet pjesërisht',
  undecided: 'Ende nuk është vendosur',
  choiceMade: 'Më {date} keni bërë zgjedhjen tuaj. Deri më {until} ajo ruhet.',
  choiceId: 'Identifikuesi i zgjedhjes suaj: {id}',
  noChoice: 'Ende nuk keni bërë një zgjedhje. Ngarkohet vetëm ajo që është e nevojshme.',
  change: 'Ndrysho zgjedhjen',
};

export const embed: EmbedTexts = {
  embedNotLoaded: 'Përmbajtja e ofruesit {vendor} nuk është ngarkuar.',
  embedReceives:
    'Nëse e ngarkoni, kompania {company} merr adresën tuaj IP dhe mund të ruajë e të lexojë të dhëna në pajisjen tuaj.',
  embedLoad: 'Ngarko',
  embedLoadName: 'Ngarko përmbajtjen e ofruesit {vendor}',
  embedAlways: 'Lejo gjithmonë {vendor}',
  embedPolicy: 'Politika e privatësisë e ofruesit {vendor}',
};

import type { BannerTexts, EmbedTexts, SettingsTexts } from '../catalogue/texts.js';

/** Catalan. */

export const banner: BannerTexts = {
  title: 'Aquest lloc web utilitza galetes',
  intro:
    'Amb el vostre consentiment, {controller} i els seus socis emmagatzemen i llegeixen informació, com ara ' +
    'galetes, al vostre dispositiu per a les finalitats següents: {purposes}.',
  asks: '{controller} us demana el consentiment per a les finalitats següents: {purposes}.',
  titleNew: 'Novetats en aquest lloc web',
  introNew:
    '{controller} us demana el consentiment per a allò que s’ha afegit des de la vostra darrera tria: {vendors}. ' +
    'La resta de la vostra tria no canvia.',
  withdrawHint: 'Podeu canviar la vostra tria o retirar el consentiment en qualsevol moment.',
  privacyPolicy: 'Política de privacitat',
  imprint: 'Avís legal',
  partners: { one: '{n} soci', other: '{n} socis' },
  transfers: { one: '{n} transfereix dades fora de l’EEE', other: '{n} transfereixen dades fora de l’EEE' },
  keptFor: 'tria conservada durant {duration}',
  acceptAll: 'Accepta-ho tot',
  rejectAll: 'Rebutja-ho tot',
  acceptNew: 'Accepta les novetats',
  rejectNew: 'Rebutja les novetats',
  settings: 'Configuració',
  reopener: 'Configuració de privacitat',
  saved: 'La vostra tria s’ha aplicat.',
  failed: 'No s’ha pogut carregar la configuració. Torneu-ho a provar.',
};

export const settings: SettingsTexts = {
  settingsTitle: 'La vostra tria',
  settingsIntro: 'Activeu allò que accepteu.',
  save: 'Desa la tria',
  close: 'Tanca',
  alwaysOn: 'Sempre actiu',
  essentials: 'Essencials',
  essentialsDescription: 'Necessaris perquè aquest lloc web funcioni i recordi la vostra tria.',
  vendors: { one: '{n} proveïdor', other: '{n} proveïdors' },
  items: { one: '{n} element', other: '{n} elements' },
  newVendor: 'Nou',
  gpc: 'El senyal Global Privacy Control del vostre navegador manté desactivada aquesta categoria fins que la permeteu.',
  search: 'Cerca proveïdors',
  noneFound: 'No s’ha trobat cap proveïdor.',
  more: 'Mostra’n {n} més',
  transfersTo: 'transferències a: {countries}',
  purpose: 'Finalitat',
  company: 'Empresa',
  legalBasis: 'Base jurídica',
  legalBasisConsent: 'El vostre consentiment, art. 6.1.a) de l’RGPD',
  legalBasisNecessary: 'Estrictament necessari',
  germanConsent: 'art. 25.1 de la TDDDG',
  germanNecessary: 'art. 25.2 de la TDDDG',
  reason: 'Motiu',
  transfer: 'Transferències',
  vendorPolicy: 'Privacitat',
  itemName: 'Nom',
  itemPurpose: 'Finalitat',
  itemExpiry: 'Durada',
  itemKind: 'Tipus',
  itemsOf: 'Elements del proveïdor {vendor}',
  noItems: 'No emmagatzema res al vostre dispositiu.',
  session: 'Sessió',
  persistent: 'Fins que s’elimini',
  cookie: 'Galeta',
  localStorage: 'Emmagatzematge local',
  sessionStorage: 'Emmagatzematge de sessió',
  indexedDb: 'Base de dades',
  cache: 'Memòria cau',
  onThisSite: '{kind}, aquest lloc web',
  onVendorSite: '{kind}, lloc web del proveïdor',
  cannotDelete:
    'Aquest lloc web no pot eliminar allò que es conserva al lloc web del proveïdor ({vendor}). El vostre ' +
    'navegador sí que pot.',
  ownRecord: 'Recorda la vostra tria.',
  ownMirror: 'Recorda la vostra tria per a cada categoria.',
  ownReason: 'Altrament, cada pàgina us ho tornaria a preguntar.',
  choice: 'La vostra tria',
  allowed: 'Permès',
  notAllowed: 'No permès',
  partlyAllowed: 'Permès en part',
  undecided: 'Sense decidir',
  choiceMade: 'Vau fer la tria el dia {date}. Es conserva fins al dia {until}.',
  choiceId: 'Identificador de la vostra tria: {id}',
  noChoice: 'Encara no heu fet cap tria. Només es carrega allò que és necessari.',
  change: 'Canvia la tria',
};

export const embed: EmbedTexts = {
  embedNotLoaded: 'El contingut del proveïdor {vendor} no s’ha carregat.',
  embedReceives:
    'Si el carregueu, {company} rep la vostra adreça IP i pot emmagatzemar i llegir dades al vostre dispositiu.',
  embedLoad: 'Carrega',
  embedLoadName: 'Carrega el contingut del proveïdor {vendor}',
  embedAlways: 'Permet sempre {vendor}',
  embedPolicy: 'Política de privacitat ({vendor})',
};

import type { BannerTexts, EmbedTexts, SettingsTexts } from '../catalogue/texts.js';

/** French. */

export const banner: BannerTexts = {
  title: 'Ce site utilise des cookies',
  intro:
    'Avec votre consentement, {controller} et ses partenaires stockent et lisent sur votre appareil des ' +
    'informations, telles que des cookies, pour les finalités suivantes\u00a0: {purposes}.',
  asks: '{controller} demande votre consentement pour les finalités suivantes\u00a0: {purposes}.',
  titleNew: 'Nouveautés sur ce site',
  introNew:
    '{controller} demande votre consentement pour ce qui a été ajouté depuis votre dernier choix\u00a0: {vendors}. ' +
    'Vos autres choix restent inchangés.',
  withdrawHint: 'Vous pouvez modifier votre choix ou retirer votre consentement à tout moment.',
  privacyPolicy: 'Politique de confidentialité',
  imprint: 'Mentions légales',
  partners: { one: '{n} partenaire', other: '{n} partenaires' },
  transfers: { one: '{n} transfère des données hors de l’EEE', other: '{n} transfèrent des données hors de l’EEE' },
  keptFor: 'choix conservé pendant {duration}',
  acceptAll: 'Tout accepter',
  rejectAll: 'Tout refuser',
  acceptNew: 'Accepter les nouveautés',
  rejectNew: 'Refuser les nouveautés',
  settings: 'Paramètres',
  reopener: 'Paramètres de confidentialité',
  saved: 'Votre choix est appliqué.',
  failed: 'Les paramètres n’ont pas pu être chargés. Veuillez réessayer.',
};

export const settings: SettingsTexts = {
  settingsTitle: 'Vos choix',
  settingsIntro: 'Activez ce que vous acceptez.',
  save: 'Enregistrer les choix',
  close: 'Fermer',
  alwaysOn: 'Toujours actif',
  essentials: 'Essentiels',
  essentialsDescription: 'Nécessaires au fonctionnement de ce site et à la conservation de votre choix.',
  vendors: { one: '{n} fournisseur', other: '{n} fournisseurs' },
  items: { one: '{n} élément', other: '{n} éléments' },
  newVendor: 'Nouveau',
  gpc:
    'Le signal Global Privacy Control de votre navigateur maintient cette catégorie désactivée tant que vous ne ' +
    'l’autorisez pas.',
  search: 'Rechercher un fournisseur',
  noneFound: 'Aucun fournisseur trouvé.',
  more: 'Afficher {n} de plus',
  transfersTo: 'transferts vers\u00a0: {countries}',
  purpose: 'Finalité',
  company: 'Entreprise',
  legalBasis: 'Base juridique',
  legalBasisConsent: 'Votre consentement, art. 6, par. 1, point a), du RGPD',
  legalBasisNecessary: 'Strictement nécessaire',
  germanConsent: 'art. 25, par. 1, du TDDDG',
  germanNecessary: 'art. 25, par. 2, du TDDDG',
  reason: 'Motif',
  transfer: 'Transferts',
  vendorPolicy: 'Confidentialité',
  itemName: 'Nom',
  itemPurpose: 'Finalité',
  itemExpiry: 'Conservation',
  itemKind: 'Type',
  itemsOf: 'Éléments du fournisseur {vendor}',
  noItems: 'Ne stocke rien sur votre appareil.',
  session: 'Session',
  persistent: 'Jusqu’à suppression',
  cookie: 'Cookie',
  localStorage: 'Stockage local',
  sessionStorage: 'Stockage de session',
  indexedDb: 'Base de données',
  cache: 'Cache',
  onThisSite: '{kind}, ce site',
  onVendorSite: '{kind}, site du fournisseur',
  cannotDelete:
    'Ce site ne peut pas supprimer ce qui est conservé sur le site du fournisseur ({vendor}). Votre navigateur le ' +
    'peut.',
  ownRecord: 'Conserve votre choix.',
  ownMirror: 'Conserve votre choix pour chaque catégorie.',
  ownReason: 'Sans cela, votre choix serait redemandé sur chaque page.',
  choice: 'Votre choix',
  allowed: 'Autorisé',
  notAllowed: 'Non autorisé',
  partlyAllowed: 'Partiellement autorisé',
  undecided: 'Pas encore de choix',
  choiceMade: 'Vous avez fait votre choix le {date}. Il est conservé jusqu’au {until}.',
  choiceId: 'Identifiant de votre choix\u00a0: {id}',
  noChoice: 'Vous n’avez pas encore fait de choix. Seul le nécessaire est chargé.',
  change: 'Modifier votre choix',
};

export const embed: EmbedTexts = {
  embedNotLoaded: 'Le contenu {vendor} n’est pas chargé.',
  embedReceives:
    'Si vous le chargez, {company} reçoit votre adresse IP et peut stocker et lire des données sur votre appareil.',
  embedLoad: 'Charger',
  embedLoadName: 'Charger le contenu {vendor}',
  embedAlways: 'Toujours autoriser {vendor}',
  embedPolicy: 'Politique de confidentialité ({vendor})',
};

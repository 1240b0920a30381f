import { peerFile, peerVersion } from '../peer-file.mjs';
import { catalogue, optionalVendors, vendorAddress, words } from '../reference-catalogue.mjs';
import { toScript } from '../to-script.mjs';
import { snippets } from '../vendor-snippets.mjs';
import { aboutVendor, ownCookies } from '../vendor-texts.mjs';

/**
 * "Getting started" of its README: two deferred scripts, first the configuration, then the library with styles and
 * translations in it. Options as in its annotated `config.js`, script tags as under "Managing third-party apps".
 *
 * @returns {import('../../types.js').SetUp}
 */
export const setUp = () => ({
  name: `klaro ${peerVersion('klaro')}`,
  files: {
    '/config.js': `var klaroConfig=${toScript(configuration())};`,
    '/klaro.js': peerFile('klaro/dist/klaro.js'),
  },
  head: '<script defer src="/config.js"></script><script defer src="/klaro.js"></script>',
  body: optionalVendors.map(({ id }) => heldScript(id)).join(''),
  banner: ['#klaro .cookie-notice'],
  accept: ['#klaro .cookie-notice .cm-btn-success'],
  reject: ['#klaro .cookie-notice .cn-decline'],
  open: ['#klaro .cookie-notice .cn-learn-more'],
  settings: ['#klaro .cm-modal'],
  toggle: ['#klaro .cm-modal label[for=purpose-item-statistics]'],
});

const configuration = () => ({
  version: 1,
  lang: 'en',
  acceptAll: true,
  htmlTexts: true,
  showNoticeTitle: true,
  groupByPurpose: true,
  translations: {
    en: {
      privacyPolicyUrl: '/privacy',
      acceptAll: 'Accept all',
      ok: 'Accept all',
      decline: 'Reject all',
      acceptSelected: 'Save choices',
      consentNotice: {
        title: words(catalogue.texts?.title),
        description: words(catalogue.texts?.intro),
        learnMore: 'Settings',
      },
      consentModal: { title: 'Settings', description: words(catalogue.texts?.intro) },
      purposes: Object.fromEntries(
        catalogue.categories.map(({ id, name, description }) => [
          id,
          { title: words(name), description: words(description) },
        ]),
      ),
    },
  },
  services: catalogue.categories.flatMap(({ id, essential, vendors }) =>
    vendors.map((vendor) => ({
      name: vendor.id,
      title: words(vendor.name),
      description: aboutVendor(vendor),
      purposes: [id],
      cookies: ownCookies(vendor),
      required: essential,
    })),
  ),
});

/** @param {string} vendor */
function heldScript(vendor) {
  const tag = `<script type="text/plain" data-type="application/javascript" data-name="${vendor}"`;
  return `${tag}>${snippets[vendor]}</script>${tag} data-src="${vendorAddress(vendor)}"></script>`;
}

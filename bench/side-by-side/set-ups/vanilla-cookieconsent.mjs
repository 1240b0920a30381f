import { peerFile, peerVersion } from '../peer-file.mjs';
import { catalogue, optional, vendorAddress, words } from '../reference-catalogue.mjs';
import { toScript } from '../to-script.mjs';
import { snippets } from '../vendor-snippets.mjs';
import { aboutVendor, cookieTable, ownCookies } from '../vendor-texts.mjs';

/**
 * "Getting started" of its documents (cookieconsent.orestbida.com/essential/getting-started): the style sheet in the
 * head, a configuration that is a module at the end of the body and imports the library. The library is preloaded
 * besides, which they do not ask for: so it need not wait for the configuration. Categories with services, cookie tables
 * and `autoClear` as under "Configuration reference", script tags as under "How to block/manage scripts".
 *
 * @returns {import('../../types.js').SetUp}
 */
export const setUp = () => ({
  name: `vanilla-cookieconsent ${peerVersion('vanilla-cookieconsent')}`,
  files: {
    '/cookieconsent.css': peerFile('vanilla-cookieconsent/dist/cookieconsent.css'),
    '/cookieconsent.umd.js': peerFile('vanilla-cookieconsent/dist/cookieconsent.umd.js'),
    '/cookieconsent-config.js': `import '/cookieconsent.umd.js';CookieConsent.run(${toScript(configuration())});`,
  },
  head: `<link rel="stylesheet" href="/cookieconsent.css">
    <link rel="modulepreload" href="/cookieconsent.umd.js">`,
  body: `${heldScripts()}<script type="module" src="/cookieconsent-config.js"></script>`,
  banner: ['#cc-main .cm'],
  accept: ['#cc-main .cm [data-role=all]'],
  reject: ['#cc-main .cm [data-role=necessary]'],
  open: ['#cc-main .cm [data-role=show]'],
  settings: ['#cc-main .pm'],
  toggle: ['#cc-main .pm .section__toggle[value=statistics]'],
});

const configuration = () => ({
  categories: Object.fromEntries(
    catalogue.categories.map(({ id, essential, vendors }) => [
      id,
      essential
        ? { enabled: true, readOnly: true }
        : {
            autoClear: { cookies: vendors.flatMap(ownCookies).map((name) => ({ name })) },
            services: Object.fromEntries(
              vendors.map((vendor) => [
                vendor.id,
                { label: words(vendor.name), cookies: ownCookies(vendor).map((name) => ({ name })) },
              ]),
            ),
          },
    ]),
  ),
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: words(catalogue.texts?.title),
          description: words(catalogue.texts?.intro),
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Settings',
          footer: '<a href="/privacy">Privacy policy</a><a href="/imprint">Imprint</a>',
        },
        preferencesModal: {
          title: 'Settings',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Save choices',
          closeIconLabel: 'Close',
          sections: catalogue.categories.map(({ id, name, description, vendors }) => ({
            title: words(name),
            description: [
              words(description),
              ...vendors.map((vendor) => `<p><b>${words(vendor.name)}</b> ${aboutVendor(vendor)}</p>`),
            ].join(''),
            linkedCategory: id,
            cookieTable: {
              headers: { name: 'Name', vendor: 'Vendor', expiry: 'Kept for', purpose: 'Purpose' },
              body: vendors.flatMap(cookieTable),
            },
          })),
        },
      },
    },
  },
});

const heldScripts = () =>
  optional
    .flatMap(({ id, vendors }) =>
      vendors.map(({ id: vendor }) => {
        const tag = `<script type="text/plain" data-category="${id}" data-service="${vendor}"`;
        return `${tag}>${snippets[vendor]}</script>${tag} src="${vendorAddress(vendor)}"></script>`;
      }),
    )
    .join('');

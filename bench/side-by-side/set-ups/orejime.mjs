import { peerFile, peerVersion } from '../peer-file.mjs';
import { catalogue, optional, vendorAddress, words } from '../reference-catalogue.mjs';
import { toScript } from '../to-script.mjs';
import { snippets } from '../vendor-snippets.mjs';
import { aboutVendor, ownCookies } from '../vendor-texts.mjs';

/**
 * "Getting started" of its README: the style sheet, the configuration and the library with English in it, each as it is
 * written there; the script is deferred, so that it does not hold the page up. Grouped purposes as in the annotated
 * configuration, templates as under "Third-party scripts configuration".
 *
 * @returns {import('../../types.js').SetUp}
 */
export const setUp = () => ({
  name: `orejime ${peerVersion('orejime')}`,
  files: {
    '/orejime-standard.css': peerFile('orejime/dist/orejime-standard.css'),
    '/orejime-standard-en.js': peerFile('orejime/dist/orejime-standard-en.js'),
  },
  head: `<link href="/orejime-standard.css" rel="stylesheet">
    <script>window.orejimeConfig=${toScript(configuration())}</script>
    <script defer src="/orejime-standard-en.js"></script>`,
  body: optional
    .flatMap(({ vendors }) => vendors)
    .map(
      ({ id }) =>
        `<template data-purpose="${id}"><script>${snippets[id]}</script><script src="${vendorAddress(id)}"></script></template>`,
    )
    .join(''),
  banner: ['.orejime-Banner'],
  accept: ['.orejime-Banner-saveButton'],
  reject: ['.orejime-Banner-declineButton'],
  open: ['.orejime-Banner-learnMoreButton'],
  settings: ['.orejime-Modal'],
  toggle: ['.orejime-Modal .orejime-Purpose-input:enabled'],
});

const configuration = () => ({
  privacyPolicyUrl: '/privacy',
  purposes: catalogue.categories.map(({ id, name, description, essential, vendors }) => ({
    id,
    title: words(name),
    description: words(description),
    isMandatory: essential,
    ...(essential
      ? { cookies: [] }
      : {
          purposes: vendors.map((vendor) => ({
            id: vendor.id,
            title: words(vendor.name),
            description: aboutVendor(vendor),
            cookies: ownCookies(vendor),
          })),
        }),
  })),
  translations: {
    banner: {
      title: words(catalogue.texts?.title),
      description: words(catalogue.texts?.intro),
      accept: 'Accept all',
      decline: 'Reject all',
      configure: 'Settings',
    },
    modal: { title: 'Settings', acceptAll: 'Accept all', declineAll: 'Reject all', save: 'Save choices' },
  },
});

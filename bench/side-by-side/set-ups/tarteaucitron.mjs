import { readdirSync } from 'node:fs';
import { peerFile, peerVersion } from '../peer-file.mjs';
import { catalogue, optional, vendorAddress, words } from '../reference-catalogue.mjs';
import { toScript } from '../to-script.mjs';
import { snippets } from '../vendor-snippets.mjs';

/**
 * "How to use" of its README: the script in the head, and a call right after it, with the options that are written
 * there; the library loads styles, services and English by itself. It is told to take the minified ones, as the file of
 * that name does. Vendors as under "Create custom service", so that they load from this server as everybody's do, and
 * texts as under "Customize text". It has no place for what a vendor discloses, but for a link.
 *
 * @returns {import('../../types.js').SetUp}
 */
export const setUp = () => ({
  name: `tarteaucitron ${peerVersion('tarteaucitronjs')}`,
  files: Object.fromEntries(shipped().map((file) => [`/tarteaucitron/${file}`, peerFile(`tarteaucitronjs/${file}`)])),
  head: `<script src="/tarteaucitron/tarteaucitron.min.js"></script><script>${start()}</script>`,
  body: `<script>${services()}</script>`,
  banner: ['#tarteaucitronAlertBig'],
  accept: ['#tarteaucitronPersonalize2'],
  reject: ['#tarteaucitronAllDenied2'],
  open: ['#tarteaucitronCloseAlert'],
  settings: ['#tarteaucitron'],
  toggle: ['#tarteaucitron #sitezoominfoAllowed'],
});

const shipped = () => [
  'tarteaucitron.min.js',
  'tarteaucitron.services.min.js',
  'css/tarteaucitron.min.css',
  ...readdirSync(new URL('../../node_modules/tarteaucitronjs/lang/', import.meta.url))
    .filter((file) => file.endsWith('.en.min.js'))
    .map((file) => `lang/${file}`),
];

/** Its names for kinds of services, by our categories. */
const types = /** @type {Readonly<Record<string, string>>} */ ({ statistics: 'analytic', marketing: 'ads' });

const start = () => {
  const texts = {
    middleBarHead: words(catalogue.texts?.title),
    alertBigPrivacy: words(catalogue.texts?.intro),
    acceptAll: 'Accept all',
    denyAll: 'Reject all',
    personalize: 'Settings',
    ...Object.fromEntries(
      optional.map(({ id, name, description }) => [types[id], { title: words(name), details: words(description) }]),
    ),
  };
  const options = {
    privacyUrl: '/privacy',
    bodyPosition: 'bottom',
    hashtag: '#tarteaucitron',
    cookieName: 'tarteaucitron',
    orientation: 'middle',
    groupServices: false,
    showDetailsOnClick: true,
    serviceDefaultState: 'wait',
    showAlertSmall: false,
    showTitleBanner: false,
    cookieslist: false,
    cookieslistEmbed: false,
    showIcon: true,
    iconPosition: 'BottomRight',
    adblocker: false,
    DenyAllCta: true,
    AcceptAllCta: true,
    highPrivacy: true,
    alwaysNeedConsent: false,
    handleBrowserDNTRequest: false,
    removeCredit: false,
    moreInfoLink: true,
    useExternalCss: false,
    useExternalJs: false,
    readmoreLink: '',
    mandatory: true,
    mandatoryCta: true,
    googleConsentMode: true,
    bingConsentMode: true,
    pianoConsentMode: true,
    pianoConsentModeEssential: false,
    softConsentMode: false,
    dataLayer: false,
    serverSide: false,
    partnersList: false,
  };
  return `var tarteaucitronForceLanguage='en',tarteaucitronCustomText=${toScript(texts)};tarteaucitron.init(${toScript(options)});`;
};

const services = () =>
  [
    'tarteaucitron.services=tarteaucitron.services||{};',
    ...optional.flatMap(({ id, vendors }) =>
      vendors.map((vendor) => {
        const service = {
          // its own file of services, which comes later, has some of these names
          key: `site${vendor.id.replaceAll('-', '')}`,
          type: types[id],
          name: words(vendor.name),
          uri: vendor.privacyPolicy,
          needConsent: true,
          cookies: (vendor.items ?? []).map(({ name }) => name),
        };
        const load = `function(){${snippets[vendor.id]}tarteaucitron.addScript('${vendorAddress(vendor.id)}')}`;
        return `tarteaucitron.services.${service.key}={...${toScript(service)},js:${load}};(tarteaucitron.job=tarteaucitron.job||[]).push('${service.key}');`;
      }),
    ),
  ].join('');

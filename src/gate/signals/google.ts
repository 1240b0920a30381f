import { allVendors } from '../../catalogue/all-vendors.js';
import { createTell, isUnread, page, type Tell } from '../create-tell.js';

const TYPES = [
  'ad_storage',
  'analytics_storage',
  'ad_user_data',
  'ad_personalization',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
] as const;

/** Google tells commands from data by a real arguments object. */
function command(..._call: unknown[]): IArguments {
  // eslint-disable-next-line prefer-rest-params
  return arguments;
}

const states = (granted?: ReadonlySet<string>): Record<string, unknown> =>
  Object.fromEntries(TYPES.map((type) => [type, granted?.has(type) ? 'granted' : 'denied']));

const tellConsent = createTell(
  'google',
  'dataLayer',
  (layer, { granted, isDecided, before }) => {
    if (before === undefined) {
      const defaults = [
        command('consent', 'default', { ...states(), wait_for_update: 500 }),
        command('set', 'ads_data_redaction', true),
      ];
      // before what the page has put there itself; a page may listen to what is pushed while no tag reads it
      layer[isUnread(layer) || !page.google_tag_manager ? 'unshift' : 'push'](...defaults);
    }
    if (isDecided) layer.push(command('consent', 'update', states(granted)));
  },
  true,
);

/**
 * Google Consent Mode v2: the default before every tag, all denied; then one update for each decision. A vendor in basic
 * mode that is not granted is switched off altogether too, since a tag without consent goes on sending pings.
 *
 * @see https://developers.google.com/tag-platform/security/guides/consent
 * @see https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out
 */
export const tell: Tell = (catalogue, decision) => {
  for (const [{ id, signals, consentMode, scripts = [] }] of allVendors(catalogue)) {
    if (!signals?.google) continue;
    for (const { src } of scripts) {
      const tag = new URL(src, document.baseURI).searchParams.get('id');
      if (tag) page[`ga-disable-${tag}`] = decision.get(id) !== 'granted' && consentMode !== 'advanced';
    }
  }
  tellConsent(catalogue, decision);
};

import { allVendors } from '../../catalogue/all-vendors.js';
import type { Catalogue } from '../../catalogue/types.js';
import type { Decision } from '../../record/decide.js';

const TYPES = [
  'ad_storage',
  'analytics_storage',
  'ad_user_data',
  'ad_personalization',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
] as const;

const page = globalThis as unknown as Record<string, unknown>;

let last: string | undefined;

function gtag(..._call: unknown[]): void {
  // Google tells commands from data by a real arguments object
  // eslint-disable-next-line prefer-rest-params
  ((page['dataLayer'] ??= []) as unknown[]).push(arguments);
}

/**
 * Google Consent Mode v2: the default before every tag, all denied; then one update for each decision. A type is
 * granted where a granted vendor names it. A vendor that is denied is switched off altogether too, since a tag without
 * consent goes on sending pings.
 *
 * @see https://developers.google.com/tag-platform/security/guides/consent
 * @see https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out
 */
export function tell(catalogue: Catalogue, decision: Decision): void {
  const granted = new Set<string>();
  for (const [{ id, signals, scripts = [] }] of allVendors(catalogue)) {
    if (!signals?.google) continue;
    const isGranted = decision.get(id) === 'granted';
    if (isGranted) signals.google.forEach((type) => granted.add(type));
    for (const { src } of scripts) {
      const tag = new URL(src, document.baseURI).searchParams.get('id');
      if (tag) page[`ga-disable-${tag}`] = !isGranted;
    }
  }
  const update = Object.fromEntries(TYPES.map((type) => [type, granted.has(type) ? 'granted' : 'denied']));
  if (!last) {
    gtag('consent', 'default', {
      ...Object.fromEntries(TYPES.map((type) => [type, 'denied'])),
      wait_for_update: 500,
    });
    gtag('set', 'ads_data_redaction', true);
  }
  if (last !== (last = JSON.stringify(update))) gtag('consent', 'update', update);
}

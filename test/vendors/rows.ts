import { google } from '../../demo/stand-ins/google.mjs';
import { hotjar as hotjarStandIn } from '../../demo/stand-ins/hotjar.mjs';
import { linkedin } from '../../demo/stand-ins/linkedin.mjs';
import type { StandIn } from '../../demo/stand-ins/types.js';
import { zoominfo } from '../../demo/stand-ins/zoominfo.mjs';
import * as vendors from '../../src/vendors/index.js';
import type { VendorEntry } from '../../src/vendors/index.js';
import type { Vendor } from '../../src/catalogue/types.js';
import { amplitude } from '../helpers/stand-ins/amplitude.mjs';
import { cloudflareInsights } from '../helpers/stand-ins/cloudflare-insights.mjs';
import { criteo } from '../helpers/stand-ins/criteo.mjs';
import { intercom } from '../helpers/stand-ins/intercom.mjs';
import { mixpanel } from '../helpers/stand-ins/mixpanel.mjs';
import { pinterest } from '../helpers/stand-ins/pinterest.mjs';
import { plausible } from '../helpers/stand-ins/plausible.mjs';
import { posthog } from '../helpers/stand-ins/posthog.mjs';
import { recaptcha } from '../helpers/stand-ins/recaptcha.mjs';
import { reddit } from '../helpers/stand-ins/reddit.mjs';
import { segment } from '../helpers/stand-ins/segment.mjs';
import { sentry } from '../helpers/stand-ins/sentry.mjs';
import { snapchat } from '../helpers/stand-ins/snapchat.mjs';
import { xPixel } from '../helpers/stand-ins/x-pixel.mjs';
import { googleAds } from '../helpers/stand-ins/google-ads.mjs';
import { googleTagManager } from '../helpers/stand-ins/google-tag-manager.mjs';
import { hubspot } from '../helpers/stand-ins/hubspot.mjs';
import { matomo } from '../helpers/stand-ins/matomo.mjs';
import { metaPixel } from '../helpers/stand-ins/meta-pixel.mjs';
import { microsoftClarity } from '../helpers/stand-ins/microsoft-clarity.mjs';
import { microsoftUet } from '../helpers/stand-ins/microsoft-uet.mjs';
import { pianoAnalytics } from '../helpers/stand-ins/piano-analytics.mjs';
import { tiktokPixel } from '../helpers/stand-ins/tiktok-pixel.mjs';

/** An entry, and the stand-in that knows nothing of it. */
export interface Row {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each takes parameters of its own
  readonly entry: VendorEntry<any>;
  /** Default: what its parameters look like, the optional ones left out. */
  readonly given?: Readonly<Record<string, string | number>>;
  readonly standIns: readonly StandIn[];
  /** Vendors that its script loads. */
  readonly beside?: readonly Vendor[];
  /** Of the stand-in, at `window.__standIns`. Default: the id. */
  readonly name?: string;
  /** What it has found of the site's at the vendor. Default: the `id` that was given. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Items that are declared, and that no visit of the test makes it keep; with the reason. */
  readonly unseen?: Readonly<Record<string, string>>;
  /** Expiries that the stand-in has and the entry has not; with the reason. */
  readonly expiries?: Readonly<Record<string, readonly [expiry: string, because: string]>>;
}

const { scripts: _, ...inContainer } = vendors.googleAnalytics({ id: 'G-CONTAINER1', months: 13 });

export const rows: readonly Row[] = [
  {
    entry: vendors.hotjar,
    given: { id: 1234567 },
    standIns: [hotjarStandIn],
    settings: { hjid: 1234567 },
    expiries: { '_hjSession_*': ['1 hour', 'the stand-in is that of the reference site, which has an hour'] },
    unseen: {
      _hjUserAttributes: 'only where a site identifies its visitors',
      _hjUserAttributesHash: 'only where a site identifies its visitors',
      _hjHasCachedUserAttributes: 'only where a site identifies its visitors',
      hjViewportId: 'the stand-in is that of the reference site, which does not name it',
      _hjSessionTooLarge: 'only for a recording that Hotjar ends',
      _hjSessionRejected: 'only for a recording that Hotjar refuses',
      _hjSessionResumed: 'only after a break of the connection',
      _hjClosedSurveyInvites: 'only after a survey',
      _hjDonePolls: 'only after a survey',
      _hjMinimizedPolls: 'only after a survey',
      _hjShownFeedbackMessage: 'only after feedback',
    },
  },
  { entry: vendors.googleAnalytics, given: { id: 'G-ABC1234567' }, standIns: [google], name: 'google' },
  { entry: vendors.googleAnalytics, given: { id: 'G-ABC1234567', months: 6 }, standIns: [google], name: 'google' },
  {
    entry: vendors.googleAds,
    standIns: [googleAds],
    unseen: {
      _gcl_ag: 'only after a click whose id none of the documented parameters carries here',
      _gcl_dc: 'only after a click on an ad of Campaign Manager 360',
      _gcl_gs: 'only after a click on an ad in Google Search with its own parameter',
      '_gac_*': 'only where Analytics and Ads are linked',
      Conversion: 'only once a visitor has done what the site counts',
    },
  },
  {
    entry: vendors.googleTagManager,
    standIns: [googleTagManager],
    beside: [{ ...inContainer, loadedBy: 'google-tag-manager' }],
  },
  {
    entry: vendors.hubspot,
    standIns: [hubspot],
    unseen: {
      messagesUtk: 'only with HubSpot’s chat',
      'hs-messages-is-open': 'only with HubSpot’s chat',
      'hs-messages-hide-welcome-message': 'only with HubSpot’s chat',
      __hs_opt_out: 'only with HubSpot’s own banner',
      __hs_cookie_cat_pref: 'no document of HubSpot’s says that it is kept for another’s banner',
    },
  },
  {
    entry: vendors.matomo,
    given: { url: 'https://matomo.example.com/', id: 1 },
    standIns: [matomo],
    settings: { id: '1' },
    unseen: {
      '_pk_cvar.*': 'only where a site sets custom variables',
      '_pk_hsr.*': 'only with its heat maps',
      '_pk_testcookie*': 'taken away as soon as it has told whether cookies are kept',
      mtm_consent_removed: 'written when consent is taken back, and swept at once',
    },
  },
  { entry: vendors.metaPixel, standIns: [metaPixel] },
  { entry: vendors.microsoftAdvertising, standIns: [microsoftUet], name: 'microsoft-uet' },
  {
    entry: vendors.microsoftClarity,
    standIns: [microsoftClarity],
    unseen: { _cltk: 'only from the second page of a visit on' },
  },
  {
    entry: vendors.pianoAnalytics,
    standIns: [pianoAnalytics],
    settings: { id: 123456789 },
    unseen: { _pcus: 'only with groups of visitors', pa_user: 'only where a site identifies its visitors' },
  },
  { entry: vendors.tiktokPixel, standIns: [tiktokPixel] },
  { entry: vendors.linkedin, standIns: [linkedin] },
  { entry: vendors.zoominfo, standIns: [zoominfo], settings: { ZIProjectKey: vendors.zoominfo.takes.key.like } },
  {
    entry: vendors.amplitude,
    standIns: [amplitude],
    unseen: {
      'AMP_TEST*': 'taken away as soon as it has told whether cookies are kept',
      'AMP_TLDTEST*': 'taken away as soon as it has told the domain',
      AMP_PAGE_VIEW: 'only with page views that are enriched',
      AMP_diagnostics_0123456789: 'only in the visits of which Amplitude takes a sample of its own errors',
    },
  },
  { entry: vendors.cloudflareInsights, standIns: [cloudflareInsights] },
  {
    entry: vendors.criteo,
    standIns: [criteo],
    unseen: {
      cto_idcpy: 'only in browsers that refuse cookies of others',
      cto_sid: 'only in browsers that refuse cookies of others',
      cto_tld_test: 'taken away as soon as it has told the domain',
      optout: 'only after an objection at Criteo',
    },
  },
  { entry: vendors.intercom, standIns: [intercom] },
  { entry: vendors.mixpanel, standIns: [mixpanel] },
  {
    entry: vendors.pinterest,
    standIns: [pinterest],
    expiries: {
      _pinterest_ct_ua: ['session', 'Pinterest says a year, cookie lists a session: the longer is declared'],
    },
    unseen: {
      _pinterest_sess: 'only for who is logged in at Pinterest',
      _routing_id: 'only for who is logged in at Pinterest',
    },
  },
  { entry: vendors.plausible, standIns: [plausible], settings: { id: vendors.plausible.takes.domain.like } },
  { entry: vendors.posthog, standIns: [posthog] },
  {
    entry: vendors.recaptcha,
    standIns: [recaptcha],
    unseen: {
      'rc::a': 'kept in the frame of google.com',
      'rc::b': 'kept in the frame of google.com',
      'rc::c': 'kept in the frame of google.com',
    },
  },
  { entry: vendors.reddit, standIns: [reddit] },
  {
    entry: vendors.segment,
    standIns: [segment],
    unseen: {
      'cookie ajs_user_id': 'only where a site identifies its visitors',
      'cookie ajs_group_id': 'only where a site identifies its visitors',
      'persisted-queue:v1:AbCdEfGhIjKlMnOpQrStUvWxYz012345:*': 'only when the page is left with something unsent',
      ajs_user_traits: 'only where a site identifies its visitors',
      ajs_group_properties: 'only where a site identifies its visitors',
    },
  },
  { entry: vendors.sentry, standIns: [sentry], unseen: { sentryReplaySession: 'only with replay' } },
  { entry: vendors.snapchat, standIns: [snapchat], unseen: { _schn1: 'a cookie list alone knows it' } },
  {
    entry: vendors.xPixel,
    standIns: [xPixel],
    expiries: { _twclid: ['90 days', 'X names no expiry: the entry declares the longer of two that lists give'] },
  },
];

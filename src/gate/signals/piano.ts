import { createTell } from '../create-tell.js';

/**
 * Piano Analytics, from 6.8 on: told once it has loaded; until then it waits, by `pdl.requireConsent`.
 *
 * @see https://developers.atinternet-solutions.com/piano-analytics/data-collection/how-to-send-events/consent
 */
export const tell = createTell('piano', 'pa', (pa, { granted }) =>
  pa.consent.setAllPurposes(granted.size ? 'opt-in' : 'opt-out'),
);

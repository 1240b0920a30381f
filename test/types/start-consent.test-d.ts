// Compiled, not run: what follows must type-check, and what is marked must not.
import { startConsent, type Consent, type ConsentOptions, type ConsentRecord } from '../../src/index.js';
import { smallCatalogue } from '../package/small-catalogue.js';

const consent: Consent = startConsent({ catalogue: smallCatalogue });
startConsent({ catalogue: '/catalogue.json', nonce: 'r4nd0m' });
startConsent({ catalogue: new URL('https://example.com/catalogue.json') });
const options: ConsentOptions = { catalogue: '/catalogue.json', ui: false };
startConsent(options);

// @ts-expect-error a catalogue is needed
startConsent({});
// @ts-expect-error a number is no catalogue
startConsent({ catalogue: 1 });
// @ts-expect-error there is no such option
startConsent({ catalogue: '/catalogue.json', autoAccept: true });

export const ready: Promise<void> = consent.ready;
export const granted: boolean = consent.granted('vendor');
export const whenGranted: Promise<void> = consent.whenGranted('vendor');
export const state: 'granted' | 'denied' | 'pending' | 'partial' = consent.state('statistics');
export const record: ConsentRecord | undefined = consent.record;

consent.accept();
consent.accept(['statistics']);
consent.reject('vendor');
consent.save({ statistics: true, vendor: false });
consent.withdraw();
consent.open();
consent.stop();

// @ts-expect-error an answer is true or false
consent.save({ statistics: 'granted' });
// @ts-expect-error the record is read, not written
consent.record = undefined;

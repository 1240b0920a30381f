import { aTimeout, expect } from '@open-wc/testing';
import {
  addressOf,
  blocked,
  categoryOf,
  closePage,
  main,
  openPage,
  page,
  says,
  startGate,
  untilSaid,
  vendorOf,
} from './gate-page.js';
import { shapeOf } from './shape-of.js';

const told = (): unknown[] => shapeOf([...(page['dataLayer'] as unknown[])]) as unknown[];
const namesOf = (entry: unknown): unknown[] => (entry as { arguments: unknown[] }).arguments.slice(0, 2);

describe('advanced consent mode', () => {
  beforeEach(openPage);
  afterEach(closePage);

  it('R36 loads a vendor that says so before the choice and after a no, told that nothing is granted; and no other', async () => {
    const reloads: (readonly string[])[] = [];
    const stay = (event: DocumentEventMap['consent-reload']): void => {
      reloads.push(event.vendors);
      event.preventDefault();
    };
    document.addEventListener('consent-reload', stay);
    const tag = (id: string) =>
      ({
        signals: { google: ['analytics_storage'] },
        withdraw: 'reload',
        scripts: [
          {
            src: `data:text/javascript,${encodeURIComponent(`${says(id)}//`)}?id=${id}`,
            stubs: [
              { name: 'dataLayer', kind: 'array' },
              { name: 'gtag', kind: 'function', into: 'dataLayer', calls: [['config', id]] },
            ],
          },
        ],
      }) as const;
    const { choose } = startGate([
      categoryOf(
        vendorOf('G-BASIC', { ...tag('G-BASIC'), consentMode: 'basic' }),
        vendorOf('G-ADVANCED', { ...tag('G-ADVANCED'), consentMode: 'advanced' }),
      ),
    ]);

    await choose({});
    await untilSaid('G-ADVANCED');
    expect(told().map(namesOf)).to.deep.equal([
      ['consent', 'default'],
      ['set', 'ads_data_redaction'],
      ['config', 'G-ADVANCED'],
    ]);
    expect(page['ga-disable-G-ADVANCED']).to.equal(false);
    expect(page['ga-disable-G-BASIC']).to.equal(true);

    await choose({ 'G-ADVANCED': true });
    await choose({ 'G-ADVANCED': false });
    expect(told().slice(3)).to.deep.equal(
      ['granted', 'denied'].map((state) => ({
        arguments: [
          'consent',
          'update',
          {
            ad_storage: 'denied',
            analytics_storage: state,
            ad_user_data: 'denied',
            ad_personalization: 'denied',
            functionality_storage: 'denied',
            personalization_storage: 'denied',
            security_storage: 'denied',
          },
        ],
      })),
    );
    expect(page['ga-disable-G-ADVANCED'], 'it goes on without cookies').to.equal(false);
    await aTimeout(50);
    expect(page.ran).to.deep.equal(['G-ADVANCED']);

    await choose({ 'G-BASIC': true });
    await untilSaid('G-BASIC');
    await choose({ 'G-BASIC': false });
    expect(reloads, 'the control').to.deep.equal([['G-BASIC']]);
    document.removeEventListener('consent-reload', stay);
  });

  it('R36 says a no that was said before, after what the page says itself; and releases no markup', async () => {
    page['dataLayer'] = [];
    const advanced = vendorOf('G-NO', {
      consentMode: 'advanced',
      signals: { google: ['analytics_storage'] },
      scripts: [{ src: addressOf(says('its script')) }],
    });
    const { choose } = startGate([categoryOf(advanced, vendorOf('advanced-control'))]);
    main.append(blocked({ 'data-vendor': 'G-NO' }, says('its markup')));
    main.append(blocked({ 'data-vendor': 'advanced-control' }, says('control')));
    await choose({ 'G-NO': false, 'advanced-control': true });
    await untilSaid('its script');
    await untilSaid('control');
    expect(told().map(namesOf)).to.deep.equal([
      ['consent', 'default'],
      ['set', 'ads_data_redaction'],
      ['consent', 'update'],
    ]);
    await aTimeout(50);
    expect(page.ran).not.to.include('its markup');
    await choose({ 'G-NO': true });
    await untilSaid('its markup');

    await choose({ 'G-NO': false, 'advanced-control': true });
    main.append(blocked({ 'data-vendor': 'G-NO' }, says('its markup after a no')));
    main.append(blocked({ 'data-vendor': 'advanced-control' }, says('control after a no')));
    await untilSaid('control after a no');
    await aTimeout(50);
    expect(page.ran).not.to.include('its markup after a no');
  });
});

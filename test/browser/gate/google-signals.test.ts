import { expect } from '@open-wc/testing';
import { categoryOf, closePage, openPage, page, startGate, vendorOf } from './gate-page.js';
import { shapeOf } from './shape-of.js';

const all = (state: string) => ({
  ad_storage: state,
  analytics_storage: state,
  ad_user_data: state,
  ad_personalization: state,
  functionality_storage: state,
  personalization_storage: state,
  security_storage: state,
});
const told = (): readonly unknown[] => (shapeOf(page['dataLayer'] ?? []) as unknown[]).slice();

describe('Google Consent Mode', () => {
  beforeEach(openPage);
  afterEach(closePage);

  // one story: the page is told of its default once
  it('R36 is told the default, then one update for each decision, as arguments objects', async () => {
    const { choose } = startGate([
      categoryOf(
        vendorOf('analytics', { signals: { google: ['analytics_storage'] } }),
        vendorOf('adverts', {
          signals: { google: ['ad_storage', 'ad_user_data'] },
          scripts: [{ src: `${URL.createObjectURL(new Blob())}?id=AW-1` }],
        }),
        vendorOf('without-signals', { scripts: [{ src: `${URL.createObjectURL(new Blob())}?id=other` }] }),
        vendorOf('without-an-id', {
          signals: { google: ['ad_personalization'] },
          scripts: [{ src: URL.createObjectURL(new Blob()) }],
        }),
      ),
    ]);

    await choose({ analytics: false, 'without-signals': true });
    expect(told(), 'R3 nothing before somebody is granted').to.deep.equal([]);

    await choose({ analytics: true });
    const beginning = [
      { arguments: ['consent', 'default', { ...all('denied'), wait_for_update: 500 }] },
      { arguments: ['set', 'ads_data_redaction', true] },
      { arguments: ['consent', 'update', { ...all('denied'), analytics_storage: 'granted' }] },
    ];
    expect(told()).to.deep.equal(beginning);
    expect(page['ga-disable-AW-1'], 'a tag that is not granted').to.equal(true);

    await choose({ analytics: true, 'without-signals': false });
    expect(told(), 'nothing new, no update').to.deep.equal(beginning);

    await choose({ analytics: false, adverts: true });
    expect(told().slice(3)).to.deep.equal([
      { arguments: ['consent', 'update', { ...all('denied'), ad_storage: 'granted', ad_user_data: 'granted' }] },
    ]);
    expect(page['ga-disable-AW-1']).to.equal(false);

    await choose({ analytics: false, adverts: false });
    expect(told().slice(4)).to.deep.equal([{ arguments: ['consent', 'update', all('denied')] }]);
    expect(page['ga-disable-AW-1']).to.equal(true);
    const switches = Object.keys(page).filter((name) => name.startsWith('ga-disable-'));
    expect(switches, 'nobody else is switched').to.deep.equal(['ga-disable-AW-1']);
  });
});

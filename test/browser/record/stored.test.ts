import { expect } from '@open-wc/testing';
import type { Catalogue } from '../../../src/catalogue/types.js';
import type { Decision } from '../../../src/record/decide.js';
import { mirror } from '../../../src/record/mirror.js';
import { storeRecord } from '../../../src/record/store-record.js';
import type { CategoryState, ConsentRecord } from '../../../src/record/types.js';

const catalogue: Catalogue = {
  language: 'en',
  controller: { name: 'Example GmbH', privacyPolicy: '/privacy' },
  storage: { prefix: 'stored' },
  categories: [
    { id: 'essentials', essential: true, name: 'Essentials', vendors: [] },
    { id: 'statistics', name: 'Statistics', vendors: [] },
    { id: 'marketing', name: 'Marketing', vendors: [] },
  ],
};
const record = { version: 1, id: 'one' } as ConsentRecord;
const other = { version: 1, id: 'other' } as ConsentRecord;
const text = JSON.stringify(record);

const decisionOf = (statistics: CategoryState, marketing: CategoryState): Decision =>
  new Map([
    ['essentials', 'granted'],
    ['statistics', statistics],
    ['marketing', marketing],
  ]);

const kept = (): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('stored')));

const { getItem, setItem, removeItem } = Storage.prototype;
const { warn } = console;
const warned: string[] = [];

beforeEach(() => {
  warned.length = 0;
  Object.assign(console, { warn: (...words: unknown[]) => void warned.push(words.join(' ')) });
});
afterEach(() => {
  Object.assign(Storage.prototype, { getItem, setItem, removeItem });
  Object.assign(console, { warn });
  for (const key of Object.keys(kept())) localStorage.removeItem(key);
});

const refuse = (): never => {
  throw Error('no room');
};

describe('the record', () => {
  it('is kept as JSON', () => {
    expect(storeRecord(catalogue, record, true)).to.equal(true);
    expect([kept(), warned]).to.deep.equal([{ stored: text }, []]);
  });

  for (const [how, set] of [
    ['refuses', refuse],
    ['drops without a word', () => {}],
  ] as const) {
    it(`R53 that a browser ${how} holds for the page only, which is said, and no earlier one is left`, () => {
      storeRecord(catalogue, other, true);
      Storage.prototype.setItem = set;
      expect(storeRecord(catalogue, record, true)).to.equal(false);
      expect(kept()).to.deep.equal({});
      expect(warned).to.have.length(1);
      const reason = set === refuse ? 'no room' : 'what is written is not there';
      expect(warned[0]).to.equal(
        `askfirst: this browser does not keep the choice, it holds for this page only: Error: ${reason}`,
      );
    });
  }

  it('R53 that is stored anew, and is refused, stays as it was', () => {
    storeRecord(catalogue, other, true);
    Storage.prototype.setItem = refuse;
    expect(storeRecord(catalogue, record, false)).to.equal(false);
    expect(kept()).to.deep.equal({ stored: JSON.stringify(other) });
  });

  it('R53 refused altogether throws nothing', () => {
    Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(storeRecord(catalogue, record, true)).to.equal(false);
    expect(warned).to.have.length(1);
  });

  it('R53 that a cookie keeps is not said to be lost', () => {
    Storage.prototype.setItem = refuse;
    const shared: Catalogue = { ...catalogue, storage: { prefix: 'stored', share: 'subdomains' } };
    expect(storeRecord(shared, record, true)).to.equal(false);
    const { storage: _, ...plain } = catalogue;
    expect(warned).to.deep.equal([]);
    expect(storeRecord(plain, record, false)).to.equal(false);
    expect(warned).to.have.length(1);
  });
});

describe('beside the record', () => {
  it('stands the state of each optional category', () => {
    mirror(catalogue, decisionOf('granted', 'partial'), true);
    expect(kept()).to.deep.equal({ 'stored-statistics': 'granted', 'stored-marketing': 'partial' });
    mirror(catalogue, decisionOf('denied', 'granted'), true);
    expect(kept()).to.deep.equal({ 'stored-statistics': 'denied', 'stored-marketing': 'granted' });
  });

  it('stands nothing of what is not asked yet, nor where there is no record', () => {
    mirror(catalogue, decisionOf('granted', 'denied'), true);
    mirror(catalogue, decisionOf('pending', 'denied'), true);
    expect(kept()).to.deep.equal({ 'stored-marketing': 'denied' });
    mirror(catalogue, decisionOf('granted', 'denied'), false);
    expect(kept()).to.deep.equal({});
  });

  it('is written what differs, and nothing else', () => {
    const written: string[] = [];
    mirror(catalogue, decisionOf('granted', 'denied'), true);
    Storage.prototype.setItem = function (key, value) {
      written.push(key);
      setItem.call(this, key, value);
    };
    Storage.prototype.removeItem = function (key) {
      written.push(`no ${key}`);
      removeItem.call(this, key);
    };
    mirror(catalogue, decisionOf('granted', 'denied'), true);
    expect(written).to.deep.equal([]);
    mirror(catalogue, decisionOf('partial', 'denied'), true);
    mirror(catalogue, decisionOf('partial', 'pending'), true);
    expect(written).to.deep.equal(['no stored-statistics', 'stored-statistics', 'no stored-marketing']);
  });

  it('R53 no grant is left where there is no room for its end', () => {
    mirror(catalogue, decisionOf('granted', 'denied'), true);
    Storage.prototype.setItem = refuse;
    mirror(catalogue, decisionOf('denied', 'denied'), true);
    expect(kept()).to.deep.equal({ 'stored-marketing': 'denied' });
  });

  it('R53 nothing is thrown where nothing is kept', () => {
    Storage.prototype.getItem = refuse;
    mirror(catalogue, decisionOf('granted', 'denied'), true);
    expect(kept()).to.deep.equal({});
  });
});

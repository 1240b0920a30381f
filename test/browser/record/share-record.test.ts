import { expect } from '@open-wc/testing';
import type { Catalogue } from '../../../src/catalogue/types.js';
import { shareRecord } from '../../../src/record/share-record.js';
import type { ConsentRecord } from '../../../src/record/types.js';

const name = 'sharedPreference';
const day = 864e5;
const catalogue = { storage: { prefix: name, share: 'subdomains' } } as unknown as Catalogue;

const recordAt = (time: number, changes: Partial<ConsentRecord> = {}): ConsentRecord => ({
  version: 1,
  id: `${time}-1`,
  decidedAt: new Date(time).toISOString(),
  expiresAt: new Date(Date.now() + 100 * day).toISOString(),
  source: 'save',
  locale: 'en',
  reopener: 'Datenschutz – Einstellungen; "hier"',
  catalogue: '1.2',
  choices: { hotjar: { granted: true, category: 'statistics', revision: 1 } },
  ...changes,
});
const old = recordAt(Date.now() - 2 * day);
const recent = recordAt(Date.now() - day);

const cookies = (): readonly string[] => document.cookie.split('; ').filter((pair) => pair.startsWith(`${name}`));
const write = (value: string, attributes = '; path=/'): void => {
  document.cookie = `${name}=${value}${attributes}`;
};
const kept = async () => (await cookieStore.getAll(name)) as { value: string; expires: number; sameSite: string }[];

describe('R55 the cookie that subdomains share', () => {
  const { warn } = console;
  const warned: unknown[] = [];
  beforeEach(() => {
    warned.length = 0;
    Object.assign(console, { warn: (text: unknown) => warned.push(text) });
  });
  afterEach(() => {
    Object.assign(console, { warn });
    localStorage.removeItem(name);
    for (const path of ['/', location.pathname]) write('', `; path=${path}; max-age=0`);
  });

  it('holds the record that it was given', () => {
    expect(shareRecord(catalogue, recent)).to.equal(recent);
    expect(cookies()).to.have.length(1);
    expect(shareRecord(catalogue, undefined)).to.deep.equal(recent);
  });

  it('is for the whole site, not for others, and ends with the record', async () => {
    shareRecord(catalogue, recent);
    const [cookie] = await kept();
    expect(cookie).to.include({ path: '/', sameSite: 'lax', domain: null });
    expect(Math.abs(cookie!.expires - Date.parse(recent.expiresAt))).to.be.below(60_000);
  });

  it('lasts 400 days at most', async () => {
    shareRecord(catalogue, recordAt(Date.now(), { expiresAt: new Date(Date.now() + 800 * day).toISOString() }));
    const [cookie] = await kept();
    expect(Math.abs(cookie!.expires - Date.now() - 400 * day)).to.be.below(60_000);
  });

  it('leaves no other behind', () => {
    shareRecord(catalogue, recent);
    expect(cookies().map((pair) => pair.split('=')[0])).to.deep.equal([name]);
  });

  it('the newest is in force', () => {
    shareRecord(catalogue, recent);
    expect(shareRecord(catalogue, old)).to.deep.equal(recent);
    const newer = recordAt(Date.now());
    expect(shareRecord(catalogue, newer)).to.equal(newer);
    expect(shareRecord(catalogue, undefined)).to.deep.equal(newer);
  });

  it('of two from the same moment both ways come to the same', () => {
    const [one, other] = ['a', 'b'].map((id) => ({ ...recent, id }));
    shareRecord(catalogue, one);
    const first = shareRecord(catalogue, other);
    write('', '; path=/; max-age=0');
    shareRecord(catalogue, other);
    expect(shareRecord(catalogue, one)).to.deep.equal(first);
  });

  for (const value of ['', '1', 'granted', '{}', '%', '%E0%A4%A', '{%22v%22:1}', '"', 'null', '[]']) {
    it(`R4 ${JSON.stringify(value)} counts as none, and does not stay`, () => {
      write(value);
      expect(shareRecord(catalogue, undefined)).to.equal(undefined);
      expect(cookies()).to.deep.equal([]);
      write(value);
      expect(shareRecord(catalogue, old)).to.equal(old);
    });
  }

  it('is not written where nothing was chosen', () => {
    expect(shareRecord(catalogue, undefined)).to.equal(undefined);
    expect(cookies()).to.deep.equal([]);
  });

  it('does not fit: an older copy goes, and the console says so once', () => {
    shareRecord(catalogue, old);
    const ids = Array.from({ length: 400 }, (_, index) => `vendor-${index}`);
    const choice = { granted: false, category: 'statistics', revision: 1 };
    const large = { ...recent, choices: Object.fromEntries(ids.map((id) => [id, choice])) };
    expect(shareRecord(catalogue, large)).to.equal(large);
    expect(cookies()).to.deep.equal([]);
    expect(warned).to.have.length(1);
    shareRecord(catalogue, large);
    expect(warned).to.have.length(1);
    expect(warned[0]).to.match(/^askfirst: .*too long/);
  });

  it('is kept here too where it was found, and only then', () => {
    const stored = (): unknown => JSON.parse(localStorage.getItem(name) ?? 'null');
    shareRecord(catalogue, old);
    expect(stored()).to.equal(null);
    shareRecord(catalogue, undefined);
    expect(stored()).to.deep.equal(old);
    localStorage.removeItem(name);
    shareRecord(catalogue, recordAt(Date.now() - 3 * day));
    expect(stored()).to.deep.equal(old);
    localStorage.removeItem(name);
    shareRecord(catalogue, recent);
    expect(stored()).to.equal(null);
    write('', '; path=/; max-age=0');
    shareRecord(catalogue, undefined);
    expect(stored()).to.equal(null);
  });

  it('R53 is in force where this browser keeps nothing else', () => {
    const { setItem } = Storage.prototype;
    shareRecord(catalogue, recent);
    Storage.prototype.setItem = () => {
      throw Error('no room');
    };
    expect(shareRecord(catalogue, undefined)).to.deep.equal(recent);
    Storage.prototype.setItem = setItem;
  });

  describe('is written', () => {
    const written: string[] = [];
    const native = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
    beforeEach(() => {
      written.length = 0;
      Object.defineProperty(document, 'cookie', {
        configurable: true,
        get: () => native.get!.call(document) as string,
        set(text: string) {
          written.push(text);
          native.set!.call(document, text);
        },
      });
    });
    afterEach(() => {
      Reflect.deleteProperty(document, 'cookie');
      document.cookie = 'elsewhere=1; max-age=0';
    });

    it('once, for pages of this site alone, over whatever it came', () => {
      shareRecord(catalogue, recent);
      expect(written).to.have.length(1);
      expect(written[0]).to.match(/; SameSite=Lax/i);
      expect(written[0]).not.to.match(/; secure/i);
      expect(written[0]).not.to.match(/; domain=[^;]/i);
    });

    it('not again where it is right, whatever stands beside it', () => {
      document.cookie = 'elsewhere=1';
      written.length = 0;
      shareRecord(catalogue, recordAt(Date.now()));
      expect(written).to.have.length(1);
      shareRecord(catalogue, recent);
      written.length = 0;
      shareRecord(catalogue, recent);
      shareRecord(catalogue, undefined);
      expect(written).to.deep.equal([]);
    });

    /** Later than all before. */
    let time = Date.now() + 1000;
    const nextRecord = (): ConsentRecord => recordAt(++time);

    it('a hundred times at most for one choice', () => {
      const one = nextRecord();
      for (let round = 0; round < 150; round++) {
        shareRecord(catalogue, one);
        // what somebody else puts there each time
        native.set!.call(document, `${name}=other; path=/`);
      }
      expect(written.length).to.be.within(30, 100);
      // the next one counts anew
      const next = nextRecord();
      shareRecord(catalogue, next);
      expect(shareRecord(catalogue, undefined)).to.deep.equal(next);
    });

    it('nor more where the one before comes back each time', () => {
      const [one, next] = [nextRecord(), nextRecord()];
      for (let round = 0; round < 150; round++) {
        native.set!.call(document, `${name}=; path=/; max-age=0`);
        shareRecord(catalogue, one);
        shareRecord(catalogue, next);
      }
      expect(written.length).to.be.within(30, 110);
    });

    it('as often as something is chosen', () => {
      for (let round = 0; round < 150; round++) {
        const next = nextRecord();
        shareRecord(catalogue, next);
        expect(shareRecord(catalogue, undefined)).to.deep.equal(next);
      }
    });
  });

  it('holds 150 vendors', () => {
    const ids = Array.from({ length: 150 }, (_, index) => `a-vendor-${index}`);
    const choice = { granted: false, category: 'statistics', revision: 1 };
    const many = { ...recent, choices: Object.fromEntries(ids.map((id) => [id, choice])) };
    shareRecord(catalogue, many);
    expect(shareRecord(catalogue, undefined)).to.deep.equal(many);
    expect(cookies()[0]!.length).to.be.below(3900);
  });

  it('never throws, whatever has become of the record', () => {
    for (const choices of [null, { a: null }, 5, 'x']) {
      const broken = { ...recent, choices } as unknown as ConsentRecord;
      expect(shareRecord(catalogue, broken)).to.equal(broken);
    }
  });
});

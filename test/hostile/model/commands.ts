import fc from 'fast-check';
import { placesIn, type Model } from './model.js';
import {
  becomes,
  categories,
  clock,
  failing,
  otherStorage,
  places,
  storedText,
  violations,
  type Place,
  type World,
} from './world.js';

/** How often each kind of step was taken, and did something. */
export const taken = new Map<string, number>();

const moment = (ms = 2): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Gives `false` where there was nothing to be done, such as a switch to be moved. */
type Step = (model: Model, world: World) => void | boolean | Promise<void | boolean>;

class Command implements fc.AsyncCommand<Model, World> {
  constructor(
    private readonly _name: string,
    private readonly _detail: unknown,
    private readonly _step: Step,
  ) {}

  check(): boolean {
    return true;
  }

  async run(model: Model, world: World): Promise<void> {
    const did = await this._step(model, world);
    if (did !== false) taken.set(this._name, (taken.get(this._name) ?? 0) + 1);
    // what a call needs may still be on its way, and looks then at what is granted
    await moment();
    await inLine(model, world);
  }

  toString(): string {
    return `${this._name}(${JSON.stringify(this._detail)})`;
  }
}

/** ui = record = gate, and nothing denied has run. */
export async function inLine(model: Model, world: World): Promise<void> {
  const { consent } = world;
  const shown = () => places.map((place) => `${place} ${consent.state(world.idOf(place))}`).join();
  const wanted = places.map((place) => `${place} ${model.state(place)}`).join();
  await becomes(`states are to be ${wanted}`, () => shown() === wanted || shown());

  const { record } = consent;
  for (const place of places) {
    const choice = record?.choices[world.idOf(place)];
    if (choice?.granted !== model.inForce?.choices[place]) throw Error(`the record says ${JSON.stringify(record)}`);
  }
  if (!!record !== !!model.inForce) throw Error('a record is in force, or is not');
  // what is stored may be of an earlier catalogue, where storage fails when it is renewed
  const stored = record && !model.isOfThisPage && (JSON.parse(storedText() ?? 'null') as typeof record | null);
  if (stored === null || (stored && stored.id !== record!.id)) throw Error('another record is stored');
  if (model.hasCopies && !failing.get) {
    for (const id of categories) {
      const state = consent.state(id);
      const copy = record && state !== 'pending' ? state : null;
      await becomes(
        `the copy of ${id} is to be ${copy}`,
        () => localStorage.getItem(`cookiePreference-${id}`) === copy,
      );
    }
  }
  for (const place of ['essential', ...model.granted()]) {
    const id = world.idOf(place);
    await becomes(`${id} is to run`, () => world.runs.get(id) === 1);
  }
  const switches = world.switches();
  if (switches && !model.isEdited) {
    for (const [place, input] of switches) {
      await becomes(`the switch of ${place}`, () => input.checked === (model.state(place) === 'granted'));
    }
  }
  const isPending = places.some((place) => model.state(place) === 'pending');
  await becomes('a banner that has nothing to ask is to close', () => isPending || !world.layer('banner'));
  if (violations.length) throw Error(violations.splice(0).join('; '));
}

const answersFor = (names: readonly string[], answer: boolean): Partial<Record<Place, boolean>> =>
  Object.fromEntries(names.flatMap(placesIn).map((place) => [place, answer]));

const named = fc.constantFrom(...places, ...categories);
const some = fc.uniqueArray(named, { minLength: 1, maxLength: 3 });
const all = [...categories];

async function clickIn(
  world: World,
  part: 'banner' | 'settings-dialog',
  answer: 'accept' | 'reject' | 'save',
): Promise<void> {
  const layer = world.layer(part)!;
  world.button(layer, answer)!.click();
  await becomes('the layer is to close', () => !world.layer(part));
}

/** A record as another tab of this browser would write it. */
function recordFor(model: Model, world: World, choices: Readonly<Partial<Record<Place, boolean>>>, at: number): string {
  const expires = new Date(at);
  expires.setUTCMonth(expires.getUTCMonth() + 6);
  model.stored = { choices, decidedAt: at, expiresAt: +expires };
  const entry = ([place, granted]: [string, boolean]) => {
    const category = place === 'ads' ? 'marketing' : 'statistics';
    return [world.idOf(place), { granted, category, revision: 1 }] as const;
  };
  return JSON.stringify({
    version: 1,
    id: `other-${at}-${Math.random()}`,
    decidedAt: new Date(at).toISOString(),
    expiresAt: expires.toISOString(),
    source: 'save',
    locale: 'en',
    reopener: 'Privacy settings',
    catalogue: world.consent.record?.catalogue ?? '0.0',
    choices: Object.fromEntries(Object.entries(choices).map((one) => entry(one as [string, boolean]))),
  });
}

/** When what is stored was decided: the model has the moment of the step, which is a little earlier. */
const decidedAt = (): number => Date.parse((JSON.parse(storedText()!) as { decidedAt: string }).decidedAt);

/** Puts something where the record is kept, as another tab does: this one is told of it by the browser. */
function putElsewhere(text: string | undefined): void {
  if (text === undefined) otherStorage().removeItem('cookiePreference');
  else otherStorage().setItem('cookiePreference', text);
}

const lookAgain = (): unknown => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));

const minute = 6e4;
const day = 864e5;

/** What can be done in few states only is drawn more often. */
const often = (command: fc.Arbitrary<Command>) => [command, command, command];

/** Each step that somebody can take. */
export const commands: fc.Arbitrary<fc.AsyncCommand<Model, World>>[] = [
  fc.option(some, { nil: undefined }).map(
    (names) =>
      new Command('accept', names, (model, world) => {
        model.choose(answersFor(names ?? all, true));
        world.consent.accept(names?.map((name) => world.idOf(name)));
      }),
  ),
  fc.option(some, { nil: undefined }).map(
    (names) =>
      new Command('reject', names, (model, world) => {
        model.choose(answersFor(names ?? all, false));
        world.consent.reject(names?.map((name) => world.idOf(name)));
      }),
  ),
  fc.dictionary(fc.constantFrom(...places), fc.boolean(), { minKeys: 1, noNullPrototype: true }).map(
    (answers) =>
      new Command('save', answers, (model, world) => {
        model.choose(answers);
        world.consent.save(
          Object.fromEntries(Object.entries(answers).map(([place, answer]) => [world.idOf(place), answer])),
        );
      }),
  ),
  fc.option(some, { nil: undefined }).map(
    (names) =>
      new Command('withdraw', names, (model, world) => {
        const meant = (names ?? all).flatMap(placesIn);
        model.choose(
          answersFor(
            model.granted().filter((place) => meant.includes(place)),
            false,
          ),
        );
        world.consent.withdraw(names?.map((name) => world.idOf(name)));
      }),
  ),
  fc.constant(
    new Command('name nobody', '', (_, { consent }) => {
      consent.accept('nobody');
    }),
  ),
  ...often(
    fc.constant(
      new Command('open the settings', '', async (model, world) => {
        // what is open stays as it is
        model.isEdited &&= !!world.switches();
        world.consent.open();
        await becomes('the settings are to open', () => !!world.switches());
      }),
    ),
  ),
  ...often(
    fc.constant(
      new Command('close the settings', '', async (model, world) => {
        const settings = world.layer('settings-dialog');
        if (!settings) return false;
        settings.querySelector<HTMLElement>('button.close')!.click();
        await becomes('the settings are to close', () => !world.switches());
        model.isEdited = false;
        return true;
      }),
    ),
  ),
  ...often(
    fc.constantFrom(...places).map(
      (place) =>
        new Command('move a switch', place, (model, world) => {
          const input = world.switches()?.get(place);
          if (!input) return false;
          input.click();
          model.isEdited = true;
          return true;
        }),
    ),
  ),
  ...often(
    fc.constant(
      new Command('save what the switches show', '', async (model, world) => {
        const switches = world.switches();
        if (!switches) return false;
        // as it is shown, so it is kept
        model.choose(Object.fromEntries([...switches].map(([place, input]) => [place, input.checked])));
        await clickIn(world, 'settings-dialog', 'save');
        return true;
      }),
    ),
  ),
  ...often(
    fc.tuple(fc.constantFrom('banner', 'settings-dialog'), fc.constantFrom('accept', 'reject')).map(
      ([part, answer]) =>
        new Command(`click ${answer}`, part, async (model, world) => {
          const layer = world.layer(part);
          if (!layer) return false;
          // a banner that speaks of new ones asks about those alone
          const isNew = part === 'banner' && !!world.consent.record;
          const asked = places.filter((place) => !isNew || model.state(place) === 'pending');
          model.choose(answersFor(asked, answer === 'accept'));
          await clickIn(world, part, answer);
          return true;
        }),
    ),
  ),
  fc.dictionary(fc.constantFrom(...places), fc.boolean(), { noNullPrototype: true }).map(
    (choices) =>
      new Command('choose in another tab', choices, async (model, world) => {
        // it comes after the one that it has found
        const text = recordFor(model, world, choices, Math.max(clock.now(), model.valid() ? decidedAt() + 1 : 0));
        putElsewhere(text);
        await moment(8);
        lookAgain();
        model.look();
      }),
  ),
  ...often(
    fc.dictionary(fc.constantFrom(...places), fc.boolean(), { noNullPrototype: true }).map(
      (choices) =>
        new Command('choose in another tab, a moment before', choices, async (model, world) => {
          if (!model.own || model.own !== model.valid()) return false;
          putElsewhere(recordFor(model, world, choices, model.own.decidedAt - 1));
          await moment(8);
          lookAgain();
          model.look();
          return true;
        }),
    ),
  ),
  fc.constant(
    new Command('clear storage in another tab', '', async (model) => {
      model.stored = undefined;
      putElsewhere(undefined);
      await moment(8);
      lookAgain();
      model.look();
    }),
  ),
  fc.constantFrom('{', 'null', '{"version":1}', '{"version":2}', '[]', '"granted"').map(
    (text) =>
      new Command('put garbage in its place', text, async (model) => {
        model.stored = 'garbage';
        putElsewhere(text);
        await moment(8);
        lookAgain();
        model.look();
      }),
  ),
  fc.constantFrom(minute, day / 2, 200 * day, -minute, -day / 2, -3 * day).map(
    (ms) =>
      new Command('the clock jumps', ms, (model) => {
        clock.jump(ms);
        lookAgain();
        model.look();
      }),
  ),
  fc.constantFrom('visibilitychange', 'pageshow', 'storage').map(
    (type) =>
      new Command('come back to the tab', type, (model) => {
        (type === 'visibilitychange' ? document : window).dispatchEvent(new Event(type));
        model.look();
      }),
  ),
  fc.tuple(fc.boolean(), fc.boolean()).map(
    ([get, set]) =>
      new Command('storage fails, or works again', { get, set }, (model) => {
        Object.assign(failing, { get, set });
        lookAgain();
        model.look();
      }),
  ),
  fc.constant(
    new Command('stop, and start again', '', async (model, world) => {
      world.stop();
      model.restart();
      await world.start();
    }),
  ),
];

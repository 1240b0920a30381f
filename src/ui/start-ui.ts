import { ConsentRequestEvent, type Layer } from '../events.js';
import type { BannerTexts, SettingsTexts } from '../catalogue/texts.js';
import type { Vendor } from '../catalogue/types.js';
import { choiceDuration } from '../language/choice-duration.js';
import { loadTexts } from '../language/load-texts.js';
import { createWords, type Words } from '../language/words.js';
import { banner as english } from '../locales/en.js';
import type { ConsentSource } from '../record/types.js';
import { banner, bannerContent } from './banner.js';
import type { Answer } from './choices.js';
import { mergeDraft, optionalVendors, storedDraft } from './draft.js';
import { focusedElement } from './focused-element.js';
import { createLayers } from './layers.js';
import { make, refill } from './make.js';
import { settingsFooter, settingsHeader } from './settings-frame.js';
import type { SettingsView } from './settings/settings-view.js';
import { styles } from './styles/index.js';
import type { Settings, StartUi, UiState } from './types.js';

/**
 * Puts banner and settings into the shadow root of `host`, beside what is there already, and opens neither.
 * Asks for every choice by a `consent-request` on the host, and stores nothing.
 */
export const startUi: StartUi = async (host, given, files, report) => {
  const { catalogue } = given;
  const root = host.shadowRoot!;
  const sheets: CSSStyleSheet[] = [];
  const page = document.documentElement;
  const duration = choiceDuration(catalogue);
  const bannerElement = banner(catalogue);
  const header = make('header', {});
  const body = make('div', { class: 'body' });
  const footer = make('footer', {});
  const dialog = make(
    'dialog',
    { part: 'settings-dialog', 'aria-labelledby': 'settings-title' },
    header,
    body,
    footer,
  ) as HTMLDialogElement;
  const note = make('div', { class: 'note', role: 'status', popover: 'manual' });
  const all = make('div', { class: 'root' }, bannerElement, dialog, note);

  let state = given;
  let draft = storedDraft(state);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let words: Words;
  let texts: BannerTexts & Partial<SettingsTexts>;
  let settings: Settings | undefined;
  let drawSettings: ReturnType<Settings['startSettings']> | undefined;

  /** Takes up the first language that can be had in all that is there to be said. */
  async function speak(wanted: readonly string[]): Promise<void> {
    let [bannerTexts, language] = await loadTexts('banner', catalogue, wanted, english, files.texts);
    let settingsTexts: SettingsTexts | undefined;
    if (settings) {
      const [found, spoken] = await loadTexts('settings', catalogue, [language], settings.english, files.texts);
      settingsTexts = found;
      // never two mixed
      if (spoken !== language)
        [bannerTexts, language] = await loadTexts('banner', catalogue, [spoken], english, files.texts);
    }
    words = createWords(catalogue, language, bannerTexts.units);
    texts = { ...bannerTexts, ...settingsTexts };
  }

  function adopt(css: string): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.push(sheet);
    root.adoptedStyleSheets.push(sheet);
  }

  /** Where there is a record, the answers in it stay. */
  function isAsked({ id }: Vendor): boolean {
    return !state.record || state.states.get(id) === 'pending';
  }

  // the banner needs no more than a part of it
  function viewNow(): SettingsView {
    const view = {
      ...state,
      ...words,
      texts,
      asked: optionalVendors(catalogue).filter(isAsked),
      choiceDuration: duration,
      choose,
      openSettings: (event: Event) => open('settings', event),
      prepareSettings,
      draft,
      switchVendors,
    };
    return view as SettingsView;
  }

  function draw(): void {
    const view = viewNow();
    const theme = document.querySelector('ask-first[theme]')?.getAttribute('theme');
    if (theme) host.setAttribute('theme', theme);
    all.lang = words.language;
    all.dir = words.direction;
    // we stand beside the body, where most sites set their font
    all.style.fontFamily = getComputedStyle(document.body ?? page).fontFamily;
    refill(bannerElement, bannerContent(view));
    if (!drawSettings) return;
    refill(header, settingsHeader(view, view.texts));
    refill(footer, settingsFooter(view));
    drawSettings(view);
  }

  /** What the visitor does in the settings changes nothing but what stands between their header and their footer. */
  const drawBody = (): void => drawSettings!(viewNow());

  function announce(text: string): void {
    clearTimeout(timer);
    note.textContent = text;
    note.hidePopover();
  }

  function choose(answer: Answer, event: Event): void {
    const isNew = answer.endsWith('new');
    const vendors = optionalVendors(catalogue).filter((vendor) => !isNew || isAsked(vendor));
    const answers = new Map(
      vendors.map(({ id }) => [id, answer === 'save' ? draft.get(id)! : answer.startsWith('accept')]),
    );
    const source = (isNew ? 'save' : answer) as ConsentSource;
    if (!host.dispatchEvent(new ConsentRequestEvent(answers, source, event))) return;
    layers.hide();
    announce('');
    // Later, because screen readers miss what changes in the moment when a modal dialog gives the page back.
    timer = setTimeout(announce, 150, texts.saved);
  }

  async function loadSettings(): Promise<void> {
    settings ??= await files.settings();
    if (drawSettings) return;
    await speak([words.language]);
    if (drawSettings) return;
    drawSettings = settings.startSettings(body, drawBody);
    adopt(settings.styles);
  }

  /** What fails now is asked for again when it is wanted. */
  function prepareSettings(): void {
    files.settings().catch(() => {});
  }

  async function showSettings(event: Event | undefined): Promise<void> {
    const opener = (event?.currentTarget as HTMLElement | undefined) ?? focusedElement();
    announce('');
    try {
      await loadSettings();
    } catch (error) {
      report(error as Error);
      if (!all.isConnected) return;
      announce(texts.failed);
      note.showPopover();
      timer = setTimeout(announce, 8000, '');
      return;
    }
    if (layers.current() !== 'settings') draft = storedDraft(state);
    draw();
    layers.show('settings', opener);
  }

  async function open(layer: Layer, event?: Event): Promise<void> {
    try {
      if (layer === 'settings') await showSettings(event);
      else layers.show(layer);
    } catch (error) {
      // as in a browser without dialogs
      report(error as Error);
    }
  }

  function switchVendors(ids: readonly string[], on: boolean): void {
    draft = new Map([...draft, ...ids.map((id): [string, boolean] => [id, on])]);
    drawBody();
  }

  const speakAsWanted = (): Promise<void> => speak([page.lang, ...navigator.languages]);
  // one change after the other: a file that is slow to come must not have the last word
  let latest = Promise.resolve();
  const follow = (): void => {
    latest = latest.then(speakAsWanted).then(draw);
  };

  await speakAsWanted();
  // it asks for a style of the page's: before there is more to be styled
  draw();
  adopt(styles);
  root.append(all);
  // a theme may be named further down
  document.addEventListener('DOMContentLoaded', draw);
  const layers = createLayers(host, bannerElement, dialog, () => [...state.states.values()].includes('pending'));
  const languageChange = new MutationObserver(follow);
  languageChange.observe(page, { attributeFilter: ['lang'] });

  return {
    get language() {
      return words.language;
    },
    get reopener() {
      return texts.reopener;
    },
    update(next: UiState) {
      draft = mergeDraft(draft, state, next);
      state = next;
      draw();
    },
    open,
    close: layers.hide,
    isDead: layers.isDead,
    stop() {
      clearTimeout(timer);
      languageChange.disconnect();
      document.removeEventListener('DOMContentLoaded', draw);
      layers.stop();
      all.remove();
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => !sheets.includes(other));
    },
  };
};

import { html, nothing, render } from 'lit/html.js';
import { ConsentRequestEvent, type Layer } from '../events.js';
import type { Vendor } from '../catalogue/types.js';
import type { ConsentSource } from '../record/types.js';
import { banner } from './banner.js';
import { mergeDraft, optionalVendors, storedDraft } from './draft.js';
import { createLayers } from './layers.js';
import { loadWords } from './load-words.js';
import { withOwnItems } from './own-items.js';
import { settings } from './settings.js';
import { styles } from './styles/index.js';
import type { Answer } from './text-named.js';
import type { StartUi, UiState } from './types.js';

/**
 * Puts banner and settings into the shadow root of `host`, beside what is there already, and opens neither.
 * Asks for every choice by a `consent-request` on the host, and stores nothing.
 */
export const startUi: StartUi = async (host, given, loadLocale) => {
  const wanted = [document.documentElement.lang, ...navigator.languages];
  const words = await loadWords(given.catalogue, wanted, loadLocale);
  const root = host.shadowRoot!;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets.push(sheet);

  let state = given;
  let draft = storedDraft(state);
  let wereSettingsOpened = false;
  let announcement = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opened = new Set<string>();

  /** Where there is a record, the answers in it stay. */
  function isAsked({ id }: Vendor): boolean {
    return !state.record || state.states.get(id) === 'pending';
  }

  function draw(): void {
    const categories = withOwnItems(state.catalogue, words.texts);
    const asked = optionalVendors(state.catalogue).filter(isAsked);
    const view = {
      ...state,
      ...words,
      asked,
      categories,
      draft,
      opened,
      choose,
      openSettings,
      switchVendors,
      openPanel,
    };
    render(
      html`<div class="root" lang=${words.language} dir=${words.direction}>
        ${banner(view)}
        <dialog part="settings-dialog" aria-labelledby="settings-title">
          ${wereSettingsOpened ? settings(view) : nothing}
        </dialog>
        <div role="status">${announcement}</div>
      </div>`,
      root,
    );
  }

  function announce(text: string): void {
    announcement = text;
    draw();
  }

  function choose(event: Event): void {
    const answer = (event.currentTarget as HTMLButtonElement).value as Answer;
    const isNew = answer.endsWith('new');
    const vendors = optionalVendors(state.catalogue).filter((vendor) => !isNew || isAsked(vendor));
    const choices = new Map(
      vendors.map(({ id }) => [id, answer === 'save' ? draft.get(id)! : answer.startsWith('accept')]),
    );
    const source = (isNew ? 'save' : answer) as ConsentSource;
    if (!host.dispatchEvent(new ConsentRequestEvent(choices, source, event))) return;
    layers.hide();
    announce('');
    // Later, because screen readers miss what changes in the moment when a modal dialog gives the page back.
    timer = setTimeout(announce, 150, words.texts.saved);
  }

  function openSettings(event?: Event): void {
    if (!layers.isShown('settings')) draft = storedDraft(state);
    wereSettingsOpened = true;
    announce('');
    layers.show('settings', event?.currentTarget as HTMLElement | undefined);
  }

  function switchVendors(ids: readonly string[], on: boolean): void {
    draft = new Map([...draft, ...ids.map((id): [string, boolean] => [id, on])]);
    draw();
  }

  function openPanel(id: string): void {
    opened.add(id);
    draw();
  }

  draw();
  const layers = createLayers(host, root.querySelector<HTMLElement>('.banner')!, root.querySelector('dialog')!);

  return {
    language: words.language,
    reopener: words.texts.reopener,
    update(next: UiState) {
      draft = mergeDraft(draft, state, next);
      state = next;
      draw();
    },
    open(layer: Layer) {
      if (layer === 'settings') openSettings();
      else layers.show(layer);
    },
    close: layers.hide,
    stop() {
      clearTimeout(timer);
      layers.hide();
      render(nothing, root);
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
};

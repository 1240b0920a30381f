import { html, nothing, render } from 'lit/html.js';
import type { Vendor } from '../../catalogue/types.js';
import { withOwnItems } from '../../language/own-items.js';
import { category } from './category.js';
import { FEW, MORE, type List } from './list.js';
import type { SettingsView } from './settings-view.js';

export { settings as english } from '../../locales/en.js';
export { styles } from './styles/index.js';

/**
 * What the second layer is about: every choice, for each purpose and each vendor.
 *
 * @param body where it is drawn
 * @param redraw draws it anew, with what is in force then
 * @returns draws it
 */
export function startSettings(body: HTMLElement, redraw: () => void): (view: SettingsView) => void {
  const opened = new Set<string>();
  const limits = new Map<string, number>();
  let query = '';

  const list: List = {
    opened,
    drawn: (id) => limits.get(id) ?? FEW,
    openPanel(id, isOpen) {
      opened[isOpen ? 'add' : 'delete'](id);
      redraw();
    },
    showMore(id) {
      limits.set(id, list.drawn(id) + MORE);
      redraw();
    },
  };

  function search(event: Event): void {
    query = (event.target as HTMLInputElement).value.trim().toLowerCase();
    redraw();
  }

  return (view) => {
    const { texts } = view;
    const isFound = ({ name, company, items = [] }: Vendor): boolean =>
      [view.pick(name), company?.name, ...items.map((item) => item.name)].join('\n').toLowerCase().includes(query);
    const categories = withOwnItems(view.catalogue, texts, view.choiceDuration);
    const found = categories.map(({ vendors }) => (query ? vendors.filter(isFound) : vendors));
    const count = found.flat().length;
    render(
      html`${
        view.catalogue.categories.flatMap(({ vendors }) => vendors).length < FEW
          ? nothing
          : html`<div class="search">
              <input
                type="search"
                part="search"
                placeholder=${texts.search}
                aria-label=${texts.search}
                @input=${(event: Event) => search(event)}
              />
              <p role="status">${query ? (count ? view.count(texts.vendors, count) : texts.noneFound) : nothing}</p>
            </div>`
      }
      ${categories.map((entry, index) => (query && !found[index]!.length ? nothing : category(view, list, entry, found[index]!, `c${index}`)))}`,
      body,
    );
  };
}

import type { Catalogue, Text } from '../catalogue/types.js';
import { fill } from '../language/fill.js';
import { bold } from './bold.js';
import { choices } from './choices.js';
import { optionalVendors } from './draft.js';
import { facts } from './facts.js';
import { make, type Part } from './make.js';
import { siteLinks } from './site-links.js';
import type { View } from './view.js';

/** The first layer, still empty. Closed by nothing but a choice. */
export function banner({ layout = 'box' }: Catalogue): HTMLElement {
  const attributes = {
    class: `banner ${layout.replaceAll('-', ' ')}`,
    part: 'banner',
    'aria-labelledby': 'title',
  };
  return layout === 'dialog'
    ? make('dialog', { ...attributes, closedby: 'none' })
    : make('section', { ...attributes, popover: 'manual', role: 'region' });
}

/** What the first layer says: who asks, for what, and both answers. */
export function bannerContent(view: View): Part {
  const { asked, catalogue, texts } = view;
  const { categories, controller } = catalogue;
  const isAll = asked.length === optionalVendors(catalogue).length;
  const strong = bold(view.catalogueLanguage);
  const named = (entries: readonly { readonly name: Text }[]): Part =>
    view.enumerate(
      entries.map(({ name }) => view.pick(name)),
      strong,
    );
  const values: Readonly<Record<string, Part>> = {
    controller: strong(controller.name),
    purposes: named(categories.filter(({ vendors }) => vendors.some((vendor) => asked.includes(vendor)))),
    get vendors() {
      return named(asked);
    },
  };
  const isNamed = /{controller}[^]*{purposes}|{purposes}[^]*{controller}/.test(texts.intro);
  const paragraph = (...parts: readonly Part[]): HTMLElement => make('p', {}, ...parts);
  return [
    make(
      'div',
      { class: 'says' },
      make('h2', { id: 'title', part: 'title', tabindex: '-1' }, isAll ? texts.title : texts.titleNew),
      paragraph(fill(isAll ? texts.intro : texts.introNew, values)),
      isAll && !isNamed && paragraph(fill(texts.asks, values)),
      paragraph(texts.withdrawHint, siteLinks(view, true)),
      facts(view),
    ),
    make(
      'div',
      { class: 'does' },
      choices(view, isAll ? ['reject-all', 'accept-all'] : ['reject-new', 'accept-new']),
      make(
        'button',
        {
          class: 'settings',
          part: 'settings',
          onclick: view.openSettings,
          // it is about to be wanted
          onpointerenter: view.prepareSettings,
          onfocus: view.prepareSettings,
        },
        texts.settings,
      ),
    ),
  ];
}

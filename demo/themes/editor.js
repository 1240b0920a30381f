import { contrast } from './contrast.js';
import { copyText } from './copy-text.js';
import { createPreview } from './preview.js';
import { shownColors } from './shown-colors.js';
import { themeCss } from './theme-css.js';
import { fonts, shadows, themes } from './themes.js';

/** What the ranges stand at where nothing is set, and the unit that they count in. */
const ranges = { radius: { start: '14', unit: 'px' }, space: { start: '1', unit: '' } };
const colors = ['accent', 'surface', 'text'];

const find = (selector) => document.querySelector(selector);
const controls = find('#controls').elements;
const toolbar = find('#toolbar').elements;
const preview = createPreview(find('#preview'), find('#stage'));

let look = structuredClone(themes[0]);
const palette = () => toolbar.palette.value;
/** The part of the look that holds a property. */
const partOf = (name) => (name === 'font' || name in ranges ? look.shape : look[palette()]);

function fillOptions(select, choices) {
  for (const [name, value] of Object.entries(choices)) select.add(new Option(name, value));
}

function offerThemes() {
  for (const { id, name, about, light, dark } of themes) {
    const radio = Object.assign(document.createElement('input'), { type: 'radio', name: 'theme', value: id });
    const swatches = ['light', 'dark'].map((scheme) => {
      const { surface, text, accent } = shownColors(scheme, { light, dark }[scheme]);
      const swatch = document.createElement('span');
      swatch.className = 'swatch';
      swatch.style.cssText = `--surface: ${surface}; --text: ${text}; --accent: ${accent}`;
      return swatch;
    });
    const title = Object.assign(document.createElement('b'), { textContent: name });
    const words = Object.assign(document.createElement('span'), { className: 'about' });
    words.append(title, ` ${about}`);
    const label = document.createElement('label');
    label.append(radio, words, ...swatches);
    find('#ready').append(label);
  }
}

function showControls() {
  const shown = shownColors(palette(), look[palette()]);
  for (const name of colors) controls[name].value = shown[name];
  for (const [name, { start, unit }] of Object.entries(ranges)) {
    controls[name].value = parseFloat(look.shape[name] ?? start);
    controls[name].ariaValueText = `${controls[name].value}${unit}`;
  }
  for (const name of ['shadow', 'font']) controls[name].value = partOf(name)[name] ?? '';
  for (const output of document.querySelectorAll('[data-value]')) {
    const { value } = output.dataset;
    output.value = controls[value].value + (ranges[value]?.unit ?? '');
  }
  for (const button of document.querySelectorAll('[data-unset]')) {
    // not `disabled`, which would take the focus away from whoever has just pressed it
    button.ariaDisabled = String(!(button.dataset.unset in partOf(button.dataset.unset)));
  }
  const ratio = contrast(shown.text, shown.surface);
  const figure = `${(Math.floor(ratio * 100) / 100).toFixed(2)} to 1 on the surface`;
  find('#text-contrast').textContent = ratio < 4.5 ? `Too faint: ${figure}. It takes 4.5.` : `${figure}.`;
  find('#text-contrast').classList.toggle('is-faint', ratio < 4.5);
  find('[data-palette-name]').textContent = palette();
}

function show() {
  showControls();
  const css = themeCss(look);
  find('#css').textContent = css;
  find('#copied').textContent = '';
  preview.paint(palette(), css);
}

function load() {
  const { language, layout } = toolbar;
  preview.load(language.value, layout.value);
  find('[data-layout]').textContent = layout.value;
  find('#layout-hint').hidden = layout.value === 'box';
}

/** @param {string} name @param {string} value the empty one unsets */
function set(name, value) {
  const part = partOf(name);
  if (value) part[name] = value + (ranges[name]?.unit ?? '');
  else delete part[name];
  for (const radio of document.querySelectorAll('[name=theme]')) radio.checked = false;
  show();
}

find('#controls').addEventListener('input', ({ target: { name, value } }) => {
  if (name !== 'theme') return set(name, value);
  look = structuredClone(themes.find(({ id }) => id === value));
  show();
});
find('#controls').addEventListener('click', ({ target }) => {
  const button = target.closest('[data-unset]');
  if (button) set(button.dataset.unset, '');
});
find('#toolbar').addEventListener('input', ({ target: { name, value } }) => {
  if (name === 'palette') show();
  else if (name === 'layer') preview.show(value);
  else if (name === 'screen') preview.size(value);
  else load();
});
for (const id of ['#controls', '#toolbar']) find(id).addEventListener('submit', (event) => event.preventDefault());
find('#preview').addEventListener('layer', ({ detail }) => {
  toolbar.layer.value = detail;
});
find('#copy').addEventListener('click', async () => {
  const isCopied = await copyText(find('#css'));
  find('#copied').textContent = isCopied ? 'Copied.' : 'Selected: copy it with Ctrl+C or ⌘C.';
});

fillOptions(controls.shadow, shadows);
fillOptions(controls.font, fonts);
offerThemes();
controls.theme.value = look.id;
toolbar.palette.value = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
toolbar.screen.value = matchMedia('(max-width: 40em)').matches ? 'phone' : 'desktop';
preview.size(toolbar.screen.value);
show();
load();

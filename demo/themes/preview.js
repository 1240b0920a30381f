/** Widths and heights of the page in the preview, in its own px. */
const sizes = { desktop: [1180, 780], phone: [390, 780] };

/**
 * The reference site in a frame, with its real dialog.
 *
 * @param {HTMLIFrameElement} frame
 * @param {HTMLElement} stage what the frame stands in, by whose width a wide page is scaled down
 */
export function createPreview(frame, stage) {
  const style = { css: '', palette: 'light' };
  let layer = 'banner';
  let width = 'desktop';
  /** Has the focus back: a dialog takes it, also where the editor has opened it and not the visitor. */
  let asker;

  const site = () => frame.contentWindow;
  const host = () => site().document.querySelector('html > ask-first');
  const dialog = () => host()?.shadowRoot.querySelector('[part=settings-dialog]');

  function paint() {
    const page = site().document;
    let sheet = page.querySelector('style[data-theme-css]');
    if (!sheet) {
      sheet = page.createElement('style');
      sheet.dataset.themeCss = '';
      page.head.append(sheet);
    }
    sheet.textContent = style.css;
    page.documentElement.style.colorScheme = style.palette;
    host()?.setAttribute('theme', style.palette);
  }

  function showLayer() {
    if (layer === 'settings') site().askfirst?.open();
    else dialog()?.close();
  }

  function resize() {
    const [wide, high] = sizes[width];
    const scale = Math.min(1, stage.clientWidth / wide);
    Object.assign(frame.style, { width: `${wide}px`, height: `${high}px`, scale });
    stage.style.blockSize = `${high * scale}px`;
    frame.style.marginInlineStart = `${Math.max(0, stage.clientWidth - wide * scale) / 2}px`;
  }

  async function begin() {
    const { document: page, askfirst } = site();
    paint();
    // nothing is chosen in here, so that the dialog stays
    page.addEventListener('consent-request', (event) => event.preventDefault());
    page.addEventListener('consent-open', (event) => {
      paint();
      asker?.focus();
      asker = undefined;
      layer = event.layer;
      frame.dispatchEvent(new CustomEvent('layer', { detail: layer }));
    });
    if (page.readyState !== 'complete') return;
    await askfirst?.ready;
    paint();
    showLayer();
  }

  frame.addEventListener('load', () => void begin());
  new ResizeObserver(resize).observe(stage);

  return {
    /** @param {'light' | 'dark'} palette @param {string} css */
    paint(palette, css) {
      Object.assign(style, { palette, css });
      if (frame.src) paint();
    },
    /** @param {'banner' | 'settings'} wanted */
    show(wanted) {
      asker = document.activeElement;
      layer = wanted;
      showLayer();
    },
    /** @param {'desktop' | 'phone'} wanted */
    size(wanted) {
      width = wanted;
      resize();
    },
    /** @param {string} language @param {string} layout */
    load(language, layout) {
      asker = document.activeElement;
      frame.src = `/themes/preview/${language}/${layout}`;
    },
  };
}

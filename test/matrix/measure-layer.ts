import type { Locator } from 'playwright-core';

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

export interface Control extends Rectangle {
  readonly name: string;
  readonly tag: string;
  readonly part: string;
  readonly answer: string;
  /** Of the element that it stands in. */
  readonly parent: string;
  /** All that makes it loud or quiet, but for its size. */
  readonly look: string;
  /** Whether something of what it says is cut off. */
  readonly isClipped: boolean;
  /** A link that stands among words. */
  readonly isInText: boolean;
  readonly isOn: boolean;
  readonly label: string;
}

export interface Measured {
  readonly layer: Rectangle;
  readonly direction: string;
  readonly language: string;
  readonly popover: string | null;
  readonly tag: string;
  /** What can be worked, in the order of the document. */
  readonly controls: readonly Control[];
  /** Each text, with its contrast to what it stands on. */
  readonly texts: readonly { readonly text: string; readonly contrast: number; readonly language: string }[];
  /** What makes the layer scroll sideways, or reaches out of it. */
  readonly tooWide: readonly string[];
}

/** Measures what a layer shows, in the page. */
export function measureLayer(layer: Locator): Promise<Measured> {
  return layer.evaluate((element) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
    // painted, because computed colours come in many notations
    const bytesOf = (color: string): number[] => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data];
    };
    const luminanceOf = (color: string): number => {
      const [red, green, blue] = bytesOf(color).map((byte) => {
        const share = byte / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    };
    const groundOf = (at: Element | null): string => {
      for (; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (bytesOf(backgroundColor)[3] === 255) return backgroundColor;
      }
      return 'white';
    };
    const contrast = (one: string, other: string): number => {
      const [dark, light] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
      return (light! + 0.05) / (dark! + 0.05);
    };
    const boxOf = (one: Element) => {
      const { left, top, right, bottom, width, height } = one.getBoundingClientRect();
      return { left, top, right, bottom, width, height };
    };
    const wordsOf = (one: Element): string => one.textContent.replace(/\s+/g, ' ').trim();
    const root = element.getRootNode() as ShadowRoot;
    const everything = [...element.querySelectorAll<HTMLElement>('*')];
    const shown = everything.filter((one) => one.getClientRects().length);
    const looks = ['color', 'background-color', 'background-image', 'font-size', 'font-weight', 'font-family'];
    looks.push('border', 'border-radius', 'text-decoration-line', 'opacity', 'box-shadow', 'filter', 'letter-spacing');
    const labelled = (one: Element) => root.getElementById(one.getAttribute('aria-labelledby') ?? '');

    const controls = shown
      .filter((one) => one.matches('button, a, input, summary'))
      .map((one) => ({
        ...boxOf(one),
        name: (one.ariaLabel ?? wordsOf(labelled(one) ?? one)) || one.className,
        tag: one.tagName,
        part: one.part.value,
        answer: one.querySelector<HTMLElement>('[data-answer]')?.dataset['answer'] ?? '',
        parent: one.parentElement!.className,
        look: looks.map((name) => getComputedStyle(one).getPropertyValue(name)).join(' | '),
        isClipped: [one, ...one.children].some(
          (part) =>
            part.scrollWidth > part.clientWidth + 1 &&
            part.clientWidth > 0 &&
            getComputedStyle(part).display !== 'inline',
        ),
        isInText: one.matches('p a, dd a'),
        isOn: !!(one as HTMLInputElement).checked || !!(one as HTMLInputElement).indeterminate,
        label: wordsOf(one),
      }));
    const texts = shown
      .filter((one) => [...one.childNodes].some((node) => node instanceof Text && node.data.trim()))
      .map((one) => ({
        text: wordsOf(one),
        contrast: contrast(getComputedStyle(one).color, groundOf(one)),
        language: one.closest('[lang]')?.getAttribute('lang') ?? '',
      }));
    const outer = boxOf(element);
    const tooWide = shown
      .filter((one) => {
        const { left, right, width } = boxOf(one);
        const isHidden = one.closest('thead') && getComputedStyle(one.closest('thead')!).position === 'absolute';
        return width > 0 && !isHidden && (left < outer.left - 1 || right > outer.right + 1);
      })
      .map((one) => one.outerHTML.slice(0, 80));
    const wrapper = element.closest('[lang]')!;
    return {
      layer: outer,
      direction: getComputedStyle(element).direction,
      language: wrapper.getAttribute('lang')!,
      popover: element.getAttribute('popover'),
      tag: element.tagName,
      controls,
      texts,
      tooWide: [...tooWide, ...(element.scrollWidth > element.clientWidth + 1 ? ['the layer itself'] : [])],
    };
  });
}

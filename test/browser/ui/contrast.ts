const painted = new Map<string, readonly number[]>();

/** Any CSS colour as sRGB bytes and alpha: painted, because computed colours come in many notations. */
function bytesOf(color: string): readonly number[] {
  if (!painted.has(color)) painted.set(color, paint(color));
  return painted.get(color)!;
}

function paint(color: string): readonly number[] {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data];
}

function luminanceOf(color: string): number {
  const [red, green, blue] = bytesOf(color).map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Whether nothing shines through it. */
export function isSolid(color: string): boolean {
  return bytesOf(color)[3] === 255;
}

/** The colour that an element stands on. */
export function groundOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (isSolid(backgroundColor)) return backgroundColor;
  }
  return 'white';
}

/** WCAG's contrast ratio. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

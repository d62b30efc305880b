/** Red, green and blue, 0–255. */
export type Colour = readonly [number, number, number];

/** Reads `#rgb`, `#rrggbb` and `rgb(r, g, b)`; anything else is a middle grey, which stands out on light and dark. */
export function parseColour(text: string): Colour {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim())?.[1];
  if (hex !== undefined) {
    const size = hex.length / 3;
    const part = (i: number): number => Number.parseInt(hex.slice(i * size, (i + 1) * size).repeat(size === 1 ? 2 : 1), 16);
    return [part(0), part(1), part(2)];
  }
  const [r, g, b] = [...text.matchAll(/[\d.]+/g)].map((found) => Number(found[0]));
  return text.startsWith('rgb') && r !== undefined && g !== undefined && b !== undefined ? [r, g, b] : [119, 119, 119];
}

export const toHex = (colour: Colour): string => `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** `share` 0 gives `a`, 1 gives `b`. */
export function mix(a: Colour, b: Colour, share: number): Colour {
  const at = (i: 0 | 1 | 2): number => a[i] + (b[i] - a[i]) * share;
  return [at(0), at(1), at(2)];
}

/** Sigma adds colours up without multiplying them by their opacity first: here they are multiplied. */
export function premultiplied(colour: Colour, opacity: number): string {
  return `rgba(${colour.map((part) => Math.round(part * opacity)).join(',')},${opacity.toFixed(3)})`;
}

function luminance(colour: Colour): number {
  const [r, g, b] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** The contrast of two colours as WCAG 2 defines it, 1–21. */
export function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** The colour itself, or as little of `ink` mixed in as it takes to stand out that much on the ground. */
export function readable(colour: Colour, ground: Colour, ink: Colour, least: number): Colour {
  for (let share = 0; share < 1; share += 0.05) {
    const tried = mix(colour, ink, share);
    if (contrast(tried, ground) >= least) return tried;
  }
  return ink;
}

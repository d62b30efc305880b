import type { Browser } from 'playwright-core';

export interface Compared {
  readonly sameSize: boolean;
  /** How much of the picture looks otherwise, of 1. */
  readonly otherwise: number;
}

/**
 * Compares two pictures as one looks at them from a step back: by squares of four pixels, so that another version of the browser, which
 * smooths the edge of a letter otherwise, sees the same; a square is otherwise where one of its colours differs by a sixth or more.
 * A picture that is a pixel or two higher or wider counts as of the same size.
 */
export async function comparePictures(browser: Browser, one: Buffer, other: Buffer): Promise<Compared> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(
      async ([first, second]) => {
        const square = 4;
        const read = async (base64: string) => {
          const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
          return createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        };
        const [a, b] = [await read(first), await read(second)];
        const sameSize = Math.abs(a.width - b.width) <= 2 && Math.abs(a.height - b.height) <= 3;
        const width = Math.ceil(Math.min(a.width, b.width) / square);
        const height = Math.ceil(Math.min(a.height, b.height) / square);
        const shrunk = (picture: ImageBitmap): Uint8ClampedArray => {
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [width, height];
          const drawing = canvas.getContext('2d');
          if (drawing === null) throw new Error('no canvas to draw on');
          drawing.imageSmoothingQuality = 'high';
          drawing.drawImage(picture, 0, 0, width * square, height * square, 0, 0, width, height);
          return drawing.getImageData(0, 0, width, height).data;
        };
        const [seen, known] = [shrunk(a), shrunk(b)];
        let otherwise = 0;
        for (let at = 0; at < seen.length; at += 4) {
          const furthest = Math.max(...[0, 1, 2].map((channel) => Math.abs((seen[at + channel] ?? 0) - (known[at + channel] ?? 0))));
          if (furthest > 42) otherwise += 1;
        }
        return { sameSize, otherwise: otherwise / (seen.length / 4) };
      },
      [one.toString('base64'), other.toString('base64')] as const,
    );
  } finally {
    await page.close();
  }
}

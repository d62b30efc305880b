import { h, listen } from '../dom.ts';
import type { Selection, SelectionStore } from '../selection.ts';
import type { Say } from '../words.ts';
import { nodesAsCsv, tiesAsCsv } from './export-data.ts';
import { composePicture, pngFile, svgFile, type Caption } from './export-picture.ts';
import { legendOf, sizeWords } from './legend.ts';
import { measureWith } from './paint.ts';
import { cssDpi } from './png-resolution.ts';
import type { Frame } from './picture.ts';
import { computeScene, type MapIndex } from './scene.ts';
import { nameOf, yearName } from './words-of.ts';

interface Exports {
  readonly index: MapIndex;
  readonly say: Say;
  readonly store: SelectionStore;
  readonly frame: () => Frame | null;
}

/** For a screen two pixels for one of the page; for print what a printer asks for. */
const screenDpi = 2 * cssDpi;
const printDpi = 300;

/** Saves the map as it is seen now, as a picture or as the figures behind it. Everything is made in the page: nothing is sent or fetched. */
export function makeExports(edition: HTMLElement, { index, say, store, frame }: Exports): HTMLElement {
  const status = h('p', { role: 'status', class: 'map-export-done' });
  const button = (text: string, save: () => void | Promise<void>): HTMLElement => {
    const element = h('button', { type: 'button' }, text);
    listen(element, 'click', () => void save());
    return element;
  };
  const saveAs = (blob: Blob, ending: string): string => {
    const name = `${fileName(edition.querySelector('h1')?.textContent ?? '', store.get().year, say)}${ending}`;
    download(blob, name);
    status.textContent = say('exported', { name });
    return name;
  };
  const scene = () => computeScene(index, store.get());
  const picture = () => {
    const seen = frame();
    if (!seen) return null;
    return { seen, made: composePicture(seen, captionOf(edition, index, say, store.get()), measureWith(seen.theme.font)) };
  };
  const saveSvg = (): void => {
    const now = picture();
    if (now) saveAs(new Blob([svgFile(now.made, now.seen.theme.font, typefaces())], { type: 'image/svg+xml' }), '.svg');
  };
  const savePng = async (dpi: number): Promise<void> => {
    const now = picture();
    const blob = now ? await pngFile(now.made, now.seen.theme.font, dpi) : null;
    if (!now || !blob) return;
    const name = saveAs(blob, dpi === printDpi ? `-${printDpi}-dpi.png` : '.png');
    const centimetres = (pixels: number): string => say.number(Math.round((pixels / cssDpi) * 2.54));
    if (dpi === printDpi)
      status.textContent = say('exportedPrint', { name, width: centimetres(now.made.width), height: centimetres(now.made.height) });
  };
  const csv = (text: string): Blob => new Blob([text], { type: 'text/csv;charset=utf-8' });
  return h('div', { class: 'map-export', role: 'group', 'aria-label': say('export') }, [
    h('span', { class: 'map-export-title', 'aria-hidden': 'true' }, say('export')),
    button(say('export.png'), () => savePng(screenDpi)),
    button(say('export.print'), () => savePng(printDpi)),
    button(say('export.svg'), saveSvg),
    button(say('export.nodes'), () => void saveAs(csv(nodesAsCsv(index, store.get(), scene(), say)), `-${say('export.nodesFile')}.csv`)),
    button(say('export.ties'), () => void saveAs(csv(tiesAsCsv(index, store.get(), scene(), say)), `-${say('export.tiesFile')}.csv`)),
    status,
  ]);
}

function captionOf(edition: HTMLElement, index: MapIndex, say: Say, state: Selection): Caption {
  const words = (selector: string): string => edition.querySelector(selector)?.textContent.trim().replaceAll(/\s+/g, ' ') ?? '';
  const network = words('h1');
  const year = yearName(index, say, state.year);
  const chosen =
    state.selected.length > 3
      ? say.count('chosenMany', state.selected.length)
      : say.list(state.selected.map((key) => nameOf(index, say, key)));
  return {
    title: say('exportTitle', { name: network, year }),
    lines: [
      [say(`view.${state.view}`), ...(chosen === '' ? [] : [say('saidChosen', { name: chosen })])].join('. '),
      words('.audience'),
    ].filter((line) => line !== ''),
    legend: legendOf(index, say, state)
      .map((part) => ({ ...part, entries: part.entries.filter(({ key }) => !state.hidden.has(key)) }))
      .filter(({ entries }) => entries.length > 0),
    note: sizeWords(say, state, index).join(' '),
    source: [say('exportSource', { name: network, year }), words('.invented')].filter((line) => line !== '').join(' '),
  };
}

/** The page's own typefaces, as rules that a drawing can take along. */
function typefaces(): string {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  return rules.flatMap((rule) => (rule instanceof CSSFontFaceRule ? [rule.cssText] : [])).join('\n');
}

/** Letters, digits and dashes of a name: a file of this name can be kept anywhere. */
export function fileName(network: string, year: string, say: Say): string {
  const plain = `${say('exportFile')} ${network} ${year}`.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return plain
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .toLowerCase()
    .slice(0, 80);
}

function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = h('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // After the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(address), 30_000);
}

// First: Sigma looks for WebGL as it is loaded.
import './map/webgl.ts';
import { locales, type Locale } from '../i18n/text.ts';
import type { ChartSpec, Drawings, Payload } from '../report/payload.ts';
import { readAddress, writeAddress, type Remembered } from './address.ts';
import { mountBudget } from './budget/mount.ts';
import { createSupposed, read as readSupposed, write as writeSupposed } from './budget/supposed.ts';
import { applyDifference } from './charts/apply-difference.ts';
import { hydrateCharts } from './charts/hydrate.ts';
import { unpackDrawings } from './charts/unpack-drawings.ts';
import type { Dispose } from './dom.ts';
import { makeFilterBar } from './filter-bar.ts';
import { makeLanguages } from './language.ts';
import { knownFilter } from './map/legend.ts';
import { mountMap } from './map/mount.ts';
import { indexMap, type MapIndex } from './map/scene.ts';
import { measuresOf, strengthsOf, thresholdsOf } from './map/strengths.ts';
import { unpackMap } from './map/unpack.ts';
import { createSelection, firstSelection, type Selection } from './selection.ts';
import { linkRows, makeSortable } from './tables.ts';
import { makeTooltip } from './tooltip.ts';
import { makeSay } from './words.ts';

/** Brings the page to life: the map, the charts and tables, tied by one selection that the address remembers. */
function start(payload: Payload): void {
  const index = indexMap(unpackMap(payload.map));
  const drawings = unpackDrawings(payload);
  const years = index.map.years.map((year) => year.id);
  const first = firstSelection(
    years.includes(payload.focus) ? payload.focus : (years.at(-1) ?? payload.focus),
    index.views[0] ?? 'affiliation',
  );
  const asked = readAddress(location.hash);
  const store = createSelection({ ...first, ...(asked === null ? {} : known(asked, index)) });
  const { budget } = payload;
  const supposed = budget === null ? null : createSupposed(budget, readSupposed(asked?.supposed ?? {}, budget));
  const tooltip = makeTooltip();

  // Each edition is made alive once; only the map, which holds a WebGL context, moves from one to the other.
  const alive = new Set<Locale>();
  let map: Dispose | null = null;
  let lost = 0;
  const enliven = (locale: Locale): void => {
    const edition = document.querySelector<HTMLElement>(`.edition#${locale}`);
    if (!edition) return;
    const say = makeSay(locale, payload.words[locale]);
    map?.();
    map = null;
    tooltip.hide();
    const slot = edition.querySelector<HTMLElement>('[data-map]');
    if (slot && index.map.nodes.length > 0) {
      const onLost = (): void => {
        lost += 1;
        if (lost <= 3) enliven(locale);
      };
      map = mountMap(slot, { index, say, store, tooltip, year: first.year, onLost });
    }
    if (alive.has(locale)) return;
    alive.add(locale);
    for (const table of edition.querySelectorAll<HTMLTableElement>('table[data-sortable], table[data-map-table]')) makeSortable(table, say);
    const panel = edition.querySelector<HTMLElement>('[data-budget]');
    if (panel && budget && supposed) {
      const year = budget.year.basis.period;
      mountBudget(panel, budget, index.map.years.find(({ id }) => id === year)?.label[locale] ?? year, say, supposed);
    }
    linkRows(edition, index, say, store);
    makeFilterBar(edition, index, say, store);
    void drawings.then((found) => hydrateCharts(edition, { chartOf: (id) => chartIn(found, id, locale), index, store, tooltip }));
  };

  const languages = makeLanguages((locale) => {
    enliven(locale);
    remember();
  });
  if (!languages) return;
  const firstLanguage = languages.get();
  const remember = (): void => {
    const address = writeAddress(
      store.get(),
      first,
      languages.get(),
      firstLanguage,
      supposed === null ? {} : writeSupposed(supposed.get()),
    );
    // A link inside the page stays as it is until there is something to remember.
    if (address === '' && readAddress(location.hash) === null) return;
    if (address !== location.hash) history.replaceState(null, '', address === '' ? location.pathname + location.search : address);
  };
  const speak = (language: string | undefined): void => {
    const wanted = locales.find((locale) => locale === language);
    if (wanted) languages.set(wanted);
  };

  // A link into the edition that is not shown shows it.
  const follow = (): void => {
    const target = document.getElementById(location.hash.slice(1));
    const hiddenEdition = target?.closest<HTMLElement>('.edition[hidden]');
    if (!target || !hiddenEdition) return;
    speak(hiddenEdition.id);
    target.scrollIntoView();
  };

  document.documentElement.dataset['script'] = '';
  enliven(languages.get());
  speak(asked?.language);
  if (asked === null) follow();
  store.subscribe(remember);
  supposed?.subscribe(remember);
  addEventListener('hashchange', () => {
    const wanted = readAddress(location.hash);
    if (wanted === null) return follow();
    store.set({ ...first, ...known(wanted, index) });
    if (budget) supposed?.set(readSupposed(wanted.supposed ?? {}, budget));
    speak(wanted.language ?? firstLanguage);
  });
}

/** A chart in a language, with the looks that all of them share. */
function chartIn(drawings: Drawings, id: string, locale: Locale): ChartSpec | null {
  const chart = bareChart(drawings, id, locale);
  return chart && { ...chart, spec: { config: drawings.chartConfig[locale], ...chart.spec } };
}

function bareChart({ charts, chartsInEnglish }: Drawings, id: string, locale: Locale): ChartSpec | null {
  const chart = Object.hasOwn(charts, id) ? charts[id] : undefined;
  const difference = Object.hasOwn(chartsInEnglish, id) ? (chartsInEnglish[id] ?? null) : null;
  if (locale === 'nl' || difference === null) return chart ?? null;
  const made = applyDifference(chart ?? null, difference);
  return isChart(made) ? made : null;
}

const isChart = (value: unknown): value is ChartSpec => typeof value === 'object' && value !== null && 'spec' in value && 'linked' in value;

/** What an address asks for, as far as this page has it. */
function known(asked: Remembered, index: MapIndex): Partial<Selection> {
  const year = index.map.years.find((each) => each.id === asked.year)?.id;
  const view = index.views.find((each) => each === asked.view);
  const drawn = view ?? index.views[0] ?? 'affiliation';
  const fits = <T>(value: T | undefined, offered: readonly T[]): value is T => value !== undefined && offered.includes(value);
  return {
    ...(year === undefined ? {} : { year }),
    ...(view === undefined ? {} : { view }),
    ...(asked.colour === 'community' && index.map.communities.length > 1 ? { colour: asked.colour } : {}),
    ...(fits(asked.size, measuresOf(index, drawn)) ? { size: asked.size } : {}),
    ...(fits(asked.strength, strengthsOf(index, drawn)) ? { strength: asked.strength } : {}),
    ...(fits(asked.least, thresholdsOf(index, drawn)) ? { least: asked.least } : {}),
    ...(asked.changes ? { changes: true } : {}),
    ...(asked.around === undefined ? {} : { around: asked.around }),
    ...(asked.filter ? { filter: true } : {}),
    hidden: knownFilter(index, asked.hidden ?? []),
    selected: (asked.selected ?? []).filter((key) => index.nodes.has(key) || index.ties.has(key)),
  };
}

const text = document.querySelector('script#payload')?.textContent;
if (text) start(JSON.parse(text) as Payload);

import { locales, type Locale } from '../i18n/text.ts';
import { listen } from './dom.ts';

export interface Languages {
  get(): Locale;
  /** Shows the other edition at the place where the reader was. */
  set(locale: Locale): void;
}

const edition = (locale: Locale): HTMLElement | null => document.querySelector(`.edition#${locale}`);

function showButtons(locale: Locale): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset['language'] === locale));
  }
}

/** The languages that this page has an edition in; the one shown first is the one that is not hidden. */
export function makeLanguages(onChange: (locale: Locale) => void): Languages | null {
  const available = locales.filter((locale) => edition(locale) !== null);
  let now = available.find((locale) => edition(locale)?.hidden === false) ?? available[0];
  if (now === undefined) return null;

  const set = (locale: Locale): void => {
    const [old, next] = [now ? edition(now) : null, edition(locale)];
    if (locale === now || !next) return;
    const place = old ? placeIn(old, now ?? locale) : null;
    const title = next.dataset['title'] ?? next.querySelector('h1')?.textContent;
    const focused =
      old?.contains(document.activeElement) && document.activeElement instanceof HTMLElement && document.activeElement.dataset['language'];
    for (const each of available) {
      const element = edition(each);
      if (element) element.hidden = each !== locale;
    }
    document.documentElement.lang = locale;
    if (title) document.title = title;
    now = locale;
    showButtons(locale);
    if (place) {
      const there = document.querySelector(`#${CSS.escape(place.id.replace(/-(nl|en)$/, `-${locale}`))}`);
      if (there) scrollBy(0, there.getBoundingClientRect().top - place.top);
    }
    // The switch stands in both editions: the button pressed has gone, its twin takes the focus.
    if (focused) next.querySelector<HTMLElement>(`[data-language="${focused}"]`)?.focus({ preventScroll: true });
    onChange(locale);
  };
  for (const button of document.querySelectorAll<HTMLElement>('[data-language]')) {
    const wanted = locales.find((locale) => locale === button.dataset['language']);
    if (wanted) listen(button, 'click', () => set(wanted));
  }
  showButtons(now);
  return { get: () => now ?? locales[0], set };
}

/** The last section that begins above the middle of the window, and where it begins. */
function placeIn(element: HTMLElement, locale: Locale): { id: string; top: number } | null {
  let found: { id: string; top: number } | null = null;
  for (const section of element.querySelectorAll(`[id$="-${locale}"]`)) {
    const { top } = section.getBoundingClientRect();
    if (top < innerHeight / 2 && (found === null || top >= found.top)) found = { id: section.id, top };
  }
  return found;
}

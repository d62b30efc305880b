import type { Analysis } from '../analysis.ts';
import type { Disclosed } from '../disclosure/index.ts';
import { locales, type Locale } from '../i18n/text.ts';
import { words } from '../i18n/words.ts';
import { palette } from './colours.ts';
import { compileChart } from './compile-chart.ts';
import { contextOf } from './context.ts';
import { figuresOf, type ReportDocument } from './document.ts';
import { html, Html, scriptJson } from './html.ts';
import { kindsOf } from './kinds.ts';
import { mapLegend } from './legends.ts';
import { audienceName, makeDocument } from './make-document.ts';
import { makePayload } from './make-payload.ts';
import type { ChartSpec } from './payload.ts';
import { idIn, renderSection, renderSprite, type Edition } from './render-blocks.ts';
import { sealedPage } from './sealed-page.ts';
import { staticMap } from './static-map.ts';
import { styleSheet } from './style-sheet.ts';
import { textMeasure } from './text-metrics.ts';

export interface ReportAssets {
  /** The page's script, built from `src/client`. */
  readonly script: string;
  /** The style that belongs to the script; the one beside it where none is given. */
  readonly style?: string;
}

/**
 * The yearly report as one HTML file that needs nothing else: every language, the map, the charts, and the script that ties them.
 * It opens in `locale` (Dutch where none is asked for); the other language is a click away.
 * It is made from what the gate let through, and from nothing else; the same analysis gives the same bytes.
 */
export async function renderReport(
  disclosed: Disclosed<Analysis>,
  assets: ReportAssets,
  options: { readonly locale?: Locale } = {},
): Promise<string> {
  const first = options.locale ?? locales[0];
  const audience = audienceName(disclosed);
  const contexts = { nl: contextOf(disclosed, audience, 'nl'), en: contextOf(disclosed, audience, 'en') };
  const documents = { nl: makeDocument(contexts.nl), en: makeDocument(contexts.en) };
  const charts: Record<Locale, Record<string, ChartSpec>> = { nl: {}, en: {} };
  const editions: Html[] = [];
  for (const locale of locales) {
    const drawings = new Map<string, Html>();
    for (const figure of figuresOf(documents[locale])) {
      const compiled = await compileChart(figure.spec, locale, figure.linked);
      charts[locale][figure.id] = compiled.chart;
      // The other language comes with the script, which draws its charts from what it has: a sixth of the page less.
      if (locale === first) drawings.set(figure.id, new Html(compiled.svg));
    }
    const edition: Edition = {
      locale,
      words: words[locale],
      drawings,
      map: staticMap(contexts[locale], await textMeasure()),
      mapLegend: mapLegend(contexts[locale]),
    };
    editions.push(renderEdition(documents[locale], edition, locale === first));
  }
  const style = await styleSheet(disclosed, assets.style);
  const sprite = renderSprite(
    [...palette(kindsOf(disclosed)).keys()].filter((name) => /^(?:sector|kind|money)-|^(?:accent|rule-strong)$/.test(name)),
  );
  return page({ first, documents, editions, sprite, style, script: assets.script, payload: scriptJson(makePayload(contexts, charts)) });
}

function renderEdition(document: ReportDocument, edition: Edition, shown: boolean): Html {
  const { locale, words: own } = edition;
  const main = idIn(edition, 'main');
  return html`<div
    class="edition"
    id="${locale}"
    lang="${locale}"
    data-title="${document.title} · ${document.kicker} ${document.year}"
    ${shown ? null : html` hidden`}
  >
    <a class="skip" href="#${main}">${own.skip}</a>
    <a class="skip" href="#${idIn(edition, 'map')}">${own.skipToMap}</a>
    ${document.invented === null ? null : html`<aside class="invented">${document.invented}</aside>`}
    <header class="masthead">
      <div class="masthead-bar">
        <p class="kicker">${document.kicker} <span>${document.year}</span></p>
        <div class="languages" role="group" aria-label="${own.languageSwitch}">
          ${locales.map(
            (other) =>
              html`<button type="button" data-language="${other}" lang="${other}" aria-pressed="${other === locale ? 'true' : 'false'}">
                ${words[other].language}
              </button>`,
          )}
        </div>
      </div>
      <h1>${document.title}</h1>
      <p class="audience">${document.audience}. ${document.audienceNote}</p>
    </header>
    <div class="frame">
      <nav class="contents" aria-label="${own.contents}">
        <details>
          <summary>${own.contents}</summary>
          <ol>
            ${document.sections.map((section) => html`<li><a href="#${idIn(edition, section.id)}">${section.title}</a></li>`)}
          </ol>
        </details>
      </nav>
      <main id="${main}" tabindex="-1">${document.sections.map((section) => renderSection(section, edition))}</main>
    </div>
    <footer><p>${document.invented === null ? null : html`${document.invented} `}${document.closing}</p></footer>
  </div> `;
}

function page(parts: {
  first: Locale;
  documents: Readonly<Record<Locale, ReportDocument>>;
  editions: readonly Html[];
  sprite: Html;
  style: string;
  script: string;
  payload: string;
}): string {
  const first = parts.documents[parts.first];
  return sealedPage({
    locale: parts.first,
    title: `${first.title} · ${first.kicker} ${first.year}`,
    style: parts.style,
    body: html`${parts.editions}
${parts.sprite}<script type="application/json" id="payload">${new Html(parts.payload)}</script>
`,
    script: parts.script,
  });
}

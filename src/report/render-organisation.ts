import type { Analysis } from '../analysis.ts';
import type { Disclosed } from '../disclosure/index.ts';
import { locales, type Locale } from '../i18n/text.ts';
import { words } from '../i18n/words.ts';
import { palette } from './colours.ts';
import { compileChart } from './compile-chart.ts';
import { contextOf } from './context.ts';
import { figuresOf } from './document.ts';
import { html, Html } from './html.ts';
import { kindsOf } from './kinds.ts';
import { audienceName } from './make-document.ts';
import { makeOrganisationDocument } from './organisation/make-organisation-document.ts';
import { renderSection, renderSprite, type Edition } from './render-blocks.ts';
import { documentMarkdown } from './render-markdown.ts';
import { documentPdf } from './render-pdf.ts';
import { sealedPage } from './sealed-page.ts';
import { styleSheet } from './style-sheet.ts';
import { traceOf, type TracedValue } from './trace.ts';

interface OrganisationOptions {
  readonly locale?: Locale;
}

/**
 * The page of one organisation: its people's part, what it gave and got, whom it met, and what it could use. It needs no script.
 * @param own the organisation's key in what was disclosed
 */
export async function renderOrganisation(disclosed: Disclosed<Analysis>, own: string, options: OrganisationOptions = {}): Promise<string> {
  const locale = options.locale ?? locales[0];
  const document = documentOf(disclosed, own, locale);
  const drawings = new Map<string, Html>();
  for (const figure of figuresOf(document)) drawings.set(figure.id, new Html((await compileChart(figure.spec, locale, figure.linked)).svg));
  const edition: Edition = { locale, words: words[locale], drawings, map: new Html(''), mapLegend: [] };
  const sprite = renderSprite([...palette(kindsOf(disclosed)).keys()].filter((name) => /^(?:sector|kind|money)-/.test(name)));
  const body = html`<div class="edition organisation" id="${locale}" lang="${locale}">
    <a class="skip" href="#main">${edition.words.skip}</a>
    ${document.invented === null ? null : html`<aside class="invented">${document.invented}</aside>`}
    <header class="masthead">
      <div class="masthead-bar">
        <p class="kicker">${document.kicker} <span>${document.year}</span></p>
      </div>
      <h1>${document.title}</h1>
      <p class="audience">${document.audience}. ${document.audienceNote}</p>
    </header>
    <div class="frame">
      <main id="main" tabindex="-1">${document.sections.map((section) => renderSection(section, edition))}</main>
    </div>
    <footer><p>${document.invented === null ? null : html`${document.invented} `}${document.closing}</p></footer>
  </div>
  ${sprite}`;
  return sealedPage({
    locale,
    title: `${document.title} · ${document.kicker} ${document.year}`,
    style: await styleSheet(disclosed, ''),
    body,
  });
}

const documentOf = (disclosed: Disclosed<Analysis>, own: string, locale: Locale) =>
  makeOrganisationDocument(contextOf(disclosed, audienceName(disclosed), locale), own);

/** The same as Markdown. */
export function renderOrganisationMarkdown(disclosed: Disclosed<Analysis>, own: string, options: OrganisationOptions = {}): string {
  const locale = options.locale ?? locales[0];
  return documentMarkdown(documentOf(disclosed, own, locale), locale);
}

/** Every sentence of it with its values, as of the yearly report. */
export function traceOrganisation(disclosed: Disclosed<Analysis>, own: string, options: OrganisationOptions = {}): TracedValue[] {
  const locale = options.locale ?? locales[0];
  return traceOf(documentOf(disclosed, own, locale), locale);
}

/** The same on two sheets of A4. */
export async function renderOrganisationPdf(
  disclosed: Disclosed<Analysis>,
  own: string,
  options: OrganisationOptions = {},
): Promise<Uint8Array> {
  const context = contextOf(disclosed, audienceName(disclosed), options.locale ?? locales[0]);
  return documentPdf(context, makeOrganisationDocument(context, own), true);
}

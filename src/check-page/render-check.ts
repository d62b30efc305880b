import { readFile } from 'node:fs/promises';
import { UserError } from '../errors.ts';
import { formatNumber } from '../i18n/formats.ts';
import { locales, type Locale, type Text } from '../i18n/text.ts';
import type { CheckedRecords, Proposal, Side } from '../intake/report.ts';
import type { Project } from '../project.ts';
import { palette } from '../report/colours.ts';
import { fontFaces } from '../report/fonts.ts';
import { pageStyle } from '../report/page-style.ts';
import { html, type Html } from '../report/html.ts';
import { sealedPage } from '../report/sealed-page.ts';
import { checkDocument, type CheckDocument } from './check-document.ts';
import { anchor, fileName, fileSection, hasSection, overview, type Settled } from './render-file.ts';
import { findingGroup, fold, rich, shortened, type Edition } from './render-findings.ts';
import { counted, inEach, words } from './words.ts';

export interface CheckPageOptions {
  readonly project: Project;
  /** In which language it opens; the other is a click away. */
  readonly locale?: Locale;
  /** What is proposed for files and columns that are not known, a line each. */
  readonly proposals?: readonly Text[];
  /** Were proposals taken for this one run? */
  readonly accepted?: boolean;
  /** How a command is typed where the page is read. */
  readonly typed?: (text: string) => string;
}

/**
 * What was checked as one HTML file for whoever keeps the records: per file what was read, what was not, and what to do, the worst first.
 * It shows cells of the records, passes no gate, and so is for internal use alone; it says so. The same records give the same bytes.
 * @param checked what reading yielded, or the mistake that stopped it
 */
export async function renderCheck(checked: CheckedRecords | UserError, options: CheckPageOptions): Promise<string> {
  const locale = options.locale ?? locales[0];
  const typed = options.typed ?? ((text: string) => text);
  const settled: Settled = { accepted: options.accepted === true };
  const proposals = options.proposals ?? [];
  const [heading, content] =
    checked instanceof UserError
      ? [words.stopped, (edition: Edition) => stopped(checked, proposals, edition)]
      : toldOf(checked, proposals, settled);
  const body = html`<a class="skip" href="#content">${both((own) => html`${words.skip[own]}`)}</a>
<header class="masthead">
<div class="masthead-bar">
<p class="kicker">${both((own) => html`${words.title[own]}`)}${options.project.name === '' ? null : html` <bdi>${shortened(options.project.name, 120, locale)}</bdi>`}</p>
<fieldset class="languages"><legend class="visually-hidden">${words.language.nl} / ${words.language.en}</legend>
${locales.map(
  (own) =>
    html`<input type="radio" name="language" id="language-${own}"${own === locale ? html` checked` : null}><label for="language-${own}" lang="${own}">${languageNames[own]}</label>`,
)}</fieldset>
</div>
<h1>${both((own) => html`${heading[own]}`)}</h1>
<p class="audience">${both((own) => html`<strong>${words.audience[own]}.</strong> ${words.audienceNote[own]}`)}</p>
</header>
<main id="content" tabindex="-1">
${inEach((own) => html`<div class="edition ${own}" lang="${own}">${content({ locale: own, typed })}</div>`)}
</main>
<footer><p>${both((own) => html`${(checked instanceof UserError ? words.closingStopped : words.closing)[own]}`)}</p></footer>
`;
  return sealedPage({ locale, title: pageTitle(options.project, locale), style: await styleSheet(), body });
}

const languageNames: Readonly<Record<Locale, string>> = { nl: 'Nederlands', en: 'English' };

const pageTitle = ({ name }: Project, locale: Locale): string => (name === '' ? words.title[locale] : `${words.title[locale]} · ${name}`);

/** Words in every language, of which the style sheet shows one. */
const both = (make: (locale: Locale) => Html): Html[] => inEach((own) => html`<span class="${own}" lang="${own}">${make(own)}</span>`);

/** The one sentence that somebody reads who reads no more, and what stands below it. */
function toldOf(checked: CheckedRecords, proposals: readonly Text[], settled: Settled): [Text, (edition: Edition) => Html] {
  const document = checkDocument(checked);
  const { read, rejected } = document.totals;
  const sentence = (locale: Locale): string => (rejected === 0 ? counted(words.all, locale, read) : counted(words.some, locale, rejected));
  const heading = read === 0 ? words.nothing : { nl: sentence('nl'), en: sentence('en') };
  return [heading, (edition) => told(checked, document, proposals, settled, edition)];
}

function stopped(error: UserError, proposals: readonly Text[], edition: Edition): Html {
  const { locale } = edition;
  return html`<section class="stopped">
      ${[error, ...error.also].map(
        ({ text, remedy }) =>
          html`<p class="cause">${shortened(text[locale], 2000, locale)}</p>
            <p class="remedy"><span class="term">${words.remedy[locale]}</span> ${rich(remedy, edition)}</p>`,
      )}
      <p class="note">${words.stoppedNote[locale]}</p>
    </section>
    ${proposed(proposals, edition)}`;
}

function told(checked: CheckedRecords, document: CheckDocument, proposals: readonly Text[], settled: Settled, edition: Edition): Html {
  const { locale } = edition;
  const { totals, files, shown } = document;
  const number = (value: number): string => formatNumber(locale, value);
  const figures: readonly [Text, number, string][] = [
    [words.rowsRead, totals.read, 'read'],
    [words.rowsLoaded, totals.loaded, 'loaded'],
    [words.rowsRejected, totals.rejected, 'rejected'],
    [words.toLookAt, totals.warned, 'warned'],
  ];
  return html`<dl class="figures">
      ${figures.map(
        ([title, value, kind]) =>
          html`<div class="figure-${kind}${value === 0 ? ' figure-zero' : ''}"><dt>${title[locale]}</dt><dd>${number(value)}</dd></div>`,
      )}
    </dl>
    ${next(checked, document, edition)}
    <section class="section">
      <h2>${words.files[locale]}</h2>
      <p class="note">${words.filesNote[locale]}</p>
      ${overview(files, edition, [totals.read, totals.loaded, totals.rejected, totals.warned])}
      ${files.map((part, index) => (hasSection(part) ? fileSection(part, index, shown, settled, edition) : null))}
    </section>
    ${
      document.elsewhere.length === 0
        ? null
        : html`<section class="section">
            <h2>${words.elsewhere[locale]}</h2>
            ${document.elsewhere.map((group) => findingGroup(group, 'warned', shown, edition))}
          </section>`
    }
    ${proposed(proposals, edition)} ${pairs(checked.proposals, edition)} ${done(words.merges, checked.merges, edition)}
    ${done(words.enrichments, checked.enrichments, edition)} ${leftAside(checked, edition)}`;
}

function next(checked: CheckedRecords, { totals, files }: CheckDocument, edition: Edition): Html {
  const { locale } = edition;
  const written = (count: number, forms: Parameters<typeof counted>[0]): Html =>
    rich({ nl: counted(forms, 'nl', count), en: counted(forms, 'en', count) }, edition);
  const unread = files.filter(({ state }) => state === 'unread').length;
  const [worst] = files;
  const steps: Html[] = [];
  if (totals.rejected > 0) {
    steps.push(
      html`${written(totals.rejected, words.nextFix)}${
        worst?.state === 'rejected'
          ? html` ${words.startWith[locale]} <a href="#${anchor(0, edition)}">${fileName(worst.report, edition)}</a>.`
          : null
      } ${rich(words.nextRejects, edition)}`,
    );
  }
  if (unread > 0) steps.push(written(unread, words.nextUnread));
  if (checked.proposals.length > 0) steps.push(written(checked.proposals.length, words.nextPairs));
  if (totals.warned > 0) steps.push(written(totals.warned, words.nextLook));
  if (totals.read === 0) steps.push(rich(words.nextFill, edition));
  else if (totals.rejected > 0) steps.push(rich(words.nextAgain, edition), rich(words.nextReportAnyway, edition));
  else steps.push(rich(words.nextReport, edition));
  return html`<section class="next">
    <h2>${words.next[locale]}</h2>
    ${totals.read > 0 && totals.rejected + totals.warned === 0 ? html`<p>${words.wellDone[locale]}</p>` : null}
    <ol>${steps.map((step) => html`<li>${step}</li>`)}</ol>
  </section>`;
}

function proposed(lines: readonly Text[], edition: Edition): Html | null {
  if (lines.length === 0) return null;
  const { locale } = edition;
  return html`<section class="section">
    <h2>${words.proposals[locale]}</h2>
    <p class="note">${rich(words.proposalsNote, edition)}</p>
    ${lists(
      lines.map((line) => shortened(line[locale], 1200, locale)),
      edition,
    )}
  </section>`;
}

/** A list of sentences, of which the first are in sight. */
function lists(items: readonly Html[], edition: Edition): Html {
  const ul = (some: readonly Html[]): Html => html`<ul class="plain">${some.map((item) => html`<li>${item}</li>`)}</ul>`;
  if (items.length <= 10) return ul(items);
  return html`${ul(items.slice(0, 8))}
    ${fold(items.length - 8, () => ul(items.slice(8)), edition, words.moreItems)}`;
}

const done = (title: Text, all: readonly { readonly message: Text }[], edition: Edition): Html | null =>
  all.length === 0
    ? null
    : html`<section class="section">
        <h2>${title[edition.locale]} <span class="count">${formatNumber(edition.locale, all.length)}×</span></h2>
        ${lists(
          all.map(({ message }) => shortened(message[edition.locale], 1200, edition.locale)),
          edition,
        )}
      </section>`;

function pairs(all: readonly Proposal[], edition: Edition): Html | null {
  if (all.length === 0) return null;
  const { locale } = edition;
  const side = (one: Side): Html =>
    html`<bdi class="who">${shortened(one.name, 120, locale)}</bdi>
      <span class="where">${fileName(one, edition)}, ${words.row[locale].toLowerCase()} ${String(one.row)}</span>`;
  const table = (some: readonly Proposal[]): Html =>
    html`<table class="rows pairs">
      <caption class="visually-hidden">${words.pairs[locale]}</caption>
      <thead>
        <tr><th scope="col">${words.first[locale]}</th><th scope="col">${words.second[locale]}</th><th scope="col">${words.why[locale]}</th></tr>
      </thead>
      <tbody>
        ${some.map(
          ({ first, second, why }) =>
            html`<tr>
              <td data-of="${words.first[locale]}"><div>${side(first)}</div></td>
              <td data-of="${words.second[locale]}"><div>${side(second)}</div></td>
              <td data-of="${words.why[locale]}"><div>${shortened(why.map((reason) => reason[locale]).join('; '), 400, locale)}</div></td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  const most = 2000;
  const folded = all.slice(10, most);
  return html`<section class="section">
    <h2>${words.pairs[locale]} <span class="count">${formatNumber(locale, all.length)}×</span></h2>
    <p class="note">${words.pairsNote[locale]}</p>
    ${table(all.slice(0, 10))}
    ${fold(folded.length, () => table(folded), edition)}
    ${
      all.length <= most
        ? null
        : html`<p class="left">${rich({ nl: counted(words.left, 'nl', all.length - most), en: counted(words.left, 'en', all.length - most) }, edition)}</p>`
    }
  </section>`;
}

/** What nobody used, so that nobody has to wonder. */
function leftAside({ files }: CheckedRecords, edition: Edition): Html {
  const { locale } = edition;
  const columnsBy = (by: 'unknown' | 'skipped'): Html[] =>
    files
      .map((file) => ({ file, names: file.columns.filter((use) => use.by === by && use.column !== '').map(({ column }) => column) }))
      .filter(({ names }) => names.length > 0)
      .map(({ file, names }) => html`${fileName(file, edition)}: ${shortened(names.map((name) => `“${name}”`).join(', '), 800, locale)}`);
  const kinds: readonly [Text, Html[]][] = [
    [
      words.asideFiles,
      files.filter(({ table, registry }) => table === null && registry === undefined).map((file) => fileName(file, edition)),
    ],
    [words.asideUnknown, columnsBy('unknown')],
    [words.asideSkipped, columnsBy('skipped')],
    [words.asideEmpty, files.filter(({ table, rowsRead }) => table !== null && rowsRead === 0).map((file) => fileName(file, edition))],
  ];
  const some = kinds.filter(([, items]) => items.length > 0);
  return html`<section class="section aside">
    <h2>${words.aside[locale]}</h2>
    ${some.length === 0 ? html`<p>${words.asideNothing[locale]}</p>` : html`<p class="note">${words.asideNote[locale]}</p>`}
    ${some.map(([title, items]) => html`<h3>${title[locale]}</h3>${lists(items, edition)}`)}
  </section>`;
}

/** Names that the style sheet uses, by those of the report's palette. */
const colourNames: Readonly<Record<string, string>> = {
  paper: 'paper',
  ink: 'ink',
  'ink-2': 'ink-2',
  rule: 'rule',
  'rule-strong': 'rule-strong',
  wash: 'wash',
  accent: 'accent',
  right: 'kept',
  wrong: 'not-kept',
  odd: 'kind-plg',
  aside: 'unknown',
};

async function styleSheet(): Promise<string> {
  const colours = palette([]);
  const declared = (which: 'light' | 'dark'): string =>
    Object.entries(colourNames)
      .map(([name, from]) => `--${name}:${colours.get(from)?.[which] ?? ''};`)
      .join('');
  const [faces, common, own] = await Promise.all([fontFaces(), pageStyle(), readFile(new URL('./style.css', import.meta.url), 'utf8')]);
  const feet = locales
    .map(
      (locale) =>
        `@media print{body:has(#language-${locale}:checked){page:${locale}}}@page ${locale}{@bottom-left{content:"${words.audience[locale]}";${foot}}@bottom-right{content:counter(page);${foot}}}`,
    )
    .join('\n');
  return [
    faces,
    `:root{color-scheme:light dark;${declared('light')}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${declared('dark')}}}`,
    common,
    own,
    feet,
  ].join('\n');
}

const foot = 'font:400 8pt "Source Sans 3",sans-serif;color:#4d5864';

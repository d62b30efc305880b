import type { Locale } from '../i18n/text.ts';
import { words } from '../i18n/words.ts';
import type { Table } from '../report/document.ts';
import { html, Html } from '../report/html.ts';

/**
 * A figure as a piece of HTML to put in a page of one's own: the drawing, and its figures as a table. It brings no script, no style and
 * no address, so it works under any policy and looks as the page around it does.
 * @param id unlike that of any other figure on the page
 * @param svg the whole plate
 */
export function fragment(id: string, svg: string, table: Table, locale: Locale): string {
  const drawing = svg
    .trim()
    .replace('aria-labelledby="t d"', `aria-labelledby="${id}-t ${id}-d"`)
    .replace('<title id="t">', `<title id="${id}-t">`)
    .replace('<desc id="d">', `<desc id="${id}-d">`)
    .replace(/^<svg([^>]*) width="[\d.]+" height="[\d.]+"/, '<svg$1 width="100%"');
  const { columns, rows, caption } = table;
  return `${
    html`<figure lang="${locale}">
      ${new Html(drawing)}
      <details>
        <summary>${words[locale].asTable}</summary>
        <table>
          <caption>
            ${caption}
          </caption>
          <thead>
            <tr>
              ${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ cells }) =>
                html`<tr>
                  ${cells.map(({ text }, index) => (index === 0 ? html`<th scope="row">${text}</th>` : html`<td>${text}</td>`))}
                </tr>`,
            )}
          </tbody>
        </table>
      </details>
    </figure>`.markup
  }\n`;
}

import { createHash } from 'node:crypto';
import type { Locale } from '../i18n/text.ts';
import { html, Html } from './html.ts';
import { packedId, packScript, unpackScript } from './pack-script.ts';

export interface SealedPage {
  readonly locale: Locale;
  readonly title: string;
  readonly style: string;
  readonly body: Html;
  /** The one program that may run, carried packed; none where it is left out. */
  readonly script?: string;
}

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A page that stands on its own: what may run and what it looks like are sealed by their hash, and nothing may be fetched. */
export function sealedPage({ locale, title, style: rules, body, script }: SealedPage): string {
  // A style element ends at the first `</style`, wherever that stands.
  const style = `\n${rules.replaceAll(/<\/(style)/gi, '<\\/$1')}\n`;
  const program = script === undefined ? null : packScript(script);
  const policy = [
    "default-src 'none'",
    ...(program === null ? [] : [`script-src ${sha256(unpackScript)} ${sha256(program.text)}`]),
    `style-src ${sha256(style)}`,
    program === null ? 'img-src data:' : 'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body>
${body}${
    program === null
      ? null
      : html`<script type="text/plain" id="${packedId}">${new Html(program.packed)}</script>
<script>${new Html(unpackScript)}</script>`
  }
</body>
</html>
`.markup;
}

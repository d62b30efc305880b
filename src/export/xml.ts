/** Signs that XML 1.0 can't hold, however they are written: control signs and halves of a pair. */
const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text with what XML can't hold replaced by the sign for that. */
export const legalText = (text: string): string => text.replaceAll(illegal, '\uFFFD');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** A text as it stands between tags or in an attribute; line ends and tabs survive. */
export const xmlText = (text: string): string =>
  legalText(text)
    .replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign)
    .replaceAll(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

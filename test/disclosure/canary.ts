import { createHash } from 'node:crypto';

const html = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
const htmlNumbers = (text: string): string =>
  Array.from(text, (sign) => (/[\w .@-]/.test(sign) ? sign : `&#${sign.codePointAt(0)};`)).join('');
const unicode = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
const unicodeWhereNeeded = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => (text.charCodeAt(at) < 127 ? text.charAt(at) : unicode(text.charAt(at)))).join('');

/** The part of a base64 text that does not depend on where in a longer text it begins. */
function base64Forms(text: string): string[] {
  return [0, 1, 2].map((shift) => {
    const coded = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)])
      .toString('base64')
      .replaceAll('=', '');
    return coded.slice(shift === 0 ? 0 : shift + 1, -2);
  });
}

/** A secret in every form in which it might slip through. */
export function formsOf(secret: string): string[] {
  const hash = (algorithm: string) => {
    const digest = createHash(algorithm).update(secret).digest();
    return [digest.toString('hex'), digest.toString('base64')];
  };
  const forms = [
    secret,
    html(secret),
    htmlNumbers(secret),
    encodeURIComponent(secret),
    encodeURI(secret),
    JSON.stringify(secret).slice(1, -1),
    unicode(secret),
    unicodeWhereNeeded(secret),
    secret.normalize('NFD'),
    secret.toUpperCase(),
    secret.toLowerCase(),
    ...base64Forms(secret),
    Buffer.from(secret).toString('hex'),
    Buffer.from(secret, 'utf16le').toString('hex'),
    ...['md5', 'sha1', 'sha256', 'sha512'].flatMap(hash),
  ];
  return [...new Set(forms)];
}

/** Which secrets stand in a text, and in which form. */
export function leaksIn(text: string, secrets: Iterable<string>): string[] {
  return [...secrets].flatMap((secret) => formsOf(secret).flatMap((form) => (text.includes(form) ? `${secret} as ${form}` : [])));
}

import type { Locale } from '../src/i18n/text.ts';
import { userErrorsInSources } from './user-errors.ts';

const cell = (words: string): string => words.replaceAll(/[|\\<>*]/g, (sign) => `\\${sign}`).replaceAll('\n', ' ');

/** The page of every message that stops a command, from the sources; those about the records themselves stand in messages.md. */
export function messagesPage(): string {
  const lines = userErrorsInSources().flatMap(({ code, text, remedy }) => {
    if (code === null || text === null || remedy === null) return [];
    const words = (locale: Locale): string => `${cell(text[locale])} → ${cell(remedy[locale])}`;
    return `| \`${code}\` | ${words('nl')} | ${words('en')} |`;
  });
  return [
    '# Waarom een opdracht niet doorgaat · Why a command does not go ahead',
    '',
    'Elke melding, met ‹woord› waar een gegeven komt en [het een | het ander] waar er twee mogelijk zijn. Wat over uw bestanden zelf gezegd wordt, staat in',
    '[messages.md](messages.md). Every message, with ‹word› where a fact comes and [one | the other] where there are two; what is said of your files stands in',
    '[messages.md](messages.md). Made by `npm run docs`.',
    '',
    '| code | Nederlands | English |',
    '| --- | --- | --- |',
    ...new Set(lines),
    '',
  ].join('\n');
}

import { en } from './en.ts';
import { nl } from './nl.ts';
import type { Locale } from './text.ts';

type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widened<T[K]> };

/** Every shared word; a language that lacks one does not compile. */
export type Words = Widened<typeof nl>;

export const words: Record<Locale, Words> = { nl, en };

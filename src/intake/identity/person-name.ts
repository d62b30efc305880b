import { oneSpelling, remembered, wordsIn } from './letters.ts';

/** What stands between a first name and a surname; people leave it out, shorten it and put it elsewhere. */
const particles: ReadonlySet<string> = new Set(
  'van v vd vande vander vanden de d den der het t te ten ter in op aan bij over onder uit uijt voor la le du des von zu zum el al ben bin ait da dos'.split(
    ' ',
  ),
);

const titlesBefore: ReadonlySet<string> = new Set(
  'drs dr mr prof ir ing bc ds lic mw mevr mevrouw dhr heer juf juffrouw meester mevr mrs ms miss'.split(' '),
);
const titlesAfter: ReadonlySet<string> = new Set('ba bc bed bsc ma mba med msc mphil phd ra rc llm emba edd'.split(' '));

/** `P.J.`, `PJ`, `Th.M.` and `P` are letters; `Piet` and `Jan-Willem` are names. */
const lettersOnly = /^(?:\p{L}\.?|(?:\p{Lu}\.?-?){2,5}|(?:(?:Th|Ch|IJ|Ph|Tj|Chr|\p{L})\.-?)+\p{L}?\.?)$/u;

/** A person's name in its parts, each folded; see `personName`. */
export interface PersonName {
  /** The given names in full, or none where only letters are given. */
  readonly given: readonly string[];
  /** The first letters of the given names, in order. */
  readonly initials: string;
  /** The name in brackets by which somebody is called: `J.W. (Hans) Smit`. */
  readonly called: string | null;
  /** Each part of the surname without what stands before it: two where it is double. */
  readonly surnames: readonly string[];
  /** What stands before the surname: `van den`. */
  readonly particles: string;
}

const isParticle = remembered((word: string): boolean => {
  const [folded, more] = wordsIn(word);
  // `v.d.` is two words once its points are gone.
  if (more !== undefined) return wordsIn(word).every((part) => particles.has(part));
  // A capital letter with a point is an initial; `v.` stands for van.
  return folded !== undefined && particles.has(folded) && !/^(?!V\.)\p{Lu}\.$/u.test(word) && !/^\p{Lu}$/u.test(word);
});

/** Takes off what is said of somebody and is no name: `drs.`, `mevr.`, `MSc`. */
function withoutTitles(words: readonly string[]): string[] {
  const kept = [...words];
  while (kept.length > 1 && (/^de$/i.test(kept[0] ?? '') ? /^heer$/i.test(kept[1] ?? '') : isTitleBefore(kept[0] ?? ''))) kept.shift();
  while (kept.length > 1 && isTitleAfter(kept.at(-1) ?? '')) kept.pop();
  return kept;
}

const bareOf = (word: string): string => word.replaceAll('.', '').toLowerCase();
// `MA` behind a name is a degree and `Ma` may be a surname; before a name `Ir.` and `ing.` are titles however they are written.
const isTitleBefore = remembered((word) => titlesBefore.has(bareOf(word)) && !/^\p{Lu}{2,}$/u.test(word));
const isTitleAfter = remembered((word) => titlesAfter.has(bareOf(word)) && /\p{Lu}.*\p{Lu}/u.test(word));

const twoLetters: ReadonlySet<string> = new Set(['th', 'ch', 'ph', 'tj', 'chr']);
/** `Th.` is one initial and `JW` are two; `IJ` is one letter. */
const lettersOf = (word: string): string => (twoLetters.has(word) ? word.slice(0, 1) : word.replaceAll('ij', 'y'));

function givenOf(words: readonly string[]): Pick<PersonName, 'given' | 'initials'> | null {
  const given: string[] = [];
  let initials = '';
  for (const word of words) {
    const parts = wordsIn(word);
    if (lettersOnly.test(word)) initials += parts.map(lettersOf).join('');
    else {
      given.push(...parts);
      initials += parts.map((part) => oneSpelling(part).slice(0, 1)).join('');
    }
  }
  return initials === '' ? null : { given, initials };
}

/** The parts of a surname: `van den Berg-de Vries` is berg and vries, behind `van den`. */
function surnameOf(words: readonly string[]): Pick<PersonName, 'surnames' | 'particles'> | null {
  const surnames: string[] = [];
  let before = '';
  for (const part of words.join(' ').split(/\s*[-–/]\s*/)) {
    const own = part.split(' ').filter((word) => word !== '');
    const start = own.findIndex((word) => !isParticle(word));
    if (surnames.length === 0) before = wordsIn(own.slice(0, Math.max(start, 0)).join(' ')).join(' ');
    const core = wordsIn(own.slice(Math.max(start, 0)).join(' ')).join('');
    if (core !== '') surnames.push(oneSpelling(core));
  }
  return surnames.length === 0 ? null : { surnames, particles: before };
}

const bracketed = /[([](\p{L}[^()[\]]*)[)\]]/u;

/**
 * A name in its parts, however it is written: `drs. Piet van der Berg`, `P. v.d. Berg`, `Berg, van der, P.` and `Berg, P. (Piet) van der`.
 * `null` where it has no given name or no surname.
 */
export function personName(text: string): PersonName | null {
  const called = bracketed.exec(text)?.[1];
  const parts = text
    .replace(bracketed, ' ')
    .split(',')
    .map((part) => withoutTitles(part.split(/\s+/u).filter((word) => word !== '')))
    .filter((part) => part.length > 0 && !part.every(isTitleAfter));
  const [before = [], ...after] = parts;
  if (after.length > 0) {
    const rest = after.flat();
    const given = givenOf(rest.filter((word) => !isParticle(word)));
    const surname = surnameOf([...rest.filter(isParticle), ...before]);
    return given === null || surname === null ? null : { ...given, ...surname, called: calledOf(called) };
  }
  const start = surnameStart(before);
  const given = givenOf(before.slice(0, start));
  const surname = surnameOf(before.slice(start));
  return given === null || surname === null ? null : { ...given, ...surname, called: calledOf(called) };
}

const calledOf = (text: string | undefined): string | null => wordsIn(text ?? '')[0] ?? null;

/** The surname starts at the first word between, at a double name, or else it is the last word. */
function surnameStart(words: readonly string[]): number {
  const between = words.findIndex((word, index) => index > 0 && index < words.length - 1 && isParticle(word));
  if (between > 0) return between;
  const first = words[0];
  // `Jan-Willem Smit`: a double first name is none of the surname's.
  const double = words.findIndex((word, index) => index > 0 && /[^.\s]-/.test(word) && !lettersOnly.test(word) && word !== first);
  return double > 0 ? double : Math.max(1, words.length - 1);
}

/** A name as one key, the same for every way to write it in full; `null` where there are only letters for the given names. */
export function fullNameKey(name: PersonName): string | null {
  return name.given.length === 0 ? null : `${name.given.map(oneSpelling).join(' ')}|${name.surnames.join('-')}`;
}

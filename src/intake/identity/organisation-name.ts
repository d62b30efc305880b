import { wordsIn } from './letters.ts';

/** What is written short, in full. */
const inFull: ReadonlyMap<string, string> = new Map(
  Object.entries({
    stg: 'stichting',
    sticht: 'stichting',
    ver: 'vereniging',
    gem: 'gemeente',
    st: 'sint',
    obs: 'openbare basisschool',
    bs: 'basisschool',
    cbs: 'christelijke basisschool',
    pcbs: 'protestants christelijke basisschool',
    pcb: 'protestants christelijke basisschool',
    rkbs: 'rooms katholieke basisschool',
    kbs: 'katholieke basisschool',
    rk: 'rooms katholieke',
    pc: 'protestants christelijke',
    ds: 'daltonschool',
    dr: 'doctor',
    prof: 'professor',
    kc: 'kindcentrum',
    ikc: 'integraal kindcentrum',
    sbo: 'school voor speciaal basisonderwijs',
    vso: 'school voor voortgezet speciaal onderwijs',
    roc: 'regionaal opleidingscentrum',
    hs: 'hogeschool',
    univ: 'universiteit',
    po: 'primair onderwijs',
    vo: 'voortgezet onderwijs',
  }),
);

const articles: ReadonlySet<string> = new Set('de het een t d van voor der den te en of the for and'.split(' '));
const legal: ReadonlySet<string> = new Set('stichting vereniging bv nv ua vof cooperatie holding'.split(' '));
/** What sort of school it is; two with one name may differ in nothing else. */
const sorts: ReadonlySet<string> = new Set(
  'basisschool school daltonschool montessorischool kindcentrum integraal gemeente schoolbestuur bestuur onderwijs primair voortgezet speciaal basisonderwijs locatie vestiging'.split(
    ' ',
  ),
);
const creeds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    openbare: 'openbaar',
    openbaar: 'openbaar',
    christelijke: 'christelijk',
    christelijk: 'christelijk',
    katholieke: 'katholiek',
    katholiek: 'katholiek',
    gereformeerde: 'gereformeerd',
    islamitische: 'islamitisch',
    protestants: '',
    rooms: '',
  }),
);

/** An organisation's name without what people vary in it. */
export interface OrganisationName {
  /** The words that are its own, in their order: `schakel` of `Openbare Basisschool De Schakel`. */
  readonly core: readonly string[];
  readonly sorts: ReadonlySet<string>;
  /** openbaar, christelijk, katholiek … where the name says so. */
  readonly creed: string | null;
}

/** `mariaschool` is a school called maria. */
const inParts = (word: string): string => word.replace(/^(?!hoge|basis)(\p{L}{4,}?)(?:basis)?school$/u, '$1 school');

/** Reads `Stg. OBS 'De Schakel'` and `Openbare basisschool De Schakel` as one; `null` where no word is left. */
export function organisationName(text: string): OrganisationName | null {
  const words = wordsIn(text.replace(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''))).flatMap((word) =>
    (inFull.get(word) ?? inParts(word)).split(' '),
  );
  const core: string[] = [];
  const found = new Set<string>();
  let creed: string | null = null;
  for (const word of words) {
    const said = creeds.get(word);
    if (said !== undefined) creed = said === '' ? creed : said;
    else if (sorts.has(word)) found.add(word === 'daltonschool' || word === 'montessorischool' ? 'basisschool' : word);
    else if (!articles.has(word) && !legal.has(word)) core.push(word);
  }
  // `Stichting Onderwijs` has nothing else to go by.
  const own = core.length > 0 ? core : words.filter((word) => !articles.has(word));
  return own.length === 0 ? null : { core: own, sorts: found, creed };
}

/** A name as one key, the same for every way to write it. */
export const organisationKey = (name: OrganisationName): string => [...name.core].sort().join(' ');

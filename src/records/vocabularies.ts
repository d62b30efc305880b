import type { Text } from '../i18n/text.ts';

export interface Term extends Text {
  /** Other spellings under which this value is found, in any case. */
  readonly synonyms?: readonly string[];
  /** Spellings that may have meant another value of the vocabulary too: they are read as this one, with a warning that says so. */
  readonly unsure?: { readonly words: readonly string[]; readonly other: string };
}

/**
 * The values a `choice` may take. A closed vocabulary refuses any other value, an open one keeps it as it stands and warns once.
 * A project file may add values of its own to both, or map a value to one of these.
 */
export interface Vocabulary {
  readonly id: string;
  readonly closed: boolean;
  readonly terms: Readonly<Record<string, Term>>;
}

const define = <const V extends Vocabulary>(vocabulary: V): V => vocabulary;

export const vocabularies = {
  sector: define({
    id: 'sector',
    closed: true,
    terms: {
      po: { nl: 'primair onderwijs', en: 'primary education', synonyms: ['primair', 'basisonderwijs', 'bao', 'bo', 'primary'] },
      so: { nl: 'speciaal onderwijs', en: 'special education', synonyms: ['sbo', 'vso', 'so/vso', 'speciaal', 'special'] },
      vo: { nl: 'voortgezet onderwijs', en: 'secondary education', synonyms: ['voortgezet', 'secondary'] },
      mbo: { nl: 'middelbaar beroepsonderwijs', en: 'vocational education', synonyms: ['roc', 'bve', 'vocational'] },
      hbo: { nl: 'hoger beroepsonderwijs', en: 'universities of applied sciences', synonyms: ['hogeschool', 'pabo'] },
      wo: { nl: 'wetenschappelijk onderwijs', en: 'universities', synonyms: ['universiteit', 'university'] },
      other: { nl: 'overig', en: 'other', synonyms: ['overige', 'anders'] },
    },
  }),
  organisation_kind: define({
    id: 'organisation_kind',
    closed: true,
    terms: {
      'school-board': { nl: 'schoolbestuur', en: 'school board', synonyms: ['bestuur', 'board', 'bevoegd gezag'] },
      school: { nl: 'school', en: 'school', synonyms: ['basisschool', 'vestiging'] },
      'teacher-education': { nl: 'lerarenopleiding', en: 'teacher education', synonyms: ['pabo', 'opleiding'] },
      'vocational-college': { nl: 'roc', en: 'vocational college', synonyms: ['mbo-instelling', 'mbo'] },
      university: { nl: 'universiteit', en: 'university', synonyms: ['hogeschool'] },
      'mobility-centre': { nl: 'mobiliteitscentrum', en: 'mobility centre', synonyms: ['regionaal transfercentrum'] },
      municipality: { nl: 'gemeente', en: 'municipality' },
      'expertise-centre': { nl: 'expertisecentrum', en: 'expertise centre', synonyms: ['kenniscentrum'] },
      other: { nl: 'overig', en: 'other', synonyms: ['overige', 'anders'] },
    },
  }),
  function: define({
    id: 'function',
    closed: false,
    terms: {
      'student-teacher': { nl: 'student', en: 'student teacher', synonyms: ['leraar in opleiding', 'lio', 'stagiair'] },
      teacher: { nl: 'leraar', en: 'teacher', synonyms: ['leerkracht', 'docent', 'groepsleerkracht'] },
      'teaching-assistant': { nl: 'onderwijsassistent', en: 'teaching assistant' },
      'teaching-supporter': { nl: 'leraarondersteuner', en: 'teaching supporter' },
      'teacher-educator': { nl: 'lerarenopleider', en: 'teacher educator', synonyms: ['opleidingsdocent'] },
      'school-based-educator': { nl: 'schoolopleider', en: 'school-based educator', synonyms: ['opleider in de school'] },
      'starter-coach': { nl: 'startersbegeleider', en: 'starter coach', synonyms: ['coach starters', 'starterscoach'] },
      researcher: { nl: 'onderzoeker', en: 'researcher', synonyms: ['docent-onderzoeker'] },
      lector: { nl: 'lector', en: 'lector (research professor)' },
      'internal-supervisor': { nl: 'intern begeleider', en: 'internal supervisor', synonyms: ['ib-er', "ib'er", 'ib'] },
      coordinator: { nl: 'coördinator', en: 'coordinator' },
      specialist: { nl: 'specialist', en: 'specialist', synonyms: ['rekenspecialist', 'taalspecialist'] },
      'school-leader': { nl: 'schoolleider', en: 'school leader', synonyms: ['directeur', 'locatieleider'] },
      'board-member': { nl: 'bestuurder', en: 'board member', synonyms: ['voorzitter college van bestuur'] },
      'policy-officer': { nl: 'beleidsmedewerker', en: 'policy officer', synonyms: ['stafmedewerker'] },
      other: { nl: 'overig', en: 'other', synonyms: ['overige', 'anders'] },
    },
  }),
  group_kind: define({
    id: 'group_kind',
    closed: true,
    terms: {
      plg: {
        nl: 'professionele leergemeenschap (PLG)',
        en: 'professional learning community (PLG)',
        synonyms: ['leergemeenschap', 'professionele leergemeenschap', 'learning community'],
      },
      expert: { nl: 'expertgroep', en: 'expert group' },
      project: { nl: 'projectgroep', en: 'project group' },
    },
  }),
  consent: define({
    id: 'consent',
    closed: true,
    terms: {
      none: { nl: 'geen', en: 'none', synonyms: ['nee', 'niet', 'no'] },
      board: {
        nl: 'beleidsgroep',
        en: 'policy group',
        synonyms: ['bestuur', 'intern'],
        // Who says no more than yes has not said that everybody may see the name.
        unsure: { words: ['ja', 'yes'], other: 'public' },
      },
      public: { nl: 'openbaar', en: 'public', synonyms: ['publiek'] },
    },
  }),
  lineage_kind: define({
    id: 'lineage_kind',
    closed: true,
    terms: {
      continues: { nl: 'gaat verder als', en: 'continues as', synonyms: ['vervolg', 'wordt'] },
      splits: { nl: 'splitst af naar', en: 'splits into', synonyms: ['splitsing', 'afsplitsing'] },
      merges: { nl: 'gaat op in', en: 'merges into', synonyms: ['samenvoeging', 'fusie'] },
    },
  }),
  body: define({
    id: 'body',
    closed: true,
    terms: {
      policy: { nl: 'beleidsgroep', en: 'policy group' },
      steering: { nl: 'stuurgroep', en: 'steering group' },
      programme: { nl: 'programmateam', en: 'programme team', synonyms: ['programmaleiding'] },
      network: { nl: 'netwerkbijeenkomst', en: 'network meeting', synonyms: ['netwerk', 'netwerkdag'] },
    },
  }),
  hours_kind: define({
    id: 'hours_kind',
    closed: true,
    terms: {
      facilitated: { nl: 'gefaciliteerd', en: 'facilitated', synonyms: ['toegekend', 'taakuren'] },
      spent: { nl: 'besteed', en: 'spent', synonyms: ['gemaakt', 'geschreven', 'gewerkt'] },
    },
  }),
  transaction_kind: define({
    id: 'transaction_kind',
    closed: true,
    terms: {
      fee: { nl: 'deelnamebijdrage', en: 'membership fee', synonyms: ['contributie', 'lidmaatschap', 'bijdrage'] },
      grant: { nl: 'bijdrage van derden', en: 'grant', synonyms: ['gift', 'toekenning'] },
      cofunding: { nl: 'medefinanciering', en: 'cofunding', synonyms: ['cofinanciering'] },
      subsidy: { nl: 'subsidie', en: 'subsidy' },
      expense: { nl: 'uitgave', en: 'expense', synonyms: ['kosten', 'uitgaven', 'ondersteuning'] },
      overhead: { nl: 'overhead', en: 'overhead', synonyms: ['bureaukosten', 'organisatiekosten'] },
    },
  }),
  product_kind: define({
    id: 'product_kind',
    closed: false,
    terms: {
      document: { nl: 'document', en: 'document', synonyms: ['handreiking', 'notitie'] },
      clip: { nl: 'video', en: 'clip', synonyms: ['filmpje', 'clip', 'kennisclip'] },
      'research-report': { nl: 'onderzoeksverslag', en: 'research report', synonyms: ['onderzoeksrapport'] },
      workshop: { nl: 'workshop', en: 'workshop' },
      'card-set': { nl: 'kaartenset', en: 'card set' },
      article: { nl: 'artikel', en: 'article' },
      'lesson-series': { nl: 'lessenserie', en: 'lesson series' },
      'web-page': { nl: 'webpagina', en: 'web page', synonyms: ['website'] },
    },
  }),
  use_context: define({
    id: 'use_context',
    closed: true,
    terms: {
      teacher_education: { nl: 'lerarenopleiding', en: 'teacher education', synonyms: ['opleiding', 'pabo'] },
      classroom: { nl: 'in de klas', en: 'classroom', synonyms: ['klas', 'les'] },
      school_development: { nl: 'schoolontwikkeling', en: 'school development' },
      in_house_academy: { nl: 'eigen academie', en: 'in-house academy', synonyms: ['academie', 'bestuursacademie'] },
      other: { nl: 'anders', en: 'other', synonyms: ['overig', 'overige'] },
    },
  }),
  division_rule: define({
    id: 'division_rule',
    closed: true,
    terms: {
      participants: { nl: 'naar deelnemers', en: 'by participants' },
      equal: { nl: 'gelijk', en: 'alike' },
      others: { nl: 'naar deelnemers, alleen aan andere organisaties', en: 'by participants, only to other organisations' },
      hours: { nl: 'naar bestede uren', en: 'by hours spent' },
      makers: { nl: 'gelijk over de makers', en: 'alike over the makers' },
      pool: { nl: 'uit één pot', en: 'out of one pot' },
      earmarked: { nl: 'eerst wat voor de groep is gegeven', en: 'first what was given for the group' },
    },
  }),
  mechanism: define({
    id: 'mechanism',
    closed: true,
    terms: {
      identification: { nl: 'identificatie', en: 'identification' },
      coordination: { nl: 'coördinatie', en: 'coordination' },
      reflection: { nl: 'reflectie', en: 'reflection' },
      transformation: { nl: 'transformatie', en: 'transformation' },
    },
  }),
  evidence: define({
    id: 'evidence',
    closed: true,
    terms: {
      none: { nl: 'geen bewijs in de gegevens', en: 'no evidence in the records' },
      met: { nl: 'elkaar getroffen', en: 'met' },
      'met-again': { nl: 'elkaar opnieuw getroffen, tussen organisaties', en: 'met again, across organisations' },
      made: { nl: 'iets gemaakt', en: 'made something' },
      'used-elsewhere': { nl: 'elders gebruikt', en: 'used elsewhere' },
      evaluated: { nl: 'geëvalueerd', en: 'evaluated' },
    },
  }),
  group_phase: define({
    id: 'group_phase',
    closed: true,
    terms: {
      exchange: { nl: 'uitwisselen', en: 'exchange' },
      questions: { nl: 'gezamenlijke vragen', en: 'joint questions' },
      research: { nl: 'onderzoek', en: 'research' },
    },
  }),
  tie_kind: define({
    id: 'tie_kind',
    closed: false,
    terms: {
      advice: { nl: 'advies', en: 'advice' },
      collaboration: { nl: 'samenwerking', en: 'collaboration' },
      sharing: { nl: 'delen van materiaal', en: 'sharing' },
    },
  }),
} as const satisfies Record<string, Vocabulary>;

export type VocabularyId = keyof typeof vocabularies;

/** The values of a vocabulary: `ValueIn<'sector'>` is `'po' | 'so' | …`. */
export type ValueIn<V extends VocabularyId> = keyof (typeof vocabularies)[V]['terms'] & string;

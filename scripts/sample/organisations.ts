import { dayOf } from '../../src/i18n/formats.ts';
import type { OrganisationRow } from '../../src/records/organisations.ts';
import type { ValueIn } from '../../src/records/vocabularies.ts';
import { wordList } from './word-list.ts';

/** What the generator knows of an organisation beside its row. */
export interface Organisation {
  readonly row: OrganisationRow;
  /** How readily its people take part; 1 is usual. */
  readonly pull: number;
  /** The number of schools; 1 where it has none. */
  readonly size: number;
  readonly schools: readonly OrganisationRow[];
  /** What the secretary wrote beside it, in a column that the tool does not know. */
  readonly remark: string | null;
}

interface BoardPlan {
  readonly id: string;
  readonly name: string;
  readonly town: string;
  readonly schools: number;
  readonly pull: number;
  readonly sector?: 'so';
  readonly from?: string;
  readonly until?: string;
  readonly remark?: string;
}

/** Invented places; none of them is a Dutch municipality. */
const towns = ['Twijnstede', 'Eschwoude', 'Holtmarke', 'Veenderlo', 'Rekkerdam', 'Ankerlo', 'Lindervoort', 'Haverlanden'] as const;

const boardPlans: readonly BoardPlan[] = [
  {
    id: 'B01',
    name: 'Stichting Openbaar Onderwijs Twijnstede',
    town: 'Twijnstede',
    schools: 14,
    pull: 1.2,
    remark: 'Opleidingsschool Noord',
  },
  { id: 'B02', name: 'Stichting De Zeven Linden', town: 'Twijnstede', schools: 10, pull: 1, remark: 'Opleidingsschool Noord' },
  { id: 'B03', name: 'Stichting Katholiek Onderwijs Eschwoude', town: 'Eschwoude', schools: 9, pull: 1.3, remark: 'Opleidingsschool Zuid' },
  {
    id: 'B04',
    name: 'Vereniging Christelijk Onderwijs Holtmarke',
    town: 'Holtmarke',
    schools: 8,
    pull: 0.9,
    remark: 'Opleidingsschool Noord',
  },
  { id: 'B05', name: 'Stichting Samenschool', town: 'Eschwoude', schools: 8, pull: 1, remark: 'Opleidingsschool Zuid' },
  { id: 'B06', name: 'Stichting De Waterlijn', town: 'Veenderlo', schools: 7, pull: 1.1 },
  { id: 'B07', name: 'Stichting Leerlanden', town: 'Haverlanden', schools: 7, pull: 0.11, remark: 'wil eerst aankijken wat het oplevert' },
  { id: 'B08', name: 'Stichting Veldkring', town: 'Rekkerdam', schools: 6, pull: 1.1, remark: 'Opleidingsschool Zuid' },
  { id: 'B09', name: 'Stichting De Brede Beek', town: 'Ankerlo', schools: 6, pull: 0.7 },
  { id: 'B10', name: 'Protestants-Christelijke Schoolvereniging Veenderlo', town: 'Veenderlo', schools: 5, pull: 0.8 },
  { id: 'B11', name: 'Stichting Rekkerdamse Scholen', town: 'Rekkerdam', schools: 5, pull: 1 },
  {
    id: 'B12',
    name: 'Stichting Kindcentra Oostermarke',
    town: 'Holtmarke',
    schools: 5,
    pull: 1.4,
    from: '2023-08-01',
    remark: 'nieuw per augustus 2023',
  },
  { id: 'B13', name: 'Stichting Montessori- en Daltonscholen Ankerlo', town: 'Ankerlo', schools: 4, pull: 0.9 },
  { id: 'B14', name: 'Stichting Speciaal Onderwijs De Oversteek', town: 'Twijnstede', schools: 4, pull: 1.2, sector: 'so' },
  {
    id: 'B15',
    name: 'Vereniging tot Stichting en Instandhouding van Scholen met de Bijbel te Lindervoort en Omstreken',
    town: 'Lindervoort',
    schools: 3,
    pull: 0.15,
  },
  {
    id: 'B16',
    name: 'Stichting Vrije Scholen Haverlanden',
    town: 'Haverlanden',
    schools: 2,
    pull: 0.8,
    until: '2024-07-31',
    remark: 'opgezegd per 31 juli 2024',
  },
];

interface OtherPlan {
  readonly id: string;
  readonly name: string;
  readonly kind: ValueIn<'organisation_kind'>;
  readonly sector: ValueIn<'sector'>;
  readonly town: (typeof towns)[number];
  readonly pays: boolean;
  readonly trains?: boolean;
  readonly size: number;
  readonly pull: number;
  readonly remark?: string;
}

const otherPlans: readonly OtherPlan[] = [
  {
    id: 'O01',
    name: 'Hogeschool Twijnstede, Lerarenopleiding Basisonderwijs',
    kind: 'teacher-education',
    sector: 'hbo',
    town: 'Twijnstede',
    pays: true,
    trains: true,
    size: 9,
    pull: 1.5,
    remark: 'Opleidingsschool Noord en Zuid',
  },
  { id: 'O02', name: 'ROC Eschwoude', kind: 'vocational-college', sector: 'mbo', town: 'Eschwoude', pays: true, size: 3, pull: 1 },
  {
    id: 'O03',
    name: 'Regionaal Mobiliteitscentrum Onderwijs',
    kind: 'mobility-centre',
    sector: 'other',
    town: 'Holtmarke',
    pays: true,
    size: 1,
    pull: 1,
  },
  { id: 'O04', name: 'Gemeente Twijnstede', kind: 'municipality', sector: 'other', town: 'Twijnstede', pays: false, size: 1, pull: 0.8 },
  { id: 'O05', name: 'Universiteit Oostermarke', kind: 'university', sector: 'wo', town: 'Twijnstede', pays: false, size: 2, pull: 1 },
  {
    id: 'O06',
    name: 'Expertisecentrum Taal en Lezen',
    kind: 'expertise-centre',
    sector: 'other',
    town: 'Eschwoude',
    pays: false,
    size: 1,
    pull: 1,
  },
  {
    id: 'O07',
    name: 'Stichting Voortgezet Onderwijs Holtmarke',
    kind: 'school-board',
    sector: 'vo',
    town: 'Holtmarke',
    pays: false,
    size: 2,
    pull: 0.8,
  },
  { id: 'O08', name: 'Kinderopvang De Kleine Kring', kind: 'other', sector: 'other', town: 'Veenderlo', pays: false, size: 1, pull: 0.8 },
  {
    id: 'O09',
    name: 'Programmabureau Kennisnetwerk Voorbeeld',
    kind: 'other',
    sector: 'other',
    town: 'Twijnstede',
    pays: false,
    size: 1,
    pull: 0,
    remark: 'programmaleiding, samen 0,4 fte',
  },
  {
    id: 'O10',
    name: 'Bibliotheek Ankerlo',
    kind: 'other',
    sector: 'other',
    town: 'Ankerlo',
    pays: false,
    size: 1,
    pull: 0,
    remark: 'gesprek gepland, nog niemand aangemeld',
  },
];

const schoolNames = wordList(`
  De Zilverpopulier, De Kastanjelaan, De Wulpenweide, Het Boekenbos, De Zandloper, De Rekentuin, De Kievitsbloem, De Buitenkans,
  De Letterboom, Het Vlindernest, De Klaverhof, De Wilgenroos, De Sterrenkijker, Het Kleurenwiel, De Toverlantaarn,
  De Beukennoot, De Eekhoornbrug, De Waterjuffer, Het Zonnedek, De Haverkist, De Tuinfluiter, De Vuurvlieg, De Kraanvogel,
  De Bosuil, De Vlierbes, De Steltloper, De Zandhagedis, Het Lichtschip, De Stuifduin, De Houtduif, De Nachtegaal,
  De Boomkruiper, De Kwikstaart, De Meidoorn, De Hazelnoot, De Sleedoorn, De Spreeuwenpot, Het Veenpluis, De Zonnedauw,
  De Gagelstruik, Het Wollegras, De Jeneverbes, De Bosbes, Het Schrijvertje, De Stekelbaars, De IJsvogel, De Watermunt,
  De Dotterbloem, De Pinksterbloem, De Rietzanger, De Karekiet, De Roerdomp, De Torenvalk, De Buizerd, De Steenuil, De Kerkuil,
  De Ransuil, De Grutto, De Tureluur, De Scholekster, De Koperwiek, De Kramsvogel, De Goudvink, De Groenling, De Distelvink,
  De Sijs, De Appelvink, De Boomklever, Het Winterkoninkje, De Heggenmus, De Roodstaart, De Tapuit, Het Paapje, De Gele Lis,
  De Zwanenbloem, De Waterlelie, De Kalmoes, De Lisdodde, De Egelskop, Het Pijlkruid, De Krabbenscheer, De Kikkerbeet,
  Het Fonteinkruid, De Zonnehoed, De Akelei, De Ereprijs, De Vingerhoed, Het Lepelblad, De Driekleur, De Rolklaver,
  Het Speenkruid, De Boterbloem, De Hommelhof, De Bijenkorf, De Molshoop, Het Hazenpad, De Reesprong, De Dassenburcht,
  De Ottersteen, Het Konijnenblad, De Kruisbek, Het Sterrenmos, De Zilverreiger
`);
const prefixes = ['Basisschool', 'Kindcentrum', 'Basisschool', 'Daltonschool', 'Basisschool', 'Integraal Kindcentrum'];
const specialPrefixes = ['School voor speciaal basisonderwijs', 'School voor speciaal onderwijs'];

/** Every organisation: paying members first, then those that take part without a vote. */
export function makeOrganisations(): readonly Organisation[] {
  let school = 0;
  const boards = boardPlans.map((plan): Organisation => {
    const sector = plan.sector ?? 'po';
    const from = dayOf(plan.from ?? '2021-08-01');
    const until = plan.until === undefined ? null : dayOf(plan.until);
    const trains = plan.remark?.startsWith('Opleidingsschool') ?? false;
    const schools = Array.from({ length: plan.schools }, (_, at): OrganisationRow => {
      const name = schoolNames[school] ?? `Basisschool ${school + 1}`;
      school += 1;
      const kinds = sector === 'so' ? specialPrefixes : prefixes;
      return {
        id: `S${plan.id.slice(1)}${String(at + 1).padStart(2, '0')}`,
        name: `${kinds[(school + at) % kinds.length]} ${name}`,
        kind: 'school',
        sector,
        parent_id: plan.id,
        // Large boards reach into a second town; the first schools stand in the board's own.
        municipality: at > 6 ? (towns[(towns.indexOf(townOf(plan.town)) + 1) % towns.length] ?? plan.town) : plan.town,
        member_from: null,
        member_until: null,
        training_partnership: trains,
        registry_id: `0V${String(school).padStart(3, '0')}`,
      };
    });
    return {
      row: {
        id: plan.id,
        name: plan.name,
        kind: 'school-board',
        sector,
        parent_id: null,
        municipality: plan.town,
        member_from: from,
        member_until: until,
        training_partnership: trains,
        registry_id: `0${plan.id.slice(1)}00`,
      },
      pull: plan.pull,
      size: plan.schools,
      schools,
      remark: plan.remark ?? null,
    };
  });
  const others = otherPlans.map((plan): Organisation => ({
    row: {
      id: plan.id,
      name: plan.name,
      kind: plan.kind,
      sector: plan.sector,
      parent_id: null,
      municipality: plan.town,
      member_from: plan.pays ? dayOf('2021-08-01') : null,
      member_until: null,
      training_partnership: plan.trains ?? null,
      registry_id: null,
    },
    pull: plan.pull,
    size: plan.size,
    schools: [],
    remark: plan.remark ?? null,
  }));
  return [...boards, ...others];
}

function townOf(name: string): (typeof towns)[number] {
  const town = towns.find((known) => known === name);
  if (town === undefined) throw new Error(`no such town: ${name}`);
  return town;
}

import { dayOf } from '../../src/i18n/formats.ts';
import type { ProductUseRow } from '../../src/records/product-uses.ts';
import type { ProductRow } from '../../src/records/products.ts';
import { dayIn, firstDay, lastDay } from './calendar.ts';
import { groupPlans } from './group-plans.ts';
import type { Organisation } from './organisations.ts';
import type { People } from './people.ts';
import { mainAppointment } from './people.ts';
import type { Random } from './random.ts';

type Made = readonly [group: string, start: number, kind: string, title: string, uses: number];

/** Per product: its group, the school year it was made in, its kind, its title, and in how many places it came to be used. */
const made: readonly Made[] = [
  ['G01', 2021, 'document', 'Kijkwijzer spel in de kleutergroep', 5],
  ['G01', 2022, 'card-set', 'Kaartenset Samen spelen, samen praten', 11],
  ['G01', 2023, 'workshop', 'Workshop Van spel naar gesprek', 4],
  ['G01', 2024, 'clip', 'Hoekenwerk in beeld: vier video’s uit de klas', 3],
  ['G02', 2021, 'lesson-series', 'Twaalf lessen ontwerpend leren voor groep 5 tot en met 8', 19],
  ['G03', 2021, 'document', 'Begeleidingsplan startende leraren: de eerste honderd dagen', 8],
  ['G03', 2022, 'document', 'Gesprekswijzer voor startersbegeleiders', 6],
  ['G03', 2023, 'workshop', 'Workshop Beeldcoaching bij starters', 3],
  ['G03', 2024, 'article', 'Drie jaar begeleiding: wat blijft hangen?', 1],
  ['G04', 2021, 'document', 'Beoordelingsformulier werkplekleren', 7],
  ['G04', 2022, 'document', 'Handreiking voor het begeleiden van studenten op de werkplek', 6],
  ['G04', 2023, 'clip', 'Een leergesprek voeren: drie voorbeelden', 4],
  ['G04', 2024, 'document', 'Routekaart samen opleiden en professionaliseren', 2],
  ['G05', 2021, 'document', 'Beslisboom rekenproblemen', 9],
  ['G05', 2022, 'card-set', 'Rekentaalkaarten voor de bovenbouw', 12],
  ['G05', 2023, 'workshop', 'Workshop Automatiseren zonder tijdsdruk', 3],
  ['G05', 2024, 'document', 'Kwaliteitskaart rekenen 2025', 2],
  ['G06', 2021, 'web-page', 'Leerlijn digitale geletterdheid groep 1 tot en met 8', 10],
  ['G06', 2022, 'lesson-series', 'Lessenserie Mediawijs in vijf weken', 4],
  ['G06', 2024, 'clip', 'Programmeren zonder scherm', 2],
  ['G07', 2022, 'research-report', 'Leesmotivatie in groep 7: onderzoek op zes scholen', 3],
  ['G07', 2022, 'document', 'Boekenkring: een werkwijze in tien stappen', 2],
  ['G08', 2021, 'document', 'Signaleringslijst voor leerlingen die meer aankunnen', 4],
  ['G08', 2023, 'card-set', 'Denkkaarten voor compacten en verrijken', 1],
  ['G09', 2021, 'document', 'Onderzoeken in je eigen klas: een stappenplan', 5],
  ['G09', 2022, 'research-report', 'Wat doen leraren met onderzoek? Verslag van vijftien gesprekken', 2],
  ['G09', 2023, 'article', 'De onderzoekende school: drie jaar leren van elkaar', 0],
  ['G10', 2022, 'workshop', 'Workshop Ontwerpend leren voor het hele team', 6],
  ['G10', 2023, 'document', 'Materiaallijst voor een techniekhoek onder de honderd euro', 8],
  ['G10', 2024, 'lesson-series', 'Lessen over energie in en om de school', 3],
  ['G11', 2022, 'document', 'Afspraken in de klas: voorbeelden uit negen scholen', 3],
  ['G11', 2023, 'clip', 'Rustig beginnen: vier startmomenten', 5],
  ['G11', 2024, 'research-report', 'Rust in de klas: een vergelijking van drie aanpakken', 0],
  ['G12', 2022, 'document', 'Eerste opvang van nieuwkomers: de eerste zes weken', 6],
  ['G12', 2023, 'card-set', 'Praatplaten voor kinderen die net Nederlands leren', 7],
  ['G13', 2022, 'document', 'Format voor een groepsplan dat werkt', 4],
  ['G13', 2023, 'document', 'Handreiking gesprekken met ouders over ondersteuning', 3],
  ['G14', 2022, 'card-set', 'Dertig beweegopdrachten bij taal en rekenen', 6],
  ['G14', 2023, 'clip', 'Bewegend leren op het schoolplein', 1],
  ['G15', 2022, 'document', 'Bouwstenen voor een visie op burgerschap', 5],
  ['G16', 2022, 'document', 'Taakprofielen voor onderwijsassistent en leraarondersteuner', 4],
  ['G16', 2024, 'workshop', 'Workshop Begeleiden van kleine groepen', 1],
  ['G17', 2022, 'research-report', 'Basisvaardigheden in kaart: uitkomsten van achttien scholen', 2],
  ['G18', 2023, 'lesson-series', 'Bouwen en bedenken: ontwerplessen voor kleuters', 6],
  ['G18', 2024, 'card-set', 'Onderzoeksvragen voor de kleuterklas', 3],
  ['G19', 2023, 'document', 'Wat werkt bij leren lezen? Samenvatting voor het team', 5],
  ['G19', 2024, 'workshop', 'Workshop Vloeiend lezen', 2],
  ['G20', 2023, 'document', 'Talenportret: aan de slag met thuistalen', 3],
  ['G20', 2024, 'card-set', 'Woorden in twaalf talen', 4],
  ['G21', 2023, 'lesson-series', 'Oefenen met democratie: zes lessen', 3],
  ['G22', 2023, 'document', 'Van ander beroep naar de klas: gids voor zij-instromers', 3],
  ['G23', 2023, 'document', 'Executieve functies: observatie in de klas', 0],
  ['G24', 2023, 'web-page', 'Cultuurkalender voor de basisschool', 4],
  ['G25', 2024, 'document', 'Overdracht van peuteropvang naar groep 1', 2],
  ['G26', 2024, 'document', 'Buitenlessen dicht bij school', 0],
  ['G27', 2024, 'document', 'Onderzoeksagenda 2025 voor scholen en opleiding', 2],
  ['G28', 2024, 'document', 'Zes vragen voor wie kunstmatige intelligentie in de klas wil gebruiken', 6],
  ['G29', 2024, 'document', 'Lijst met rijke teksten bij de zaakvakken', 3],
  ['G30', 2024, 'clip', 'Terugkoppeling geven: voorbeelden uit groep 4 en 7', 1],
  ['G32', 2024, 'document', 'Warme overdracht naar de brugklas', 2],
  ['G33', 2024, 'research-report', 'Samen naar de wijkschool: startmeting', 0],
  ['G34', 2024, 'workshop', 'Workshop Prikkelarm werken in een gewone klas', 1],
];

/** Made by a learning community, but to be found nowhere and used by nobody else. */
const withheld = 'Buitenlessen dicht bij school';

const contexts: Readonly<Record<string, readonly string[]>> = {
  'school-board': ['in_house_academy', 'school_development'],
  school: ['classroom', 'classroom', 'classroom', 'school_development'],
  'teacher-education': ['teacher_education'],
  'vocational-college': ['teacher_education', 'classroom'],
};

interface Products {
  readonly products: readonly ProductRow[];
  readonly uses: readonly ProductUseRow[];
}

export function makeProducts(organisations: readonly Organisation[], people: People, random: Random): Products {
  const products: ProductRow[] = [];
  const uses: ProductUseRow[] = [];
  const everywhere = organisations.filter((o) => o.pull > 0);
  for (const [at, [group, start, kind, title, count]] of made.entries()) {
    const plan = groupPlans.find((g) => g.id === group);
    const id = `PR${String(at + 1).padStart(3, '0')}`;
    const date = dayIn(random, start, random.pick([3, 4, 5, 6, 6, 7]), 1, 28);
    const open = plan?.kind === 'plg' ? 0.92 : 0.7;
    products.push({
      id,
      title,
      kind,
      group_id: group,
      date,
      url: random.chance(open) && title !== withheld ? `https://voorbeeld.example/producten/${id.toLowerCase()}` : null,
    });
    // A product starts with those who made it and, when it is good, travels beyond them.
    const makers = people.memberships
      .filter((m) => m.group.id === group && m.from <= date && (m.until ?? Infinity) >= firstDay(start))
      .map((m) => mainAppointment(m.person, Math.max(m.from, firstDay(start)))?.organisation_id ?? null)
      .filter((organisation) => organisation !== null);
    const seen = new Set<string>();
    for (let n = 0; n < count; n += 1) {
      const home = makers.length > 0 && random.chance(n < 2 ? 0.7 : 0.25);
      const place = home ? random.pick(makers) : somewhere(everywhere, random);
      if (seen.has(place)) continue;
      seen.add(place);
      const kindOf = organisations.flatMap((o) => [o.row, ...o.schools]).find((o) => o.id === place)?.kind ?? 'other';
      const used = date + random.int(20, 420);
      uses.push({
        product_id: id,
        organisation_id: place,
        context: random.pick(contexts[kindOf] ?? ['other']),
        date: used <= dayOf('2025-07-31') ? used : random.int(Math.min(date, lastDay(2024)), lastDay(2024)),
      });
    }
  }
  return { products, uses: uses.toSorted((a, b) => (a.date ?? 0) - (b.date ?? 0)) };
}

function somewhere(organisations: readonly Organisation[], random: Random): string {
  const organisation =
    random.weighted(organisations, (o) => o.pull * o.size + (o.row.kind === 'teacher-education' ? 6 : 0)) ?? random.pick(organisations);
  return organisation.schools.length > 0 && random.chance(0.85) ? random.pick(organisation.schools).id : organisation.row.id;
}

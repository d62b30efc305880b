import { deflateSync } from 'node:zlib';
import type { Locale, Text } from '../i18n/text.ts';
import { clientWords } from './client-words.ts';
import type { ReportContext } from './context.ts';
import { differencesOf } from './differences.ts';
import { budgetOfYear } from './budget-of-year.ts';
import { mapPayload } from './map-payload.ts';
import { packMap } from './pack-map.ts';
import type { BudgetPayload, ChartSpec, Drawings, Payload } from './payload.ts';

/** What the page's script receives. Both contexts are of the same analysis, one in each language. */
export function makePayload(
  contexts: Readonly<Record<Locale, ReportContext>>,
  charts: Readonly<Record<Locale, Readonly<Record<string, ChartSpec>>>>,
): Payload {
  const chartConfig = { nl: commonConfig(charts.nl), en: commonConfig(charts.en) };
  const bare = { nl: without(charts.nl, chartConfig.nl), en: without(charts.en, chartConfig.en) };
  const english = Object.entries(bare.en).flatMap(([id, chart]) => {
    const difference = differencesOf(bare.nl[id], chart);
    return difference === null ? [] : [[id, difference] as const];
  });
  return {
    focus: contexts.nl.focus.id,
    map: packMap(mapPayload(contexts)),
    drawings: packed({ chartConfig, charts: bare.nl, chartsInEnglish: Object.fromEntries(english) }),
    budget: budgetPayload(contexts),
    words: clientWords,
  };
}

type Config = Readonly<Record<string, unknown>>;
type Charts = Readonly<Record<string, ChartSpec>>;

const configOf = ({ spec }: ChartSpec): Config | null =>
  typeof spec['config'] === 'object' && spec['config'] !== null ? (spec['config'] as Config) : null;

/** What the first chart says of looks, and nearly every other repeats. */
function commonConfig(charts: Charts): Config {
  const configs = Object.values(charts).map(configOf);
  return configs.find((config) => config !== null) ?? {};
}

/** The charts without what they say of looks, where that is what is said once for all. */
function without(charts: Charts, common: Config): Charts {
  const words = JSON.stringify(common);
  return Object.fromEntries(
    Object.entries(charts).map(([id, chart]) => {
      if (JSON.stringify(configOf(chart)) !== words) return [id, chart];
      return [id, { ...chart, spec: Object.fromEntries(Object.entries(chart.spec).filter(([name]) => name !== 'config')) }];
    }),
  );
}

/** Marks and scales that no reader reads, a fifth as large. */
const packed = (drawings: Drawings): string => deflateSync(JSON.stringify(drawings), { level: 9 }).toString('base64');

/** What the panel of the year reported on works with: everything by the page's own keys. */
function budgetPayload(contexts: Readonly<Record<Locale, ReportContext>>): BudgetPayload | null {
  const context = contexts.nl;
  const year = budgetOfYear(context);
  if (year === null) return null;
  const organisation = (id: string): string => context.keys.organisation.get(id) ?? '';
  const both = (of: (each: ReportContext) => string): Text => ({ nl: of(contexts.nl), en: of(contexts.en) });
  return {
    year: {
      ...year,
      members: year.members.map((member) => ({ ...member, organisation: organisation(member.organisation) })),
      ties: year.ties.map(({ a, b }) => ({ a: organisation(a), b: organisation(b) })),
      groups: year.groups.map(({ group, organisations, others }) => ({
        group: context.groupName(group),
        organisations: organisations.map(organisation),
        others,
      })),
    },
    names: Object.fromEntries(
      year.members.map((member) => [organisation(member.organisation), both((each) => each.organisationName(member.organisation))]),
    ),
    kinds: Object.fromEntries(year.basis.kinds.map(({ kind }) => [kind, both((each) => each.term('group_kind', kind))])),
  };
}

import { byId, byName } from '../i18n/formats.ts';
import { locales, type Locale, type Text } from '../i18n/text.ts';
import type { ReportContext } from './context.ts';
import { fillText } from './fill.ts';
import type { MapNode, MapPayload, MapTie, StoryStep } from './payload.ts';
import { counted } from './quantities.ts';

const words = {
  whole: {
    title: { nl: 'Het netwerk in {year}', en: 'The network in {year}' },
    text: {
      nl: 'Op de kaart: {organisations} en {groups}. Een lijn verbindt een organisatie met een groep waar mensen van die organisatie in zaten.',
      en: 'On the map: {organisations} and {groups}. A line joins an organisation to a group that people of that organisation were in.',
    },
  },
  circles: {
    title: { nl: 'Wie trekken met elkaar op?', en: 'Who keep company with each other?' },
    text: {
      nl: 'Over alle jaren samen zijn {circles} te onderscheiden: organisaties en groepen die vooral met elkaar te maken hebben. De grootste is {largest}, in {year} met {members}.',
      en: 'Over all years together {circles} stand out: organisations and groups that mostly have to do with each other. The largest is {largest}, in {year} with {members}.',
    },
  },
  reach: {
    title: { nl: 'Met de meeste andere organisaties in contact', en: 'In touch with most other organisations' },
    text: {
      nl: '{name} zat in {year} in groepen met {met}: het grootste aantal op deze kaart.',
      en: 'In {year} {name} was in groups with {met}: the largest number on this map.',
    },
  },
  meeting: {
    title: { nl: 'Waar de meeste organisaties elkaar vonden', en: 'Where most organisations met' },
    text: {
      nl: 'In {name} kwamen in {year} mensen van {organisations} bij elkaar: het grootste aantal op deze kaart.',
      en: 'In {name} people of {organisations} came together in {year}: the largest number on this map.',
    },
  },
  strongest: {
    title: { nl: 'De dikste lijn tussen twee sectoren', en: 'The thickest line between two sectors' },
    text: {
      nl: '{a} ({sectorA}) en {b} ({sectorB}) zaten in {year} samen in {groups}, met bij elkaar {people}.',
      en: 'In {year} {a} ({sectorA}) and {b} ({sectorB}) were together in {groups}, with {people} in all.',
    },
  },
  changes: {
    title: { nl: 'Wat er kwam en wat er ging', en: 'What came and what went' },
    text: {
      nl: 'Sinds {before} nieuw op de kaart: {came}. Niet meer op de kaart: {went}.',
      en: 'New on the map since {before}: {came}. No longer on the map: {went}.',
    },
  },
  single: {
    title: { nl: 'Met één groep verbonden', en: 'Tied to one group' },
    text: {
      nl: 'Op deze kaart in {year} met niet meer dan één groep verbonden: {names}.',
      en: 'On this map tied to no more than one group in {year}: {names}.',
    },
  },
} satisfies Record<string, { title: Text; text: Text }>;

const circles = { nl: '{n} kringen', en: '{n} circles' };
const nothing = { nl: 'niets', en: 'nothing' };

type Part = keyof typeof words;

/** Nobody reads on past so many. */
const most = 6;
/** As many names as a sentence bears. */
const named = 4;

/**
 * A walk through the map in at most six steps: each a sentence of values that are on the map, and the view that shows it. A step of which the
 * map does not hold the values is left out; fewer than two steps are no walk.
 */
export function mapStory(map: MapPayload, contexts: Readonly<Record<Locale, ReportContext>>): StoryStep[] {
  const { focus } = contexts.nl;
  const year = focus.id;
  const here = (node: MapNode): boolean => node.years[year] !== undefined;
  const nodes = map.nodes.filter(here);
  const of = (kind: MapNode['kind']): MapNode[] => nodes.filter((node) => node.kind === kind);
  const [organisations, groups] = [of('organisation'), of('group')];
  const ties = (kind: MapTie['kind']): MapTie[] => map.ties.filter((tie) => tie.kind === kind && tie.years[year] !== undefined);
  const nodeOf = new Map(map.nodes.map((node) => [node.key, node]));

  const step = (part: Part, state: StoryStep['state'], values: (context: ReportContext) => Record<string, string>): StoryStep => {
    const text = (template: Text): Text => {
      const [nl = '', en = ''] = locales.map((locale) => {
        const context = contexts[locale];
        return fillText(context.t(template), { year: context.year(year), ...values(context) });
      });
      return { nl, en };
    };
    return { title: text(words[part].title), text: text(words[part].text), state };
  };
  const name = (context: ReportContext, key: string): string => nodeOf.get(key)?.label[context.locale] ?? '';
  const sector = (context: ReportContext, key: string): string => context.term('sector', sectorOf(nodeOf.get(key)));

  const steps: StoryStep[] = [];
  const affiliations = ties('affiliation');
  if (organisations.length > 0 && groups.length > 0 && affiliations.length > 0)
    steps.push(
      step('whole', { view: 'affiliation' }, (context) => ({
        organisations: counted(context.locale, organisations.length, 'organisations'),
        groups: counted(context.locale, groups.length, 'groups'),
      })),
    );

  const [largest] = map.communities
    .map((community) => ({ community, members: nodes.filter((node) => node.community === community.id) }))
    .toSorted((a, b) => b.members.length - a.members.length || byId(a.community.id, b.community.id));
  if (map.communities.length > 1 && largest !== undefined && largest.members.length > 0)
    steps.push(
      step('circles', { view: 'affiliation', colour: 'community' }, (context) => ({
        circles: fillText(context.t(circles), { n: context.number(map.communities.length) }),
        largest: `“${largest.community.label[context.locale]}”`,
        members: context.list(
          (['organisation', 'group'] as const).flatMap((kind) => {
            const n = largest.members.filter((node) => node.kind === kind).length;
            return n === 0 ? [] : [counted(context.locale, n, kind === 'group' ? 'groups' : 'organisations')];
          }),
        ),
      })),
    );

  const widest = top(organisations, (node) => node.years[year]?.organisations ?? 0);
  if (widest !== null && organisations.length > 2)
    steps.push(
      step('reach', { view: 'affiliation', selected: [widest.node.key] }, (context) => ({
        name: name(context, widest.node.key),
        met: counted(context.locale, widest.value, 'otherOrganisations'),
      })),
    );

  const meeting = top(groups, (node) => node.years[year]?.organisations ?? 0);
  if (meeting !== null && meeting.value > 1)
    steps.push(
      step('meeting', { view: 'affiliation', selected: [meeting.node.key] }, (context) => ({
        name: name(context, meeting.node.key),
        organisations: counted(context.locale, meeting.value, 'organisations'),
      })),
    );

  const [strongest] = ties('organisations')
    .filter((tie) => sectorOf(nodeOf.get(tie.source)) !== sectorOf(nodeOf.get(tie.target)))
    .flatMap((tie) => {
      const there = tie.years[year];
      return there === undefined || there.persons === null || (there.groups ?? []).length === 0
        ? []
        : [{ tie, persons: there.persons, groups: there.groups ?? [] }];
    })
    .toSorted((a, b) => b.persons - a.persons || byId(a.tie.key, b.tie.key));
  if (strongest !== undefined)
    steps.push(
      step('strongest', { view: 'organisations', selected: [strongest.tie.key] }, (context) => ({
        a: name(context, strongest.tie.source),
        b: name(context, strongest.tie.target),
        sectorA: sector(context, strongest.tie.source),
        sectorB: sector(context, strongest.tie.target),
        groups: counted(context.locale, strongest.groups.length, 'groups'),
        people: counted(context.locale, strongest.persons, 'people'),
      })),
    );

  const before = contexts.nl.before?.id;
  if (before !== undefined) {
    const changed = (from: string, to: string): { organisations: number; groups: number } => {
      const [organisations, groups] = (['organisation', 'group'] as const).map(
        (kind) => map.nodes.filter((node) => node.kind === kind && node.years[from] === undefined && node.years[to] !== undefined).length,
      );
      return { organisations: organisations ?? 0, groups: groups ?? 0 };
    };
    const [came, went] = [changed(before, year), changed(year, before)];
    const told = (context: ReportContext, some: { organisations: number; groups: number }): string => {
      const parts = (['organisations', 'groups'] as const).flatMap((what) =>
        some[what] === 0 ? [] : [counted(context.locale, some[what], what)],
      );
      return parts.length === 0 ? context.t(nothing) : context.list(parts);
    };
    if (came.organisations + came.groups + went.organisations + went.groups > 0)
      steps.push(
        step('changes', { view: 'affiliation', changes: true }, (context) => ({
          before: context.year(before),
          came: told(context, came),
          went: told(context, went),
        })),
      );
  }

  const single = organisations
    .filter((node) => affiliations.filter((tie) => tie.source === node.key).length === 1)
    .toSorted((a, b) => byName(a.label.nl, b.label.nl) || byId(a.key, b.key));
  if (single.length > 0 && single.length <= named)
    steps.push(
      step('single', { view: 'affiliation', selected: single.map(({ key }) => key) }, (context) => ({
        names: context.list(single.map(({ key }) => name(context, key))),
      })),
    );

  return steps.length < 2 ? [] : steps.slice(0, most);
}

const sectorOf = (node: MapNode | undefined): string | null => (node?.category === 'unknown' ? null : (node?.category ?? null));

/** The one with the largest value; `null` where two have it, or nobody any. */
function top(nodes: readonly MapNode[], of: (node: MapNode) => number): { node: MapNode; value: number } | null {
  const [first, second] = nodes
    .map((node) => ({ node, value: of(node) }))
    .toSorted((a, b) => b.value - a.value || byId(a.node.key, b.node.key));
  return first === undefined || first.value === 0 || first.value === second?.value ? null : first;
}

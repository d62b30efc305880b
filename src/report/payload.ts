import type { BudgetYear } from '../budget/reach.ts';
import type { Locale, Text } from '../i18n/text.ts';

/**
 * What the page's script receives, as JSON in `<script type="application/json" id="payload">`. Made from `Disclosed<Analysis>` alone.
 * Keys (`o1`, `g7`, `p3`) are numbered in the order of the names shown: no id of a record leaves.
 */
export interface Payload {
  readonly focus: string;
  readonly map: PackedMap;
  /** How charts are drawn; as a text it is their JSON, deflated (RFC 1950), in base64: their figures stand in the page’s tables. */
  readonly drawings: Drawings | string;
  /** What the panel “what if” works with; `null` where there is nothing to work out. */
  readonly budget: BudgetPayload | null;
  readonly words: Readonly<Record<Locale, ClientWords>>;
}

export interface Drawings {
  /** What every chart's specification says of looks, taken out of each. */
  readonly chartConfig: Readonly<Record<Locale, Readonly<Record<string, unknown>>>>;
  /** Compiled Vega specifications by chart id, in Dutch, without what `chartConfig` says; see `ChartSpec`. */
  readonly charts: Readonly<Record<string, ChartSpec>>;
  /** What is otherwise in each of them in English; an id that is not there is the same. */
  readonly chartsInEnglish: Readonly<Record<string, Difference>>;
}

/**
 * A compiled Vega (not Vega-Lite) specification. A chart that takes part in the shared selection has rows with a field `key` (a map
 * key) and a signal `selected`: the keys to stand out, an empty array for none. A click on a mark whose datum has a `key` selects it.
 */
export interface ChartSpec {
  readonly spec: Readonly<Record<string, unknown>>;
  readonly linked: boolean;
}

/** `[value]`: this in its place · an object: by name or place in a list, what is otherwise inside. */
export type Difference = readonly [unknown] | { readonly [name: string]: Difference };

/** A year's books and agreements, organisations and groups by their map keys. */
export interface BudgetPayload {
  readonly year: BudgetYear;
  /** The name of every organisation in it, by key. */
  readonly names: Readonly<Record<string, Text>>;
  readonly kinds: Readonly<Record<string, Text>>;
}

export type MapNodeKind = 'organisation' | 'group' | 'person' | 'product';

export interface MapNode {
  readonly key: string;
  readonly kind: MapNodeKind;
  readonly label: Text;
  /** Short enough to stand on the map. */
  readonly short: Text;
  /** For an organisation its sector, for a group its kind; the legend's entries. */
  readonly category: string | null;
  /** The circle it belongs to over all years; `null` where it belongs to none that has a colour. */
  readonly community: string | null;
  readonly x: number;
  readonly y: number;
  readonly years: Readonly<Record<string, NodeYear>>;
}

/** What a node was in a year in which it was there. `null`: too few to show. */
export interface NodeYear {
  readonly persons: number | null;
  /** Of a group: the organisations in it; of an organisation: the others it met. */
  readonly organisations?: number | null;
  readonly crossing?: number | null;
}

export interface MapTie {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  /** `affiliation`: an organisation's people in a group · `organisations`: two organisations that share groups · `membership`: a person in a group · `production`: a group and what it made. */
  readonly kind: 'affiliation' | 'organisations' | 'membership' | 'production';
  readonly years: Readonly<Record<string, TieYear>>;
}

/** What a tie was made of in a year. */
export interface TieYear {
  readonly persons: number | null;
  /** Keys of the groups that two organisations share. */
  readonly groups?: readonly string[];
  /** Titles of what those groups made. */
  readonly products?: readonly string[];
  readonly minutes?: number | null;
  /** Keys of the people behind it, where the audience may know them. */
  readonly who?: readonly string[];
  /** The rows that it rests on, where the audience may look them up: places in `sources`, each with the row's number there. */
  readonly rows?: readonly (readonly [source: number, row: number])[];
}

export interface MapPayload {
  readonly years: readonly { readonly id: string; readonly label: Text }[];
  readonly nodes: readonly MapNode[];
  readonly ties: readonly MapTie[];
  /** Files, and sheets of them, that ties name rows of; empty for an audience that may not look them up. */
  readonly sources: readonly string[];
  /** The legend: every category that occurs, with its colour and name. */
  readonly categories: readonly MapCategory[];
  readonly communities: readonly MapCommunityEntry[];
  /** A walk through the map, for the year reported on; empty where there is too little to walk past. */
  readonly story: readonly StoryStep[];
  /** How many are not drawn because a screen can't show them; `null` where all are. */
  readonly left: MapLeft | null;
}

/** A step of a walk: what it says, and what the map shows as it says so; whatever is not named is as the map opens. */
export interface StoryStep {
  readonly title: Text;
  readonly text: Text;
  readonly state: {
    readonly view: MapTie['kind'];
    readonly selected?: readonly string[];
    readonly colour?: 'category' | 'community';
    readonly changes?: boolean;
  };
}

export interface MapCommunityEntry {
  readonly id: string;
  readonly colour: string;
  readonly label: Text;
}

export interface MapLeft {
  readonly organisations: number;
  readonly groups: number;
  readonly persons: number;
  readonly products: number;
  readonly ties: number;
}

/**
 * A map as it stands in the page: lists in place of names of fields, years by their place. It is written out, not compressed, so that
 * whoever wants to can read what a page holds.
 */
export interface PackedMap extends Omit<MapPayload, 'nodes' | 'ties'> {
  readonly products: readonly string[];
  readonly nodes: readonly PackedNode[];
  readonly ties: Readonly<Record<MapTie['kind'], readonly PackedTie[]>>;
}

/** One text where Dutch and English are the same. */
export type PackedText = string | readonly [nl: string, en: string];

/** What was in each year, from the first; `0` where it was not there, and nothing after the last. */
export type PackedYears = readonly (0 | PackedYear)[];

/**
 * Of a node: persons, organisations, crossing. Of a tie: persons, minutes, the places among the nodes of groups and of people, places among
 * the products, rows as source and number in turn. What is not known at the end is left out; `-1` stands for what is not there.
 */
export type PackedYear = readonly (number | null | readonly number[])[];

export type PackedNode = readonly [
  key: string,
  label: PackedText,
  /** `0` where the label is short enough. */
  short: PackedText | 0,
  category: string | null,
  community: string | null,
  /** In ten-thousandths. */
  x: number,
  y: number,
  years: PackedYears,
];

/** Places among the nodes; a tie's key is its kind's letter and its place among those of its kind, from 1. */
export type PackedTie = readonly [source: number, target: number, years: PackedYears];

export interface MapCategory {
  readonly id: string;
  readonly kind: MapNodeKind;
  /** `#rrggbb`, or a property of the page as `var(--sector-po)`; the map lightens or darkens it to 3:1 on its ground. */
  readonly colour: string;
  readonly label: Text;
  /** So that a kind does not rest on colour alone. Without it: organisations and people are circles, groups take the next shapes in turn. */
  readonly shape?: MapShape;
}

/** Shapes of one area for one number of people. */
export type MapShape = 'circle' | 'square' | 'diamond' | 'triangle' | 'hexagon';

/**
 * Every word the page's script shows, so that it needs no dictionary of its own; their texts are in `client-words.ts`. `{n}`, `{name}`
 * and the like are filled in. A count has two forms, `….one` and `….other`.
 */
export type ClientWords = Readonly<Record<ClientWord, string>>;

type Count<W extends string> = `${W}.one` | `${W}.other`;

export type ClientWord =
  | 'map'
  | 'mapRole'
  | 'mapHelp'
  | 'scrollHint'
  | 'touchHint'
  | 'search'
  | 'searchHint'
  | 'searchNone'
  | Count<'searchFound'>
  | 'zoom'
  | 'zoomIn'
  | 'zoomOut'
  | 'zoomAll'
  | 'year'
  | 'yearPrevious'
  | 'yearNext'
  | 'view'
  | 'view.affiliation'
  | 'view.organisations'
  | 'view.membership'
  | 'view.production'
  | 'legend'
  | 'legend.organisation'
  | 'legend.group'
  | 'legend.person'
  | 'legend.product'
  | 'only'
  | 'showAll'
  | 'line.affiliation'
  | 'line.organisations'
  | 'line.membership'
  | 'line.production'
  | 'chosen'
  | 'chosenNone'
  | 'clear'
  | 'kind.organisation'
  | 'kind.group'
  | 'kind.person'
  | 'kind.product'
  | Count<'persons'>
  | Count<'named'>
  | 'personsHidden'
  | Count<'crossing'>
  | Count<'organisations'>
  | Count<'groups'>
  | Count<'products'>
  | Count<'hours'>
  | 'before'
  | 'notThere'
  | 'notShown'
  | 'noTies'
  | 'groupsOf'
  | 'organisationsOf'
  | 'partnersOf'
  | 'personsOf'
  | 'makersOf'
  | 'madeBy'
  | 'tie'
  | 'through'
  | 'moreOf'
  | 'saidChosen'
  | 'saidCleared'
  | 'saidShown'
  | 'saidYear'
  | 'onlyShort'
  | 'communityNone'
  | 'legend.community'
  | 'legend.tie'
  | 'tie.across.sector'
  | 'tie.within.sector'
  | 'tie.across.community'
  | 'tie.within.community'
  | 'inCommunity'
  | 'choices'
  | 'choice.colour'
  | 'choice.size'
  | 'choice.strength'
  | 'choice.least'
  | 'colour.category'
  | 'colour.community'
  | 'measure.persons'
  | 'measure.organisations'
  | 'measure.crossing'
  | 'measure.hours'
  | 'measure.bridge'
  | 'size.persons'
  | 'size.organisations'
  | 'size.crossing'
  | 'size.hours'
  | 'size.bridge'
  | 'width.persons'
  | 'width.groups'
  | 'width.products'
  | 'width.hours'
  | 'strength.persons'
  | 'strength.groups'
  | 'strength.products'
  | 'strength.hours'
  | 'leastAll'
  | 'leastFrom'
  | 'changes'
  | 'changesKey'
  | 'saidChanges'
  | 'cameSince'
  | 'wentSince'
  | Count<'met'>
  | 'ofWhom'
  | 'whoIs'
  | 'productsOf'
  | Count<'rowsOf'>
  | Count<'rowsIn'>
  | 'tooMany'
  | Count<'tooManyTies'>
  | 'routeTitle'
  | 'route'
  | 'routeDirect'
  | 'routeNone'
  | Count<'routeOthers'>
  | 'via.organisation'
  | 'via.group'
  | 'via.person'
  | 'via.product'
  | 'kinds.organisation'
  | 'kinds.group'
  | 'kinds.person'
  | 'kinds.product'
  | 'actions'
  | 'around'
  | 'around.all'
  | 'around.direct'
  | 'around.further'
  | 'routeTo'
  | 'routeNowhere'
  | 'filter'
  | 'filterOn'
  | 'filterOff'
  | 'filterNone'
  | 'addToChoice'
  | Count<'chosenMany'>
  | 'lasso'
  | 'lassoHint'
  | 'export'
  | 'export.png'
  | 'export.print'
  | 'export.svg'
  | 'export.nodes'
  | 'export.ties'
  | 'export.nodesFile'
  | 'export.tiesFile'
  | 'exported'
  | 'exportedPrint'
  | 'exportTitle'
  | 'exportSource'
  | 'exportFile'
  | 'csv.name'
  | 'csv.kind'
  | 'csv.category'
  | 'csv.community'
  | 'csv.persons'
  | 'csv.organisations'
  | 'csv.crossing'
  | 'csv.from'
  | 'csv.to'
  | 'csv.hours'
  | 'csv.groups'
  | 'csv.products'
  | 'csv.rows'
  | 'story'
  | 'storyCount'
  | 'storyPrevious'
  | 'storyNext'
  | 'storyClose'
  | 'sortedUp'
  | 'sortedDown'
  | 'budget.form'
  | 'budget.fee'
  | 'budget.feeHint'
  | 'budget.new'
  | 'budget.newHint'
  | 'budget.join'
  | 'budget.leave'
  | Count<'budget.chosen'>
  | 'budget.nobody'
  | 'budget.reset'
  | 'budget.then'
  | 'budget.wholeNumber'
  | 'budget.amount'
  | 'budget.hidden'
  | 'budget.below';

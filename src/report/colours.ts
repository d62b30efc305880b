/**
 * Colours with a meaning, as custom properties of the page: what a chart or map refers to is a name, and the page (or a figure that
 * stands alone) says which colour that is in light, in dark and on paper. Organisations are cool and round, groups are warm and
 * square, so that no meaning rests on colour alone; every mark is at least 3:1 against its ground.
 */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

export const sectorColours: Readonly<Record<string, Colour>> = {
  po: { light: '#1d63ad', dark: '#6cabe8' },
  so: { light: '#12355f', dark: '#a9c7ec' },
  vo: { light: '#4a8cc9', dark: '#8cc6f2' },
  mbo: { light: '#00796b', dark: '#4fc2b0' },
  hbo: { light: '#8a3fa0', dark: '#cf92e0' },
  wo: { light: '#5b2a86', dark: '#b79be6' },
  other: { light: '#66717c', dark: '#a4afb9' },
};

export const kindColours: Readonly<Record<string, Colour>> = {
  plg: { light: '#b4500b', dark: '#f0a05a' },
  expert: { light: '#7a2b12', dark: '#e08a72' },
  project: { light: '#b07a12', dark: '#e3bd5e' },
};

/** For group kinds of a network's own, in the order of their ids. */
const furtherKinds: readonly Colour[] = [
  { light: '#9a4b5f', dark: '#e59aac' },
  { light: '#6b5a2a', dark: '#cdbb84' },
  { light: '#c0563e', dark: '#f39b86' },
  { light: '#5d4037', dark: '#c7aca2' },
];

/** For the circles on the map, largest first: far apart for whoever sees fewer colours too, in light as in dark. */
export const communityColours: readonly Colour[] = [
  { light: '#1d63ad', dark: '#6cabe8' },
  { light: '#b4500b', dark: '#f0a05a' },
  { light: '#00796b', dark: '#4fc2b0' },
  { light: '#8a3fa0', dark: '#cf92e0' },
  { light: '#a07200', dark: '#e3bd5e' },
  { light: '#a3315c', dark: '#f08fb4' },
  { light: '#3f5a1c', dark: '#a9c77c' },
  { light: '#12355f', dark: '#c3d4ea' },
];

const ground: Readonly<Record<string, Colour>> = {
  paper: { light: '#ffffff', dark: '#15191e' },
  ink: { light: '#1a2027', dark: '#e9edf1' },
  'ink-2': { light: '#4d5864', dark: '#b3bdc7' },
  rule: { light: '#d5dae0', dark: '#37414b' },
  'rule-strong': { light: '#7d8894', dark: '#84909c' },
  wash: { light: '#f3f5f7', dark: '#1d232a' },
  accent: { light: '#0f4c81', dark: '#8ec3f5' },
  range: { light: '#c3ccd6', dark: '#4a5764' },
  kept: { light: '#0b7261', dark: '#5cc9b4' },
  'not-kept': { light: '#a93226', dark: '#f2988d' },
  unknown: { light: '#66717c', dark: '#a4afb9' },
  'money-fee': { light: '#1d63ad', dark: '#6cabe8' },
  'money-grant': { light: '#00796b', dark: '#4fc2b0' },
  'money-cofunding': { light: '#5aa395', dark: '#9adfd2' },
  'money-subsidy': { light: '#12355f', dark: '#a9c7ec' },
  'money-groups': { light: '#b4500b', dark: '#f0a05a' },
  'money-other': { light: '#b07a12', dark: '#e3bd5e' },
  'money-overhead': { light: '#66717c', dark: '#a4afb9' },
  'hours-facilitated': { light: '#1d63ad', dark: '#6cabe8' },
  'hours-spent': { light: '#b4500b', dark: '#f0a05a' },
  'step-1': { light: '#eef3f8', dark: '#1f2933' },
  'step-2': { light: '#c9dcee', dark: '#27405a' },
  'step-3': { light: '#8fb8dc', dark: '#2b5378' },
  'step-4': { light: '#5b98d1', dark: '#35699b' },
  'step-5': { light: '#1d63ad', dark: '#86bdf0' },
  'step-ink': { light: '#1a2027', dark: '#e9edf1' },
  'step-ink-strong': { light: '#ffffff', dark: '#10151a' },
};

/** Every named colour of a report, with one for each group kind it has. */
export function palette(kinds: readonly string[]): ReadonlyMap<string, Colour> {
  const colours = new Map<string, Colour>(Object.entries(ground));
  for (const [sector, colour] of Object.entries(sectorColours)) colours.set(`sector-${sector}`, colour);
  colours.set('sector-unknown', sectorColours['other'] ?? { light: '#66717c', dark: '#a4afb9' });
  for (const [kind, colour] of Object.entries(kindColours)) colours.set(`kind-${kind}`, colour);
  for (const [index, colour] of communityColours.entries()) colours.set(`community-${index + 1}`, colour);
  let next = 0;
  for (const kind of kinds) {
    if (colours.has(`kind-${slug(kind)}`)) continue;
    const colour = furtherKinds[next % furtherKinds.length];
    if (colour !== undefined) colours.set(`kind-${slug(kind)}`, colour);
    next += 1;
  }
  return colours;
}

/** The property a chart or a rule refers to: `var(--sector-po)`. */
export const colour = (name: string): string => `var(--${name})`;

/** A code as part of a name in CSS: anything but letters, digits and dashes is written as its code point. */
export function slug(code: string): string {
  return code.replace(/[^a-zA-Z0-9-]/g, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`);
}

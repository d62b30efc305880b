import { Option, type Command } from 'commander';
import {
  burdensOf,
  formatList,
  formatNumber,
  lossOf,
  networksOf,
  suggestionsFor,
  UserError,
  vocabularies,
  type Leaver,
  type Locale,
  type Loss,
  type Network,
  type Records,
  type Suggestion,
  type Text,
} from '../index.ts';
import { deliver, formats, type Format } from './deliver.ts';
import { addCommonOptions, wholeNumber, type CommonOptions } from './options.ts';
import { asTyped, wrap } from './print.ts';
import { analyseOptions, argumentWords, internalOnly, sayAudience, sayRejections, withColumns } from './session.ts';

interface WhatifOptions extends CommonOptions {
  readonly person?: string;
  readonly group?: string;
  readonly organisation?: string;
  readonly suggest?: boolean;
  readonly limit?: number;
  readonly format?: Format;
  readonly out?: string;
}

export function addWhatif(root: Command, locale: Locale): void {
  const nl = locale === 'nl';
  const command = root
    .command('whatif')
    .argument(argumentWords[locale].name, argumentWords[locale].help)
    .description(
      nl
        ? 'wat breekt er als iemand vertrekt, en waar zou één deelname het meest verbinden (alleen intern)'
        : 'what breaks when somebody leaves, and where one membership would connect the most (internal only)',
    )
    .option('--person <id>', nl ? 'als deze persoon uit alle groepen stapt' : 'when this person leaves all groups')
    .option('--group <id>', nl ? 'als deze groep stopt' : 'when this group ends')
    .option(
      '--organisation <id>',
      nl ? 'als niemand meer namens deze organisatie meedoet' : 'when nobody takes part for this organisation any more',
    )
    .option('--suggest', nl ? 'waar één nieuwe deelname het meest zou verbinden' : 'where one new membership would connect the most')
    .addOption(new Option('--limit <n>', nl ? 'hoeveel rijen' : 'how many rows').argParser(wholeNumber(1, locale)).default(10))
    .addOption(new Option('--format <format>', nl ? 'vorm' : 'format').choices([...formats]))
    .option('--out <file>', nl ? 'naar een bestand' : 'to a file');
  addCommonOptions(command, locale).action(async (paths: string[], options: WhatifOptions) => {
    internalOnly(options.audience, {
      nl: 'Wat er van één persoon, groep of organisatie afhangt',
      en: 'What hangs on one person, group or organisation',
    });
    const leaver = leaverOf(options);
    await withColumns(paths, options, async ({ console, open }) => {
      const { focus, networks } = networksOf(open, analyseOptions(options, console));
      const network = networks.find(({ period }) => period.id === focus.id);
      if (network === undefined) return;
      const names = namesIn(open.records);
      sayRejections(console, open, paths);
      sayAudience(console, 'internal');
      console.say({ nl: `Periode: ${focus.id}.`, en: `Period: ${focus.id}.` });
      if (leaver !== null) {
        const loss = lossOf(network, leaver);
        if (loss === null) throw tookNoPart(network, leaver, names);
        if (options.format !== undefined && options.format !== 'json') await deliver(lossTable(loss), options, console);
        else if (options.json === true || options.format === 'json')
          await deliver({ headers: [], rows: [], json: loss }, { ...options, json: true }, console);
        else console.result(asTyped(lossText(loss, names, options.lang)));
        return;
      }
      if (options.suggest === true) {
        const found = suggestionsFor(network, open.records, options.limit ?? 10);
        if (options.format === undefined && options.json !== true && options.out === undefined) {
          console.result(found.map((each, index) => suggestionText(each, index + 1, names, options.lang)).join('\n\n'));
          return;
        }
        const rows = found.map((each) => [
          ...[each.person, each.organisation, each.group, each.links.length + each.others.length, each.nearer, each.groups],
          because(each, names, options.lang),
        ]);
        const headers = ['person', 'organisation', 'group', 'new_links', 'nearer', 'groups_now', 'why'];
        await deliver({ headers, rows, json: found }, options, console);
        return;
      }
      const burdens = burdensOf(network);
      const rows = burdens
        .slice(0, options.json === true ? burdens.length : (options.limit ?? 10))
        .map((burden) => [
          ...[kindTitles[burden.kind][options.lang], burden.id, names(burden.kind, burden.id), burden.links],
          burden.cutOff.map((id) => names('organisation', id)).join(', ') || null,
        ]);
      const titles = nl
        ? ['wie of wat', 'nummer', 'naam', 'verbindingen', 'enige brug van']
        : ['who or what', 'id', 'name', 'links', 'only bridge of'];
      await deliver({ headers: ['kind', 'id', 'name', 'links', 'cut_off'], titles, rows, json: burdens }, options, console);
      console.say({
        nl: `${formatNumber('nl', burdens.length)} personen en groepen dragen alleen een verbinding tussen twee organisaties. Wat er breekt als iemand vertrekt: --person, --group of --organisation met een nummer.`,
        en: `${formatNumber('en', burdens.length)} people and groups carry a link between two organisations alone. What breaks when one leaves: --person, --group or --organisation with an id.`,
      });
    });
  });
}

const kindTitles: Record<Leaver['kind'], Text> = {
  person: { nl: 'persoon', en: 'person' },
  group: { nl: 'groep', en: 'group' },
  organisation: { nl: 'organisatie', en: 'organisation' },
};

function leaverOf(options: WhatifOptions): Leaver | null {
  const given = (['person', 'group', 'organisation'] as const).flatMap((kind) => {
    const id = options[kind];
    return id === undefined ? [] : [{ kind, id }];
  });
  if (given.length + (options.suggest === true ? 1 : 0) > 1) {
    throw new UserError({
      code: 'one-question',
      text: {
        nl: 'Kies één van --person, --group, --organisation en --suggest.',
        en: 'Choose one of --person, --group, --organisation and --suggest.',
      },
      remedy: { nl: 'Stel de vragen na elkaar.', en: 'Ask one after the other.' },
    });
  }
  return given[0] ?? null;
}

type Names = (kind: Leaver['kind'] | 'theme', id: string) => string;

/** Names as the records have them, else the id. */
function namesIn(records: Records): Names {
  const names = {
    person: new Map(records.professionals.map(({ id, name }) => [id, name])),
    group: new Map(records.groups.map(({ id, name }) => [id, name])),
    organisation: new Map(records.organisations.map(({ id, name }) => [id, name])),
    theme: new Map(records.themes.map(({ id, name }) => [id, name])),
  };
  return (kind, id) => names[kind].get(id) ?? id;
}

function tookNoPart(network: Network, { kind, id }: Leaver, names: Names): UserError {
  const known = names(kind, id) !== id;
  const word = kindTitles[kind];
  return new UserError({
    code: 'took-no-part',
    text: {
      nl: known
        ? `${names(kind, id)} (${id}) deed in ${network.period.id} niet mee.`
        : `Er is geen ${word.nl} met nummer ${id} die in ${network.period.id} meedeed.`,
      en: known
        ? `${names(kind, id)} (${id}) took no part in ${network.period.id}.`
        : `No ${word.en} with id ${id} took part in ${network.period.id}.`,
    },
    remedy:
      kind === 'organisation'
        ? {
            nl: 'Geef het nummer van het bestuur of de instelling, of kies met --year een ander jaar.',
            en: 'Give the id of the board or institute, or choose another year with --year.',
          }
        : {
            nl: 'Kijk in uw gegevens naar het nummer, of kies met --year een ander jaar.',
            en: 'Look the id up in your records, or choose another year with --year.',
          },
  });
}

/** What breaks, in sentences a programme leader reads. */
function lossText(loss: Loss, names: Names, locale: Locale): string {
  const nl = locale === 'nl';
  const organisations = (ids: readonly string[]) =>
    formatList(
      locale,
      ids.map((id) => names('organisation', id)),
    );
  const who = names(loss.leaver.kind, loss.leaver.id);
  const block = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  · ${line}`)];
  const head = {
    person: nl ? `Als ${who} uit alle groepen stapt:` : `When ${who} leaves all groups:`,
    group: nl ? `Als ${who} stopt:` : `When ${who} ends:`,
    organisation: nl ? `Als niemand meer namens ${who} meedoet:` : `When nobody takes part for ${who} any more:`,
  }[loss.leaver.kind];
  const { links, delegations, ownCompany, cutOff, reach, parts, peopleOut } = loss;
  const nothing = links.length + delegations.length + ownCompany.length + cutOff.length + reach.length === 0;
  return [
    head,
    ...(nothing ? [nl ? '  verliest geen organisatie een verbinding.' : '  no organisation loses a link.'] : []),
    ...block(
      nl ? 'Deze organisaties ontmoeten elkaar dan nergens meer:' : 'These organisations then meet nowhere any more:',
      links.map(
        ({ a, b, groups }) =>
          `${organisations([a, b])} (${nl ? 'nu in' : 'now in'} ${formatList(
            locale,
            groups.map((id) => names('group', id)),
          )})`,
      ),
    ),
    ...block(
      nl ? 'Deze organisaties ontmoeten dan niemand meer van elders:' : 'These organisations then meet nobody from elsewhere any more:',
      cutOff.map((id) => names('organisation', id)),
    ),
    ...block(
      nl ? 'In deze groepen zit dan niemand meer van:' : 'In these groups there is then nobody left of:',
      delegations.map(({ organisation, group }) => `${names('organisation', organisation)} (${names('group', group)})`),
    ),
    ...block(
      nl
        ? 'Deze groepen bestaan dan nog uit mensen van hoogstens één organisatie:'
        : 'These groups then have people of one organisation at most:',
      ownCompany.map((id) => names('group', id)),
    ),
    ...block(
      nl ? 'Zoveel andere organisaties ontmoeten zij dan nog:' : 'So many other organisations they then meet:',
      reach.map(({ organisation, before, after }) => `${names('organisation', organisation)}: ${after} (${nl ? 'nu' : 'now'} ${before})`),
    ),
    ...(parts.before === parts.after
      ? []
      : [
          '',
          nl
            ? `De organisaties vallen dan uiteen in ${parts.after} delen die elkaar niet ontmoeten (nu ${parts.before}).`
            : `The organisations then fall into ${parts.after} parts that do not meet (now ${parts.before}).`,
        ]),
    ...(loss.leaver.kind === 'person' || peopleOut.length === 0
      ? []
      : [
          '',
          nl
            ? `${peopleOut.length} mensen zitten dan in geen enkele groep meer.`
            : `${peopleOut.length} people are then in no group any more.`,
        ]),
  ].join('\n');
}

function lossTable(loss: Loss) {
  const rows = [
    ...loss.links.map(({ a, b, groups }) => ['link', a, b, groups.join(' ')]),
    ...loss.cutOff.map((organisation) => ['cut-off', organisation, null, null]),
    ...loss.delegations.map(({ organisation, group }) => ['delegation', organisation, null, group]),
    ...loss.ownCompany.map((group) => ['own-company', null, null, group]),
    ...loss.reach.map(({ organisation, before, after }) => ['reach', organisation, `${before} > ${after}`, null]),
  ];
  return { headers: ['what', 'organisation', 'other', 'groups'], rows, json: loss };
}

/** Who, where and why, as one reads a list. */
function suggestionText(each: Suggestion, place: number, names: Names, locale: Locale): string {
  const count = each.links.length + each.others.length;
  const who = `${place}. ${names('person', each.person)} (${names('organisation', each.organisation)}) → ${names('group', each.group)}`;
  const now = formatNumber(locale, each.groups);
  const gain =
    locale === 'nl'
      ? `${count} ${count === 1 ? 'nieuwe verbinding' : 'nieuwe verbindingen'} tussen organisaties; ${each.nearer} paren komen dichter bij elkaar; nu in ${now} ${each.groups === 1 ? 'groep' : 'groepen'}.`
      : `${count} new ${count === 1 ? 'link' : 'links'} between organisations; ${each.nearer} pairs come nearer; in ${now} ${each.groups === 1 ? 'group' : 'groups'} now.`;
  return [who, ...[gain, `${sentence(because(each, names, locale))}.`].map((text) => wrap(text, 96).replaceAll(/^/gm, '   '))].join('\n');
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function because({ links, others, knowsTheme }: Suggestion, names: Names, locale: Locale): string {
  const nl = locale === 'nl';
  const terms: Readonly<Record<string, Text>> = vocabularies.function.terms;
  const words = links.map(({ organisation, themes, functions }) => {
    const shared = [...themes.map((id) => names('theme', id)), ...functions.map((id) => terms[id]?.[locale] ?? id)];
    return `${names('organisation', organisation)} (${nl ? 'gedeeld' : 'shared'}: ${shared.join(', ')})`;
  });
  const met = formatList(locale, [...words, ...others.map((id) => names('organisation', id))]);
  const meets = nl ? `ontmoet dan ${met}` : `then meets ${met}`;
  return knowsTheme ? `${meets}; ${nl ? 'werkt al aan het thema van de groep' : 'works on the theme of the group already'}` : meets;
}

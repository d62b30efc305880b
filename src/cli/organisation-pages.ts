import { join } from 'node:path';
import {
  defaultThresholds,
  disclose,
  ownKey,
  renderOrganisation,
  renderOrganisationMarkdown,
  renderOrganisationPdf,
  traceOrganisation,
  writeFileAtomically,
  type Analysis,
  type Locale,
} from '../index.ts';
import type { Session } from './session.ts';
import { traceCsv, traceName } from './trace-file.ts';

export interface MadePage {
  readonly organisation: string;
  readonly files: readonly string[];
}

/** The boards that took part in the period reported on, or paid in it: those that a yearly talk is held with. */
export function organisationsOf({ organisations, views, focus }: Analysis): string[] {
  const present = new Set(views.find(({ period }) => period === focus.id)?.organisations.map(({ id }) => id));
  return organisations
    .filter(
      ({ id, board, memberFrom, memberUntil }) =>
        board === id &&
        (present.has(id) || (memberFrom !== null && memberFrom <= focus.until && (memberUntil === null || memberUntil >= focus.from))),
    )
    .map(({ id }) => id);
}

/**
 * Writes the page of each organisation, made of what that organisation may see, and as PDF, Markdown and a list of its sentences where that is asked for.
 * @param each told after every page how many are done
 */
export async function writeOrganisationPages(
  { analysis, open }: Pick<Session, 'analysis' | 'open'>,
  ids: readonly string[],
  options: { readonly out: string; readonly pdf: boolean; readonly markdown: boolean; readonly trace: boolean; readonly locale: Locale },
  each: (done: number) => void,
): Promise<MadePage[]> {
  const { locale } = options;
  const thresholds = defaultThresholds(open.project);
  const names = fileNames(ids.map((id) => analysis.organisations.find((organisation) => organisation.id === id)?.name ?? id));
  const made: MadePage[] = [];
  for (const [index, id] of ids.entries()) {
    const to = { organisation: id };
    const disclosed = disclose(analysis, to, thresholds);
    const own = ownKey(analysis, to, thresholds);
    if (own === null) continue;
    const files: string[] = [];
    const write = async (ending: string, content: string | Uint8Array): Promise<void> => {
      const path = join(options.out, `${names[index]}${ending}`);
      await writeFileAtomically(path, content);
      files.push(path);
    };
    await write('.html', await renderOrganisation(disclosed, own, { locale }));
    if (options.pdf) await write('.pdf', await renderOrganisationPdf(disclosed, own, { locale }));
    if (options.markdown) await write('.md', await renderOrganisationMarkdown(disclosed, own, { locale }));
    if (options.trace) await write(`-${traceName[locale]}`, traceCsv(await traceOrganisation(disclosed, own, { locale }), locale));
    made.push({ organisation: id, files });
    each(index + 1);
  }
  return made;
}

/** Names as file names, two that would be the same told apart. */
export function fileNames(names: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return names.map((name) => {
    const plain =
      name
        .normalize('NFKD')
        .replaceAll(/\p{M}/gu, '')
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .slice(0, 60)
        .replaceAll(/^-+|-+$/g, '') || 'organisatie';
    const times = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, times);
    return times === 1 ? plain : `${plain}-${times}`;
  });
}

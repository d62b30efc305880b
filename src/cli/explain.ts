import type { Command } from 'commander';
import { entryMarkdown, explain, UserError, type Locale } from '../index.ts';
import { makeConsole } from './console.ts';
import { languageOption } from './options.ts';
import { wrap } from './print.ts';

export function addExplain(root: Command, locale: Locale): void {
  const nl = locale === 'nl';
  root
    .command('explain')
    .argument(
      '<id>',
      nl ? 'bijvoorbeeld ei-index, budget-by-group of memberships' : 'for instance ei-index, budget-by-group or memberships',
    )
    .description(
      nl
        ? 'leg één maat, overzicht, afspraak of tabel uit, met de bron'
        : 'explain one metric, summary, agreement or table, with its source',
    )
    .option('--json', nl ? 'als JSON' : 'as JSON')
    .addOption(languageOption(locale))
    .action((id: string, options: { json?: boolean }) => {
      const { entry, near } = explain(id);
      if (entry === null) {
        const list = near.join(', ');
        throw new UserError({
          code: 'unknown-entry',
          text: { nl: `“${id}” kennen wij niet.`, en: `“${id}” is not known.` },
          remedy:
            near.length > 0
              ? { nl: `Bedoelt u ${list}?`, en: `Did you mean ${list}?` }
              : { nl: 'Kijk met grensganger dictionary wat er is.', en: 'See with grensganger dictionary what there is.' },
        });
      }
      const plain = entryMarkdown(entry, locale).replace(/^### /, '').replaceAll('**', '').replaceAll('`', '');
      makeConsole(locale, false).result(options.json === true ? JSON.stringify(entry, null, 2) : wrap(plain));
    });
}

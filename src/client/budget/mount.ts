import { budgetLines, budgetSentence, kindLabel, linesOfChange, showFigure, type BudgetFigure } from '../../budget/lines.ts';
import { reachOf } from '../../budget/reach.ts';
import { whatIf } from '../../budget/what-if.ts';
import { formatEuro } from '../../i18n/formats.ts';
import type { BudgetPayload } from '../../report/payload.ts';
import { h, listen, setAttribute, type Dispose } from '../dom.ts';
import type { Say } from '../words.ts';
import { amountField, chooser, wholeField, type Field } from './fields.ts';
import { isSupposed, mostFee, mostFresh, mostGroups, movementOf, nothingSupposed, questionOf, type SupposedStore } from './supposed.ts';

/** How long after the last key the answer is read aloud. */
const settled = 500;

/** Puts a form before the answer that stands in the page, and works out whatever is supposed in it. */
export function mountBudget(slot: HTMLElement, payload: BudgetPayload, yearName: string, say: Say, store: SupposedStore): Dispose {
  const { year, names, kinds } = payload;
  const { basis } = year;
  const { locale } = say;
  const kindName = (kind: string) => kinds[kind] ?? { nl: kind, en: kind };
  const name = (key: string): string => names[key]?.[locale] ?? '';
  const amount = (cents: number): string => formatEuro(locale, cents);
  const wrongNumber = (most: number): string => say('budget.wholeNumber', { most: say.number(most) });

  const fields: Field[] = [
    ...basis.kinds.map(({ kind, groups }) =>
      wholeField({
        label: kindLabel(kind, kindName)[locale],
        hint: null,
        most: mostGroups,
        wrong: wrongNumber(mostGroups),
        value: () => store.get().groups[kind] ?? groups,
        set: (count) => store.set({ groups: { ...store.get().groups, [kind]: count ?? groups } }),
      }),
    ),
    amountField({
      label: say('budget.fee'),
      hint: say('budget.feeHint', { year: yearName }),
      most: mostFee,
      wrong: say('budget.amount', { most: amount(mostFee) }),
      value: () => store.get().fee,
      set: (fee) => store.set({ fee }),
    }),
    wholeField({
      label: say('budget.new'),
      hint: basis.fee === null ? null : say('budget.newHint'),
      most: mostFresh,
      wrong: wrongNumber(mostFresh),
      value: () => store.get().fresh,
      set: (fresh) => store.set({ fresh: fresh ?? 0 }),
    }),
  ];
  const choose = (pays: boolean, label: string, part: 'joining' | 'leaving'): Field[] => {
    const options = year.members
      .filter((member) => member.pays === pays)
      .map(({ organisation }) => ({ key: organisation, name: name(organisation) }))
      .toSorted((a, b) => a.name.localeCompare(b.name, locale));
    return options.length === 0
      ? []
      : [
          chooser({
            label,
            options,
            said: (count) => (count === 0 ? say('budget.nobody') : say.count('budget.chosen', count)),
            chosen: () => store.get()[part],
            set: (keys) => store.set({ [part]: keys }),
          }),
        ];
  };
  const choosers = [...choose(true, say('budget.leave'), 'leaving'), ...choose(false, say('budget.join'), 'joining')];

  const reset = h('button', { type: 'button', class: 'budget-reset' }, say('budget.reset', { year: yearName }));
  const form = h('div', { class: 'budget-form', role: 'group', 'aria-label': say('budget.form') }, [
    h('h3', {}, say('budget.form')),
    h(
      'div',
      { class: 'budget-fields' },
      fields.map(({ element }) => element),
    ),
    ...choosers.map(({ element }) => element),
    reset,
  ]);

  const sentence = slot.querySelector<HTMLElement>('.budget-answer');
  const table = slot.querySelector('table');
  const body = table?.tBodies[0];
  if (!sentence || !table || !body) return () => undefined;
  setAttribute(sentence, 'role', 'status');
  const below = h('p', { class: 'budget-below' });
  const then = h('th', { scope: 'col', class: 'numeric budget-then' }, say('budget.then'));
  table.tHead?.rows[0]?.append(then);
  const kept = [...body.rows];
  slot.prepend(form);
  slot.append(below);

  const shown = (figure: BudgetFigure): string => showFigure(figure, locale) ?? say('budget.hidden');
  let waiting = 0;
  const draw = (): void => {
    const supposed = store.get();
    const changed = isSupposed(supposed);
    const answer = whatIf(basis, questionOf(payload, supposed));
    const reach = reachOf(year, movementOf(supposed));
    const lines = budgetLines(basis, answer, reach, kindName).filter(({ id, now, later }) =>
      linesOfChange.has(id) ? later !== 0 : now !== null,
    );
    body.replaceChildren(
      ...lines.map(({ what, now, later }) => {
        const [was, is] = [shown(now), shown(later)];
        return h('tr', was === is ? {} : { class: 'budget-changed' }, [
          h('th', { scope: 'row' }, what[locale]),
          h('td', { class: 'numeric' }, was),
          h('td', { class: 'numeric budget-then' }, is),
        ]);
      }),
    );
    setAttribute(slot, 'data-changed', changed);
    below.hidden = reach.groupsBelow.length === 0;
    below.textContent = below.hidden ? '' : say('budget.below', { groups: say.list(reach.groupsBelow) });
    for (const field of [...fields, ...choosers]) field.show();
    // Said once, when the reader has finished typing.
    clearTimeout(waiting);
    const words = budgetSentence(basis, answer, locale, kindName, yearName, changed);
    waiting = window.setTimeout(() => {
      if (sentence.textContent !== words) sentence.textContent = words;
    }, settled);
  };
  draw();
  clearTimeout(waiting);
  sentence.textContent = budgetSentence(
    basis,
    whatIf(basis, questionOf(payload, store.get())),
    locale,
    kindName,
    yearName,
    isSupposed(store.get()),
  );

  const undo = [store.subscribe(draw), listen(reset, 'click', () => store.set(nothingSupposed))];
  return () => {
    clearTimeout(waiting);
    for (const dispose of undo) dispose();
    form.remove();
    below.remove();
    then.remove();
    body.replaceChildren(...kept);
  };
}

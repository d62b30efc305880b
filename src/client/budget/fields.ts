import { freshId, h, listen, setAttribute } from '../dom.ts';

/** A control that shows what is supposed, whoever supposed it. */
export interface Field {
  readonly element: HTMLElement;
  show(): void;
}

interface NumberField {
  readonly label: string;
  readonly hint: string | null;
  readonly most: number;
  /** What is said of anything that is no such number. */
  readonly wrong: string;
  readonly value: () => number | null;
  readonly set: (value: number | null) => void;
}

/** A whole number from 0; left empty it is as it was. */
export const wholeField = (options: NumberField): Field =>
  numberField(options, {
    step: '1',
    most: options.most,
    write: String,
    read: (value) => (Number.isInteger(value) ? value : null),
  });

/** An amount in euros, with cents if need be, as whole cents; left empty it is as it was. */
export const amountField = (options: NumberField): Field =>
  numberField(options, {
    step: 'any',
    most: options.most / 100,
    write: (cents) => (cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2)),
    read: (value) => {
      const cents = Math.round(value * 100);
      return Math.abs(cents - value * 100) < 1e-6 ? cents : null;
    },
  });

function numberField(
  { label, hint, wrong, most, value, set }: NumberField,
  how: { step: string; most: number; write: (value: number) => string; read: (value: number) => number | null },
): Field {
  const [id, hintId, wrongId] = [freshId('budget'), freshId('budget-hint'), freshId('budget-wrong')];
  const input = h('input', {
    type: 'number',
    id,
    min: 0,
    max: how.most,
    step: how.step,
    autocomplete: 'off',
    'aria-describedby': [...(hint === null ? [] : [hintId]), wrongId].join(' '),
  });
  const complaint = h('span', { id: wrongId, class: 'budget-wrong' });
  const complain = (isWrong: boolean): void => {
    setAttribute(input, 'aria-invalid', isWrong ? 'true' : null);
    complaint.textContent = isWrong ? wrong : '';
  };
  listen(input, 'input', () => {
    const empty = input.value === '' && !input.validity.badInput;
    const typed = empty ? null : how.read(input.valueAsNumber);
    const isWrong = !empty && (typed === null || typed < 0 || typed > most);
    complain(isWrong);
    if (!isWrong) set(typed);
  });
  return {
    element: h('div', { class: 'budget-field' }, [
      h('label', { for: id }, label),
      input,
      hint === null ? null : h('span', { id: hintId, class: 'budget-hint' }, hint),
      complaint,
    ]),
    show() {
      const now = value();
      // Whoever is typing is left alone: 3 on the way to 30, or an empty field.
      if (input === document.activeElement && document.hasFocus()) return;
      complain(false);
      input.value = now === null ? '' : how.write(now);
    },
  };
}

/** A list of names to tick, folded until it is wanted. */
export function chooser(options: {
  readonly label: string;
  readonly options: readonly { readonly key: string; readonly name: string }[];
  readonly said: (count: number) => string;
  readonly chosen: () => readonly string[];
  readonly set: (keys: readonly string[]) => void;
}): Field {
  const boxes = options.options.map(({ key, name }) => {
    const box = h('input', { type: 'checkbox' });
    listen(box, 'change', () => {
      const rest = options.chosen().filter((other) => other !== key);
      options.set(box.checked ? [...rest, key] : rest);
    });
    return { key, box, element: h('label', { class: 'budget-name' }, [box, h('span', {}, name)]) };
  });
  const count = h('span', { class: 'budget-count' });
  return {
    element: h('details', { class: 'budget-choice' }, [
      h('summary', {}, [h('span', {}, options.label), ' ', count]),
      h('fieldset', {}, [h('legend', { class: 'visually-hidden' }, options.label), ...boxes.map(({ element }) => element)]),
    ]),
    show() {
      const chosen = new Set(options.chosen());
      for (const { key, box } of boxes) box.checked = chosen.has(key);
      count.textContent = options.said(chosen.size);
    },
  };
}

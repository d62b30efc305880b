import { h, type Dispose } from './dom.ts';

export interface Tooltip {
  /** Shows a bold first line and the lines under it, as text, beside a place in the window. */
  show(title: string, lines: readonly string[], at: { readonly x: number; readonly y: number }): void;
  hide(): void;
  dispose: Dispose;
}

/** One small note beside the pointer, for map and charts alike. Hidden from screen readers: what it says stands in panel and tables. */
export function makeTooltip(): Tooltip {
  const element = h('div', { class: 'tip', 'aria-hidden': 'true', hidden: true });
  document.body.append(element);
  return {
    show(title, lines, at) {
      element.replaceChildren(h('strong', {}, title), ...lines.map((line) => h('span', {}, line)));
      element.hidden = false;
      const { width, height } = element.getBoundingClientRect();
      const room = { x: document.documentElement.clientWidth, y: document.documentElement.clientHeight };
      const left = at.x + 14 + width > room.x ? at.x - 14 - width : at.x + 14;
      const top = at.y + 14 + height > room.y ? at.y - 14 - height : at.y + 14;
      element.style.left = `${Math.max(4, left)}px`;
      element.style.top = `${Math.max(4, top)}px`;
    },
    hide() {
      element.hidden = true;
    },
    dispose: () => element.remove(),
  };
}

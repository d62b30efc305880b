import { formatNumber, type Locale } from '../index.ts';

export interface Measured {
  readonly done: number;
  readonly total: number;
  /** How many rows were read so far, where rows are what is read. */
  readonly rows?: number | undefined;
  /** Seconds since this stage began. */
  readonly elapsed: number;
}

/** What stands behind the name of a stage: how many rows, and how long it is likely to take still. Nothing is guessed in the first seconds. */
export function progressDetail(locale: Locale, { done, total, rows, elapsed }: Measured): string {
  const parts: string[] = [];
  if (rows !== undefined && rows > 0) {
    const count = formatNumber(locale, rows);
    parts.push(locale === 'nl' ? `${count} ${rows === 1 ? 'rij' : 'rijen'}` : `${count} ${rows === 1 ? 'row' : 'rows'}`);
  }
  if (elapsed >= 2 && done > 0 && done < total) {
    const left = Math.max(1, Math.round((elapsed * (total - done)) / done));
    const time = left < 90 ? `${left} s` : `${Math.round(left / 60)} min`;
    parts.push(locale === 'nl' ? `nog ongeveer ${time}` : `about ${time} left`);
  }
  return parts.map((part) => `, ${part}`).join('');
}

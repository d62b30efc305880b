export interface Reference {
  /** The short form: `Burt 1992`. */
  readonly short: string;
  readonly full: string;
  readonly doi: string | null;
}

/** Every source that a metric rests on. */
export const references = {
  'burt-1992': {
    short: 'Burt 1992',
    full: 'Burt, R. S. (1992). Structural Holes: The Social Structure of Competition. Harvard University Press.',
    doi: null,
  },
} as const satisfies Record<string, Reference>;

export type ReferenceId = keyof typeof references;

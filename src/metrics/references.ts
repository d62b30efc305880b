export interface Reference {
  /** The short form: `Burt 1992`. */
  readonly short: string;
  readonly full: string;
  readonly doi: string | null;
}

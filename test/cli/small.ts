import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The four tables that everything needs, with two boards, three people and one group. */
export const small: Readonly<Record<string, string>> = {
  'organisaties.csv': 'nummer;naam;soort;sector\nO1;Stichting Esdoorn;schoolbestuur;po\nO2;Stichting Berk;schoolbestuur;po\n',
  'deelnemers.csv': 'nummer;naam;organisatie\nP1;Anna Jansma;O1\nP2;Bram de Vlet;O1\nP3;Chris Ozal;O2\n',
  'groepen.csv': 'nummer;naam;soort;vanaf\nG1;PLG Rekenen;PLG;01-08-2021\n',
  'lidmaatschappen.csv':
    'deelnemer;groep;vanaf;tot en met\nP1;G1;01-08-2021;31-07-2022\nP2;G1;01-08-2021;31-07-2022\nP3;G1;01-08-2021;31-07-2022\n',
};

/** Writes files into a folder, with some replaced, added or (`null`) left out. */
export async function writeSmall(folder: string, changes: Readonly<Record<string, string | null>> = {}): Promise<string> {
  const at = join(folder, 'records');
  await mkdir(at, { recursive: true });
  for (const [name, text] of Object.entries({ ...small, ...changes })) {
    if (text !== null) await writeFile(join(at, name), text);
  }
  return at;
}

import { fold } from '../fold.ts';
import type { TableId } from '../../records/index.ts';
import type { RawColumn } from '../formats/raw-rows.ts';

/**
 * Words in the heading of a column that holds what no figure of a network needs, and what by law may hardly be kept: numbers that the
 * state gives to people, what is special under the GDPR (art. 9), money, birth.
 */
const ofPeople = `
  bsn burgerservicenummer sofinummer sofi persoonsnummer paspoort paspoortnummer rijbewijs rijbewijsnummer identiteitsbewijs passport
  iban bankrekening rekeningnummer bankrekeningnummer salaris salary loonschaal
  geboortedatum geboorteplaats geboorteland geboren leeftijd geslacht gender birthdate dateofbirth dob age sex
  nationaliteit etniciteit afkomst nationality ethnicity religie geloof godsdienst religion
  ziekte ziekteverzuim verzuim diagnose beperking handicap allergie allergieën dieet dieetwensen medisch gezondheid medicatie
  health illness disability diet allergies vakbond union strafblad vog burgerlijkestaat noodcontact wachtwoord password`;
/** Where and how somebody is reached: of an organisation that is no secret, and no figure needs it of a person. */
const contact = `
  telefoon telefoonnummer telnr tel mobiel mobielnummer gsm phone mobile telephone whatsapp
  adres huisadres privéadres straat straatnaam huisnummer postcode woonplaats address street zipcode postalcode
  mail email emailadres mailadres`;
const foldedIn = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(fold));
const always = foldedIn(ofPeople);
const notOfOrganisations = foldedIn(contact);

/** A heading in words, and in those words together: `Tel. privé`, `Burger Service Nummer`. */
const heads = (heading: string): string[] => [
  fold(heading),
  ...heading
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(fold),
];

/** So many different cells tell what a column holds. */
const looked = 200;

/** Nine digits whose weighted sum is a multiple of eleven, as those of every citizen service number. */
function isCitizenNumber(text: string): boolean {
  const digits = text.replaceAll(/[ .]/g, '');
  if (!/^\d{8,9}$/.test(digits)) return false;
  const nine = digits.padStart(9, '0');
  const sum = [...nine].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0 && Number(nine) > 0;
}

type Shape = (text: string) => boolean;
const numbers: readonly Shape[] = [isCitizenNumber, (text) => /^[A-Z]{2}\d{2} ?(?:[A-Z0-9]{4} ?){2,7}[A-Z0-9]{0,4}$/i.test(text)];
const contacts: readonly Shape[] = [
  (text) => /^(?:\+|00)\d[\d ()-]{7,16}$|^0\d{1,3}[ -]?\d{6,8}$|^06[ -]?(?:\d[ -]?){8}$/.test(text),
  (text) => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text),
  (text) => /^\d{4} ?[A-Z]{2}$/.test(text),
];

/**
 * Whether a column looks as if it held what is nobody's business here, by its heading or by most of its cells: a citizen service number, a
 * bank account; and of a person a telephone number or an address.
 */
export function looksPersonal(table: TableId, heading: string, { size, cell }: Pick<RawColumn, 'size' | 'cell'>): boolean {
  const shapes = table === 'organisations' ? numbers : [...numbers, ...contacts];
  if (heads(heading).some((head) => always.has(head) || (table !== 'organisations' && notOfOrganisations.has(head)))) return true;
  let filled = 0;
  const counts = shapes.map(() => 0);
  for (let code = 1; code < size && filled < looked; code += 1) {
    const text = String(cell(code)).trim();
    // The heading itself is a cell of its column.
    if (text === '' || text === heading) continue;
    filled += 1;
    if (text.length > 40) continue;
    for (const [index, has] of shapes.entries()) if (has(text)) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts.some((count) => count * 2 > filled);
}

import type { SaidOfRow } from './said.ts';

/** Why a row is not loaded. `{place}` is where it stands: `uren.csv, rij 14`. */
export const rejectionTexts = {
  'ambiguous-number': {
    title: { nl: 'Getal dat op twee manieren gelezen kan worden', en: 'Number that can be read in two ways' },
    expected: { nl: '{expected}', en: '{expected}' },
    message: {
      nl: '{place}: “{column}” is “{found}”, en dat kan {thousands} of {decimal} zijn.',
      en: '{place}: “{column}” is “{found}”, which may be {thousands} or {decimal}.',
    },
    remedy: {
      nl: 'Schrijf het zonder teken voor duizendtallen, of zet in network.yaml onder `files` de regel die klopt: `{key}: { decimal: "," }` of `{key}: { decimal: "." }`.',
      en: 'Write it without a mark for thousands, or put the line that is right in network.yaml under `files`: `{key}: { decimal: "," }` or `{key}: { decimal: "." }`.',
    },
  },
  'broken-line': {
    title: { nl: 'Regel die geen JSON is', en: 'Line that is not JSON' },
    expected: { nl: 'één JSON-object op een regel', en: 'one JSON object on a line' },
    message: {
      nl: '{place}: deze regel moet één JSON-object zijn, gevonden “{found}”.',
      en: '{place}: this line should be one JSON object, found “{found}”.',
    },
    remedy: { nl: 'Maak de uitvoer opnieuw, of herstel deze regel.', en: 'Export it again, or correct this line.' },
  },
  'date-or-year-missing': {
    title: { nl: 'Geen datum en geen jaar', en: 'Neither a date nor a year' },
    expected: { nl: 'een datum of een jaar', en: 'a date or a year' },
    message: { nl: '{place}: er staat geen datum en geen jaar.', en: '{place}: there is neither a date nor a year.' },
    remedy: { nl: 'Vul een van de twee in, bijvoorbeeld {example}.', en: 'Fill in one of the two, for instance {example}.' },
  },
  'dates-reversed': {
    title: { nl: 'Einde vóór het begin', en: 'End before the start' },
    expected: { nl: 'een laatste dag op of na de eerste', en: 'a last day on or after the first' },
    message: {
      nl: '{place}: “{column}” moet op of na {from} liggen, gevonden “{found}”.',
      en: '{place}: “{column}” should be on or after {from}, found “{found}”.',
    },
    remedy: { nl: 'Kijk of de twee datums verwisseld zijn.', en: 'See whether the two dates were swapped.' },
  },
  'duplicate-id': {
    title: { nl: 'Nummer dat twee keer voorkomt', en: 'Id that occurs twice' },
    expected: { nl: 'een nummer dat één keer voorkomt', en: 'an id that occurs once' },
    message: {
      nl: '{place}: het nummer “{found}” staat ook in {other}, met andere gegevens; die rij is gebruikt.',
      en: '{place}: the id “{found}” also stands in {other}, with other details; that row was used.',
    },
    remedy: {
      nl: 'Haal de rij weg die niet klopt, of geef een van de twee een eigen nummer.',
      en: 'Take out the row that is wrong, or give one of the two an id of its own.',
    },
  },
  'duplicate-key': {
    title: { nl: 'Rijen die elkaar tegenspreken', en: 'Rows that contradict each other' },
    expected: { nl: 'één rij voor hetzelfde', en: 'one row for the same thing' },
    message: {
      nl: '{place}: deze rij gaat over hetzelfde als {other}, met andere gegevens; die rij is gebruikt.',
      en: '{place}: this row is about the same as {other}, with other details; that row was used.',
    },
    remedy: {
      nl: 'Haal de rij weg die niet klopt, of vul de datums in die ze onderscheiden.',
      en: 'Take out the row that is wrong, or fill in the dates that tell them apart.',
    },
  },
  'duplicate-row': {
    title: { nl: 'Rij die twee keer voorkomt', en: 'Row that occurs twice' },
    expected: { nl: 'iedere rij één keer', en: 'every row once' },
    message: { nl: '{place}: deze rij is gelijk aan {other}.', en: '{place}: this row is the same as {other}.' },
    remedy: { nl: 'U hoeft niets te doen: de rij telt één keer.', en: 'You need not do anything: the row counts once.' },
  },
  'empty-cell-too-many': {
    title: { nl: 'Rij met een cel te veel', en: 'Row with a cell too many' },
    expected: { nl: '{count} cellen', en: '{count} cells' },
    message: {
      nl: '{place}: de rij heeft {cells} cellen, en er zijn {count} kolommen. De laatste cel is leeg, anders dan bij de rijen eromheen: waarschijnlijk staat er een scheidingsteken in een van de cellen, en is alles erachter verschoven.',
      en: '{place}: the row has {cells} cells, and there are {count} columns. The last cell is empty, unlike in the rows around it: there is probably a delimiter inside one of the cells, and all behind it has shifted.',
    },
    remedy: {
      nl: 'Zet een bedrag of tekst met een scheidingsteken tussen aanhalingstekens. Is er niets verschoven, haal dan het scheidingsteken aan het einde weg.',
      en: 'Put an amount or text that holds a delimiter between quotes. If nothing has shifted, take away the delimiter at the end.',
    },
  },
  'formula-not-computed': {
    title: { nl: 'Formule zonder uitkomst', en: 'Formula without a result' },
    expected: { nl: '{expected}', en: '{expected}' },
    message: {
      nl: '{place}: in “{column}” staat een formule ({found}) waarvan de uitkomst niet bewaard is.',
      en: '{place}: “{column}” holds a formula ({found}) of which the result was not kept.',
    },
    remedy: {
      nl: 'Open de werkmap in Excel of LibreOffice, bewaar haar opnieuw en lees haar nog eens.',
      en: 'Open the workbook in Excel or LibreOffice, save it again and read it once more.',
    },
  },
  'formula-error': {
    title: { nl: 'Fout uit een formule', en: 'Error from a formula' },
    expected: { nl: '{expected}', en: '{expected}' },
    message: {
      nl: '{place}: in “{column}” staat de foutmelding “{found}” van een formule.',
      en: '{place}: “{column}” holds “{found}”, the error of a formula.',
    },
    remedy: {
      nl: 'Herstel de formule in het rekenblad, of maak de cel leeg.',
      en: 'Correct the formula in the spreadsheet, or empty the cell.',
    },
  },
  'group-or-body-missing': {
    title: { nl: 'Bijeenkomst van niemand', en: 'Meeting of nobody' },
    expected: { nl: 'een groep of een orgaan', en: 'a group or a body' },
    message: {
      nl: '{place}: er staat niet welke groep of welk orgaan bijeenkwam.',
      en: '{place}: it does not say which group or body met.',
    },
    remedy: {
      nl: 'Vul het nummer van de groep in, of het orgaan: beleidsgroep, stuurgroep, programmateam of netwerkbijeenkomst.',
      en: 'Fill in the id of the group, or the body: policy group, steering group, programme team or network meeting.',
    },
  },
  'header-again': {
    title: { nl: 'Kolomkoppen tussen de rijen', en: 'Column names among the rows' },
    expected: { nl: 'gegevens', en: 'records' },
    message: {
      nl: '{place}: hier staan de kolomkoppen nog een keer.',
      en: '{place}: the column names stand here once more.',
    },
    remedy: { nl: 'U hoeft niets te doen: deze rij telt niet mee.', en: 'You need not do anything: this row does not count.' },
  },
  'id-not-exact': {
    title: { nl: 'Nummer dat te lang is voor een getal', en: 'Id too long for a number' },
    expected: { nl: 'het nummer als tekst', en: 'the id as text' },
    message: {
      nl: '{place}: “{column}” is als getal bewaard en te lang om precies te zijn, gevonden “{found}”.',
      en: '{place}: “{column}” was kept as a number and is too long to be exact, found “{found}”.',
    },
    remedy: { nl: 'Bewaar het nummer als tekst, tussen aanhalingstekens.', en: 'Keep the id as text, between quotes.' },
  },
  'loose-text': {
    title: { nl: 'Losse tekst tussen de rijen', en: 'Loose text among the rows' },
    expected: { nl: 'een rij met gegevens', en: 'a row with records' },
    message: {
      nl: '{place}: in deze rij staat alleen “{found}”; dat lijkt een opmerking.',
      en: '{place}: this row holds nothing but “{found}”, which looks like a remark.',
    },
    remedy: {
      nl: 'Is het een opmerking, dan hoeft u niets te doen; is het een rij, vul dan de andere cellen in.',
      en: 'If it is a remark, you need not do anything; if it is a row, fill in the other cells.',
    },
  },
  'merged-record': {
    title: { nl: 'Samengenomen met een andere rij', en: 'Taken together with another row' },
    expected: { nl: 'een andere rij voor dezelfde', en: 'another row for the same' },
    message: {
      nl: '{place}: “{found}” telt mee in {other}; zo is besloten in {file}, rij {decided}.',
      en: '{place}: “{found}” counts in {other}, as was decided in {file}, row {decided}.',
    },
    remedy: {
      nl: 'U hoeft niets te doen. Klopt het toch niet, schrijf dan op die rij van {file} “anders”.',
      en: 'You need not do anything. If it is wrong after all, write “different” in that row of {file}.',
    },
  },
  'missing-value': {
    title: { nl: 'Verplichte cel is leeg', en: 'Required cell is empty' },
    expected: { nl: '{expected}', en: '{expected}' },
    message: {
      nl: '{place}: “{column}” is leeg en moet ingevuld zijn ({expected}).',
      en: '{place}: “{column}” is empty and should be filled in ({expected}).',
    },
    remedy: { nl: 'Vul de cel in; zonder dit gegeven kan de rij niet mee.', en: "Fill in the cell; without it the row can't be used." },
  },
  'name-missing': {
    title: { nl: 'Rij zonder nummer en zonder naam', en: 'Row without an id and without a name' },
    expected: { nl: 'een nummer, een naam of een e-mailadres', en: 'an id, a name or an e-mail address' },
    message: {
      nl: '{place}: er staat geen nummer, geen naam en geen e-mailadres, dus is niet te zien om wie of wat het gaat.',
      en: '{place}: there is no id, no name and no e-mail address, so nobody can tell who or what it is about.',
    },
    remedy: { nl: 'Vul ten minste de naam in.', en: 'Fill in the name at least.' },
  },
  'name-not-sure': {
    title: { nl: 'Naam die niet zeker is', en: 'Name that is not certain' },
    expected: {
      nl: 'een nummer uit {target}, of een naam die daar één keer staat',
      en: 'an id from {target}, or a name that stands there once',
    },
    message: {
      nl: '{place}: in “{column}” staat “{found}”; dat kan {others} zijn.',
      en: '{place}: “{column}” holds “{found}”, which may be {others}.',
    },
    remedy: {
      nl: 'Schrijf in {file} bij dit paar “zelfde” of “anders”, of zet het nummer in de cel.',
      en: 'Write “same” or “different” for this pair in {file}, or put the id in the cell.',
    },
  },
  'no-such-date': {
    title: { nl: 'Datum die niet bestaat', en: 'Date that does not exist' },
    expected: { nl: '{expected}', en: '{expected}' },
    message: {
      nl: '{place}: “{column}” is “{found}”, maar {what} bestaat niet.',
      en: '{place}: “{column}” is “{found}”, but {what} does not exist.',
    },
    remedy: {
      nl: 'Kijk welke dag bedoeld is, en schrijf die als dag-maand-jaar. {empty}',
      en: 'See which day was meant, and write it as day-month-year. {empty}',
    },
  },
  'not-a-date': {
    title: { nl: 'Datum niet te lezen', en: 'Unreadable date' },
    expected: { nl: '{expected}', en: '{expected}' },
    message: {
      nl: '{place}: “{column}” moet {expected} zijn, gevonden “{found}”.',
      en: '{place}: “{column}” should be {expected}, found “{found}”.',
    },
    remedy: {
      nl: 'Schrijf de datum als dag-maand-jaar, met het jaar in vier cijfers. {empty}',
      en: 'Write the date as day-month-year, with the year in four digits. {empty}',
    },
  },
  'not-a-day': {
    title: { nl: 'Maand zonder dag', en: 'Month without a day' },
    expected: { nl: '{expected}', en: '{expected}' },
    message: {
      nl: '{place}: “{column}” moet {expected} zijn, gevonden “{found}”: daar ontbreekt de dag.',
      en: '{place}: “{column}” should be {expected}, found “{found}”, which lacks the day.',
    },
    remedy: { nl: 'Zet de dag erbij. {empty}', en: 'Add the day. {empty}' },
  },
  'not-a-number': {
    title: { nl: 'Getal niet te lezen', en: 'Unreadable number' },
    expected: { nl: '{expected}', en: '{expected}' },
    message: {
      nl: '{place}: “{column}” moet {expected} zijn, gevonden “{found}”.',
      en: '{place}: “{column}” should be {expected}, found “{found}”.',
    },
    remedy: { nl: 'Schrijf alleen het getal in de cel. {empty}', en: 'Write nothing but the number in the cell. {empty}' },
  },
  'not-a-record': {
    title: { nl: 'Geen rij met velden', en: 'Not a row with fields' },
    expected: { nl: 'een rij, met velden tussen accolades', en: 'a row of fields between braces' },
    message: {
      nl: '{place}: hier moet een rij staan, met velden tussen accolades; gevonden “{found}”.',
      en: '{place}: a row of fields between braces should stand here, found “{found}”.',
    },
    remedy: { nl: 'Maak de uitvoer opnieuw, of haal dit onderdeel weg.', en: 'Export it again, or take this element out.' },
  },
  'not-a-url': {
    title: { nl: 'Webadres niet te lezen', en: 'Unreadable web address' },
    expected: { nl: '{expected}', en: '{expected}' },
    message: {
      nl: '{place}: “{column}” moet {expected} zijn, gevonden “{found}”.',
      en: '{place}: “{column}” should be {expected}, found “{found}”.',
    },
    remedy: { nl: 'Begin het adres met https://. {empty}', en: 'Begin the address with https://. {empty}' },
  },
  'not-a-year': {
    title: { nl: 'Jaar niet te lezen', en: 'Unreadable year' },
    expected: { nl: '{expected}', en: '{expected}' },
    message: {
      nl: '{place}: “{column}” moet {expected} zijn, gevonden “{found}”.',
      en: '{place}: “{column}” should be {expected}, found “{found}”.',
    },
    remedy: {
      nl: 'Vul {expected} in. Rekent het netwerk met andere jaren, zet dan `year: school` of `year: calendar` in network.yaml.',
      en: 'Fill in {expected}. If the network counts in other years, put `year: school` or `year: calendar` in network.yaml.',
    },
  },
  'not-an-amount': {
    title: { nl: 'Bedrag niet te lezen', en: 'Unreadable amount' },
    expected: { nl: '{expected}', en: '{expected}' },
    message: {
      nl: '{place}: “{column}” moet {expected} zijn, gevonden “{found}”.',
      en: '{place}: “{column}” should be {expected}, found “{found}”.',
    },
    remedy: {
      nl: 'Schrijf alleen het bedrag, met hooguit twee cijfers achter de komma. {empty}',
      en: 'Write nothing but the amount, with at most two decimals. {empty}',
    },
  },
  'not-one-value': {
    title: { nl: 'Meer dan één waarde in een veld', en: 'More than one value in a field' },
    expected: { nl: '{expected}', en: '{expected}' },
    message: {
      nl: '{place}: “{column}” moet {expected} zijn, gevonden een lijst of object: {found}.',
      en: '{place}: “{column}” should be {expected}, found a list or an object: {found}.',
    },
    remedy: {
      nl: 'Laat de uitvoer per veld één waarde geven: tekst of een getal.',
      en: 'Let the export give one value in each field: text or a number.',
    },
  },
  'not-a-cross': {
    title: { nl: 'Kruisje niet te lezen', en: 'Unreadable cross' },
    expected: { nl: 'een kruisje of niets', en: 'a cross or nothing' },
    message: {
      nl: '{place}: onder “{column}” moet een kruisje staan of niets, gevonden “{found}”.',
      en: '{place}: under “{column}” there should be a cross or nothing, found “{found}”.',
    },
    remedy: {
      nl: 'Zet er een x of laat de cel leeg. Is het een rol of een aantal uren, zet dan in network.yaml bij `wide` ook `value: role` of `value: hours`.',
      en: 'Put an x or leave the cell empty. If it is a role or a number of hours, put `value: role` or `value: hours` at `wide` in network.yaml as well.',
    },
  },
  'not-yes-or-no': {
    title: { nl: 'Ja of nee niet te lezen', en: 'Unreadable yes or no' },
    expected: { nl: '{expected}', en: '{expected}' },
    message: {
      nl: '{place}: “{column}” moet {expected} zijn, gevonden “{found}”.',
      en: '{place}: “{column}” should be {expected}, found “{found}”.',
    },
    remedy: { nl: 'Vul ja of nee in. {empty}', en: 'Fill in yes or no. {empty}' },
  },
  'origin-not-found': {
    title: { nl: 'Herstelde rij waarvan de oude niet meer te vinden is', en: 'Mended row whose old one can’t be found any more' },
    expected: { nl: 'een rij die nog is zoals toen ze geweigerd werd', en: 'a row that is still as it was when it was rejected' },
    message: {
      nl: '{place}: de rij waar deze voor in de plaats komt, {where}, is er niet of is intussen veranderd. Misschien is ze daar ook al hersteld.',
      en: '{place}: the row that this one stands in for, {where}, is not there or has changed meanwhile. It may have been mended there as well.',
    },
    remedy: {
      nl: 'Lees het bestand waar de rij uit komt mee, of haal deze rij weg als u haar daar al hebt hersteld. Moet ze hier als nieuwe rij tellen, maak dan de cel met de herkomst leeg.',
      en: 'Read the file that the row comes from as well, or take this row out if you have mended it there. If it should count here as a new row, empty the cell with its origin.',
    },
  },
  'odd-heading': {
    title: { nl: 'Kolomkop die geen groep of jaar is', en: 'Heading that is no group or year' },
    expected: { nl: 'een kop met {expected}', en: 'a heading with {expected}' },
    message: {
      nl: '{place}: in deze cel staat iets, maar de kop van de kolom moet {expected} zijn, gevonden “{found}”.',
      en: '{place}: this cell is filled, but the heading of its column should be {expected}, found “{found}”.',
    },
    remedy: {
      nl: '{hint}Verbeter de kop, of voeg toe wat ontbreekt. Horen niet alle kolommen erbij, noem dan in network.yaml bij `wide` met `columns: […]` welke wel.',
      en: '{hint}Mend the heading, or add what is missing. If not every column belongs to it, name those that do in network.yaml at `wide` with `columns: […]`.',
    },
  },
  'out-of-range': {
    title: { nl: 'Getal buiten de grenzen', en: 'Number out of range' },
    expected: { nl: '{expected}', en: '{expected}' },
    message: {
      nl: '{place}: “{column}” moet {expected} zijn, gevonden “{found}”.',
      en: '{place}: “{column}” should be {expected}, found “{found}”.',
    },
    remedy: {
      nl: 'Kijk of er een cijfer te veel staat of een komma ontbreekt. {empty}',
      en: 'See whether there is a digit too many or a decimal mark missing. {empty}',
    },
  },
  'parent-cycle': {
    title: { nl: 'Organisaties die in een kring bij elkaar horen', en: 'Organisations that belong to each other in a circle' },
    expected: {
      nl: 'een bestuur dat zelf niet bij deze organisatie hoort',
      en: 'a board that does not itself belong to this organisation',
    },
    message: {
      nl: '{place}: “{column}” is “{found}”, maar die hoort zelf weer bij “{id}”.',
      en: '{place}: “{column}” is “{found}”, which itself belongs to “{id}”.',
    },
    remedy: {
      nl: 'Vul alleen bij de school het bestuur in, en laat het bij het bestuur leeg.',
      en: 'Fill in the board at the school only, and leave it empty at the board.',
    },
  },
  'refers-to-rejected': {
    title: { nl: 'Verwijst naar een geweigerde rij', en: 'Refers to a row that was rejected' },
    expected: { nl: 'een nummer uit {target}', en: 'an id from {target}' },
    message: {
      nl: '{place}: “{column}” verwijst naar “{found}”, maar die rij is zelf geweigerd ({other}).',
      en: '{place}: “{column}” refers to “{found}”, but that row was itself rejected ({other}).',
    },
    remedy: { nl: 'Herstel eerst die rij; deze komt dan vanzelf mee.', en: 'Correct that row first; this one will then come along.' },
  },
  'stray-quote': {
    title: { nl: 'Los aanhalingsteken', en: 'Stray quote' },
    expected: { nl: 'een aanhalingsteken aan het begin én aan het eind van een cel', en: 'a quote at the start and at the end of a cell' },
    message: {
      nl: '{place}: een cel begint met een aanhalingsteken dat niet wordt gesloten, gevonden “{found}”.',
      en: '{place}: a cell starts with a quote that is not closed, found “{found}”.',
    },
    remedy: {
      nl: 'Haal het aanhalingsteken weg, of maak de uitvoer opnieuw als .xlsx.',
      en: 'Take the quote out, or export it again as .xlsx.',
    },
  },
  'too-many-cells': {
    title: { nl: 'Meer cellen dan kolommen', en: 'More cells than columns' },
    expected: { nl: '{count} cellen', en: '{count} cells' },
    message: {
      nl: '{place}: de rij heeft meer cellen dan er kolommen zijn ({count}); de eerste die te veel is, is “{found}”.',
      en: '{place}: the row has more cells than there are columns ({count}); the first one too many is “{found}”.',
    },
    remedy: {
      nl: 'Zet tekst met een scheidingsteken tussen aanhalingstekens, of maak de uitvoer opnieuw.',
      en: 'Put text that holds a delimiter between quotes, or export it again.',
    },
  },
  'totals-row': {
    title: { nl: 'Rij met een totaal', en: 'Row with a total' },
    expected: { nl: 'een rij met gegevens', en: 'a row with records' },
    message: { nl: '{place}: dit lijkt een rij met totalen (“{found}”).', en: '{place}: this looks like a row of totals (“{found}”).' },
    remedy: {
      nl: 'U hoeft niets te doen: totalen tellen niet mee. Is het toch een rij, vul dan alle verplichte cellen in.',
      en: 'You need not do anything: totals do not count. If it is a row after all, fill in all required cells.',
    },
  },
  'unknown-id': {
    title: { nl: 'Nummer of naam die niet bestaat', en: 'Id or name that does not exist' },
    expected: { nl: '{expected}', en: '{expected}' },
    message: {
      nl: '{place}: “{column}” moet {expected} zijn, gevonden “{found}”.',
      en: '{place}: “{column}” should be {expected}, found “{found}”.',
    },
    remedy: { nl: '{hint}', en: '{hint}' },
  },
  'unknown-value': {
    title: { nl: 'Waarde die wij niet kennen', en: 'Value that is not known' },
    expected: { nl: '{expected}', en: '{expected}' },
    message: {
      nl: '{place}: “{column}” moet {expected} zijn, gevonden “{found}”.',
      en: '{place}: “{column}” should be {expected}, found “{found}”.',
    },
    remedy: {
      nl: '{hint}Is het een ander woord voor een van deze, zet dan in network.yaml onder `values: {table}: {field}:` bijvoorbeeld de regel `{other}`. Is het een waarde van uzelf, zet dan onder `vocabularies: {vocabulary}:` de regel `{own}`.',
      en: '{hint}If it is another word for one of these, put for instance the line `{other}` in network.yaml under `values: {table}: {field}:`. If it is a value of your own, put the line `{own}` under `vocabularies: {vocabulary}:`.',
    },
  },
} as const satisfies Record<string, SaidOfRow>;

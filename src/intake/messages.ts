import type { Text } from '../i18n/text.ts';

/** What is said of a finding; words between braces are filled in where it is found. */
export interface Said {
  /** Its name in a list of findings, such as the report's section on data quality. */
  readonly title: Text;
  readonly message: Text;
  readonly remedy: Text;
}

interface SaidOfRow extends Said {
  readonly expected: Text;
}

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
      nl: 'Schrijf het zonder punt voor duizendtallen, of zet bij dit bestand in network.yaml `decimal: ","` of `decimal: "."`.',
      en: 'Write it without a mark for thousands, or put `decimal: ","` or `decimal: "."` for this file in network.yaml.',
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
  'missing-value': {
    title: { nl: 'Verplichte cel is leeg', en: 'Required cell is empty' },
    expected: { nl: '{expected}', en: '{expected}' },
    message: {
      nl: '{place}: “{column}” is leeg en moet ingevuld zijn ({expected}).',
      en: '{place}: “{column}” is empty and should be filled in ({expected}).',
    },
    remedy: { nl: 'Vul de cel in; zonder dit gegeven kan de rij niet mee.', en: "Fill in the cell; without it the row can't be used." },
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
    expected: { nl: 'een JSON-object met de kolommen als sleutels', en: 'a JSON object with the columns as its keys' },
    message: {
      nl: '{place}: hier moet een object met velden staan, gevonden “{found}”.',
      en: '{place}: an object with fields should stand here, found “{found}”.',
    },
    remedy: { nl: 'Maak de uitvoer opnieuw, of haal dit element weg.', en: 'Export it again, or take this element out.' },
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
  'not-hours': {
    title: { nl: 'Uren niet te lezen', en: 'Unreadable hours' },
    expected: { nl: '{expected}', en: '{expected}' },
    message: {
      nl: '{place}: “{column}” moet {expected} zijn, gevonden “{found}”.',
      en: '{place}: “{column}” should be {expected}, found “{found}”.',
    },
    remedy: { nl: 'Schrijf de uren als 1,5 of als 1:30. {empty}', en: 'Write the hours as 1.5 or as 1:30. {empty}' },
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
  'not-yes-or-no': {
    title: { nl: 'Ja of nee niet te lezen', en: 'Unreadable yes or no' },
    expected: { nl: '{expected}', en: '{expected}' },
    message: {
      nl: '{place}: “{column}” moet {expected} zijn, gevonden “{found}”.',
      en: '{place}: “{column}” should be {expected}, found “{found}”.',
    },
    remedy: { nl: 'Vul ja of nee in. {empty}', en: 'Fill in yes or no. {empty}' },
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
      nl: '{place}: de rij heeft meer cellen dan er kolommen zijn ({count}); het eerste te veel is “{found}”.',
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
    title: { nl: 'Nummer dat niet bestaat', en: 'Id that does not exist' },
    expected: { nl: 'een nummer uit {target}', en: 'an id from {target}' },
    message: {
      nl: '{place}: “{column}” moet een nummer uit {target} zijn, gevonden “{found}”.',
      en: '{place}: “{column}” should be an id from {target}, found “{found}”.',
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
      nl: '{hint}Is het een waarde van uw eigen netwerk, voeg die dan toe in network.yaml, onder `values` of `vocabularies`.',
      en: '{hint}If it is a value of your own network, add it to network.yaml, under `values` or `vocabularies`.',
    },
  },
} as const satisfies Record<string, SaidOfRow>;

/** What is odd in what was loaded. */
export const warningTexts = {
  'american-dates': {
    title: { nl: 'Datums met de maand voorop', en: 'Dates with the month first' },
    message: {
      nl: '{place}: de datums zijn gelezen met de maand voorop, zoals 12/31/2021, omdat sommige alleen zo kunnen.',
      en: '{place}: the dates were read with the month first, as in 12/31/2021, because some can be read in no other way.',
    },
    remedy: { nl: 'Klopt dat niet, schrijf de datums dan als 2021-12-31.', en: 'If that is wrong, write the dates as 2021-12-31.' },
  },
  'column-twice': {
    title: { nl: 'Twee kolommen voor hetzelfde', en: 'Two columns for the same thing' },
    message: {
      nl: '{place}: “{column}” en “{other}” zouden allebei “{field}” zijn; “{other}” is gebruikt.',
      en: '{place}: “{column}” and “{other}” would both be “{field}”; “{other}” was used.',
    },
    remedy: {
      nl: 'Moet het andersom, zet dan in network.yaml onder `columns` welke kolom u bedoelt.',
      en: 'If it should be the other way round, say in network.yaml under `columns` which column you mean.',
    },
  },
  'consent-date-unreadable': {
    title: { nl: 'Datum van toestemming niet te lezen', en: 'Unreadable date of consent' },
    message: {
      nl: '{place}: “{column}” is geen datum, gevonden “{found}”. De persoon telt mee, maar zonder toestemming: de naam blijft weg.',
      en: '{place}: “{column}” is no date, found “{found}”. The person counts, but without consent: the name stays out.',
    },
    remedy: {
      nl: 'Schrijf de datum als dag-maand-jaar, zoals 31-12-2021; dan geldt de toestemming weer.',
      en: 'Write the date as day-month-year, such as 31-12-2021; consent then holds again.',
    },
  },
  'consent-without-date': {
    title: { nl: 'Toestemming zonder datum', en: 'Consent without a date' },
    message: {
      nl: '{place}: er is toestemming, maar niet sinds wanneer; de naam blijft weg.',
      en: '{place}: there is consent, but not since when; the name stays out.',
    },
    remedy: { nl: 'Vul de datum in waarop de toestemming is gegeven.', en: 'Fill in the day on which consent was given.' },
  },
  'empty-file': {
    title: { nl: 'Bestand zonder rijen', en: 'File without rows' },
    message: { nl: '{place}: er staan geen rijen in.', en: '{place}: there are no rows in it.' },
    remedy: { nl: 'Kijk of de uitvoer gelukt is.', en: 'See whether the export succeeded.' },
  },
  'garbled-text': {
    title: { nl: 'Letters die verminkt lijken', en: 'Letters that seem garbled' },
    message: {
      nl: '{place}: sommige letters met een accent lijken verminkt, zoals in “{found}”.',
      en: '{place}: some accented letters seem garbled, as in “{found}”.',
    },
    remedy: {
      nl: 'Maak de uitvoer opnieuw als .xlsx of als CSV UTF-8. Kan dat niet, zet dan in network.yaml bij dit bestand de tekenset, zoals `encoding: cp850` (DOS) of `encoding: macintosh`.',
      en: 'Export it again as .xlsx or as CSV UTF-8. If that is not possible, put its encoding for this file in network.yaml, such as `encoding: cp850` (DOS) or `encoding: macintosh`.',
    },
  },
  'header-lower': {
    title: { nl: 'Kolomkoppen niet op de eerste rij', en: 'Column names not on the first row' },
    message: {
      nl: '{place}: de kolomkoppen staan op rij {header}; wat erboven staat is overgeslagen.',
      en: '{place}: the column names stand on row {header}; what stands above was passed over.',
    },
    remedy: { nl: 'Haal de regels boven de koppen weg, of laat het zo.', en: 'Take out the lines above the column names, or leave it so.' },
  },
  'hidden-rows': {
    title: { nl: 'Verborgen rijen', en: 'Hidden rows' },
    message: {
      nl: '{place}: op dit blad zijn rijen verborgen ({count}), misschien door een filter; ze tellen mee.',
      en: '{place}: rows are hidden on this sheet ({count}), perhaps by a filter; they count.',
    },
    remedy: {
      nl: 'Moeten ze niet mee, verwijder ze dan; verbergen is niet genoeg.',
      en: 'If they should not count, delete them; hiding is not enough.',
    },
  },
  'hidden-sheet': {
    title: { nl: 'Verborgen werkblad', en: 'Hidden sheet' },
    message: {
      nl: '{place}: dit werkblad is verborgen; het telt wel mee.',
      en: '{place}: this sheet is hidden; it does count.',
    },
    remedy: {
      nl: 'Moet het niet mee, verwijder het dan of zet het in network.yaml onder `files`, `sheets` op `skip`.',
      en: 'If it should not count, delete it or put `skip` for it in network.yaml under `files`, `sheets`.',
    },
  },
  'membership-outside-group': {
    title: { nl: 'Lidmaatschap buiten het leven van de groep', en: "Membership outside the group's life" },
    message: {
      nl: '{place}: het lidmaatschap loopt van {from} tot en met {until}, maar de groep “{group}” bestond van {groupFrom} tot en met {groupUntil}.',
      en: '{place}: the membership runs from {from} until {until}, but the group “{group}” existed from {groupFrom} until {groupUntil}.',
    },
    remedy: { nl: 'Kijk welke van de datums niet klopt.', en: 'See which of the dates is wrong.' },
  },
  'merged-cells': {
    title: { nl: 'Samengevoegde cellen', en: 'Merged cells' },
    message: {
      nl: '{place}: op dit blad zijn cellen over meer rijen samengevoegd ({count}×); hun tekst geldt voor al die rijen, een getal alleen voor de eerste.',
      en: '{place}: cells on this sheet are merged over several rows ({count}×); their text holds for all those rows, a number for the first only.',
    },
    remedy: {
      nl: 'Splits de cellen en vul iedere rij helemaal in, dan staat er wat u bedoelt.',
      en: 'Split the cells and fill in every row, so that it says what you mean.',
    },
  },
  'mixed-decimals': {
    title: { nl: 'Komma’s en punten door elkaar', en: 'Commas and points mixed' },
    message: {
      nl: '{place}: sommige getallen hebben een komma en andere een punt voor de decimalen.',
      en: '{place}: some numbers have a comma and others a point before the decimals.',
    },
    remedy: {
      nl: 'Kies in het rekenblad één schrijfwijze voor alle getallen.',
      en: 'Choose one way of writing for all numbers in the spreadsheet.',
    },
  },
  'mixed-encoding': {
    title: { nl: 'Tekens uit twee tekensets', en: 'Characters of two encodings' },
    message: {
      nl: '{place}: het bestand is UTF-8, maar sommige tekens zijn dat niet ({count}×), zoals in “{found}”; die zijn gelezen als Windows-1252.',
      en: '{place}: the file is UTF-8, but some characters are not ({count}×), as in “{found}”; those were read as Windows-1252.',
    },
    remedy: {
      nl: 'Kijk die tekst na, of maak de uitvoer opnieuw als .xlsx of als CSV UTF-8.',
      en: 'Look at that text, or export it again as .xlsx or as CSV UTF-8.',
    },
  },
  'odd-email': {
    title: { nl: 'E-mailadres dat er geen is', en: 'E-mail address that is none' },
    message: {
      nl: '{place}: “{column}” lijkt geen e-mailadres, gevonden “{found}”.',
      en: '{place}: “{column}” does not look like an e-mail address, found “{found}”.',
    },
    remedy: { nl: 'Verbeter het adres of laat de cel leeg.', en: 'Correct the address or leave the cell empty.' },
  },
  'open-value': {
    title: { nl: 'Waarde van het netwerk zelf', en: "Value of the network's own" },
    message: {
      nl: '{place}: “{found}” bij “{column}” staat niet in onze lijst en is bewaard zoals het er staat ({count}×).',
      en: '{place}: “{found}” at “{column}” is not in our list and was kept as it stands ({count}×).',
    },
    remedy: {
      nl: '{hint}Bedoelt u een waarde uit de lijst, zet die dan in network.yaml onder `values`.',
      en: '{hint}If you mean a value from the list, put it in network.yaml under `values`.',
    },
  },
  'organisation-unused': {
    title: { nl: 'Organisatie waar niemand werkt', en: 'Organisation nobody works for' },
    message: {
      nl: '{place}: bij “{name}” ({id}) werkt niemand die meedoet.',
      en: '{place}: nobody who takes part works for “{name}” ({id}).',
    },
    remedy: {
      nl: 'Dat kan kloppen. Zo niet, kijk dan naar de aanstellingen.',
      en: 'That may be right. If not, look at the appointments.',
    },
  },
  'overlapping-appointments': {
    title: { nl: 'Aanstellingen die elkaar overlappen', en: 'Overlapping appointments' },
    message: {
      nl: '{place}: deze aanstelling van “{person}” bij “{organisation}” overlapt die in {other}.',
      en: '{place}: this appointment of “{person}” at “{organisation}” overlaps the one in {other}.',
    },
    remedy: { nl: 'Laat de eerste eindigen voordat de tweede begint.', en: 'Let the first end before the second starts.' },
  },
  'possible-duplicate': {
    title: { nl: 'Rij die misschien dubbel is', en: 'Row that may be double' },
    message: {
      nl: '{place}: deze rij is gelijk aan {other}; allebei tellen ze mee.',
      en: '{place}: this row is the same as {other}; both count.',
    },
    remedy: { nl: 'Haal er een weg als het dezelfde is.', en: 'Take one out if they are the same.' },
  },
  'reference-not-kept': {
    title: { nl: 'Verwijzing naar een lijst die er niet is', en: 'Reference to a list that is not kept' },
    message: {
      nl: '{place}: “{column}” verwijst naar {target}, maar die lijst is er niet; de nummers zijn bewaard zoals ze er staan.',
      en: '{place}: “{column}” refers to {target}, but that list is not there; the ids were kept as they stand.',
    },
    remedy: {
      nl: 'Voeg een bestand {file} toe als u er namen bij wilt zien.',
      en: 'Add a file {file} if you want to see names with them.',
    },
  },
  'row-in-cell': {
    title: { nl: 'Cel waarin een rij lijkt te zitten', en: 'Cell that seems to hold a row' },
    message: {
      nl: '{place}: een cel tussen aanhalingstekens loopt door op de volgende regel, en die lijkt zelf een rij te zijn (“{found}”).',
      en: '{place}: a cell between quotes runs on to the next line, which seems to be a row by itself (“{found}”).',
    },
    remedy: {
      nl: 'Staat er ergens een los aanhalingsteken, haal dat dan weg; anders klopt het zo.',
      en: 'If there is a lone quote somewhere, take it out; otherwise it is right as it is.',
    },
  },
  'same-person': {
    title: { nl: 'Misschien dezelfde persoon', en: 'Perhaps the same person' },
    message: {
      nl: '{place}: “{found}” lijkt dezelfde persoon als “{name}” in {other}.',
      en: '{place}: “{found}” seems to be the same person as “{name}” in {other}.',
    },
    remedy: {
      nl: 'Is het dezelfde, gebruik dan overal één nummer en haal de andere rij weg.',
      en: 'If they are the same, use one id everywhere and take the other row out.',
    },
  },
  'serial-dates': {
    title: { nl: 'Datums als dagnummers', en: 'Dates as day numbers' },
    message: {
      nl: '{place}: in “{column}” staan dagnummers van een rekenblad, zoals “{found}”; dat is gelezen als {date}.',
      en: '{place}: “{column}” holds day numbers from a spreadsheet, such as “{found}”; that was read as {date}.',
    },
    remedy: { nl: 'Geef de kolom in het rekenblad de opmaak Datum.', en: 'Give the column the Date format in the spreadsheet.' },
  },
  'short-rows': {
    title: { nl: 'Rijen met te weinig cellen', en: 'Rows with too few cells' },
    message: {
      nl: '{place}: deze rij heeft minder cellen dan er kolommen zijn ({count}× in dit bestand); wat ontbreekt geldt als leeg.',
      en: '{place}: this row has fewer cells than there are columns ({count}× in this file); what is missing counts as empty.',
    },
    remedy: { nl: 'Kijk of er geen regel is afgebroken.', en: 'See whether a line was broken off.' },
  },
  'short-years': {
    title: { nl: 'Jaartallen van twee cijfers', en: 'Years of two digits' },
    message: {
      nl: '{place}: in “{column}” hebben jaren twee cijfers: “{found}” is gelezen als {date}.',
      en: '{place}: years in “{column}” have two digits: “{found}” was read as {date}.',
    },
    remedy: {
      nl: 'Klopt dat, dan hoeft u niets te doen; zo niet, schrijf het jaar dan in vier cijfers.',
      en: 'If that is right, you need not do anything; if not, write the year in four digits.',
    },
  },
  'too-much-fte': {
    title: { nl: 'Meer dan een volledige baan', en: 'More than a full post' },
    message: {
      nl: '{place}: “{person}” heeft vanaf {from} samen {fte} fte.',
      en: '{place}: “{person}” has {fte} fte in all from {from}.',
    },
    remedy: { nl: 'Kijk of een aanstelling nog een einddatum moet krijgen.', en: 'See whether an appointment lacks its last day.' },
  },
  'unknown-columns': {
    title: { nl: 'Kolommen die wij niet kennen', en: 'Columns that are not known' },
    message: { nl: '{place}: niet gebruikt: {columns}.', en: '{place}: not used: {columns}.' },
    remedy: {
      nl: 'Is er een nodig, zet die dan in network.yaml onder `columns`; anders kunt u er daar `skip` bij zetten.',
      en: 'If one is needed, put it in network.yaml under `columns`; otherwise you may put `skip` there.',
    },
  },
  'unknown-file': {
    title: { nl: 'Bestand dat wij niet kennen', en: 'File that is not known' },
    message: {
      nl: '{place}: aan de naam is niet te zien wat erin staat; het is niet gelezen.',
      en: '{place}: its name does not say what it holds; it was not read.',
    },
    remedy: {
      nl: '{hint}Noem het naar een van onze tabellen, of zet het in network.yaml onder `files` (`skip` als het niet mee hoeft).',
      en: '{hint}Name it after one of our tables, or put it in network.yaml under `files` (`skip` if it need not be read).',
    },
  },
  'unknown-sheet': {
    title: { nl: 'Werkblad dat wij niet kennen', en: 'Sheet that is not known' },
    message: {
      nl: '{place}: aan de naam is niet te zien wat erin staat; het is niet gelezen.',
      en: '{place}: its name does not say what it holds; it was not read.',
    },
    remedy: {
      nl: '{hint}Noem het blad naar een van onze tabellen, of zet het in network.yaml onder `files`, `sheets`.',
      en: '{hint}Name the sheet after one of our tables, or put it in network.yaml under `files`, `sheets`.',
    },
  },
  'unsure-value': {
    title: { nl: 'Waarde die meer kan betekenen', en: 'Value that may mean more' },
    message: {
      nl: '{place}: in “{column}” is “{found}” gelezen als: {meant}.',
      en: '{place}: in “{column}” “{found}” was read as: {meant}.',
    },
    remedy: {
      nl: 'Bedoelt u {other}, schrijf dan “{other}”.',
      en: 'If you mean {other}, write “{other}”.',
    },
  },
  'unsupported-file': {
    title: { nl: 'Bestand dat wij niet kunnen lezen', en: "File that can't be read" },
    message: { nl: '{place}: dit soort bestand ({kind}) wordt niet gelezen.', en: '{place}: this kind of file ({kind}) is not read.' },
    remedy: { nl: 'Staan er gegevens in, bewaar het dan als .xlsx of .csv.', en: 'If it holds records, save it as .xlsx or .csv.' },
  },
} as const satisfies Record<string, Said>;

export type RejectionCode = keyof typeof rejectionTexts;
export type WarningCode = keyof typeof warningTexts;

/** The name of every finding, for a list of what was found. */
export const findingTitles: Readonly<Record<RejectionCode | WarningCode, Text>> = Object.fromEntries(
  [...Object.entries(rejectionTexts), ...Object.entries(warningTexts)].map(([code, said]) => [code, said.title]),
) as Record<RejectionCode | WarningCode, Text>;

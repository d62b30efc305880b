import type { Said } from './said.ts';

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
  'decision-without-pair': {
    title: { nl: 'Besluit over wat er niet meer is', en: 'Decision on what is no longer there' },
    message: {
      nl: '{place}: “{first}” of “{second}” komt in de lijsten niet meer voor; dit besluit doet dus niets.',
      en: '{place}: “{first}” or “{second}” no longer occurs in the lists, so this decision does nothing.',
    },
    remedy: {
      nl: 'Is een nummer of naam veranderd, beslis dan opnieuw; anders kunt u de rij weghalen.',
      en: 'If an id or name has changed, decide anew; otherwise you may take the row out.',
    },
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
      nl: '{place}: verborgen rijen op dit blad: {count}, misschien door een filter. Zij tellen mee.',
      en: '{place}: hidden rows on this sheet: {count}, perhaps by a filter. They do count.',
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
  'ids-made': {
    title: { nl: 'Lijst zonder nummers', en: 'List without ids' },
    message: {
      nl: '{place}: er is geen kolom met nummers; elke rij kreeg een nummer dat {of} is gemaakt, zoals “{example}”.',
      en: '{place}: there is no column of ids; every row got an id made from {of}, such as “{example}”.',
    },
    remedy: {
      nl: 'Dat mag zo blijven: in de andere lijsten staat dan de naam. Wie van naam verandert, geldt wel als iemand anders; een eigen nummer voorkomt dat.',
      en: 'It may stay so: the other lists then hold the name. Somebody whose name changes counts as somebody else, though, which an id of your own prevents.',
    },
  },
  'left-out': {
    title: { nl: 'Persoon die op verzoek is weggelaten', en: 'Person who was left out on request' },
    message: {
      nl: '{place}: een persoon is op verzoek weggelaten, met {rows} in uw lijsten.',
      en: '{place}: a person was left out on request, with {rows} in your lists.',
    },
    remedy: {
      nl: 'Haal die rijen ook uit uw lijsten: `grensganger forget NUMMER MAP` laat zien waar ze staan.',
      en: 'Take those rows out of your lists too: `grensganger forget ID FOLDER` shows where they stand.',
    },
  },
  'left-out-gone': {
    title: { nl: 'Persoon die niet meer in de lijsten staat', en: 'Person who no longer stands in the lists' },
    message: {
      nl: '{place}: een persoon die op verzoek is weggelaten, staat niet meer in uw lijsten.',
      en: '{place}: a person who was left out on request no longer stands in your lists.',
    },
    remedy: {
      nl: 'Dat is goed. Komt er nooit meer een oude lijst bij, dan mag het merk onder `forget` weg.',
      en: 'That is right. If no old list will ever be added, the marks under `forget` may go.',
    },
  },
  'long-rows': {
    title: { nl: 'Rijen die op een lege cel eindigen', en: 'Rows that end in an empty cell' },
    message: {
      nl: '{place}: deze rij eindigt op een lege cel waar geen kolom bij hoort ({count}× in dit bestand); die cel is overgeslagen.',
      en: '{place}: this row ends in an empty cell that belongs to no column ({count}× in this file); that cell was passed over.',
    },
    remedy: {
      nl: 'Kijk of bedragen en tekst in de goede kolom staan. Zo niet, zet dan een bedrag of tekst met een scheidingsteken tussen aanhalingstekens.',
      en: 'See whether amounts and text stand in the right column. If not, put an amount or text that holds a delimiter between quotes.',
    },
  },
  'maybe-same-organisation': {
    title: { nl: 'Misschien dezelfde organisatie', en: 'Perhaps the same organisation' },
    message: {
      nl: '{place}: “{found}” kan dezelfde organisatie zijn als “{name}” ({other}): {why}.',
      en: '{place}: “{found}” may be the same organisation as “{name}” ({other}): {why}.',
    },
    remedy: {
      nl: 'Ze tellen als twee. Schrijf bij dit paar in {file} “zelfde” of “anders”; de volgende keer geldt wat u daar besluit.',
      en: 'They count as two. Write “same” or “different” for this pair in {file}, and the next run obeys.',
    },
  },
  'maybe-same-person': {
    title: { nl: 'Misschien dezelfde persoon', en: 'Perhaps the same person' },
    message: {
      nl: '{place}: “{found}” kan dezelfde persoon zijn als “{name}” ({other}): {why}.',
      en: '{place}: “{found}” may be the same person as “{name}” ({other}): {why}.',
    },
    remedy: {
      nl: 'Ze tellen als twee. Schrijf bij dit paar in {file} “zelfde” of “anders”; de volgende keer geldt wat u daar besluit.',
      en: 'They count as two. Write “same” or “different” for this pair in {file}, and the next run obeys.',
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
  'pairs-not-sought': {
    title: { nl: 'Niet gezocht naar wie dubbel voorkomt', en: 'Not looked for who is there twice' },
    message: {
      nl: '{place}: met {count} personen is niet gezocht welke personen of organisaties misschien dezelfde zijn; dat gebeurt vanzelf tot {most} personen.',
      en: '{place}: with {count} people, nobody looked for people or organisations that may be the same; in lists of up to {most} people that is always done.',
    },
    remedy: {
      nl: 'Voer `grensganger check … --identities` uit: dan wordt wel gezocht, hoe lang de lijst ook is.',
      en: 'Run `grensganger check … --identities`: it looks for them, however long the list.',
    },
  },
  'personal-columns': {
    title: { nl: 'Kolommen met gegevens die niemand hier nodig heeft', en: 'Columns with data that nobody needs here' },
    message: {
      nl: '{place}: niet gebruikt en ook niet bewaard: {columns}. Daar lijken persoonsgegevens in te staan die voor geen enkel cijfer nodig zijn.',
      en: '{place}: not used and not kept either: {columns}. They look like personal data that no figure needs.',
    },
    remedy: {
      nl: 'Laat zulke kolommen liever weg als u de lijst maakt: dan staan ze ook niet in kopieën ervan.',
      en: 'Rather leave such columns out when you make the list: they are then in no copy of it either.',
    },
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
  'registry-differs': {
    title: { nl: 'Anders dan in het register', en: 'Other than in the registry' },
    message: {
      nl: '{place}: bij “{name}” staat in de kolom “{column}”: “{found}”. In het register staat “{theirs}” ({other}).',
      en: '{place}: for “{name}” the column “{column}” holds “{found}”. The registry has “{theirs}” ({other}).',
    },
    remedy: {
      nl: 'Uw eigen gegeven is gebruikt. Kijk welke van de twee klopt.',
      en: 'Your own record was used. See which of the two is right.',
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
  'rows-mended': {
    title: { nl: 'Rijen die elders hersteld zijn', en: 'Rows that were mended elsewhere' },
    message: {
      nl: '{place}: rijen uit dit bestand waarvoor de herstelde rij is gelezen: {count}.',
      en: '{place}: rows of this file for which the mended row was read instead: {count}.',
    },
    remedy: {
      nl: 'Neem de verbetering ook over in uw eigen bestand; dan kunnen de herstelde rijen weg.',
      en: 'Take the correction over into your own file as well; the mended rows can then go.',
    },
  },
  'same-person': {
    title: { nl: 'Waarschijnlijk dezelfde persoon', en: 'Probably the same person' },
    message: {
      nl: '{place}: “{found}” is waarschijnlijk dezelfde persoon als “{name}” ({other}): {why}.',
      en: '{place}: “{found}” is probably the same person as “{name}” ({other}): {why}.',
    },
    remedy: {
      nl: 'Ze tellen als twee. Schrijf bij dit paar in {file} “zelfde” of “anders”; de volgende keer geldt wat u daar besluit.',
      en: 'They count as two. Write “same” or “different” for this pair in {file}, and the next run obeys.',
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
      nl: '{aside} Is er een nodig, zet die dan in network.yaml onder `columns`; anders kunt u er daar `skip` bij zetten.',
      en: '{aside} If one is needed, put it in network.yaml under `columns`; otherwise you may put `skip` there.',
    },
  },
  'unknown-file': {
    title: { nl: 'Bestand dat wij niet kennen', en: 'File that is not known' },
    message: {
      nl: '{place}: aan de naam is niet te zien wat erin staat; het is niet gelezen.',
      en: '{place}: its name does not say what it holds; it was not read.',
    },
    remedy: {
      nl: '{hint}Geef het de naam van een van onze lijsten, of zet het in network.yaml onder `files` (`skip` als het niet mee hoeft).',
      en: '{hint}Give it the name of one of our lists, or put it in network.yaml under `files` (`skip` if it need not be read).',
    },
  },
  'unknown-sheet': {
    title: { nl: 'Werkblad dat wij niet kennen', en: 'Sheet that is not known' },
    message: {
      nl: '{place}: aan de naam is niet te zien wat erin staat; het is niet gelezen.',
      en: '{place}: its name does not say what it holds; it was not read.',
    },
    remedy: {
      nl: '{hint}Geef het blad de naam van een van onze lijsten, of zet het in network.yaml onder `files`, `sheets`.',
      en: '{hint}Give the sheet the name of one of our lists, or put it in network.yaml under `files`, `sheets`.',
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

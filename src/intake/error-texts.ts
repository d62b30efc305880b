import type { Said } from './messages.ts';

/** What stops everything until it is mended. */
export const errorTexts = {
  'columns-collide': {
    title: { nl: 'Twee kolommen met dezelfde betekenis', en: 'Two columns with one meaning' },
    message: {
      nl: '{place}: “{column}” (kolom {first}) en “{other}” (kolom {second}) zijn allebei “{field}”, maar er staat niet hetzelfde in.',
      en: '{place}: “{column}” (column {first}) and “{other}” (column {second}) are both “{field}”, but do not hold the same.',
    },
    remedy: {
      nl: 'Haal er een weg of geef er een een andere naam, of zet in network.yaml onder `columns` bij een van de twee `skip`.',
      en: 'Take one out or give one another name, or put `skip` at one of the two in network.yaml under `columns`.',
    },
  },
  'dates-ambiguous': {
    title: { nl: 'Volgorde van dag en maand niet vast te stellen', en: 'Order of day and month that can’t be settled' },
    message: {
      nl: '{place}: bij “{found}” in “{column}” is niet te zien of de dag of de maand voorop staat: {because}.',
      en: '{place}: with “{found}” in “{column}” it can’t be seen whether the day or the month comes first: {because}.',
    },
    remedy: {
      nl: 'Zet in network.yaml onder `files` de regel die klopt: `{dayFirst}` (dag voorop) of `{monthFirst}` (maand voorop). U kunt de datums ook als 2021-12-31 schrijven.',
      en: 'Put the line that is right in network.yaml under `files`: `{dayFirst}` (day first) or `{monthFirst}` (month first). Or write the dates as 2021-12-31.',
    },
  },
  'dialect-ambiguous': {
    title: { nl: 'Scheidingsteken niet vast te stellen', en: 'Delimiter that can’t be settled' },
    message: {
      nl: '{place}: het is niet te zien of de kolommen gescheiden zijn door {first} of door {second}.',
      en: '{place}: it can’t be seen whether the columns are separated by {first} or by {second}.',
    },
    remedy: {
      nl: 'Zet in network.yaml onder `files` de regel die klopt: `{firstLine}` of `{secondLine}`. U kunt de uitvoer ook opnieuw maken als .xlsx.',
      en: 'Put the line that is right in network.yaml under `files`: `{firstLine}` or `{secondLine}`. Or export it again as .xlsx.',
    },
  },
  'encoding-unknown': {
    title: { nl: 'Onbekende tekenset', en: 'Unknown encoding' },
    message: {
      nl: '{place}: de tekenset “{encoding}” uit network.yaml bestaat niet.',
      en: '{place}: the encoding “{encoding}” in network.yaml does not exist.',
    },
    remedy: { nl: 'Gebruik utf-8, utf-16le, windows-1252 of iso-8859-15.', en: 'Use utf-8, utf-16le, windows-1252 or iso-8859-15.' },
  },
  'file-broken': {
    title: { nl: 'Beschadigd bestand', en: 'Damaged file' },
    message: { nl: '{place}: dit is geen geldig {kind}-bestand: {reason}.', en: '{place}: this is not a valid {kind} file: {reason}.' },
    remedy: {
      nl: 'Open het in het programma waar het vandaan komt en maak de uitvoer opnieuw.',
      en: 'Open it in the program it came from and export it again.',
    },
  },
  'file-changed': {
    title: { nl: 'Bestand veranderde', en: 'File changed' },
    message: {
      nl: '{place}: dit bestand veranderde terwijl het gelezen werd.',
      en: '{place}: this file changed while it was being read.',
    },
    remedy: {
      nl: 'Wacht tot het bewaard is en alle programma’s klaar zijn, en probeer het opnieuw.',
      en: 'Wait until it has been saved and every program is done with it, and try again.',
    },
  },
  'file-missing': {
    title: { nl: 'Bestand bestaat niet', en: 'File does not exist' },
    message: { nl: '{place}: dit bestand of deze map bestaat niet.', en: '{place}: this file or folder does not exist.' },
    remedy: { nl: 'Kijk of de naam klopt.{hint}', en: 'See whether the name is right.{hint}' },
  },
  'file-unreadable': {
    title: { nl: 'Bestand niet te lezen', en: "File can't be read" },
    message: { nl: '{place}: dit bestand kan niet geopend worden.', en: "{place}: this file can't be opened." },
    remedy: {
      nl: 'Sluit het in andere programma’s, en kijk of u het mag openen.',
      en: 'Close it in other programs, and see whether you may open it.',
    },
  },
  'identities-broken': {
    title: { nl: 'Besluit dat niet te volgen is', en: "Decision that can't be followed" },
    message: { nl: '{place}: dit is niet te volgen: {what}.', en: "{place}: this can't be followed: {what}." },
    remedy: {
      nl: 'Herstel die rij, of haal haar weg.',
      en: 'Correct that row, or take it out.',
    },
  },
  'missing-column': {
    title: { nl: 'Verplichte kolom ontbreekt', en: 'Required column missing' },
    message: {
      nl: '{place}: de kolom “{title}” ({field}) ontbreekt. Gevonden: {headers}.',
      en: '{place}: the column “{title}” ({field}) is missing. Found: {headers}.',
    },
    remedy: { nl: '{hint}', en: '{hint}' },
  },
  'missing-table': {
    title: { nl: 'Verplichte lijst ontbreekt', en: 'Required list missing' },
    message: { nl: 'Er ontbreekt een lijst: {lists}.{unread}', en: 'A list is missing: {lists}.{unread}' },
    remedy: {
      nl: 'Voeg een bestand of werkblad toe met een van die namen. Heet het anders, zet het dan in network.yaml onder `files`; houdt u zo’n lijst niet bij, zet dan `without: [{tables}]` in network.yaml.',
      en: 'Add a file or sheet with one of those names. If it is named otherwise, put it in network.yaml under `files`; if you keep no such list, put `without: [{tables}]` in network.yaml.',
    },
  },
  'not-its-kind': {
    title: { nl: 'Bestand van een andere soort', en: 'File of another kind' },
    message: {
      nl: '{place}: de naam eindigt op {extension}, maar het is {kind}.',
      en: '{place}: its name ends in {extension}, but it is {kind}.',
    },
    remedy: { nl: '{hint}', en: '{hint}' },
  },
  'nothing-to-read': {
    title: { nl: 'Niets om te lezen', en: 'Nothing to read' },
    message: {
      nl: '{place}: hier staat geen lijst die wij kennen (.csv, .xlsx, .json, .ndjson of .parquet, met een naam als “deelnemers” of “groepen”).{unread}',
      en: '{place}: there is no list here that is known (.csv, .xlsx, .json, .ndjson or .parquet, with a name such as “professionals” or “groups”).{unread}',
    },
    remedy: {
      nl: 'Begin met `grensganger init MAP`: dat maakt een map met lege lijsten en uitleg. Vul die in, of zet uw eigen bestanden erbij.',
      en: 'Start with `grensganger init DIR`: it makes a folder with empty lists and an explanation. Fill those in, or add your own files.',
    },
  },
  'numbers-ambiguous': {
    title: { nl: 'Komma of punt voor de decimalen niet vast te stellen', en: 'Decimal mark that can’t be settled' },
    message: {
      nl: '{place}: “{found}” in “{column}” kan {withPoint} of {withComma} zijn: {because}.',
      en: '{place}: “{found}” in “{column}” may be {withPoint} or {withComma}: {because}.',
    },
    remedy: {
      nl: 'Zet in network.yaml onder `files` de regel die klopt: `{commaLine}` (decimalen na een komma; dan is het {withComma}) of `{pointLine}` (decimalen na een punt; dan is het {withPoint}). U kunt de getallen ook zonder teken voor duizendtallen schrijven.',
      en: 'Put the line that is right in network.yaml under `files`: `{commaLine}` (decimals after a comma; it is then {withComma}) or `{pointLine}` (decimals after a point; it is then {withPoint}). Or write the numbers without a mark between thousands.',
    },
  },
  'registry-unknown': {
    title: { nl: 'Geen bestand van het scholenregister', en: 'No file of the school registry' },
    message: {
      nl: '{place}: hierin staan geen scholen met een code, een naam en een gemeente of bestuursnummer.',
      en: '{place}: this holds no schools with a code, a name and a municipality or board number.',
    },
    remedy: {
      nl: 'Gebruik een bestand met schoolvestigingen van DUO, als CSV, of haal het in network.yaml weg onder `registry`.',
      en: 'Use a file of school locations from the national registry (DUO), as CSV, or take it out under `registry` in network.yaml.',
    },
  },
  'rejects-changed': {
    title: { nl: 'Bestand met geweigerde rijen dat niet vervangen wordt', en: 'File of rejected rows that is not replaced' },
    message: {
      nl: '{place} staat er al en is veranderd: misschien hebt u er rijen in hersteld. Er is niets geschreven.',
      en: '{place} is there already and was changed: you may have mended rows in it. Nothing was written.',
    },
    remedy: {
      nl: 'Lees de herstelde rijen mee: noem deze map achter uw eigen bestanden. Zijn ze niet meer nodig, haal het bestand dan weg of kies een andere map.',
      en: 'Read the mended rows as well: name this folder behind your own files. If they are no longer needed, take the file away or choose another folder.',
    },
  },
  'rejects-in-records': {
    title: { nl: 'Geweigerde rijen tussen de gegevens zelf', en: 'Rejected rows among the records themselves' },
    message: {
      nl: '{place} is een map die zelf gelezen wordt: daar kunnen de geweigerde rijen niet bij.',
      en: '{place} is a folder that is itself read: the rejected rows can’t be put there.',
    },
    remedy: {
      nl: 'Kies een andere map, bijvoorbeeld een nieuwe map daarin: --rejects {example}',
      en: 'Choose another folder, for instance a new one inside it: --rejects {example}',
    },
  },
  'rejects-unwritable': {
    title: { nl: 'Geweigerde rijen niet te schrijven', en: "Rejected rows can't be written" },
    message: { nl: '{place}: hier kan niet geschreven worden: {reason}.', en: '{place}: this can’t be written to: {reason}.' },
    remedy: { nl: 'Kies met --rejects een andere map.', en: 'Choose another folder with --rejects.' },
  },
  'unknown-person': {
    title: { nl: 'Nummer dat niemand heeft', en: 'Id that nobody has' },
    message: {
      nl: 'In deze lijsten heeft niemand het nummer “{id}”. Er is niets veranderd.',
      en: 'Nobody in these lists has the id “{id}”. Nothing was changed.',
    },
    remedy: {
      nl: 'Gebruik het nummer precies zoals het in uw lijst van deelnemers staat, met hoofdletters en nullen.',
      en: 'Use the id exactly as it stands in your list of professionals, with capitals and zeros.',
    },
  },
  'wide-columns': {
    title: { nl: 'Brede lijst die niet zo is ingedeeld', en: 'Wide sheet that is laid out otherwise' },
    message: {
      nl: '{place}: network.yaml noemt deze lijst breed (`wide`), maar {what}.',
      en: '{place}: network.yaml calls this list wide (`wide`), but {what}.',
    },
    remedy: {
      nl: 'Verbeter in network.yaml bij dit bestand wat onder `wide` staat: `field` (group_id of year), `value` (zoals role of hours) en `columns` (de koppen zoals ze in het bestand staan). Heeft elke groep geen eigen kolom, haal `wide` dan weg.',
      en: 'Mend in network.yaml what stands under `wide` for this file: `field` (group_id or year), `value` (such as role or hours) and `columns` (the headings as they stand in the file). If no group has a column of its own, take `wide` out.',
    },
  },
  'workbook-refused': {
    title: { nl: 'Werkmap geweigerd', en: 'Workbook refused' },
    message: { nl: '{place}: deze werkmap wordt niet geopend: {reason}.', en: '{place}: this workbook is not opened: {reason}.' },
    remedy: { nl: '{remedy}', en: '{remedy}' },
  },
} as const satisfies Record<string, Said>;

export type ErrorCode = keyof typeof errorTexts;

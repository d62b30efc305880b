import type { Locale } from '../i18n/text.ts';
import type { TemplateTable } from './template-tables.ts';

/** The guide beside the templates: what to fill in, in which order, and what to do then. Markdown. */
export function templateGuide(tables: readonly TemplateTable[], locale: Locale, workbook: string): string {
  return (locale === 'nl' ? dutch : english)(tables, workbook);
}

function dutch(tables: readonly TemplateTable[], workbook: string): string {
  return `# Uw eigen netwerk in een verslag

In deze map staan lege lijsten. U vult in wat u al bijhoudt; daarna maakt Grensganger er een verslag van.

## In vijf stappen

1. **Kies hoe u invult.** De werkmap \`${workbook}\` heeft een blad per lijst, met keuzelijsten en een blad met uitleg. Wie liever met losse
   bestanden werkt (bijvoorbeeld omdat ze uit een ander systeem komen) gebruikt de \`.csv\`-bestanden. Door elkaar mag ook: wat leeg blijft, telt niet mee.
2. **Begin met de verplichte lijsten**, in deze volgorde: ${names(tables, true)}. Daarmee hebt u al een kaart van uw netwerk.
3. **Vul aan wat u bijhoudt.** Uren, boekingen, bijeenkomsten en producten maken het verslag rijker, maar niets daarvan hoeft.
4. **Zet de naam van uw netwerk** in \`network.yaml\`. Heten uw kolommen anders, dan zegt u dat daar ook; bij elke regel staat wat die doet.
5. **Laat alles nakijken:** \`grensganger check .\` Elke rij die niet klopt wordt genoemd, met wat u eraan kunt doen. Dan: \`grensganger report .\`

## De lijsten

Een kolom met een * is verplicht. Een kolom die u niet hebt mag weg; een kolom die wij niet kennen wordt genoemd en overgeslagen.

${tables.map((table) => section(table, { required: 'verplicht', column: 'kolom', what: 'wat u invult', how: 'hoe u het schrijft' })).join('\n')}
## Goed om te weten

- **Nummers verbinden de lijsten.** Het nummer van een deelnemer in Lidmaatschappen is hetzelfde als in Deelnemers. Een eigen nummering is goed; wijzig haar niet.
- **Begint een code met een nul?** Zet die kolom in de werkmap op “Tekst”, anders laat Excel de nul weg.
- **Data maken het verslag eerlijk.** Wie van baan wisselt, krijgt twee regels in Aanstellingen: een contact hoort bij de organisatie waar iemand tóén werkte.
- **Namen alleen met toestemming.** Zonder toestemming met een datum komt een naam niet in het verslag voor de beleidsgroep. In een openbaar verslag staan nooit personen.
- **E-mailadressen** dienen alleen om dezelfde persoon te herkennen; laat de kolom gerust leeg.
- Alles gebeurt op uw eigen computer. Er gaat niets naar buiten.
`;
}

function english(tables: readonly TemplateTable[], workbook: string): string {
  return `# Your own network in a report

This folder holds empty lists. You fill in what you keep already; Grensganger then makes a report of it.

## In five steps

1. **Choose how to fill in.** The workbook \`${workbook}\` has a sheet per list, with words to choose from and a sheet that explains. Those who prefer
   separate files (because they come out of another system, for instance) use the \`.csv\` files. Both at once is fine too: what stays empty does not count.
2. **Begin with the required lists**, in this order: ${names(tables, true)}. They give you a map of your network.
3. **Add what you keep.** Hours, transactions, meetings and products make the report richer, but none of it has to be there.
4. **Put the name of your network** in \`network.yaml\`. Where your columns are called otherwise, say so there too; each line says what it does.
5. **Have everything checked:** \`grensganger check .\` Every row that is not right is named, with what you can do about it. Then: \`grensganger report .\`

## The lists

A column with a * is required. A column you do not have may go; one that we do not know is named and passed over.

${tables.map((table) => section(table, { required: 'required', column: 'column', what: 'what to fill in', how: 'how to write it' })).join('\n')}
## Good to know

- **Ids connect the lists.** The id of a person in Memberships is the one in Professionals. Any numbering of your own will do; do not change it.
- **Does a code begin with a zero?** Set that column of the workbook to “Text”, or Excel drops the zero.
- **Dates keep the report honest.** Somebody who changes jobs gets two rows in Appointments: a tie belongs to the organisation a person worked for at that time.
- **Names only with consent.** Without dated consent a name does not stand in the report for the policy group. A public report never shows persons.
- **E-mail addresses** only serve to recognise the same person; you may well leave the column empty.
- Everything happens on your own computer. Nothing leaves it.
`;
}

function section(table: TemplateTable, words: { required: string; column: string; what: string; how: string }): string {
  const rows = table.columns.map(
    ({ header, required, explanation, form }) => `| ${header}${required ? ' *' : ''} | ${cell(explanation)} | ${cell(form)} |`,
  );
  return [
    `### ${table.sheetName}${table.required ? ` (${words.required})` : ''}`,
    '',
    `${table.explanation} (\`${table.fileName}.csv\`: ${table.grain}.)`,
    '',
    `| ${words.column} | ${words.what} | ${words.how} |`,
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function names(tables: readonly TemplateTable[], required: boolean): string {
  return tables
    .filter((table) => table.required === required)
    .map(({ sheetName }) => sheetName)
    .join(', ');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

import { defineTable, type RowOf } from './define-table.ts';

export const organisations = defineTable({
  id: 'organisations',
  title: { nl: 'Organisaties', en: 'Organisations' },
  explanation: {
    nl: 'De besturen, scholen, opleidingen en andere organisaties waar de mensen werken.',
    en: 'The boards, schools, colleges and other organisations that people work for.',
  },
  grain: { nl: 'één rij per organisatie', en: 'one row per organisation' },
  required: true,
  synonyms: ['organisaties', 'besturen', 'scholen', 'organisations', 'organizations', 'partners'],
  key: ['id'],
  fields: {
    id: {
      type: 'id',
      required: true,
      title: { nl: 'Nummer', en: 'Id' },
      explanation: { nl: 'Het eigen nummer of de code van de organisatie.', en: "The organisation's own number or code." },
      sensitivity: 'organisation',
      synonyms: ['organisatienummer', 'organisatie id', 'organisatiecode', 'nummer', 'code', 'nr'],
    },
    name: {
      type: 'text',
      required: true,
      title: { nl: 'Naam', en: 'Name' },
      explanation: { nl: 'De naam zoals die in het verslag komt.', en: 'The name as it will stand in the report.' },
      sensitivity: 'organisation',
      synonyms: ['naam', 'organisatie', 'organisatienaam', 'naam organisatie'],
    },
    kind: {
      type: 'choice',
      vocabulary: 'organisation_kind',
      required: true,
      title: { nl: 'Soort', en: 'Kind' },
      explanation: { nl: 'Schoolbestuur, school, lerarenopleiding …', en: 'School board, school, teacher education …' },
      sensitivity: 'open',
      synonyms: ['soort', 'type', 'soort organisatie', 'organisatiesoort'],
    },
    sector: {
      type: 'choice',
      vocabulary: 'sector',
      title: { nl: 'Sector', en: 'Sector' },
      explanation: { nl: 'De onderwijssector.', en: 'The sector of education.' },
      sensitivity: 'open',
      synonyms: ['onderwijssector', 'onderwijssoort'],
    },
    parent_id: {
      type: 'id',
      references: 'organisations',
      title: { nl: 'Bestuur', en: 'Board' },
      explanation: {
        nl: 'Het nummer van het bestuur waar deze school bij hoort.',
        en: 'The id of the board that this school belongs to.',
      },
      sensitivity: 'organisation',
      synonyms: ['bestuur', 'bestuursnummer', 'bestuur id', 'hoort bij', 'parent'],
    },
    municipality: {
      type: 'text',
      title: { nl: 'Gemeente', en: 'Municipality' },
      explanation: { nl: 'De gemeente waar de organisatie staat.', en: 'The municipality the organisation stands in.' },
      sensitivity: 'open',
      synonyms: ['gemeente', 'gemeentenaam'],
    },
    member_from: {
      type: 'date',
      monthMeans: 'first',
      title: { nl: 'Lid vanaf', en: 'Member from' },
      explanation: { nl: 'Sinds wanneer de organisatie deelneemt en betaalt.', en: 'Since when the organisation takes part and pays.' },
      sensitivity: 'open',
      synonyms: ['lid vanaf', 'lid sinds', 'deelname vanaf', 'partner sinds'],
    },
    member_until: {
      type: 'date',
      monthMeans: 'last',
      title: { nl: 'Lid tot en met', en: 'Member until' },
      explanation: { nl: 'De laatste dag van de deelname; leeg als die loopt.', en: 'The last day of taking part; empty while it lasts.' },
      sensitivity: 'open',
      synonyms: ['lid tot', 'lid tot en met', 'deelname tot'],
    },
    training_partnership: {
      type: 'boolean',
      title: { nl: 'Opleidingsschool', en: 'Training partnership' },
      explanation: { nl: 'Leidt de organisatie studenten op tot leraar?', en: 'Does the organisation train student teachers?' },
      sensitivity: 'open',
      synonyms: ['opleidingsschool', 'samen opleiden', 'opleidingspartnerschap'],
    },
    registry_id: {
      type: 'id',
      title: { nl: 'BRIN- of bestuursnummer', en: 'Registry number' },
      explanation: { nl: 'Het nummer in het landelijke register.', en: 'The number in the national registry.' },
      sensitivity: 'organisation',
      synonyms: ['brin', 'brinnummer', 'brin nummer', 'bevoegd gezag nummer', 'instellingscode', 'vestigingscode'],
    },
  },
});

export type OrganisationRow = RowOf<typeof organisations>;

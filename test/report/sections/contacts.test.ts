import { expect, it } from 'vitest';
import { contacts } from '../../../src/report/sections/contacts.ts';
import { told } from '../contexts.ts';
import { read, withRows } from '../summaries.ts';

const year = {
  ties: 10,
  new_ties: 1,
  on_one_person: 4,
  on_one_group: 3,
  crossing: 8,
  spent: 500_000,
  hours: 60_000,
  spent_on_new: 25_000,
  cost_per_tie: 50_000,
  hours_per_tie: 6000,
};

it('lays money and hours beside the ties, and says which are new and which hang by a thread', () => {
  const { nl, en } = read(contacts, withRows({ 'ties-by-year': [year] }));
  expect(nl).toContain('In 2024-2025 waren er 10 contacten tussen twee organisaties');
  expect(nl).toContain('Daarvan was er 1 nieuw.');
  expect(nl).toContain(
    'Omgerekend per contact is dat €\u00a0500 en 100 uur. Van wat aan groepen is uitgegeven, hoort €\u00a0250 bij contacten die er nog niet waren.',
  );
  expect(nl).toContain('Dat zegt niet dat een contact er door het geld kwam.');
  expect(en).toContain('there were 10 contacts between two organisations');
});

it('says by which rule money and hours were shared out over the ties', () => {
  const ofRule = (rule: string) => read(contacts, withRows({ 'ties-by-year': [{ ...year, rule }] })).nl;
  expect(ofRule('equal')).toContain('gelijk verdeeld over de contacten in die groep');
  expect(ofRule('participants')).toContain('naar het aantal paren van mensen');
});

it('leaves out what is not known, and says so where nothing is', () => {
  const poor = read(contacts, withRows({ 'ties-by-year': [{ ...year, hours: null, hours_per_tie: null, new_ties: null }] })).nl;
  expect(poor).toContain('Omgerekend per contact is dat €\u00a0500.');
  expect(poor).not.toContain('Daarvan');
  expect(read(contacts, withRows({ 'ties-by-year': [{ ...year, spent: 0 }] })).nl).not.toContain('per contact is');
  expect(read(contacts, withRows({ 'ties-by-year': [{ ...year, ties: 0 }] })).nl).toContain('geen contacten tussen organisaties');
  expect(told(contacts).nl).toContain('Er zijn geen groepen met mensen van twee organisaties bekend');
});

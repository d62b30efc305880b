import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Marks } from '../../../src/intake/forget/marks.ts';

const key = 'a key';
const anna = Marks.of(key, { ids: ['P1'], names: ['Anna de Vries-Jansma'], emails: ['a.jansma@esdoorn.example'] });
const marks = new Marks({ key, people: [anna] });

describe('marks', () => {
  it('know an id as it stands, and no other that holds it', () => {
    expect(marks.byId(' P1 ')).toBe(0);
    for (const other of ['P12', 'p1', 'XP1', 'P', '1', '']) expect([other, marks.byId(other)]).toEqual([other, null]);
  });

  it('know a name whatever its case, accents, punctuation or order, and an address whatever its case', () => {
    for (const name of ['anna de vries jansma', 'Vries-Jansma, Anna de', 'ÁNNA de Vries–Jansma'])
      expect([name, marks.byName(name)]).toEqual([name, 0]);
    for (const name of ['Anna', 'Anna de Vries', 'Anna de Vries-Jansma-Bos']) expect([name, marks.byName(name)]).toEqual([name, null]);
    expect(marks.byEmail('A.Jansma@Esdoorn.example')).toBe(0);
  });

  it('take nothing without an @ for an address: “none” is nobody’s', () => {
    const noAddress = new Marks({ key, people: [Marks.of(key, { ids: ['P1'], names: [], emails: ['geen'] })] });
    expect(noAddress.byEmail('geen')).toBe(null);
    expect(noAddress.byAny('geen')).toBe(null);
  });

  it('take a name, an address and a telling id out of running text, and leave the rest as it is', () => {
    expect(marks.without('Gesprek met Anna de Vries-Jansma (a.jansma@esdoorn.example), zie ook Jansma.')).toBe(
      'Gesprek met … (…), zie ook Jansma.',
    );
    expect(marks.without('P1 en P12 kwamen')).toBe('… en P12 kwamen');
    expect(marks.without('P1 en P12 kwamen', false)).toBe('P1 en P12 kwamen');
    expect(marks.without('  niets\thier  ')).toBe('  niets\thier  ');
    const plain = new Marks({ key, people: [Marks.of(key, { ids: ['12'], names: [], emails: [] })] });
    expect(plain.byId('12')).toBe(0);
    expect(plain.without('12 deelnemers op lokaal 12')).toBe('12 deelnemers op lokaal 12');
  });

  it('take a short number out of text where the text says that it is a person’s', () => {
    const short = new Marks({ key, people: [Marks.of(key, { ids: ['12', '7'], names: [], emails: [] })] });
    for (const [text, left] of [
      ['deelnemer 12 belde', 'deelnemer … belde'],
      ['Deelnemersnummer: 12', 'Deelnemersnummer: …'],
      ['persnr. 12, 13 en 7', 'persnr. …, 13 en …'],
      ['met leden 3/12', 'met leden 3/…'],
      ['participants 7 and 12 came', 'participants … and … came'],
      ['member #12', 'member #…'],
      ['deelnemer 123', 'deelnemer 123'],
      ['lokaal 12, 7 deelnemers', 'lokaal 12, 7 deelnemers'],
      ['12 leden', '12 leden'],
      ['geleden 12', 'geleden 12'],
      ['', ''],
    ] as const) {
      expect([text, short.without(text)]).toEqual([text, left]);
    }
  });

  it('hold nothing that can be read, and tell nothing with another key', () => {
    expect(JSON.stringify(anna)).not.toMatch(/anna|jansma|P1/i);
    expect(new Marks({ key: 'other', people: [anna] }).byId('P1')).toBe(null);
  });

  it('leave any text as it is that does not hold the person', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!/anna|jansma|vries|p1/i.test(text));
        expect(marks.without(text)).toBe(text);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

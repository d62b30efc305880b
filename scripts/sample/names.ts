import type { Random } from './random.ts';
import { wordList } from './word-list.ts';

const firstNames = wordList(`
  Aafke, Anouk, Anneke, Bart, Berend, Bianca, Bram, Carlijn, Chantal, Chloé, Daan, Daniël, Demi, Dirk, Eline, Ellen, Elske,
  Esther, Eva, Femke, Fleur, Floor, Frank, Gerben, Gerda, Gijs, Hanneke, Hans, Harm, Heleen, Henk, Ilse, Inge, Ingrid, Iris, Jan,
  Janneke, Jasper, Jelle, Jeroen, Jolanda, Joost, Joris, José, Judith, Karin, Kim, Kirsten, Koen, Laura, Leonie, Lianne, Lieke,
  Linda, Lisette, Loes, Loïs, Lotte, Maaike, Maarten, Manon, Margriet, Marieke, Marije, Marjolein, Mark, Marleen, Martijn, Maud,
  Melanie, Merel, Miranda, Mirjam, Monique, Nadine, Natasja, Nienke, Noor, Noëlle, Petra, Pieter, Renate, Renske, Rianne, Robin,
  Roos, Ruben, Sander, Sanne, Saskia, Silke, Sjoerd, Stefan, Suzanne, Sylvia, Tessa, Tim, Tineke, Thomas, Ursula, Vera, Wendy,
  Wieke, Wilma, Wouter, Yvette, Zoë, Anne-Marie, Jan-Willem, Marie-José, Geert-Jan, Ans, Cor, Ria, Wim, Thijs, Jip, Puck, Sterre,
  Jurre, Sven, Myrthe, Anniek
`);

/** The first and the second half of surnames put together by chance: any likeness to a real person is just that. */
const stems = wordList(`
  Aker, Beuk, Blauw, Braam, Distel, Doorn, Egel, Elzen, Fluit, Gaarde, Gras, Haver, Hazel, Honing, Kiezel, Klaver, Klink, Knot,
  Koren, Kwartel, Leem, Linden, Lijster, Merel, Mist, Mos, Mosterd, Oever, Peper, Populier, Riet, Roggen, Schelpen, Sleutel,
  Spaan, Specht, Sterren, Tarwe, Tegel, Turf, Varen, Vlinder, Wulpen, Wilgen, Wolken, Zilver, Zomer, Zwaluw, Winter, Wingerd
`);
const endings = wordList(`
  kamp, horst, stra, man, dijk, burg, laar, hof, brink, mans, sema, donk, voort, maker, dam, weerd, steeg, beek, inga, huizen,
  woud, loo, berg, zicht, ema, huis, veen, broek
`);
const nouns: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['van de', 'van der', 'de', 'op de', 'ter'],
    ['Aak', 'Boog', 'Brem', 'Gaarde', 'Houtwal', 'Kolk', 'Lijsterbes', 'Marke', 'Rank', 'Turfschuit', 'Vlasakker', 'Wal', 'Zandbaan'],
  ],
  [
    ["van 't", "in 't", 'van het'],
    ['Hoefijzer', 'Kampje', 'Klaverveld', 'Oord', 'Schelpenpad', 'Veenhuis', 'Wilgenbos'],
  ],
];

const elsewhere: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['Emre', 'Zeynep', 'Çiğdem', 'Gülşen', 'Yusuf', 'Elif', 'İpek'],
    ['Yıldızlı', 'Şenbahar', 'Gülpınar', 'Akdağlı', 'Özçınar'],
  ],
  [
    ['Fatima', 'Amira', 'Samir', 'Naima', 'Youssef', 'Salma'],
    ['El Harzani', 'Benzarri', 'Al Nourani', 'El Mekkani', 'Bouzahri'],
  ],
  [
    ['Agnieszka', 'Łukasz', 'Małgorzata', 'Oksana', 'Taras'],
    ['Kwiatowska', 'Wiśniarska', 'Zielonko', 'Sonjaszenko', 'Brzozińska'],
  ],
  [
    ['Shanti', 'Ashwin', 'Priya', 'Rosalie', 'Cheyenne'],
    ['Ramdhariesing', 'Soekhramanie', 'Lantveld', 'Kopinadi', 'Waterwerf'],
  ],
  [
    ['Nguyệt', 'Mei', 'Hiếu', 'Lin'],
    ['Trần Lê', 'Phạm Thu', 'Wen Lian'],
  ],
  [
    ['Søren', 'Jürgen', 'Bärbel', 'Inês', 'Begoña'],
    ['Nørbæk', 'Müllenbrück', 'Grünewälder', 'Conceição da Pedra', 'Peñalada'],
  ],
];

/** Names that are each given once. */
export function nameMaker(random: Random): { next(): string; email(name: string): string } {
  const names = new Set<string>();
  const addresses = new Set<string>();
  const make = (): string => {
    if (random.chance(0.07)) {
      const [first, last] = random.pick(elsewhere);
      return `${random.pick(first)} ${random.pick(last)}`;
    }
    const surname = (): string => {
      if (random.chance(0.22)) {
        const [particles, words] = random.pick(nouns);
        return `${random.pick(particles)} ${random.pick(words)}`;
      }
      const name = `${random.pick(stems)}${random.pick(endings)}`;
      return random.chance(0.12) ? `van ${name}` : name;
    };
    const double = random.chance(0.08) ? `-${surname()}` : '';
    return `${random.pick(firstNames)} ${surname()}${double}`;
  };
  return {
    next() {
      let name = make();
      while (names.has(name)) name = make();
      names.add(name);
      return name;
    },
    email(name) {
      const local = plain(name);
      let address = `${local}@voorbeeld.example`;
      for (let n = 2; addresses.has(address); n += 1) address = `${local}${n}@voorbeeld.example`;
      addresses.add(address);
      return address;
    },
  };
}

const letters: Record<string, string> = { ł: 'l', ı: 'i', ø: 'o', æ: 'ae', đ: 'd' };

function plain(name: string): string {
  const [first = '', ...rest] = name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[łıøæđ]/g, (letter) => letters[letter] ?? '')
    .split(' ');
  return [first, rest.join('')].map((part) => part.replaceAll(/[^a-z-]/g, '')).join('.');
}

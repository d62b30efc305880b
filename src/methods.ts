import type { Text } from './i18n/text.ts';
import type { ReferenceId } from './metrics/references.ts';

/** A way of looking at scores that is no score itself: explained like everything else. */
export interface Method {
  readonly id: string;
  readonly title: Text;
  readonly definition: Text;
  /** The command that does it. */
  readonly command: string;
  readonly references: readonly ReferenceId[];
}

/** In the order of their ids. */
export const methods: readonly Method[] = [
  {
    id: 'change',
    title: { nl: 'Waardoor een maat veranderde', en: 'Why a metric changed' },
    definition: {
      nl: 'De verandering van een maat tussen twee perioden, verdeeld over drie oorzaken die samen precies de verandering zijn: wie vertrok en erbij kwam (turnover), welke groepen stopten en begonnen (groups; een groep die onder een ander nummer verdergaat is dezelfde), en wat wie bleef anders deed (stayers: een andere plek in groepen die er beide perioden waren, andere dagen, een andere werkgever). Elk deel is het gemiddelde van wat die oorzaak toevoegt, over elke volgorde waarin de drie kunnen veranderen (de Shapley-waarde); geen volgorde telt zwaarder. Wat van twee oorzaken samen komt, zoals iemand die erbij kwam in een nieuwe groep, komt zo voor de helft bij elk.',
      en: 'The change of a metric between two periods, split over three causes that together are exactly the change: who left and who joined (turnover), which groups ended and began (groups; a group that goes on under another id is the same one), and what those who stayed did otherwise (stayers: another seat in groups of both periods, other days, another employer). Each part is the mean of what that cause adds, over every order in which the three can change (the Shapley value); no order weighs more. What comes of two causes together, as a joiner in a new group, so falls by half to each.',
    },
    command: 'grensganger change',
    references: ['shapley-1953', 'shorrocks-2013'],
  },
  {
    id: 'joiners-and-leavers',
    title: { nl: 'Komen, gaan en blijven', en: 'Joiners, leavers and stayers' },
    definition: {
      nl: 'Wie er in een periode bij kwam, vertrok of bleef ten opzichte van een eerdere: in het netwerk, namens een organisatie en in een groep.',
      en: 'Who joined, left or stayed in a period beside an earlier one: in the network, for an organisation and in a group.',
    },
    command: 'grensganger change --turnover',
    references: [],
  },
  {
    id: 'leave-one-out',
    title: { nl: 'Zonder één groep', en: 'Without one group' },
    definition: {
      nl: 'De laagste en hoogste waarde van een maat van het netwerk als telkens één groep wordt weggelaten, en zonder welke groep dat is: zo ziet u of een uitkomst van één groep afhangt.',
      en: 'The least and greatest value of a score of the network with each group left out in turn, and without which group that is: whether a finding hangs on one group.',
    },
    command: 'grensganger metrics --leave-one-out',
    references: [],
  },
  {
    id: 'null-edges',
    title: { nl: 'Nulmodel edges', en: 'Null model edges' },
    definition: {
      nl: 'Toeval met evenveel contacten als nu, tussen willekeurige mensen. Een organisatie waarvan de mensen gewoon vaker meedoen lijkt dan al snel bijzonder: gebruik liever two-mode.',
      en: 'Chance with as many ties as now, between people at random. An organisation whose people simply join more soon looks special then: rather use two-mode.',
    },
    command: 'grensganger metrics --null edges',
    references: [],
  },
  {
    id: 'null-labels',
    title: { nl: 'Nulmodel labels', en: 'Null model labels' },
    definition: {
      nl: 'Toeval met dezelfde contacten, waarbij mensen van plaats wisselen met hun functie en werkgever. De verwachting en de spreiding van de E-I-index van het netwerk zijn dan exact, zonder te loten. Ook hier lijkt een organisatie waarvan de mensen vaker meedoen al snel bijzonder.',
      en: 'Chance with the same ties, where people trade places with their function and employer. The expectation and the deviation of the network’s E-I index are then exact, without drawing. Here too an organisation whose people join more soon looks special.',
    },
    command: 'grensganger metrics --null labels',
    references: ['mantel-1967', 'krackhardt-stern-1988'],
  },
  {
    id: 'null-two-mode',
    title: { nl: 'Nulmodel two-mode', en: 'Null model two-mode' },
    definition: {
      nl: 'Toeval waarbij mensen willekeurig over de groepen worden verdeeld, ieder in evenveel groepen en elke groep even groot als nu. Dit is het gewone nulmodel: dat een organisatie vaker meedoet telt dan niet als voorkeur. Per score: de verwachting, de spreiding, de middelste 95 % van de gelote netwerken, z, p en een oordeel; met te weinig mensen, groepen of lotingen is dat “te weinig om iets te zeggen”.',
      en: 'Chance in which people are dealt over the groups at random, each in as many groups and each group as large as now. This is the usual null model: that an organisation joins more does not count as a preference. Per score: expectation, deviation, the middle 95 % of the random networks, z, p and a verdict; with too few people, groups or draws that is “too little to tell”.',
    },
    command: 'grensganger metrics --chance',
    references: ['strona-2014'],
  },
  {
    id: 'whatif',
    title: { nl: 'Wat als iemand vertrekt of erbij komt', en: 'What if somebody leaves or joins' },
    definition: {
      nl: 'Welke verbindingen tussen organisaties wegvallen als een persoon, groep of organisatie vertrekt: paren die elkaar dan nergens meer ontmoeten, organisaties die hun enige brug verliezen, groepen die hun laatste lid van een andere organisatie verliezen, en in hoeveel delen de organisaties uiteenvallen. En waar één nieuwe deelname de meeste organisaties verbindt die elkaar nu niet ontmoeten, met wat zij gemeen hebben: een thema of een functie. Alleen voor de programmaleiding.',
      en: 'Which links between organisations go when a person, group or organisation leaves: pairs that then meet nowhere, organisations that lose their only bridge, groups that lose their last member of another organisation, and into how many parts the organisations fall. And where one new membership connects the most organisations that do not meet now, with what they have in common: a theme or a function. For the programme only.',
    },
    command: 'grensganger whatif',
    references: [],
  },
];

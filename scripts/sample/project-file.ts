/** The project file that lies beside the sample: short, so that a newcomer reads it whole. */
export const projectFile = `# Het projectbestand van dit (verzonnen) netwerk. Alles hierin mag weg: zonder projectbestand gelden de gewone waarden.
name: Kennisnetwerk Voorbeeld

# De mensen, scholen en groepen bestaan niet; elke bladzijde zegt dat.
invented: true

# Een jaar is een schooljaar: 1 augustus tot en met 31 juli.
year: school

# Twee mensen hebben een band als zij samen in een groep zitten; de grens die telt is die tussen besturen.
ties: shared-groups
boundary: organisation

# De afspraken uit het convenant. Wat hier niet staat, geldt zoals gebruikelijk; bedragen in euro's.
agreements:
  - id: membership-fee
    value: 3000
    from: 2021-08-01
  # De begroting werd hoger toen het netwerk groeide.
  - id: yearly-budget
    value: 30000
    from: 2021-08-01
    until: 2023-07-31
  - id: yearly-budget
    value: 40000
    from: 2023-08-01
  - id: support-plg
    value: 2000
    from: 2021-08-01
  - id: support-expert-group
    value: 1500
    from: 2021-08-01
`;

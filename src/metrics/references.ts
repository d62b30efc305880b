export interface Reference {
  /** The short form: `Burt 1992`. */
  readonly short: string;
  readonly full: string;
  readonly doi: string | null;
}

/**
 * Every source that a metric or a null model rests on. Authors, year, title, journal, volume, pages and DOI were looked up in the
 * reference lists of the packages that compute the same (igraph, NetworkX, netseg, sna, tnet, manynet, netmem) and in publishers' pages.
 * One part could not be: the DOI of Echenique & Fryer 2007, whose journal, volume and pages stand in netseg.
 */
export const references = {
  'agresti-agresti-1978': {
    short: 'Agresti & Agresti 1978',
    full: 'Agresti, A., & Agresti, B. F. (1978). Statistical analysis of qualitative variation. Sociological Methodology, 9, 204–237.',
    doi: '10.2307/270810',
  },
  'akkerman-bakker-2011': {
    short: 'Akkerman & Bakker 2011',
    full: 'Akkerman, S. F., & Bakker, A. (2011). Boundary crossing and boundary objects. Review of Educational Research, 81(2), 132–169.',
    doi: '10.3102/0034654311404435',
  },
  'barrat-2004': {
    short: 'Barrat et al. 2004',
    full: 'Barrat, A., Barthélemy, M., Pastor-Satorras, R., & Vespignani, A. (2004). The architecture of complex weighted networks. Proceedings of the National Academy of Sciences, 101(11), 3747–3752.',
    doi: '10.1073/pnas.0400087101',
  },
  'batagelj-zaversnik-2003': {
    short: 'Batagelj & Zaveršnik 2003',
    full: 'Batagelj, V., & Zaveršnik, M. (2003). An O(m) algorithm for cores decomposition of networks. arXiv:cs/0310049.',
    doi: '10.48550/arXiv.cs/0310049',
  },
  'blau-1977': {
    short: 'Blau 1977',
    full: 'Blau, P. M. (1977). Inequality and Heterogeneity: A Primitive Theory of Social Structure. Free Press.',
    doi: null,
  },
  'blondel-2008': {
    short: 'Blondel et al. 2008',
    full: 'Blondel, V. D., Guillaume, J.-L., Lambiotte, R., & Lefebvre, E. (2008). Fast unfolding of communities in large networks. Journal of Statistical Mechanics: Theory and Experiment, 2008(10), P10008.',
    doi: '10.1088/1742-5468/2008/10/P10008',
  },
  'bonacich-1972': {
    short: 'Bonacich 1972',
    full: 'Bonacich, P. (1972). Factoring and weighting approaches to status scores and clique identification. Journal of Mathematical Sociology, 2(1), 113–120.',
    doi: '10.1080/0022250X.1972.9989806',
  },
  'borassi-natale-2019': {
    short: 'Borassi & Natale 2019',
    full: 'Borassi, M., & Natale, E. (2019). KADABRA is an adaptive algorithm for betweenness via random approximation. ACM Journal of Experimental Algorithmics, 24(1), article 1.2.',
    doi: '10.1145/3284359',
  },
  'borgatti-1997': {
    short: 'Borgatti 1997',
    full: 'Borgatti, S. P. (1997). Structural holes: Unpacking Burt’s redundancy measures. Connections, 20(1), 35–38.',
    doi: null,
  },
  'borgatti-2006': {
    short: 'Borgatti 2006',
    full: 'Borgatti, S. P. (2006). Identifying sets of key players in a social network. Computational & Mathematical Organization Theory, 12, 21–34.',
    doi: '10.1007/s10588-006-7084-x',
  },
  'borgatti-everett-1997': {
    short: 'Borgatti & Everett 1997',
    full: 'Borgatti, S. P., & Everett, M. G. (1997). Network analysis of 2-mode data. Social Networks, 19(3), 243–269.',
    doi: '10.1016/S0378-8733(96)00301-2',
  },
  'borgatti-everett-2000': {
    short: 'Borgatti & Everett 2000',
    full: 'Borgatti, S. P., & Everett, M. G. (2000). Models of core/periphery structures. Social Networks, 21(4), 375–395.',
    doi: '10.1016/S0378-8733(99)00019-2',
  },
  'brandes-2001': {
    short: 'Brandes 2001',
    full: 'Brandes, U. (2001). A faster algorithm for betweenness centrality. Journal of Mathematical Sociology, 25(2), 163–177.',
    doi: '10.1080/0022250X.2001.9990249',
  },
  'brandes-pich-2007': {
    short: 'Brandes & Pich 2007',
    full: 'Brandes, U., & Pich, C. (2007). Centrality estimation in large networks. International Journal of Bifurcation and Chaos, 17(7), 2303–2318.',
    doi: '10.1142/S0218127407018403',
  },
  'burt-1992': {
    short: 'Burt 1992',
    full: 'Burt, R. S. (1992). Structural Holes: The Social Structure of Competition. Harvard University Press.',
    doi: null,
  },
  'coleman-1958': {
    short: 'Coleman 1958',
    full: 'Coleman, J. S. (1958). Relational analysis: The study of social organizations with survey methods. Human Organization, 17(4), 28–36.',
    doi: '10.17730/humo.17.4.q5604m676260q8n7',
  },
  'dice-1945': {
    short: 'Dice 1945',
    full: 'Dice, L. R. (1945). Measures of the amount of ecologic association between species. Ecology, 26(3), 297–302.',
    doi: '10.2307/1932409',
  },
  'echenique-fryer-2007': {
    short: 'Echenique & Fryer 2007',
    full: 'Echenique, F., & Fryer, R. G. (2007). A measure of segregation based on social interactions. The Quarterly Journal of Economics, 122(2), 441–485.',
    doi: '10.1162/qjec.122.2.441',
  },
  'eppstein-wang-2004': {
    short: 'Eppstein & Wang 2004',
    full: 'Eppstein, D., & Wang, J. (2004). Fast approximation of centrality. Journal of Graph Algorithms and Applications, 8(1), 39–45.',
    doi: '10.7155/jgaa.00081',
  },
  'everett-borgatti-2012': {
    short: 'Everett & Borgatti 2012',
    full: 'Everett, M. G., & Borgatti, S. P. (2012). Categorical attribute based centrality: E–I and G–F centrality. Social Networks, 34(4), 562–569.',
    doi: '10.1016/j.socnet.2012.06.002',
  },
  'freeman-1977': {
    short: 'Freeman 1977',
    full: 'Freeman, L. C. (1977). A set of measures of centrality based on betweenness. Sociometry, 40(1), 35–41.',
    doi: '10.2307/3033543',
  },
  'freeman-1978': {
    short: 'Freeman 1978',
    full: 'Freeman, L. C. (1978). Segregation in social networks. Sociological Methods & Research, 6(4), 411–429.',
    doi: '10.1177/004912417800600401',
  },
  'gould-fernandez-1989': {
    short: 'Gould & Fernandez 1989',
    full: 'Gould, R. V., & Fernandez, R. M. (1989). Structures of mediation: A formal approach to brokerage in transaction networks. Sociological Methodology, 19, 89–126.',
    doi: '10.2307/270949',
  },
  'guimera-amaral-2005': {
    short: 'Guimerà & Amaral 2005',
    full: 'Guimerà, R., & Amaral, L. A. N. (2005). Functional cartography of complex metabolic networks. Nature, 433, 895–900.',
    doi: '10.1038/nature03288',
  },
  'hopcroft-tarjan-1973': {
    short: 'Hopcroft & Tarjan 1973',
    full: 'Hopcroft, J., & Tarjan, R. (1973). Algorithm 447: Efficient algorithms for graph manipulation. Communications of the ACM, 16(6), 372–378.',
    doi: '10.1145/362248.362272',
  },
  'jaccard-1912': {
    short: 'Jaccard 1912',
    full: 'Jaccard, P. (1912). The distribution of the flora in the alpine zone. New Phytologist, 11(2), 37–50.',
    doi: '10.1111/j.1469-8137.1912.tb05611.x',
  },
  'krackhardt-stern-1988': {
    short: 'Krackhardt & Stern 1988',
    full: 'Krackhardt, D., & Stern, R. N. (1988). Informal networks and organizational crises: An experimental simulation. Social Psychology Quarterly, 51(2), 123–140.',
    doi: '10.2307/2786835',
  },
  'mantel-1967': {
    short: 'Mantel 1967',
    full: 'Mantel, N. (1967). The detection of disease clustering and a generalized regression approach. Cancer Research, 27(2), 209–220.',
    doi: null,
  },
  'maurer-pontil-2009': {
    short: 'Maurer & Pontil 2009',
    full: 'Maurer, A., & Pontil, M. (2009). Empirical Bernstein bounds and sample variance penalization. Proceedings of the 22nd Annual Conference on Learning Theory (COLT), 115–124. arXiv:0907.3740.',
    doi: '10.48550/arXiv.0907.3740',
  },
  'moody-2001': {
    short: 'Moody 2001',
    full: 'Moody, J. (2001). Race, school integration, and friendship segregation in America. American Journal of Sociology, 107(3), 679–716.',
    doi: '10.1086/338954',
  },
  'newman-2001': {
    short: 'Newman 2001',
    full: 'Newman, M. E. J. (2001). Scientific collaboration networks. II. Shortest paths, weighted networks, and centrality. Physical Review E, 64, 016132.',
    doi: '10.1103/PhysRevE.64.016132',
  },
  'newman-2003': {
    short: 'Newman 2003',
    full: 'Newman, M. E. J. (2003). Mixing patterns in networks. Physical Review E, 67, 026126.',
    doi: '10.1103/PhysRevE.67.026126',
  },
  'newman-girvan-2004': {
    short: 'Newman & Girvan 2004',
    full: 'Newman, M. E. J., & Girvan, M. (2004). Finding and evaluating community structure in networks. Physical Review E, 69, 026113.',
    doi: '10.1103/PhysRevE.69.026113',
  },
  'opsahl-2013': {
    short: 'Opsahl 2013',
    full: 'Opsahl, T. (2013). Triadic closure in two-mode networks: Redefining the global and local clustering coefficients. Social Networks, 35(2), 159–167.',
    doi: '10.1016/j.socnet.2011.07.001',
  },
  'riondato-kornaropoulos-2016': {
    short: 'Riondato & Kornaropoulos 2016',
    full: 'Riondato, M., & Kornaropoulos, E. M. (2016). Fast approximation of betweenness centrality through sampling. Data Mining and Knowledge Discovery, 30, 438–475.',
    doi: '10.1007/s10618-015-0423-0',
  },
  'robins-alexander-2004': {
    short: 'Robins & Alexander 2004',
    full: 'Robins, G., & Alexander, M. (2004). Small worlds among interlocking directors: Network structure and distance in bipartite graphs. Computational & Mathematical Organization Theory, 10, 69–94.',
    doi: '10.1023/B:CMOT.0000032580.12184.c0',
  },
  'seidman-1983': {
    short: 'Seidman 1983',
    full: 'Seidman, S. B. (1983). Network structure and minimum degree. Social Networks, 5(3), 269–287.',
    doi: '10.1016/0378-8733(83)90028-X',
  },
  'shapley-1953': {
    short: 'Shapley 1953',
    full: 'Shapley, L. S. (1953). A value for n-person games. In H. W. Kuhn & A. W. Tucker (Eds.), Contributions to the Theory of Games II (pp. 307–317). Princeton University Press.',
    doi: '10.1515/9781400881970-018',
  },
  'shorrocks-2013': {
    short: 'Shorrocks 2013',
    full: 'Shorrocks, A. F. (2013). Decomposition procedures for distributional analysis: A unified framework based on the Shapley value. Journal of Economic Inequality, 11(1), 99–126.',
    doi: '10.1007/s10888-011-9214-z',
  },
  'strona-2014': {
    short: 'Strona et al. 2014',
    full: 'Strona, G., Nappo, D., Boccacci, F., Fattorini, S., & San-Miguel-Ayanz, J. (2014). A fast and unbiased procedure to randomize ecological binary matrices with fixed row and column totals. Nature Communications, 5, 4114.',
    doi: '10.1038/ncomms5114',
  },
  'then-2014': {
    short: 'Then et al. 2014',
    full: 'Then, M., Kaufmann, M., Chirigati, F., Hoang-Vu, T.-A., Pham, K., Kemper, A., Neumann, T., & Vo, H. T. (2014). The more the merrier: Efficient multi-source graph traversal. Proceedings of the VLDB Endowment, 8(4), 449–460.',
    doi: '10.14778/2735496.2735507',
  },
  'wasserman-faust-1994': {
    short: 'Wasserman & Faust 1994',
    full: 'Wasserman, S., & Faust, K. (1994). Social Network Analysis: Methods and Applications. Cambridge University Press.',
    doi: '10.1017/CBO9780511815478',
  },
  'watts-strogatz-1998': {
    short: 'Watts & Strogatz 1998',
    full: 'Watts, D. J., & Strogatz, S. H. (1998). Collective dynamics of ‘small-world’ networks. Nature, 393, 440–442.',
    doi: '10.1038/30918',
  },
} as const satisfies Record<string, Reference>;

export type ReferenceId = keyof typeof references;

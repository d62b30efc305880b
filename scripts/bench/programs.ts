import { fileURLToPath } from 'node:url';
import { missing, type Contender } from './contender.ts';

/** Where a script beside this file stands. */
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Debian's python3, where it is: only that one sees python3-igraph and python3-networkx. */
const python = missing('/usr/bin/python3', ['--version'], '') === null ? '/usr/bin/python3' : 'python3';

const absent = {
  r: missing('Rscript', ['-e', 'library(igraph)'], 'R igraph'),
  sna: missing('Rscript', ['-e', 'library(igraph); library(sna)'], 'R sna'),
  igraph: missing(python, ['-c', 'import igraph, numpy'], 'python3-igraph'),
  networkx: missing(python, ['-c', 'import networkx'], 'NetworkX'),
};

/** A script of ours in `ours/`, run by Node as it is; what it measures it imports from dist. */
export const ours = (script: string, ...args: string[]): Contender => ({
  name: 'ours',
  command: process.execPath,
  args: [at(`ours/${script}.mjs`), ...args],
});

export const graphology = (script: string, ...args: string[]): Contender => ({
  name: 'graphology',
  command: process.execPath,
  args: ['--max-old-space-size=12000', at(`peers/${script}.mjs`), ...args],
});

/** The engine that the store is made with, by itself. */
export const duckdb = (script: string, ...args: string[]): Contender => ({
  name: 'DuckDB',
  command: process.execPath,
  args: [at(`peers/${script}.mjs`), ...args],
});

export const rIgraph = (script: string, ...args: string[]): Contender => ({
  name: 'R igraph',
  command: 'Rscript',
  args: ['--vanilla', at(`peers/${script}.R`), ...args],
  absent: absent.r,
});

export const rSna = (script: string, ...args: string[]): Contender => ({ ...rIgraph(script, ...args), name: 'R sna', absent: absent.sna });

export const pythonIgraph = (script: string, ...args: string[]): Contender => ({
  name: 'python igraph',
  command: python,
  args: [at(`peers/${script}.py`), ...args],
  absent: absent.igraph,
});

export const networkx = (script: string, ...args: string[]): Contender => ({
  name: 'NetworkX',
  command: python,
  args: [at(`peers/${script}.py`), ...args],
  absent: absent.networkx,
});

export const arquero = (script: string, ...args: string[]): Contender => ({
  name: 'Arquero',
  command: process.execPath,
  args: ['--max-old-space-size=12000', at(`peers/${script}.mjs`), ...args],
});

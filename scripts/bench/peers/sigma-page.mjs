import { MultiUndirectedGraph } from 'graphology';
import { Sigma } from 'sigma';

/*
 * The usual way with Sigma, as its own example of reducers has it: what is pointed at is told to the node and edge reducers, and the whole
 * graph is refreshed. The same graph, the same colours and sizes as ours.
 */
const { years, nodes, ties } = JSON.parse(document.getElementById('graph').textContent);
const graph = new MultiUndirectedGraph();
const last = years.length - 1;
for (const { key, label, x, y, sizes } of nodes) graph.addNode(key, { label, x, y, size: sizes[last], color: '#1d63ad' });
for (const { key, source, target } of ties) graph.addEdgeWithKey(key, source, target, { size: 1.2, color: '#b0b8c0' });

const state = { hovered: undefined, selected: undefined, near: undefined };
const sigma = new Sigma(graph, document.querySelector('.map-stage'), {
  nodeReducer: (key, data) => (state.near && !state.near.has(key) ? { ...data, label: '', color: '#f0f0f0' } : data),
  edgeReducer: (key, data) => (state.near && !graph.extremities(key).includes(state.hovered) ? { ...data, hidden: true } : data),
});
const point = (key) => {
  state.hovered = key;
  state.near = key === undefined ? undefined : new Set([key, ...graph.neighbors(key)]);
  sigma.refresh({ skipIndexation: true });
};
sigma.on('enterNode', ({ node }) => point(node));
sigma.on('leaveNode', () => point(undefined));
sigma.on('clickNode', ({ node }) => point(node));
document.querySelector('.year').addEventListener('input', ({ target }) => {
  for (const { key, sizes } of nodes) graph.setNodeAttribute(key, 'size', sizes[Number(target.value)]);
});
document.documentElement.dataset.script = '';

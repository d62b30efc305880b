import type { Drawings, Payload } from '../../report/payload.ts';

/** How charts are drawn, as the page carries it: packed, but for pages made for a test. */
export async function unpackDrawings({ drawings }: Pick<Payload, 'drawings'>): Promise<Drawings> {
  if (typeof drawings !== 'string') return drawings;
  const bytes = Uint8Array.from(atob(drawings), (character) => character.charCodeAt(0));
  const text = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))).text();
  return JSON.parse(text) as Drawings;
}

import { deflateSync } from 'node:zlib';

/** A program that a page carries deflated, and the text by which the page allows it. */
export interface PackedScript {
  /** The program, deflated (RFC 1950), in base64. */
  readonly packed: string;
  /** What is run: exactly what unpacking gives. */
  readonly text: string;
}

/** The element of the page that holds the packed program. */
export const packedId = 'program';

/**
 * Unpacks the program and runs it as an element of its own, which the page's policy allows by its hash. A browser that can’t unpack
 * (before 2023) keeps the page as it stands: everything it says, without what moves.
 */
export const unpackScript = `(async()=>{const bytes=Uint8Array.from(atob(document.getElementById('${packedId}').textContent.trim()),(c)=>c.charCodeAt(0));const run=document.createElement('script');run.textContent=await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))).text();document.body.append(run)})()`;

const known = new Map<string, PackedScript>();

/** Vega and Sigma take 0.6 MB as text and a third of that packed; what a page says of a network is never packed, so that it can be read. */
export function packScript(script: string): PackedScript {
  const text = `\n${script}\n`;
  const made = known.get(text) ?? { text, packed: deflateSync(text, { level: 9 }).toString('base64') };
  known.clear();
  known.set(text, made);
  return made;
}

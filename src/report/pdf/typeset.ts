import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { typefaceFiles } from '../fonts.ts';

const compiledTo = { pdf: 1 } as const;

/**
 * Sets a Typst document as a tagged PDF, here, without a browser and without a network: the compiler is a WebAssembly module that sees
 * the files it is given and nothing else.
 * @param source the main file
 * @param files the other files it names, by path (`/document.json`)
 * @returns the PDF's bytes: the same for the same input
 * @throws Error where the document does not compile; a fault of ours, for its text is data and never markup
 */
export async function typeset(source: string, files: ReadonlyMap<string, string>): Promise<Uint8Array> {
  // Loaded only where a PDF is made: 28 MB that every other command can do without.
  const [{ createTypstCompiler }, { loadFonts }] = await Promise.all([
    import('@myriaddreamin/typst.ts/compiler'),
    import('@myriaddreamin/typst.ts/options.init'),
  ]);
  const wasm = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
  const [module, ...fonts] = await Promise.all([wasm, ...typefaceFiles()].map(async (file) => new Uint8Array(await readFile(file))));
  const compiler = createTypstCompiler();
  await compiler.init({
    getModule: () => ({ module_or_path: module }),
    beforeBuild: [loadFonts(fonts, { assets: false })],
  });
  // Left to itself it writes the moment at which it was made.
  compiler.addSource('/main.typ', `#set document(date: none)\n${source}`);
  const encoder = new TextEncoder();
  for (const [path, content] of files) compiler.mapShadow(path, encoder.encode(content));
  const { result, diagnostics } = await compiler.compile({ mainFilePath: '/main.typ', format: compiledTo.pdf, diagnostics: 'unix' });
  if (result === undefined) throw new Error(`the PDF could not be set:\n${(diagnostics ?? []).join('\n')}`);
  return result;
}

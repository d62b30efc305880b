import { readFile } from 'node:fs/promises';

/** What the style sheet of every page begins with: links, focus, what is read aloud only, the way to the content. */
export const pageStyle = (): Promise<string> => readFile(new URL('./page.css', import.meta.url), 'utf8');

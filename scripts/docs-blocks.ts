const typed = '$ npm run -s grensganger -- ';

/** The commands in the `console` blocks of a page, in words, in the order in which they stand. */
export const commandsIn = (page: string): string[][] =>
  page
    .split('\n')
    .filter((line) => line.startsWith(typed))
    .map((line) => line.slice(typed.length).split(' '));

/** The page with, under each command of a `console` block, what it says. */
export function filled(page: string, said: (words: readonly string[]) => string): string {
  return page.replaceAll(/```console\n([\s\S]*?)```/g, (_, block: string) => {
    const parts = commandsIn(block).map((words) => `${typed}${words.join(' ')}\n${said(words).trim()}\n`);
    return `\`\`\`console\n${parts.join('\n')}\`\`\``;
  });
}

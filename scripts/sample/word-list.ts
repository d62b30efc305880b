/** The items of a text, separated by commas: long lists read better so than one item to a line. */
export const wordList = (text: string): readonly string[] => text.split(',').map((item) => item.trim());
